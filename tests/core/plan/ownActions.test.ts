import { describe, expect, it } from 'vitest'
import { actionOn, doneActions, openActions } from '../../../src/core/plan/arrangeActions'
import { actionChanges } from '../../../src/core/plan/editing'
import { ownActionId, ownIn, partsOfActionId } from '../../../src/core/review/actionProperties'
import type { Change } from '../../../src/core/review/event'
import { plan } from '../../support/notation'

const own = (id: string, question: string | null = null, on = '2026-11-24'): Change => ({
  kind: 'own-action-set',
  own: id,
  value: { wording: `Mend ${id}.`, question, comment: null, on },
})

describe('an action of the school’s own', () => {
  it('is in the plan beside what that proposes, also where nothing is proposed', () => {
    expect(plan('3', '3', own('gate')).actions).toMatchObject([
      {
        id: 'own/gate/own',
        steps: [],
        questions: [],
        start: null,
        wording: 'Mend gate.',
        owner: 'Head',
        status: 'not-started',
        gain: null,
        proposes: null,
        effort: null,
      },
    ])
    expect(plan('C5 1', '0 0', own('gate')).actions.map(({ id }) => id)).toEqual(['q1/0', 'own/gate/own', 'q2/0'])
  })

  it('is for a question and still not the plan’s step on it', () => {
    const mended = plan('3', '3', own('gate', 'q1'))
    expect(mended.actions[0]?.questions.map(({ id }) => id)).toEqual(['q1'])
    expect(actionOn(mended, 'q1')).toBeNull()
  })

  it('is for no question where that is not asked any more', () => {
    expect(plan('3', '3', own('gate', 'q9')).actions[0]?.questions).toEqual([])
  })

  it('is edited as any other', () => {
    const [action] = plan('3', '3', own('gate')).actions
    const edits = actionChanges(action!, { owner: 'Bursar', due: '2027-01-08', note: 'Ask for a price.' })
    expect(plan('3', '3', own('gate'), ...edits).actions[0]).toMatchObject({
      owner: 'Bursar',
      due: '2027-01-08',
      note: 'Ask for a price.',
    })
  })

  it('is due after the day on which it was added, however late that is', () => {
    expect(plan('3', '3', own('gate', null, '2028-05-01')).actions[0]!.due > '2028-05-01').toBe(true)
  })

  it('is done once it is marked so: it is for no answer', () => {
    const [action] = plan('3', '3', own('gate')).actions
    const done = plan('3', '3', own('gate'), ...actionChanges(action!, { status: 'done' }))
    expect(openActions(done)).toEqual([])
    expect(doneActions(done).map(({ id }) => id)).toEqual(['own/gate/own'])
  })

  it('is in the plan no more once it is taken out', () => {
    expect(plan('3', '3', own('gate'), { kind: 'own-action-set', own: 'gate', value: null })).toEqual({
      actions: [],
      completed: [],
    })
  })

  it('spreads as other steps do: four hundred are each in nobody’s way', () => {
    const many = Array.from({ length: 400 }, (_, index) => own(`a${index}`))
    const days = plan('3', '3', ...many).actions.map(({ due }) => due)
    expect(new Set(days).size).toBe(400)
  })

  it('has an id that no step of a question has', () => {
    expect(ownIn(ownActionId('gate'))).toBe('gate')
    expect(ownIn('own/0')).toBeNull()
    expect(ownIn('own@2/find-out')).toBeNull()
    expect(partsOfActionId('own/0')).toEqual({ question: 'own', start: '0' })
  })
})
