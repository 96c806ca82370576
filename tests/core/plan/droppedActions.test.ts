import { describe, expect, it } from 'vitest'
import { droppedActions, mayLackAnswers } from '../../../src/core/plan/droppedActions'
import { planActions } from '../../../src/core/plan/planActions'
import type { Change } from '../../../src/core/review/event'
import type { AnswerValue } from '../../../src/core/review/answerValues'
import { noOtherPacks } from '../../../src/core/review/adoption'
import { omitEvents } from '../../../src/core/review/omitEvents'
import { mergeLogs } from '../../../src/core/log/log'
import type { Log } from '../../../src/core/review/log'
import { omitNothing, type PartialLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { answers, extended, pack } from '../../support/notation'

const answer = (value: AnswerValue | null, question = 'q1'): Change => ({ kind: 'answer-set', question, value })
const aimHigher = (value: boolean): Change => ({ kind: 'detail-set', detail: 'aimHigher', value })

const droppedIn = (packLine: string, copy: PartialLog) => {
  const asked = pack(packLine)
  const review = foldEvents(copy)
  return droppedActions({ pack: asked, otherPacks: noOtherPacks, ...copy }, review, planActions(asked, review))
}
const dropped = (packLine: string, log: Log): string =>
  droppedIn(packLine, { log, omitted: [] })
    .map(({ id }) => id)
    .join(' ')

describe('what was in the plan and is in it no more', () => {
  it.each<readonly [what: string, pack: string, answers: string, changes: readonly Change[], dropped: string]>([
    ['nothing, where each answer was the first', '3 3 3', '0 1 ?', [], ''],
    ['the step of a gap that is in place by another answer, not by being marked done', '3', '0', [answer(3)], 'q1/0'],
    ['the earlier step, beside the later that is in the plan', '3', '0', [answer(1)], 'q1/0'],
    ['to find out, once it is known', '3', '?', [answer(2)], 'q1/find-out'],
    ['each step on the way', 'C5', '?', [answer(0), answer(1), answer(2), answer(3)], 'q1/0 q1/1 q1/2 q1/find-out'],
    ['none that has come back', '3', '0', [answer(3), answer(0)], ''],
    ['the step of an answer that was emptied', '3', '1', [answer(null)], 'q1/1'],
    [
      'the step of a question that does not apply to what it is asked of',
      '3n',
      '0',
      [answer('not-applicable'), { kind: 'reason-set', question: 'q1', value: 'No boarders.' }],
      'q1/0',
    ],
    [
      'the step of a question that is not asked of such a school',
      '3:primary',
      '0',
      [{ kind: 'detail-set', detail: 'phase', value: 'secondary' }],
      'q1/0',
    ],
    ['what aiming higher asked for, once the school does not', '3', '2', [aimHigher(true), aimHigher(false)], 'q1/2'],
    ['nothing at "in place", where the school never aimed higher', '3', '2', [answer(3)], ''],
    [
      'nothing that was done, which stays in the plan',
      '3',
      '0',
      [{ kind: 'action-set', action: 'q1/0', property: 'status', value: 'done' }, answer(1)],
      '',
    ],
    ['in the order of the checklist', '3 3', '0 0', [answer(2, 'q2'), answer(2, 'q1')], 'q1/0 q2/0'],
  ])('is %s', (_what, packLine, given, changes, ids) => {
    expect(dropped(packLine, answers(given, ...changes))).toBe(ids)
  })

  it('is told as it was edited, for its due date is what a calendar has', () => {
    const log = answers(
      '0',
      { kind: 'action-set', action: 'q1/0', property: 'due', value: '2027-01-29' },
      { kind: 'action-set', action: 'q1/0', property: 'wording', value: 'Write it down.' },
      answer(3),
    )
    expect(droppedIn('3', { log, omitted: [] })).toMatchObject([
      { id: 'q1/0', due: '2027-01-29', wording: 'Write it down.' },
    ])
  })

  it('is the same where two copies meet, whichever comes first', () => {
    const before = answers('0 1')
    const one = extended(before, [answer(1)], 'one')
    const other = extended(before, [answer(3), answer(2, 'q2')], 'other')
    const meet = (a: Log, b: Log): string => {
      const merged = mergeLogs(a, b)
      if (!merged.ok) throw new Error('the copies do not merge')
      return dropped('3 3', merged.value)
    }
    expect(meet(one, other)).toBe(meet(other, one))
    expect(meet(one, other)).toContain('q2/1')
  })

  it('is the same in a copy without history, which holds what each earlier answer was', () => {
    const whole = {
      log: answers('0 ?', answer(1), answer(3), answer(2, 'q2'), { kind: 'note-set', question: 'q1', value: 'Seen.' }),
      omitted: [],
    }
    const copy = omitEvents(whole, 'current', { ...omitNothing, notes: true })
    expect(copy.omitted.length).toBeGreaterThan(0)
    expect(droppedIn('3 3', copy).map(({ id }) => id)).toEqual(droppedIn('3 3', whole).map(({ id }) => id))
    expect(mayLackAnswers(copy)).toBe(false)
  })

  it('cannot be told where version 0.1 left answers out of a copy, and such a copy is known', () => {
    const [begun, zero, three] = answers('0', answer(3))
    const place = { id: zero!.id, seq: zero!.seq, replaces: zero!.replaces, digest: '0'.repeat(64) }
    const lacking = (omitted: PartialLog['omitted']): PartialLog => ({ log: [begun!, three!], omitted })
    expect(droppedIn('3', lacking([place]))).toEqual([])
    expect(mayLackAnswers(lacking([place]))).toBe(true)
    expect(mayLackAnswers(lacking([{ ...place, kind: 'answer-set' }]))).toBe(true)
    expect(mayLackAnswers(lacking([{ ...place, kind: 'note-set' }]))).toBe(false)
  })

  it('ignores what no checklist of this review asks', () => {
    expect(
      dropped(
        '3',
        answers(
          '2',
          answer(0, 'other'),
          { kind: 'action-set', action: 'other/0', property: 'due', value: '2027-01-29' },
          { kind: 'action-set', action: 'q1/7', property: 'due', value: '2027-01-29' },
        ),
      ),
    ).toBe('')
  })
})
