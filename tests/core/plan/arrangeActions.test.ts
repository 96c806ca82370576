import { describe, expect, it } from 'vitest'
import { everyAction, filterActions, ownersOf, sortActions } from '../../../src/core/plan/arrangeActions'
import type { DueGroup } from '../../../src/core/plan/dueGroups'
import type { IsoDate } from '../../../src/core/math/calendar'
import type { Change } from '../../../src/core/review/event'
import type { DueSymbol } from '../../../src/core/review/actionProperties'
import { plan, today } from '../../support/notation'

const dueOn = (action: string, value: IsoDate | DueSymbol): Change => ({
  kind: 'action-set',
  action,
  property: 'due',
  value,
})
const ownedBy = (action: string, value: string): Change => ({ kind: 'action-set', action, property: 'owner', value })

describe('an owner', () => {
  const { actions } = plan(
    '3 3 3 3',
    '0 0 0 0',
    ownedBy('q1/0', 'Headteacher'),
    ownedBy('q2/0', 'Deputy head'),
    ownedBy('q3/0', 'head\u00adteacher '),
    ownedBy('q4/0', 'HEADTEACHER'),
  )
  const questions = (of: typeof actions) => of.map(({ questions }) => questions[0]?.id)

  it('is offered once, however the role is typed', () => {
    expect(ownersOf(actions)).toEqual(['Deputy head', 'Headteacher'])
  })

  it('is found in every action of that role', () => {
    expect(questions(filterActions(actions, { ...everyAction, owner: 'Headteacher' }, today, []))).toEqual([
      'q1',
      'q3',
      'q4',
    ])
  })

  it('stands together in the order by owner', () => {
    expect(questions(sortActions(actions, 'owner', today, []))).toEqual(['q2', 'q1', 'q3', 'q4'])
  })
})

describe('the order by gain', () => {
  it('puts the largest first, and last what nobody can tell yet', () => {
    const { actions } = plan('1 3 3 C5', '0 ? 0 0')
    const inOrder = sortActions(actions, 'gain', today, [])
    expect(inOrder.map(({ questions }) => questions[0]?.id)).toEqual(['q4', 'q3', 'q1', 'q2'])
    expect(inOrder.map(({ gain }) => gain === null)).toEqual([false, false, false, true])
    expect(sortActions([...inOrder].reverse(), 'gain', today, [])).toEqual(inOrder)
  })
})

describe('a filter by when actions are due', () => {
  const { actions } = plan(
    'C5 3 3 1',
    '0 0 0 0',
    dueOn('q1/0', '2026-11-20'),
    dueOn('q2/0', '2026-11-20'),
    { kind: 'action-set', action: 'q2/0', property: 'status', value: 'done' },
    dueOn('q3/0', today),
  )
  const shown = (due: DueGroup | null) =>
    filterActions(actions, { ...everyAction, due }, today, []).map(({ questions }) => questions[0]?.id)

  it('shows the actions of its group and no others', () => {
    expect(shown(null)).toEqual(['q1', 'q2', 'q3', 'q4'])
    expect(shown('this-half-term')).toEqual(['q3'])
    expect(shown('next-half-term')).toEqual([])
    expect(shown('after-that')).toEqual(['q4'])
  })

  it('shows of what was due before today only what is overdue', () => {
    expect(shown('past')).toEqual(['q1'])
  })
})

describe('the order of the dates', () => {
  it('is by day, last what waits for a date', () => {
    const { actions } = plan(
      'C5 C5 1 1 1',
      '0 0 0 0 0',
      dueOn('q1/0', '2027-05-04'),
      dueOn('q3/0', '2026-12-24'),
      dueOn('q4/0', 'governors-meeting'),
    )
    expect(sortActions(actions, 'due', today, []).map(({ questions }) => questions[0]?.id)).toEqual([
      'q2',
      'q3',
      'q1',
      'q5',
      'q4',
    ])
  })
})
