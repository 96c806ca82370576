import * as fc from 'fast-check'
import { sayProblem } from '../../src/core/content/problem'
import type { Change } from '../../src/core/review/event'
import type { AnswerValue } from '../../src/core/review/answerValues'
import type { Agreement, Attestation } from '../../src/core/review/eventValues'
import { mergeLogs } from '../../src/core/log/log'
import { stampChange, type Log } from '../../src/core/review/log'
import { wholeLog } from '../../src/core/review/omission'
import { start } from './notation'

/** What three people may do to their copies of one review, in any order. */

export type Writer = 'a' | 'b' | 'c'
export const writers: readonly Writer[] = ['a', 'b', 'c']

/** What may happen: a writer changes something, or takes in what another has. */
export type Step = { readonly writer: Writer } & ({ readonly change: Change } | { readonly from: Writer })

const writer = fc.constantFrom<Writer>('a', 'b', 'c')
const question = fc.constantFrom('q1', 'q2')
/** Anything that somebody may do to a review, of every kind but its start. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('answer-set' as const),
    question,
    value: fc.constantFrom<AnswerValue | null>(0, 1, 2, 3, 'dont-know', 'not-applicable', null),
  }),
  fc.record({ kind: fc.constant('note-set' as const), question, value: fc.constantFrom('one', 'two', null) }),
  fc.record({
    kind: fc.constant('detail-set' as const),
    detail: fc.constant('school' as const),
    value: fc.constantFrom('Example Primary School', 'Example Academy', null),
  }),
  fc.record({
    kind: fc.constant('action-set' as const),
    action: fc.constant('q1/0'),
    property: fc.constantFrom('owner' as const, 'note' as const),
    value: fc.constantFrom('Head', 'Bursar', null),
  }),
  fc.record({
    kind: fc.constant('contributor-set' as const),
    contributor: fc.constantFrom('head', 'lead'),
    value: fc.record({ role: fc.constantFrom('Head', 'Lead'), name: fc.constantFrom('One', 'Two', null) }),
  }),
  fc.record({
    kind: fc.constant('evidence-set' as const),
    evidence: fc.constantFrom('e1', 'e2'),
    value: fc.record({
      what: fc.constantFrom('Log', 'Rota'),
      where: fc.constant('Office'),
      checkedOn: fc.constant(null),
      questions: fc.constant<string[]>(['q1']),
    }),
  }),
  fc.record({
    kind: fc.constant('reason-set' as const),
    question,
    value: fc.constantFrom('none here', 'none there', null),
  }),
  fc.record({
    kind: fc.constant('reason-set' as const),
    question,
    revision: fc.constantFrom(2, 3),
    value: fc.constantFrom('none here', 'none there', null),
  }),
  fc.record({
    kind: fc.constantFrom('answer-set' as const),
    question,
    revision: fc.constantFrom(2, 3),
    value: fc.constantFrom<AnswerValue | null>(0, 2, 'not-applicable', null),
  }),
  fc.record({
    kind: fc.constant('pack-adopted' as const),
    value: fc.option(
      fc.record({
        pack: fc.constant({ id: 'example', version: '2.0.0', hash: '1'.repeat(64) }),
        revised: fc.uniqueArray(fc.record({ question, revision: fc.constantFrom(2, 3) }), {
          selector: (one) => one.question,
          maxLength: 3,
        }),
      }),
    ),
  }),
  fc.record({ kind: fc.constant('flag-set' as const), question, value: fc.boolean() }),
  fc.record({
    kind: fc.constant('view-set' as const),
    area: fc.constant('a1'),
    contributor: fc.constantFrom('a', 'b'),
    value: fc.constantFrom('accepted' as const, 'disagree' as const, null),
  }),
  fc.record({
    kind: fc.constant('comment-set' as const),
    comment: fc.constantFrom('c1', 'c2'),
    value: fc.option(fc.record({ question, text: fc.constantFrom('Who?', 'When, a@example.org?') })),
  }),
  fc.record({
    kind: fc.constant('comment-resolved-set' as const),
    comment: fc.constantFrom('c1', 'c2'),
    value: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('signature-set' as const),
    signature: fc.constant('s1'),
    value: fc.option(
      fc.record({
        milestone: fc.constant('m1'),
        fingerprint: fc.constant('0'.repeat(64)),
        name: fc.constantFrom('One', 'Two'),
        role: fc.constant('Chair'),
        meetingOn: fc.constant('2026-12-08'),
        minute: fc.constant('7.2'),
        attests: fc.constant<Attestation[]>(['read']),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('earlier-answer-set' as const),
    question,
    value: fc.record({
      answer: fc.constantFrom<AnswerValue>(2, 'not-applicable'),
      reason: fc.constantFrom('none', null),
      reviewedOn: fc.constant('2025-11-24'),
    }),
  }),
  fc.record({
    kind: fc.constant('agreement-set' as const),
    question,
    value: fc.option(
      fc.record({
        answer: fc.constantFrom<AnswerValue>(1, 3),
        reason: fc.constant('As shown.'),
        views: fc.constant<Agreement['views']>([{ role: 'Head', answer: 3 }]),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('milestone-set' as const),
    milestone: fc.constant('m1'),
    value: fc.option(
      fc.record({
        name: fc.constantFrom('Autumn', 'Spring'),
        madeOn: fc.constant('2026-11-23'),
        covers: fc.constant({ start: 1, a: 2 }),
        fingerprint: fc.constant('0'.repeat(64)),
      }),
    ),
  }),
)
export const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ writer, change }) },
    { weight: 1, arbitrary: fc.record({ writer, from: writer }) },
  ),
  { maxLength: 14 },
)

/** The union of logs that must merge. */
export const merged = (...logs: readonly Log[]): Log =>
  logs.reduce((known, log) => {
    const result = mergeLogs(known, log)
    if (!result.ok) throw new Error(result.problems.map(sayProblem).join())
    return result.value
  }, [])

/** Three copies of one review, after all of this. `yearOf` is what each writer's clock says. */
export const lived = (
  story: readonly Step[],
  yearOf: Readonly<Record<Writer, number>> = { a: 2026, b: 2026, c: 2026 },
): Readonly<Record<Writer, Log>> => {
  const logs: Record<Writer, Log> = { a: start, b: start, c: start }
  const counts: Record<Writer, number> = { a: 0, b: 0, c: 0 }
  for (const step of story) {
    const log = logs[step.writer]
    if ('from' in step) logs[step.writer] = merged(log, logs[step.from])
    else {
      counts[step.writer] += 1
      const stamp = {
        writer: step.writer,
        n: counts[step.writer],
        at: `${yearOf[step.writer]}-06-01T12:00:00Z`,
        by: step.writer,
      }
      logs[step.writer] = [...log, stampChange(wholeLog(log), step.change, stamp)]
    }
  }
  return logs
}
