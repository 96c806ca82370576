import * as fc from 'fast-check'
import { sayProblem } from '../../src/core/content/problem'
import type { AnswerValue, Change } from '../../src/core/review/event'
import { mergeLogs, stampChange, type Log } from '../../src/core/review/log'
import { start } from './notation'

/** What three people may do to their copies of one review, in any order. */

export type Writer = 'a' | 'b' | 'c'
export const writers: readonly Writer[] = ['a', 'b', 'c']

/** What may happen: a writer changes something, or takes in what another has. */
export type Step = { readonly writer: Writer } & ({ readonly change: Change } | { readonly from: Writer })

const writer = fc.constantFrom<Writer>('a', 'b', 'c')
const question = fc.constantFrom('q1', 'q2')
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('answer-set' as const), question, value: fc.constantFrom<AnswerValue | null>(0, 1, 2, 3, 'dont-know', 'not-applicable', null) }),
  fc.record({ kind: fc.constant('note-set' as const), question, value: fc.constantFrom('one', 'two', null) }),
  fc.record({ kind: fc.constant('detail-set' as const), detail: fc.constant('school' as const), value: fc.constantFrom('Example Primary School', 'Example Academy', null) }),
  fc.record({ kind: fc.constant('action-set' as const), action: fc.constant('q1/0'), property: fc.constantFrom('owner' as const, 'note' as const), value: fc.constantFrom('Head', 'Bursar', null) }),
  fc.record({ kind: fc.constant('contributor-set' as const), contributor: fc.constantFrom('head', 'lead'), value: fc.record({ role: fc.constantFrom('Head', 'Lead'), name: fc.constantFrom('One', 'Two', null) }) }),
  fc.record({ kind: fc.constant('evidence-set' as const), evidence: fc.constantFrom('e1', 'e2'), value: fc.record({ what: fc.constantFrom('Log', 'Rota'), where: fc.constant('Office'), checkedOn: fc.constant(null), questions: fc.constant<string[]>(['q1']) }) }),
)
export const steps = fc.array(fc.oneof({ weight: 3, arbitrary: fc.record({ writer, change }) }, { weight: 1, arbitrary: fc.record({ writer, from: writer }) }), { maxLength: 14 })

/** The union of logs that must merge. */
export const merged = (...logs: readonly Log[]): Log =>
  logs.reduce((known, log) => {
    const result = mergeLogs(known, log)
    if (!result.ok) throw new Error(result.problems.map(sayProblem).join())
    return result.value
  }, [])

/** Three copies of one review, after all of this. `yearOf` is what each writer's clock says. */
export const lived = (story: readonly Step[], yearOf: Readonly<Record<Writer, number>> = { a: 2026, b: 2026, c: 2026 }): Readonly<Record<Writer, Log>> => {
  const logs: Record<Writer, Log> = { a: start, b: start, c: start }
  const counts: Record<Writer, number> = { a: 0, b: 0, c: 0 }
  for (const step of story) {
    const log = logs[step.writer]
    if ('from' in step) logs[step.writer] = merged(log, logs[step.from])
    else {
      counts[step.writer] += 1
      const stamp = { writer: step.writer, n: counts[step.writer], at: `${yearOf[step.writer]}-06-01T12:00:00Z`, by: step.writer }
      logs[step.writer] = [...log, stampChange(log, step.change, stamp)]
    }
  }
  return logs
}
