import { describe, expect, it } from 'vitest'
import { actionChanges, type NewEdits } from '../../../src/core/plan/editing'
import { planActions } from '../../../src/core/plan/planActions'
import { actionTitle } from '../../../src/core/report/words/actionWords'
import type { Change } from '../../../src/core/review/event'
import { packJson, parsed, patched, reviewOf } from '../../support/notation'

const visit = {
  id: 'visit',
  title: 'A governor’s visit: the records',
  text: 'Look at the records in one visit.',
  success: 'A dated note says what was found.',
  owner: 'Link governor',
  effort: 'small',
  questions: ['q1', 'q2', 'q3'],
}
const asked = parsed(patched(packJson('C5 C5 C5 C5'), 'sittings', [visit]))

/** The steps of each action. */
const actionsOf = (answers: string, ...changes: readonly Change[]): readonly string[] =>
  planActions(asked, reviewOf(answers, ...changes)).actions.map(({ steps }) => steps.map(({ id }) => id).join(' '))

/** A plan in which the first action was edited as the screen does it. */
const edited = (answers: string, edits: NewEdits): readonly string[] => {
  const [first] = planActions(asked, reviewOf(answers)).actions
  return actionsOf(answers, ...actionChanges(first!, edits))
}

const parted = (property: 'owner' | 'note' | 'wording'): Change => ({
  kind: 'action-set',
  action: 'q2/2',
  property,
  value: 'Another',
})

describe('what one sitting settles', () => {
  it('is one action, in the words of the sitting', () => {
    const [action, ...others] = planActions(asked, reviewOf('2 2 2 2')).actions
    expect(action).toMatchObject({
      id: 'q1/2',
      wording: 'Look at the records in one visit.',
      success: 'A dated note says what was found.',
      owner: 'Link governor',
      effort: 'small',
      gain: { numerator: 15, denominator: 60 },
      proposes: 3,
    })
    expect(actionTitle(action!)).toBe('A governor’s visit: the records')
    expect(others.map(({ id }) => id)).toEqual(['q4/2'])
  })

  it('is only what is to be checked: a step below that stays by itself', () => {
    expect(actionsOf('2 1 2 2')).toEqual(['q2/1', 'q1/2 q3/2', 'q4/2'])
  })

  it('is the step in its own words where only one is left', () => {
    const [action] = planActions(asked, reviewOf('2 3 3 3')).actions
    expect(action).toMatchObject({ wording: 'Lift q1 from 2.', owner: 'Head', sitting: null })
  })

  it.each(['owner', 'note', 'wording'] as const)('leaves out a step that was given its own %s', (property) => {
    expect(actionsOf('2 2 2 2', parted(property))).toEqual(['q1/2 q3/2', 'q2/2', 'q4/2'])
  })

  it.each<[string, NewEdits]>([
    ['an owner', { owner: 'Chair of governors' }],
    ['a date', { due: '2027-02-01' }],
    ['a status', { status: 'in-progress' }],
    ['a note', { note: 'On a Tuesday' }],
    ['a reason not to do it now', { setAside: { until: '2027-03-01', reason: 'The governor is away.' } }],
  ])('stays one action that is given %s as a whole', (_, edits) => {
    expect([...edited('2 2 2 2', edits)].sort()).toEqual(['q1/2 q2/2 q3/2', 'q4/2'])
  })

  it('is due some days after the last of its answers', () => {
    const later: Change = { kind: 'answer-set', question: 'q3', value: 2, on: '2027-01-11' }
    const of = (...changes: readonly Change[]) => planActions(asked, reviewOf('2 2 - 3', ...changes)).actions[0]!
    expect(of(later).steps).toHaveLength(3)
    expect(of(later).limit > of().limit).toBe(true)
  })
})

describe('what one person is to find out', () => {
  it('is one meeting, critical questions apart from others', () => {
    const mixed = parsed(packJson('C5 C5 3 3 1'))
    const { actions } = planActions(mixed, reviewOf('? ? ? ? ?'))
    expect(actions.map(({ steps }) => steps.map(({ id }) => id.replace('/find-out', '')).join(' '))).toEqual([
      'q1 q2',
      'q3 q4 q5',
    ])
    expect(actionTitle(actions[0]!)).toBe('Find out: Is q1 in place? and Is q2 in place?')
  })

  it('is no more than six at a time', () => {
    const many = parsed(packJson('3 '.repeat(13)))
    const { actions } = planActions(many, reviewOf('? '.repeat(13)))
    expect(actions.map(({ steps }) => steps.length)).toEqual([6, 6, 1])
  })

  it('is another’s where the school has said who finds out', () => {
    const owned: Change = { kind: 'action-set', action: 'q2/find-out', property: 'owner', value: 'Bursar' }
    expect(actionsOf('? ? ? 3', owned)).toEqual(['q1/find-out q3/find-out', 'q2/find-out'])
  })
})
