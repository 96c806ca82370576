import { describe, expect, it } from 'vitest'
import { everyAction, filterActions, ownersOf, sortActions } from '../../../src/core/plan/arrangeActions'
import type { Change } from '../../../src/core/review/event'
import { plan, today } from '../../support/notation'

const ownedBy = (action: string, value: string): Change => ({ kind: 'action-set', action, property: 'owner', value })

describe('an owner', () => {
  const { actions } = plan('3 3 3 3', '0 0 0 0', ownedBy('q1/0', 'Headteacher'), ownedBy('q2/0', 'Deputy head'), ownedBy('q3/0', 'head\u00adteacher '), ownedBy('q4/0', 'HEADTEACHER'))
  const questions = (of: typeof actions) => of.map(({ question }) => question.id)

  it('is offered once, however the role is typed', () => {
    expect(ownersOf(actions)).toEqual(['Deputy head', 'Headteacher'])
  })

  it('is found in every action of that role', () => {
    expect(questions(filterActions(actions, { ...everyAction, owner: 'Headteacher' }, today))).toEqual(['q1', 'q3', 'q4'])
  })

  it('stands together in the order by owner', () => {
    expect(questions(sortActions(actions, 'owner'))).toEqual(['q2', 'q1', 'q3', 'q4'])
  })
})
