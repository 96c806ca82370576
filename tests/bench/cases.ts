import { readFileSync } from 'node:fs'
import type { Pack } from '../../src/core/content/pack'
import { parsePack } from '../../src/core/content/parsePack'
import { sayProblem } from '../../src/core/content/problem'
import { planActions } from '../../src/core/plan/planActions'
import { buildReport, variants } from '../../src/core/report/variants/buildReport'
import { levelValues } from '../../src/core/content/pack'
import type { Change } from '../../src/core/review/event'
import { stampChange, type Log } from '../../src/core/review/log'
import { findPersonalData } from '../../src/core/personalData/findPersonalData'
import { textsOf } from '../../src/core/review/freeText'
import { omitEvents } from '../../src/core/review/omitEvents'
import { mergeCopies } from '../../src/core/review/merging'
import { omitNothing, wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import type { Review } from '../../src/core/review/review'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { dayOf } from '../support/notation'

/** One thing to time. */
export interface BenchmarkCase {
  readonly name: string
  readonly run: () => unknown
}

const packText = readFileSync(new URL('../../content/haringey-2008/pack.json', import.meta.url), 'utf8')

const builtInPack = (): Pack => {
  const parsed = parsePack(JSON.parse(packText))
  if (!parsed.ok) throw new Error(parsed.problems.map(sayProblem).join('\n'))
  return parsed.value
}

/** Question after question answered, each time at the next level and with a note, over and over: `length` events in all. */
const logOf = (pack: Pack, length: number): Log => {
  const stamp = (n: number) => ({ writer: 'bench', n, at: '2026-11-23T10:00:00.000Z', by: 'lead' })
  const reference = { id: pack.id, version: pack.version, hash: '0'.repeat(64) }
  const log = [
    stampChange(wholeLog([]), { kind: 'review-started', review: 'bench', group: 'bench', pack: reference }, stamp(1)),
  ]
  for (let n = 2; n <= length; n += 1) {
    const turn = Math.floor(n / 2)
    const question = pack.questions[turn % pack.questions.length]!.id
    const level = levelValues[(turn + Math.floor(turn / pack.questions.length)) % levelValues.length]!
    const change: Change =
      n % 2 === 0
        ? { kind: 'answer-set', question, value: level }
        : { kind: 'note-set', question, value: `Seen in the log of week ${turn}.` }
    log.push(stampChange(wholeLog(log), change, stamp(n)))
  }
  return log
}

const planOf = (pack: Pack, review: Review) => ({
  pack,
  review,
  scorecard: scoreReview(pack, review),
  plan: planActions(pack, review),
})

/** What the app computes without a browser. */
export const cases = (): readonly BenchmarkCase[] => {
  const pack = builtInPack()
  const answered = logOf(pack, 1 + 2 * pack.questions.length)
  const long = logOf(pack, 2000)
  const computed = planOf(pack, foldEvents(wholeLog(answered)))
  return [
    { name: 'parsePack, text included', run: () => parsePack(JSON.parse(packText)) },
    {
      name: `foldEvents + scoreReview + planActions: ${pack.questions.length} questions, ${answered.length} events`,
      run: () => planOf(pack, foldEvents(wholeLog(answered))),
    },
    {
      name: `foldEvents + scoreReview + planActions: ${long.length} events`,
      run: () => planOf(pack, foldEvents(wholeLog(long))),
    },
    {
      name: `stampChange: one more event after ${long.length}`,
      run: () =>
        stampChange(
          wholeLog(long),
          { kind: 'flag-set', question: pack.questions[0]!.id, value: true },
          { writer: 'bench', n: 9999, at: '2026-11-23T10:00:00.000Z', by: 'lead' },
        ),
    },
    {
      name: `mergeCopies: ${long.length} events with a copy that was read from a file`,
      run: () => mergeCopies({ log: long, omitted: [] }, { log: structuredClone(long), omitted: [] }),
    },
    {
      name: `omitEvents without history: ${long.length} events`,
      run: () => omitEvents({ log: long, omitted: [] }, 'current', omitNothing),
    },
    {
      name: `findPersonalData: all texts of ${long.length} events`,
      run: () => long.flatMap(textsOf).map(findPersonalData),
    },
    ...variants.map(({ id }) => ({
      name: `buildReport ${id}: ${computed.plan.actions.length} actions`,
      run: () =>
        buildReport(
          id,
          { ...computed, since: null, dayOf, signatures: new Map() },
          { omitNotes: false, omitOwners: false, data: 'none', fingerprint: null, today: '2026-11-23' },
        ),
    })),
  ]
}
