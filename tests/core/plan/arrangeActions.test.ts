import { describe, expect, it } from 'vitest'
import {
  everyAction,
  filterActions,
  mostPressingFirst,
  ownersOf,
  sortActions,
} from '../../../src/core/plan/arrangeActions'
import type { Priority } from '../../../src/core/content/pack'
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
  const questions = (of: typeof actions) => of.map(({ question }) => question.id)

  it('is offered once, however the role is typed', () => {
    expect(ownersOf(actions)).toEqual(['Deputy head', 'Headteacher'])
  })

  it('is found in every action of that role', () => {
    expect(questions(filterActions(actions, { ...everyAction, owner: 'Headteacher' }, today))).toEqual([
      'q1',
      'q3',
      'q4',
    ])
  })

  it('stands together in the order by owner', () => {
    expect(questions(sortActions(actions, 'owner'))).toEqual(['q2', 'q1', 'q3', 'q4'])
  })
})

describe('the order by gain', () => {
  it('puts the largest first, and last what nobody can tell yet', () => {
    const { actions } = plan('1 3 3 C5', '0 ? 0 0')
    const inOrder = sortActions(actions, 'gain')
    expect(inOrder.map(({ question }) => question.id)).toEqual(['q4', 'q3', 'q1', 'q2'])
    expect(inOrder.map(({ gain }) => gain === null)).toEqual([false, false, false, true])
    expect(sortActions([...inOrder].reverse(), 'gain')).toEqual(inOrder)
  })
})

describe('a filter', () => {
  const { actions } = plan('C5 3 1', '0 0 0')
  const prioritiesShown = (priority: Priority | null) =>
    filterActions(actions, { ...everyAction, priority }, today).map((action) => action.priority)

  it('shows the actions of its priority and no others', () => {
    expect(prioritiesShown(null)).toEqual(['now', 'next', 'later'])
    expect(prioritiesShown('next')).toEqual(['next'])
    expect(prioritiesShown('then')).toEqual([])
  })
})

describe('the order of the dates', () => {
  // Two at once and two later, one of each moved, and one due by a meeting that has no date.
  const { actions } = plan(
    'C5 C5 1 1 1',
    '0 0 0 0 0',
    dueOn('q1/0', '2027-05-04'),
    dueOn('q3/0', '2026-12-24'),
    dueOn('q4/0', 'governors-meeting'),
  )
  const ids = (of: typeof actions) => of.map(({ question }) => question.id)

  it('is by day where it is asked for, last what waits for a date', () => {
    expect(ids(sortActions(actions, 'due'))).toEqual(['q2', 'q3', 'q1', 'q5', 'q4'])
  })

  it('is by priority first and then by day where the most pressing come first, on screen as in reports', () => {
    expect(ids(mostPressingFirst(actions))).toEqual(['q2', 'q1', 'q3', 'q5', 'q4'])
    expect(sortActions(actions, 'plan')).toEqual(mostPressingFirst(actions))
  })
})
