import { describe, expect, it } from 'vitest'
import { headOf, personBehind, suggestedOwner } from '../../../src/core/plan/owners'
import type { Change } from '../../../src/core/review/event'
import { pack, plan } from '../../support/notation'

const asked = pack('3')
const [alone, both] = [{ headIsLead: false }, { headIsLead: true }]
const suggested = (owner: string, start: 0 | 1 | 2 | 'find-out', details = both) =>
  suggestedOwner(asked, details, start, { owner })

describe('who is suggested for a step', () => {
  it('is whom the checklist names', () => {
    expect(suggested('Head', 0, alone)).toBe('Head')
    expect(suggested('Designated safeguarding lead', 2, alone)).toBe('Designated safeguarding lead')
  })

  it('is one person where the head is the lead', () => {
    for (const role of ['Head', 'Designated safeguarding lead', 'designated safeguarding LEAD '])
      expect(suggested(role, 'find-out')).toBe('Head and designated safeguarding lead')
    expect(headOf(asked, both)).toBe('Head and designated safeguarding lead')
    expect(suggested('School business manager', 0)).toBe('School business manager')
  })

  it('checks nothing that they did: the governor does', () => {
    expect(suggested('Head', 2)).toBe('Safeguarding link governor')
    expect(suggested('Chair of governors', 2)).toBe('Chair of governors')
  })

  it('follows in the whole plan, save where the school has said somebody else', () => {
    const said: Change = { kind: 'detail-set', detail: 'headIsLead', value: true }
    const owner: Change = { kind: 'action-set', action: 'q2/0', property: 'owner', value: 'Bursar' }
    expect(
      plan('3 3 C5 3', '0 0 2 ?', said, owner)
        .actions.map((action) => action.owner)
        .sort(),
    ).toEqual([
      'Bursar',
      'Head and designated safeguarding lead',
      'Head and designated safeguarding lead',
      'Safeguarding link governor',
    ])
  })
})

describe('the person behind a role', () => {
  it('is the same however the role is typed', () => {
    const person = personBehind(asked, alone)
    expect(person('Deputy head')).toBe(person('deputy  HEAD'))
    expect(person('Head')).not.toBe(person('Designated safeguarding lead'))
  })

  it('is the same for what schools call the head and the lead', () => {
    const person = personBehind(asked, alone)
    for (const role of ['Headteacher', 'Head teacher', 'Principal']) expect(person(role)).toBe(person('Head'))
    for (const role of ['Safeguarding lead', 'DSL']) expect(person(role)).toBe(person('Designated safeguarding lead'))
    for (const role of ['Deputy head', 'Deputy designated safeguarding lead', 'Head of boarding'])
      expect([person('Head'), person('DSL')]).not.toContain(person(role))
  })

  it('is one for head and lead where they are one, so their steps are not due side by side', () => {
    const person = personBehind(asked, both)
    expect(person('Head')).toBe(person('Designated safeguarding lead'))
    const roles: Change = {
      kind: 'action-set',
      action: 'q1/0',
      property: 'owner',
      value: 'Designated safeguarding lead',
    }
    const said: Change = { kind: 'detail-set', detail: 'headIsLead', value: true }
    const daysOf = (...changes: readonly Change[]) =>
      new Set(plan('3 3', '0 0', roles, ...changes).actions.map(({ due }) => due)).size
    expect([daysOf(), daysOf(said)]).toEqual([1, 2])
  })
})
