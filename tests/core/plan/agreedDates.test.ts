import { describe, expect, it } from 'vitest'
import { actionChanges } from '../../../src/core/plan/editing'
import { planActions } from '../../../src/core/plan/planActions'
import { planOf } from '../../../src/core/plan/planOf'
import type { Change } from '../../../src/core/review/event'
import { foldEvents } from '../../../src/core/review/foldEvents'
import type { Log } from '../../../src/core/review/log'
import { coversOf } from '../../../src/core/review/milestones'
import { omitNothing, wholeLog, type PartialLog } from '../../../src/core/review/omission'
import { omitEvents } from '../../../src/core/review/omitEvents'
import { answers, extended, pack } from '../../support/notation'

const asked = pack('3 3 3 3')
const answer = (question: string, value: 0 | 1 | 2, on = '2026-11-23'): Change => ({
  kind: 'answer-set',
  question,
  value,
  on,
})
const kept = (log: Log, milestone = 'm1'): Log =>
  extended(log, [
    {
      kind: 'milestone-set',
      milestone,
      value: { name: milestone, madeOn: '2026-11-24', covers: coversOf(log), fingerprint: '0'.repeat(64) },
    },
  ])
const daysIn = (whole: PartialLog): Readonly<Record<string, string>> =>
  Object.fromEntries(
    planOf({ pack: asked, otherPacks: new Map(), ...whole }, foldEvents(whole)).actions.map(({ id, due }) => [id, due]),
  )
const days = (log: Log) => daysIn(wholeLog(log))

describe('a day that stands in a saved version', () => {
  const before = answers('1', answer('q1', 1))
  const other = answer('q2', 1)

  it('is not moved by a later answer, as it would be otherwise', () => {
    expect(days(extended(before, [other]))['q1/1']).not.toBe(days(before)['q1/1'])
    expect(days(extended(kept(before), [other]))['q1/1']).toBe(days(before)['q1/1'])
  })

  it('is that of the first version that has it', () => {
    const twice = kept(extended(kept(before), [other]), 'm2')
    const after = extended(twice, [answer('q3', 1, '2026-11-26')])
    expect(days(after)['q1/1']).toBe(days(before)['q1/1'])
    expect(days(after)['q2/1']).toBe(days(twice)['q2/1'])
  })

  it('is no day of a step that comes of a new answer', () => {
    const anew = extended(kept(before), [answer('q1', 0, '2026-11-24'), answer('q1', 1, '2027-03-01')])
    expect(days(anew)['q1/1']! > '2027-03-01').toBe(true)
  })

  it('is planned anew where the school gives another review date', () => {
    const moved: Change = { kind: 'detail-set', detail: 'reviewDate', value: '2027-01-11' }
    expect(days(extended(kept(before), [moved]))['q1/1']).toBe(days(extended(before, [moved]))['q1/1'])
  })

  it('follows the school where it chooses another', () => {
    const chosen: Change = { kind: 'action-set', action: 'q1/1', property: 'due', value: '2027-01-08' }
    expect(days(extended(kept(before), [chosen]))['q1/1']).toBe('2027-01-08')
  })

  it('is the same in a copy without history, also where an owner was chosen before that version and another since', () => {
    const owner = (value: string): Change => ({ kind: 'action-set', action: 'q1/1', property: 'owner', value })
    const log = extended(kept(extended(before, [other, owner('Bursar')])), [
      owner('Chair'),
      answer('q3', 1, '2026-11-26'),
    ])
    expect(daysIn(omitEvents(wholeLog(log), 'current', omitNothing))).toEqual(days(log))
  })
})

describe('a day of what was edited', () => {
  it('is not moved by a later answer', () => {
    const log = answers('-', answer('q1', 1))
    const [action] = planActions(asked, foldEvents(wholeLog(log))).actions
    for (const edits of [{ owner: 'Head' }, { note: 'Begun.' }, { status: 'in-progress' }] as const) {
      const edited = extended(log, actionChanges(action!, edits))
      expect(days(extended(edited, [answer('q2', 1)]))['q1/1']).toBe(action!.due)
    }
  })

  it('stays the one that somebody chose', () => {
    const log = answers('-', answer('q1', 1), {
      kind: 'action-set',
      action: 'q1/1',
      property: 'due',
      value: '2027-01-08',
    })
    const [action] = planActions(asked, foldEvents(wholeLog(log))).actions
    expect(days(extended(log, actionChanges(action!, { owner: 'Bursar' })))['q1/1']).toBe('2027-01-08')
  })
})
