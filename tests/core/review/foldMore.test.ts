import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldInFull, foldLog, foldMore, type Folded } from '../../../src/core/review/foldEvents'
import { appendingTo, undoing, type Log } from '../../../src/core/review/log'
import { wholeLog, type PartialLog } from '../../../src/core/review/omission'
import { omitEvents } from '../../../src/core/review/omitEvents'
import { redactEvents } from '../../../src/core/review/redaction'
import { answering, answers, extended, start } from '../../support/notation'
import { change, lived, merged, steps } from '../../support/stories'
import { countedReads } from '../../support/work'

/** With the entries of what has an order as lists, so that the order counts. */
const inFull = (folded: Folded) =>
  JSON.parse(
    JSON.stringify(folded, (_, part: unknown) => (part instanceof Map || part instanceof Set ? [...part] : part)),
  ) as unknown

/** What one goes on from: a log of three writers, of which something may be left out or taken away for good. */
const copies: fc.Arbitrary<PartialLog> = fc
  .record({
    story: steps,
    choice: fc.constantFrom('history' as const, 'current' as const),
    omit: fc.record({
      notes: fc.boolean(),
      owners: fc.boolean(),
      names: fc.boolean(),
      places: fc.boolean(),
      comments: fc.boolean(),
      personalData: fc.boolean(),
    }),
    isWhole: fc.boolean(),
    redacted: fc.array(fc.nat({ max: 12 }), { maxLength: 2 }),
  })
  .map(({ story, choice, omit, isWhole, redacted }) => {
    const { a, b, c } = lived(story)
    const log = merged(a, b, c)
    const ids = new Set(redacted.flatMap((index) => log[index + 1]?.id ?? []))
    const copy = isWhole ? wholeLog(log) : omitEvents(wholeLog(log), choice, omit)
    return ids.size === 0 ? copy : redactEvents(copy, ids)
  })

/** What is done next: a change, or taking back the event at this index; having seen what is current, nothing, or these events, some of which are not there, or not yet. */
const doings = fc.array(
  fc.record({
    what: fc.oneof(change, fc.nat({ max: 30 })),
    saw: fc.option(
      fc.array(fc.oneof(fc.nat({ max: 30 }), fc.constantFrom('next:3', 'next:5', 'nobody:1')), { maxLength: 2 }),
      {
        freq: 2,
      },
    ),
    /** Whether it is done in one go with what was done before. */
    together: fc.boolean(),
    year: fc.constantFrom(1999, 2026, 2071),
  }),
  { minLength: 1, maxLength: 8 },
)

describe('a review that is gone on with', () => {
  it('is the same as if all of its log were folded, whatever came before and whatever is done next', () => {
    fc.assert(
      fc.property(copies, doings, (copy, done) => {
        let folded = foldLog(copy)
        let log: Log = copy.log
        const steps = done.reduce<(typeof done)[]>(
          (batches, doing) =>
            doing.together && batches.length > 0
              ? [...batches.slice(0, -1), [...batches.at(-1)!, doing]]
              : [...batches, [doing]],
          [],
        )
        let n = 0
        for (const batch of steps) {
          const { add } = appendingTo(folded.standing)
          const idAt = (index: number) => log[index % log.length]!.id
          const events = batch.flatMap(({ what, saw, year }) => {
            const next = typeof what === 'number' ? undoing(folded.standing, idAt(what))?.change : what
            if (next === undefined) return []
            n += 1
            const stamp = { writer: 'next', n, at: `${year}-06-01T12:00:00Z`, by: 'next' }
            const seen = saw?.map((at) => (typeof at === 'number' ? idAt(at) : at))
            return [add(next, stamp, seen)]
          })
          folded = foldMore(folded, events)
          log = [...log, ...events]
          expect(inFull(folded)).toEqual(inFull(foldInFull({ log, omitted: copy.omitted })))
          expect(inFull(foldLog({ log, omitted: copy.omitted }))).toEqual(inFull(folded))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('keeps what an answer does not change', () => {
    const before = foldLog(
      wholeLog(
        answers(
          '2 1',
          { kind: 'note-set', question: 'q1', value: 'As shown.' },
          { kind: 'flag-set', question: 'q2', value: true },
        ),
      ),
    )
    const stamp = { writer: 'next', n: 1, at: '2026-11-24T10:00:00Z', by: 'head' }
    const { review } = foldMore(before, [
      appendingTo(before.standing).add({ kind: 'answer-set', question: 'q1', value: 3 }, stamp),
    ])
    const changed = Object.entries(review).flatMap(([part, value]) =>
      Object.entries(before.review).some(([name, was]) => name === part && was === value) ? [] : [part],
    )
    expect(changed).toEqual(['lastChangedAt', 'answers', 'answeredBy'])
  })

  it('hands the events on that were there before, and looks into none of them', () => {
    const looks = (rounds: number, more: number) =>
      countedReads(extended(start, Array.from({ length: rounds }, () => answering('2 1 0')).flat()), (log) => {
        let folded = foldLog(wholeLog(log))
        for (let n = 1; n <= more; n += 1) {
          const { add } = appendingTo(folded.standing)
          const stamp = { writer: 'next', n, at: '2026-11-24T10:00:00Z', by: 'head' }
          folded = foldMore(folded, [add({ kind: 'note-set', question: 'q1', value: `Note ${n}` }, stamp)])
        }
      })
    const ofOneMore = (rounds: number) => looks(rounds, 1) - looks(rounds, 0)
    // Two for each event that is handed on, its place and whether it is the last.
    expect(ofOneMore(80) - ofOneMore(40)).toBeLessThanOrEqual(2 * 3 * 40)
  })
})
