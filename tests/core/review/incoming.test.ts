import * as fc from 'fast-check'
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../../src/core/content/problem'
import { keeping, sidesOf } from '../../../src/core/review/conflicts'
import {
  byContributor,
  changedQuestions,
  isClockWrong,
  isNothingNew,
  newConflicts,
  whatIsNew,
  type Incoming,
} from '../../../src/core/review/incoming'
import type { Change } from '../../../src/core/review/event'
import { omitEvents } from '../../../src/core/review/omitEvents'
import { redactEvents } from '../../../src/core/review/redaction'
import { stampChange, type Log } from '../../../src/core/review/log'
import { mergeCopies } from '../../../src/core/review/merging'
import { omitNothing, type PartialLog, wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { answering, extended, pack, start } from '../../support/notation'
import { lived, steps, writers } from '../../support/stories'

const merged = (a: PartialLog, b: PartialLog): PartialLog => {
  const result = mergeCopies(a, b)
  if (!result.ok) throw new Error(result.problems.map(sayProblem).join())
  return result.value
}

const whole = (log: Log): PartialLog => ({ log, omitted: [] })
const idsOf = ({ added, completed, redacted, history }: Incoming): readonly string[] =>
  [...added, ...completed, ...redacted, ...history].map(({ id }) => id)

/** What is known of each event, as bytes; the kind that a place may leave out is not looked at. */
const known = ({ log, omitted }: PartialLog): ReadonlyMap<string, string> => {
  const texts = new Map<string, unknown[]>()
  for (const event of log) texts.set(event.id, [event])
  for (const { kind: _, ...place } of omitted) texts.set(place.id, [...(texts.get(place.id) ?? []), place])
  return new Map([...texts].map(([id, parts]) => [id, canonicalize(parts) ?? '']))
}

/** A copy as it may come: with or without its history, its notes, its comments, its names; with something redacted. */
const reduced = fc.record({
  choice: fc.constantFrom('history' as const, 'current' as const),
  omit: fc.record({
    notes: fc.boolean(),
    owners: fc.boolean(),
    names: fc.boolean(),
    places: fc.boolean(),
    comments: fc.boolean(),
    personalData: fc.boolean(),
  }),
  redactsEvery: fc.constantFrom(0, 0, 2, 3),
})
type Reduced = typeof reduced extends fc.Arbitrary<infer Value> ? Value : never
const reduce = (log: Log, { choice, omit, redactsEvery }: Reduced): PartialLog => {
  const chosen = new Set(
    log.filter((_, index) => redactsEvery > 0 && index > 0 && index % redactsEvery === 0).map(({ id }) => id),
  )
  return omitEvents(redactEvents(whole(log), chosen), choice, omit)
}

describe('what a copy brings', () => {
  it('takes no mark of what was taken away, not even from an event that has no text', () => {
    const copy = whole(extended(start, answering('2'), 'e'))
    const redacted = redactEvents(copy, new Set(['e:1']))
    expect(merged(redacted, copy).omitted).toEqual(redacted.omitted)
    expect(redacted.omitted.map(({ redacted: isRedacted }) => isRedacted)).toEqual([true])
  })

  it('is something where an answer was changed twice elsewhere: the one that counts, and what came before it', () => {
    const here = whole(start)
    const incoming = whatIsNew(here, merged(here, whole(extended(start, [...answering('1'), ...answering('2')], 'e'))))
    expect([incoming.added.length, incoming.history.length]).toEqual([1, 1])
    expect(isNothingNew(incoming)).toBe(false)
    expect(isNothingNew(whatIsNew(here, here))).toBe(true)
  })

  it('is exactly the difference between what is here and what is here afterwards, each event once', () => {
    fc.assert(
      fc.property(
        steps,
        reduced,
        reduced,
        fc.constantFrom(...writers),
        fc.constantFrom(...writers),
        (story, a, b, writerA, writerB) => {
          const logs = lived(story)
          const [here, copy] = [reduce(logs[writerA], a), reduce(logs[writerB], b)]
          const both = merged(here, copy)
          const [before, after] = [known(here), known(both)]
          const differing = [...after].filter(([id, text]) => before.get(id) !== text).map(([id]) => id)
          const told = idsOf(whatIsNew(here, both))
          expect([...told].sort()).toEqual([...differing].sort())
          expect(new Set(told).size).toBe(told.length)
          expect([...before.keys()].every((id) => after.has(id))).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is nothing where the copy is the one that is here, or less of it', () => {
    fc.assert(
      fc.property(steps, reduced, (story, how) => {
        const { a } = lived(story)
        expect(isNothingNew(whatIsNew(whole(a), merged(whole(a), whole(a))))).toBe(true)
        const less = reduce(a, { ...how, redactsEvery: 0 })
        expect(isNothingNew(whatIsNew(whole(a), merged(whole(a), less)))).toBe(true)
      }),
    )
  })

  it('once it was added, is nothing when it comes again', () => {
    fc.assert(
      fc.property(steps, reduced, reduced, (story, a, b) => {
        const logs = lived(story)
        const copy = reduce(logs.b, b)
        const both = merged(reduce(logs.a, a), copy)
        expect(isNothingNew(whatIsNew(both, merged(both, copy)))).toBe(true)
      }),
    )
  })

  const note: Change = { kind: 'note-set', question: 'q1', value: 'One' }
  const later: Change = { kind: 'note-set', question: 'q1', value: 'Two' }

  it('tells what counts from what only makes the history longer', () => {
    const copy = whole(extended(start, [note, later]))
    const { added, history } = whatIsNew(whole(start), merged(whole(start), copy))
    expect(added.map((event) => 'value' in event && event.value)).toEqual(['Two'])
    expect(history.map((entry) => 'kind' in entry && entry.kind)).toEqual(['note-set'])
  })

  it('completes what was left out here: a note, a name', () => {
    const log = extended(start, [
      note,
      { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: 'One' } },
    ])
    const here = omitEvents(whole(log), 'current', { ...omitNothing, notes: true, owners: true, names: true })
    const { added, completed, history } = whatIsNew(here, merged(here, whole(log)))
    expect([added.length, completed.map(({ kind }) => kind), history.length]).toEqual([
      0,
      ['note-set', 'contributor-set'],
      0,
    ])
  })

  it('takes away what was redacted there, also where the rest of it is new', () => {
    const log = extended(start, [note])
    const there = redactEvents(whole(log), new Set(['w:1']))
    expect(whatIsNew(whole(log), merged(whole(log), there)).redacted.map(({ id }) => id)).toEqual(['w:1'])
    const { added, redacted } = whatIsNew(whole(start), merged(whole(start), there))
    expect([added.map(({ id }) => id), redacted]).toEqual([['w:1'], []])
  })
})

describe('the conflicts that a copy brings', () => {
  const answer = (value: 0 | 1 | 2 | 3): Change => ({ kind: 'answer-set', question: 'q1', value })
  const base = extended(start, answering('2'))
  const with2 = (writer: string, ...changes: readonly Change[]): Log => extended(base, changes, writer)

  it('are those fields that have several values then and had not before', () => {
    const [here, copy] = [whole(with2('a', answer(1))), whole(with2('b', answer(3)))]
    expect(newConflicts(here, merged(here, copy)).map((events) => events.map(({ id }) => id))).toEqual([['a:1', 'b:1']])
    const both = merged(here, copy)
    expect(newConflicts(both, merged(both, copy))).toEqual([])
  })

  it('are none where one side saw the other', () => {
    const here = whole(with2('a', answer(1)))
    const copy = whole([
      ...here.log,
      stampChange(wholeLog(here.log), answer(3), { writer: 'b', n: 1, at: '2026-11-23T11:00:00Z', by: 'lead' }),
    ])
    expect(newConflicts(here, merged(here, copy))).toEqual([])
  })

  it('are settled by keeping a side: one value is left, whichever it is, and both stay in the log', () => {
    const both = merged(whole(with2('a', answer(1))), whole(with2('b', answer(3))))
    const [conflict] = newConflicts(whole(base), both)
    for (const side of sidesOf(conflict ?? [])) {
      const log = [
        ...both.log,
        stampChange(wholeLog(both.log), keeping(side), { writer: 'c', n: 1, at: '2026-11-23T12:00:00Z', by: 'head' }),
      ]
      expect(foldEvents(wholeLog(log)).conflicts).toEqual([])
      expect(foldEvents(wholeLog(log)).answers.get('q1')).toEqual({
        kind: 'level',
        level: side.events[0]?.kind === 'answer-set' ? side.events[0].value : null,
      })
      expect(log.filter(({ id }) => id === 'a:1' || id === 'b:1')).toHaveLength(2)
    }
  })

  it('have a side for each value, with all who gave it; the last one counts', () => {
    const three = [whole(with2('a', answer(1))), whole(with2('b', answer(3))), whole(with2('c', answer(1)))].reduce(
      merged,
    )
    const sides = sidesOf(foldEvents(three).conflicts[0] ?? [])
    expect(sides.map(({ events, counts }) => [events.map(({ id }) => id), counts])).toEqual([
      [['b:1'], false],
      [['a:1', 'c:1'], true],
    ])
  })
})

describe('what a copy does to the answers', () => {
  const threeQuestions = pack('C5 3n 1:primary')
  const changed = (before: readonly Change[], after: readonly Change[]): readonly string[] =>
    changedQuestions(
      { pack: threeQuestions, review: foldEvents(wholeLog(extended(start, before))) },
      { pack: threeQuestions, review: foldEvents(wholeLog(extended(start, [...before, ...after]))) },
    ).map(({ id }) => id)

  it('is told of the questions that count otherwise, and of no other', () => {
    expect(changed(answering('2'), answering('2'))).toEqual([])
    expect(changed(answering('2'), answering('3 1'))).toEqual(['q1', 'q2'])
    expect(
      changed(answering('2'), [
        { kind: 'note-set', question: 'q1', value: 'x' },
        { kind: 'flag-set', question: 'q2', value: true },
      ]),
    ).toEqual([])
  })

  it('counts "not applicable" from when its reason is given', () => {
    expect(changed([], [{ kind: 'answer-set', question: 'q2', value: 'not-applicable' }])).toEqual([])
    expect(
      changed(
        [{ kind: 'answer-set', question: 'q2', value: 'not-applicable' }],
        [{ kind: 'reason-set', question: 'q2', value: 'None here.' }],
      ),
    ).toEqual(['q2'])
  })

  it('counts a question that is not asked any more', () => {
    expect(changed(answering('2 2 2'), [{ kind: 'detail-set', detail: 'phase', value: 'secondary' }])).toEqual(['q3'])
  })
})

describe('who and when', () => {
  it('sorts events by who made them', () => {
    const events = extended(start, answering('1 2')).map((event, index) => ({
      ...event,
      by: index === 1 ? 'lead' : 'head',
    }))
    expect([...byContributor(events)].map(([by, theirs]) => [by, theirs.length])).toEqual([
      ['head', 2],
      ['lead', 1],
    ])
  })

  it.each([
    ['1999-12-31T23:00:00Z', true],
    ['1970-01-01T00:00:00Z', true],
    ['2000-01-01T00:00:00Z', false],
    ['2026-11-23T12:00:00Z', false],
    ['2026-11-24T11:00:00Z', false],
    ['2026-11-25T12:00:00Z', true],
    ['2041-02-09T09:00:00Z', true],
  ])('takes a clock for wrong that says what cannot be: %s', (at, isWrong) => {
    expect(isClockWrong({ at }, '2026-11-23T12:00:00Z')).toBe(isWrong)
  })
})
