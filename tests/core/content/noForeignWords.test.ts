import { noOtherPacks } from '../../../src/core/review/adoption'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../src/core/content/parsePack'
import { sayProblem } from '../../../src/core/content/problem'
import { schemaProblems } from '../../../src/core/content/schemaProblems'
import { eventSchema } from '../../../src/core/review/event'
import { omittedEventSchema, wholeLog } from '../../../src/core/review/omission'
import { omissionOf } from '../../../src/core/review/places'
import { stampChange } from '../../../src/core/review/log'
import { writeReviewFile } from '../../../src/storage/reviewFile'
import { parseReviewFile } from '../../../src/storage/readReviewFile'
import { packReference } from '../../../src/core/content/packReference'
import { packJson, parsed, patched } from '../../support/notation'
import { change as anyChange } from '../../support/stories'

/** Every place in a JSON document; of a list the first entry stands for all. */
const placesIn = (json: unknown, place = ''): readonly string[] => {
  if (typeof json !== 'object' || json === null) return place === '' ? [] : [place]
  const inside = Array.isArray(json) ? Object.entries(json).slice(0, 1) : Object.entries(json)
  return [
    ...(place === '' ? [] : [place]),
    ...inside.flatMap(([key, value]) => placesIn(value, place === '' ? key : `${place}.${key}`)),
  ]
}

const mistakes: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  0.5,
  1e300,
  '',
  'two words',
  '\ud800',
  'x'.repeat(25_000),
  [],
  [null],
  Array.from({ length: 60 }, () => 'x'),
  {},
  { unheardOf: 1 },
]

/** Everything that is said of a document in which one place after another is wrong in one way after another. */
const saidOf = (json: unknown, problemsOf: (json: unknown) => readonly string[]): readonly string[] => [
  ...new Set(
    placesIn(json).flatMap((place) => mistakes.flatMap((mistake) => problemsOf(patched(json, place, mistake)))),
  ),
]

/** What the library that parses says where nobody has found words, in any of its languages for programmers. */
const foreign =
  /invalid|expected|received|unrecognized|too (?:small|big)|required|undefined|\bnan\b|optional|\[object|of no kind that is known|\bzod|regex|pattern|_/i
const inQuotes = /"[^"]*"/g

const foreignIn = (sentences: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => foreign.test(sentence.replace(inQuotes, '""')))

const small = packJson('C5 3n:primary | 1')
const ofPack = (json: unknown): readonly string[] => {
  const result = parsePack(json)
  return result.ok ? [] : result.problems.map(sayProblem)
}

/** One event of each kind that there is, and of each detail and property. */
const events = [
  ...new Map(
    fc.sample(anyChange, { numRuns: 3_000, seed: 1 }).map((each) => {
      const event = stampChange(wholeLog([]), each, { writer: 'w', n: 1, at: '2026-11-23T10:00:00Z', by: 'head' }, [
        'w:9',
      ])
      const sort = [
        'kind' in event && event.kind,
        'detail' in event && event.detail,
        'property' in event && event.property,
        !('value' in event) || event.value === null,
      ].join(' ')
      return [sort, event] as const
    }),
  ).values(),
]

describe('what is said of a mistake is never in the words of the library that parses', () => {
  it('in a checklist', () => {
    const said = saidOf(small, ofPack)
    expect(said.length).toBeGreaterThan(300)
    expect(foreignIn(said)).toEqual([])
  })

  it('in an event of any kind', () => {
    expect(events.length).toBeGreaterThan(20)
    const said = events.flatMap((event) =>
      saidOf(event, (json) => {
        const result = eventSchema.safeParse(json)
        return result.success ? [] : schemaProblems(result.error, json).map(sayProblem)
      }),
    )
    expect(said.length).toBeGreaterThan(300)
    expect(foreignIn([...new Set(said)])).toEqual([])
  })

  it('in what stands for an event that is left out', () => {
    const [event] = events
    if (event === undefined) throw new Error('no event')
    const place = { ...omissionOf(event), texts: [null, { digest: 'a'.repeat(64) }], redacted: true }
    expect(
      foreignIn(
        saidOf(place, (json) => {
          const result = omittedEventSchema.safeParse(json)
          return result.success ? [] : schemaProblems(result.error, json).map(sayProblem)
        }),
      ),
    ).toEqual([])
  })

  it('in the frame of a review file', () => {
    const pack = parsed(small)
    const log = [
      stampChange(
        wholeLog([]),
        { kind: 'review-started', review: 'r1', group: 'g1', pack: packReference(pack) },
        { writer: 'w', n: 1, at: '2026-11-23T10:00:00Z', by: 'head' },
      ),
    ]
    const file = JSON.parse(
      writeReviewFile({ otherPacks: noOtherPacks, pack, log, omitted: [] }, '2026-11-23T12:00:00.000Z', {
        for: 'governors',
        milestone: 'm1',
      }),
    ) as Record<string, unknown>
    const said = saidOf({ ...file, pack: 7 }, (json) => {
      const result = parseReviewFile({ ...(json as object), pack })
      return result.ok ? [] : result.problems.map(sayProblem)
    })
    expect(foreignIn(said)).toEqual([])
    const withoutPack = parseReviewFile(Object.fromEntries(Object.entries(file).filter(([field]) => field !== 'pack')))
    expect(withoutPack.ok ? [] : withoutPack.problems.map(sayProblem)).toContain('pack: is missing')
  })
})
