import { describe, expect, it } from 'vitest'
import { declinedActions, doneActions, isOverdue, openActions } from '../../../src/core/plan/arrangeActions'
import { byWhenDue } from '../../../src/core/plan/dueGroups'
import { actionChanges } from '../../../src/core/plan/editing'
import type { SetAside } from '../../../src/core/review/actionProperties'
import type { Change } from '../../../src/core/review/event'
import { plan } from '../../support/notation'

const aside = (value: SetAside | null): Change => ({ kind: 'action-set', action: 'q1/1', property: 'setAside', value })
const notNow = aside({ until: '2027-03-01', reason: 'The building works end then.' })
const never = aside({ until: null, reason: 'We have no such pupils.' })

describe('an action that is put off', () => {
  it('is due some days after the day from which it is to be done', () => {
    const [action] = plan('3', '1', notNow).actions
    expect(action!.due > '2027-03-01').toBe(true)
    expect(action!.setAside?.reason).toBe('The building works end then.')
    expect(openActions(plan('3', '1', notNow))).toHaveLength(1)
  })

  it('leaves its place to others until then', () => {
    const due = (...changes: readonly Change[]) =>
      plan('3 3', '1 1', ...changes).actions.find(({ id }) => id === 'q2/1')?.due
    expect(due(notNow)).toBe(plan('3 3', '- 1').actions[0]?.due)
  })

  it('has its own day again once it is to be done after all', () => {
    expect(plan('3', '1', notNow, aside(null)).actions).toEqual(plan('3', '1').actions)
  })

  it('gives up a day that was chosen for it', () => {
    const chosen: Change = { kind: 'action-set', action: 'q1/1', property: 'due', value: '2027-01-08' }
    const [action] = plan('3', '1', chosen).actions
    const changes = actionChanges(action!, { setAside: { until: '2027-03-01', reason: 'Later.' } })
    expect(plan('3', '1', chosen, ...changes).actions[0]!.due > '2027-03-01').toBe(true)
  })
})

describe('an action that the school will not do', () => {
  const declined = plan('C5 3', '1 1', never)

  it('is neither open nor done nor overdue, whatever the day', () => {
    expect(openActions(declined).map(({ id }) => id)).toEqual(['q2/1'])
    expect(declinedActions(declined).map(({ id }) => id)).toEqual(['q1/1'])
    expect(doneActions(declined)).toEqual([])
    expect(isOverdue(declinedActions(declined)[0]!, '2030-01-01')).toBe(false)
  })

  it('stands in a group of its own, at the end', () => {
    const groups = byWhenDue(declined.actions, '2030-01-01', [])
    expect(groups.map(({ group, actions }) => `${group}: ${actions.map(({ id }) => id).join(' ')}`)).toEqual([
      'past: q2/1',
      'declined: q1/1',
    ])
  })

  it('takes up nobody’s time', () => {
    expect(plan('3 3', '1 1', never).actions.find(({ id }) => id === 'q2/1')?.due).toBe(plan('3', '1').actions[0]?.due)
  })
})
