import { readFileSync } from 'node:fs'
import type { Pack } from '../../src/core/content/pack'
import { parsePack } from '../../src/core/content/parsePack'
import { sayProblem } from '../../src/core/content/problem'
import { planActions } from '../../src/core/plan/planActions'
import { buildReport, variants } from '../../src/core/report/variants/buildReport'
import { levelValues } from '../../src/core/content/pack'
import { eventSchema, type Change } from '../../src/core/review/event'
import { appendingTo, type Log } from '../../src/core/review/log'
import { findPersonalData } from '../../src/core/personalData/findPersonalData'
import { textsOf } from '../../src/core/review/freeText'
import { omitEvents } from '../../src/core/review/omitEvents'
import { mergeCopies } from '../../src/core/review/merging'
import { omitNothing, wholeLog } from '../../src/core/review/omission'
import { foldEvents, foldLog, foldMore } from '../../src/core/review/foldEvents'
import type { Review } from '../../src/core/review/review'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { criticalQuestions } from '../../src/core/workshop/choosing'
import { questionVotes, votesOf } from '../../src/core/workshop/votes'
import { dayOf } from '../support/notation'
import { goOn, planned, sending, sessionLog, sessionOfLog } from '../support/sessions'
import { packOf } from './front/longChecklist'

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

const stamp = (n: number) => ({ writer: 'bench', n, at: '2026-11-23T10:00:00.000Z', by: 'lead' })

/** Question after question answered, each time at the next level and with a note, over and over: `length` events in all. */
const logOf = (pack: Pack, length: number): Log => {
  const reference = { id: pack.id, version: pack.version, hash: '0'.repeat(64) }
  const changes = Array.from({ length: length - 1 }, (_, index): Change => {
    const turn = Math.floor((index + 2) / 2)
    const question = pack.questions[turn % pack.questions.length]!.id
    const level = levelValues[(turn + Math.floor(turn / pack.questions.length)) % levelValues.length]!
    return index % 2 === 0
      ? { kind: 'answer-set', question, value: level }
      : { kind: 'note-set', question, value: `Seen in the log of week ${turn}.` }
  })
  const { add } = appendingTo(wholeLog([]))
  const start: Change = { kind: 'review-started', review: 'bench', group: 'bench', pack: reference }
  return [start, ...changes].map((change, index) => add(change, stamp(index + 1)))
}

/** One answer more to a review that is open. */
const oneMore = ({ questions }: Pack, log: Log): (() => unknown) => {
  const before = foldLog(wholeLog(log))
  const value = levelValues[0]
  return () =>
    foldMore(before, [
      appendingTo(before.standing).add({ kind: 'answer-set', question: questions[0]!.id, value }, stamp(99_999)),
    ])
}

/** What a long review costs: to read what is stored of it, to fold it, and to answer once more. */
const ofLength = (pack: Pack, events: number): readonly BenchmarkCase[] => {
  const log = logOf(pack, events)
  const stored: readonly unknown[] = structuredClone(log)
  const name = `${pack.questions.length} questions, ${events} events`
  return [
    {
      name: `eventSchema, each event as it is stored: ${name}`,
      run: () => stored.map((event) => eventSchema.parse(event)),
    },
    { name: `foldEvents: ${name}`, run: () => foldEvents(wholeLog(log)) },
    { name: `one more answer, stamped and folded: ${name}`, run: oneMore(pack, log) },
  ]
}

/** What a long checklist costs, all of it answered with a note. */
const ofPack = (questions: number): readonly BenchmarkCase[] => {
  const pack = packOf(questions)
  const log = logOf(pack, 1 + 2 * questions)
  const review = foldEvents(wholeLog(log))
  return [
    { name: `one more answer, stamped and folded: ${questions} questions`, run: oneMore(pack, log) },
    { name: `scoreReview: ${questions} questions`, run: () => scoreReview(pack, review) },
    // As after a change of the details, on which its dates rest.
    {
      name: `planActions: ${questions} questions`,
      run: () => planActions(pack, { ...review, details: { ...review.details } }),
    },
  ]
}

const planOf = (pack: Pack, review: Review) => ({
  pack,
  review,
  scorecard: scoreReview(pack, review),
  plan: planActions(pack, review),
})

/** A thousand tables of a session, each with its code. */
const collecting = (pack: Pack): BenchmarkCase => {
  const questions = criticalQuestions(pack)
  const plan = sessionLog(pack, [planned('questions', questions)])
  const session = sessionOfLog(plan)
  const changes = Array.from({ length: 1_000 }, (_, index) =>
    sending(
      session,
      1 + (index % 250),
      questions.map((_question, nth) => levelValues[(index + nth) % levelValues.length]!),
      { device: index + 1 },
    ),
  )
  const log = goOn(plan, changes, 'w2')
  return {
    name: `a session with 1,000 codes of ${questions.length} questions: folded, each code read, counted`,
    run: () => {
      const folded = sessionOfLog(log)
      return questionVotes(folded, votesOf(folded))
    },
  }
}

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
    ...[1, 10_000, 50_000].flatMap((events) => ofLength(pack, events)),
    ...[60, 600, 6_000].flatMap(ofPack),
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
    collecting(pack),
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
