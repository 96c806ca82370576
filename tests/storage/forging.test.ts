import { adopting } from '../../src/core/review/adopting'
import { copyOfPart, heldPacks, type Packs } from '../../src/core/review/adoption'
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapSlots } from '../../src/core/review/freeText'
import { fingerprintOf, milestoneState, signatureState } from '../../src/core/review/fingerprint'
import type { Change, ReviewEvent } from '../../src/core/review/event'
import { replyOf } from '../../src/core/review/governor'
import { stampChange, type Log } from '../../src/core/review/log'
import { coversOf, isCovered } from '../../src/core/review/milestones'
import { omitNothing, type PartialLog, wholeLog } from '../../src/core/review/omission'
import { omissionOf } from '../../src/core/review/places'
import { redactEvents } from '../../src/core/review/redaction'
import { foldEvents } from '../../src/core/review/foldEvents'
import { packReference } from '../../src/core/content/packReference'
import { withData, type ReviewCopy } from '../../src/core/review/reviewCopy'
import { writeReviewFile, type Purpose } from '../../src/storage/reviewFile'
import { parseReviewFile } from '../../src/storage/readReviewFile'
import { pack, start, packJson, parsed, patched } from '../support/notation'
import { change } from '../support/stories'

/*
 * Whatever somebody changes in a file, it is refused, or it is shown as differing from its fingerprint, and no signature
 * over what was changed fits. Only texts may be missing, whole notes, views and comments too, and the mark "redacted" may
 * be set. What "the same" means is worked out here without a digest: event by event, and text by text.
 */

/** How many forged files `npm test` tries; `FORGERIES` sets another number. */
const forgeries = Number(process.env['FORGERIES'] ?? 1_500)

const asked = pack('C5 3n')
/** The next version of it, in which one question means something else. */
const next = parsed(patched(patched(packJson('C5 3n'), 'version', '2.0.0'), 'questions.1.revision', 2))
const packs: Packs = new Map([asked, next].map((each) => [packReference(each).hash, each]))
/** A log as a copy, with the packs that it names. */
const copyOf = (log: Log): ReviewCopy => {
  const held = heldPacks(wholeLog(log), packs)
  if (held === null) throw new Error('its packs are known')
  return { ...held, ...wholeLog(log) }
}
/** What people do, with moves to the version that there is. */
const doing = change.map((each) => (each.kind === 'pack-adopted' && each.value !== null ? adopting(asked, next) : each))
const salts = (n: number): string => `salt${String(n).padStart(20, '0')}`

const stamped = (log: Log, what: Change, by: string): Log => [
  ...log,
  stampChange(wholeLog(log), what, {
    writer: by,
    n: log.length,
    at: '2026-11-24T10:00:00Z',
    by,
    salt: salts(log.length),
  }),
]

/** A review that was kept by name and signed, and went on after that. */
const story = fc
  .tuple(fc.array(doing, { minLength: 1, maxLength: 12 }), fc.array(doing, { maxLength: 3 }))
  .map(([before, after]) => {
    const [first] = start
    if (first?.kind !== 'review-started') throw new Error('a log starts with review-started')
    let log: Log = [{ ...first, pack: packReference(asked) }]
    log = stamped(
      log,
      { kind: 'contributor-set', contributor: 'chair', value: { role: 'Chair', name: 'A. Example', isGovernor: true } },
      'chair',
    )
    for (const each of before) log = stamped(log, each, 'head')
    const fingerprint = fingerprintOf({ log, omitted: [] })
    log = stamped(
      log,
      {
        kind: 'milestone-set',
        milestone: 'kept',
        value: { name: 'Autumn 2026', madeOn: '2026-11-24', covers: coversOf(log), fingerprint },
      },
      'head',
    )
    log = stamped(
      log,
      {
        kind: 'signature-set',
        signature: 'signed',
        value: {
          milestone: 'kept',
          fingerprint,
          name: 'A. Example',
          role: 'Chair',
          meetingOn: '2026-12-08',
          minute: '7.2',
          attests: ['read'],
        },
      },
      'chair',
    )
    for (const each of after) log = stamped(log, each, 'head')
    return log
  })

interface FileJson {
  events: ReviewEvent[]
  omitted: Record<string, unknown>[]
  fingerprint: string
}

const everythingOut = { notes: true, owners: true, names: true, places: true, comments: true, personalData: true }
const kinds: readonly (readonly [name: string, make: (copy: ReviewCopy) => ReviewCopy, purpose: Purpose | null])[] = [
  ['whole', (copy) => copy, null],
  ['without history', (copy) => withData(copy, 'current', omitNothing), null],
  ['for governors', (copy) => withData(copy, 'current', everythingOut), { for: 'governors', milestone: 'kept' }],
  [
    'redacted',
    (copy) => ({
      ...copy,
      ...redactEvents(
        copy,
        new Set(copy.log.filter(({ kind }) => kind === 'reason-set' || kind === 'note-set').map(({ id }) => id)),
      ),
    }),
    null,
  ],
  ['a reply', (copy) => copyOfPart(copy, replyOf(copy, 'chair')), { for: 'reply', by: 'chair' }],
]

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
const other = (value: Json, seed: number): Json => {
  if (value === null) return [0, 'x', true, {}][seed % 4] as Json
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return [value + 1, value - 1, 0, 3][seed % 4] as Json
  if (typeof value === 'string')
    return [
      `${value}x`,
      '',
      value.replace(/[0-9a-f]$/, (digit) => (digit === '0' ? '1' : '0')),
      'dont-know',
      'note-set',
      null,
    ][seed % 6] as Json
  return [null, Array.isArray(value) ? [] : {}, 'x'][seed % 3] as Json
}

/** Changes one place, found by going down at random. */
const changeSomewhere = (value: Json, seeds: readonly number[]): Json => {
  const [seed = 0, ...rest] = seeds
  if (Array.isArray(value) && value.length > 0) {
    const index = seed % value.length
    switch (rest[0] === undefined ? 3 : rest[0] % 8) {
      case 0:
        return value.filter((_, at) => at !== index)
      case 1:
        return [...value, value[index]!]
      case 2:
        return value.map((each, at) => (at === index ? value[(index + 1) % value.length]! : each))
      default:
        return value.map((each, at) => (at === index ? changeSomewhere(each, rest.slice(1)) : each))
    }
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    const keys = Object.keys(value)
    const key = keys[seed % keys.length]!
    if (rest[0] !== undefined && rest[0] % 9 === 0) {
      const { [key]: _, ...without } = value
      return without
    }
    return { ...value, [key]: changeSomewhere(value[key]!, rest.slice(1)) }
  }
  return other(value, seed)
}

const levels = [0, 1, 2, 3, 'dont-know', 'not-applicable', null] as const
/** What somebody would do who knows how files are made. `pick` chooses an event, `seed` how it is changed. */
const cunning: readonly ((file: FileJson, honest: Log, pick: number, seed: number) => FileJson)[] = [
  // Raises an answer, and leaves the digest of the honest one beside it: as a place of either format, or as that of a part.
  (file, honest, pick, seed) => {
    const answers = file.events.filter(({ kind }) => kind === 'answer-set')
    const chosen = answers[pick % Math.max(1, answers.length)]
    if (chosen === undefined) return file
    const { format, ...place } = omissionOf(honest.find(({ id }) => id === chosen.id)!)
    const beside = [{ format, ...place }, place, { format, ...place, texts: [] }, { ...place, texts: [] }][seed % 4]!
    return {
      ...file,
      events: file.events.map((event) =>
        event === chosen ? ({ ...event, value: levels[seed % levels.length] } as ReviewEvent) : event,
      ),
      omitted: [...file.omitted, beside],
    }
  },
  // Hides an event: of it only a place stays, with its honest digest.
  (file, honest, pick, seed) => {
    const chosen = file.events[1 + (pick % Math.max(1, file.events.length - 1))]
    if (chosen === undefined) return file
    const { format, ...place } = omissionOf(honest.find(({ id }) => id === chosen.id)!)
    return {
      ...file,
      events: file.events.filter((event) => event !== chosen),
      omitted: [
        ...file.omitted.filter(({ id }) => id !== chosen.id),
        seed % 2 === 0 ? { format, ...place } : { ...place, kind: ['note-set', place.kind][seed % 3 === 0 ? 0 : 1] },
      ],
    }
  },
  // Lets a place take answers away.
  (file, _honest, pick, seed) => {
    const place = file.omitted[pick % Math.max(1, file.omitted.length)]
    const replaces = file.events.filter(({ kind }) => kind === 'answer-set').map(({ id }) => id)
    return place === undefined
      ? file
      : {
          ...file,
          omitted: file.omitted.map((each) =>
            each === place ? { ...each, kind: seed % 2 === 0 ? 'answer-set' : each['kind'], replaces } : each,
          ),
        }
  },
  // Takes a text out, or puts another in its place, without a word of it or with one.
  (file, _honest, pick, seed) => {
    const event = file.events[pick % file.events.length]!
    const texts = [null, '', '[removed]', 'Another text.']
    const changed = mapSlots(event, () => texts[seed % texts.length]!)
    return { ...file, events: file.events.map((each) => (each === event ? changed : each)) }
  },
  // Raises what a milestone or a signature says of itself.
  (file, _honest, pick, seed) => ({
    ...file,
    events: file.events.map((event) =>
      event.kind === 'milestone-set' && event.value !== null && pick % 2 === 0
        ? {
            ...event,
            value: { ...event.value, covers: seed % 2 === 0 ? { start: 1 } : event.value.covers, madeOn: '2026-11-25' },
          }
        : event.kind === 'signature-set' && event.value !== null && pick % 2 === 1
          ? { ...event, value: { ...event.value, name: 'B. Example' } }
          : event,
    ),
  }),
  // Claims to be of an older format, in which what is left out is not bound.
  (file, honest, pick, seed) => ({
    ...cunning[seed % 3]!(file, honest, pick, seed + 1),
    formatVersion: 1 + (pick % 2),
  }),
]

/** What is wrong with taking one for the other: `null` where only texts are missing, or whole entries that may be. `isAsked` says which events are. */
const difference = (honest: Log, { log, omitted }: PartialLog, isAsked: (id: string) => boolean): string | null => {
  const places = new Map(omitted.map((place) => [place.id, place]))
  const here = new Map(log.filter(({ id }) => isAsked(id)).map((event) => [event.id, event]))
  for (const event of honest.filter(({ id }) => isAsked(id))) {
    const found = here.get(event.id)
    if (found === undefined) {
      const place = places.get(event.id)
      const mayBe = ['note-set', 'view-set', 'comment-set', 'comment-resolved-set'].includes(event.kind)
      if (
        !mayBe ||
        place === undefined ||
        place.kind !== event.kind ||
        place.seq !== event.seq ||
        place.replaces.join() !== event.replaces.join()
      )
        return `${event.id} is hidden`
      continue
    }
    const texts: (string | null)[] = []
    mapSlots(event, (text) => {
      texts.push(text)
      return text
    })
    let slot = 0
    const filled = mapSlots(found, (text, takenOut) => {
      const honestly = texts[slot] ?? null
      slot += 1
      const isMissing = places.has(event.id) && text === takenOut && honestly !== null && honestly !== ''
      return isMissing ? honestly : text
    })
    const { salt: _a, ...said } = filled
    const { salt: _b, ...wasSaid } = event
    if (!isDeepStrictEqual(said, wasSaid)) return `${event.id} says something else`
  }
  const known = new Set(honest.map(({ id }) => id))
  const added = [...log, ...omitted].find(({ id }) => isAsked(id) && !known.has(id))
  return added === undefined ? null : `${added.id} was added`
}

const counts = { refused: 0, differs: 0, same: 0 }

/** What a forged file passes for and is not: the ways in which it deceives. */
const deceptions = (honest: Log, inFile: Log, forged: unknown): readonly string[] => {
  const read = parseReviewFile(forged)
  if (!read.ok) {
    counts.refused += 1
    return []
  }
  const { copy, fingerprint } = read.value
  const found: (string | null)[] = []
  if (fingerprint.check === 'fits') {
    found.push(difference(inFile, copy, () => true))
    counts.same += 1
  } else counts.differs += 1
  const review = foldEvents(copy)
  const kept = honest.find((event) => event.kind === 'milestone-set' && event.milestone === 'kept')
  const wasKept = kept?.kind === 'milestone-set' ? kept.value : null
  for (const milestone of review.milestones.filter(({ id }) => id === 'kept')) {
    if (wasKept === null || milestone.fingerprint !== wasKept.fingerprint || milestoneState(copy, milestone) !== 'fits')
      continue
    found.push(
      difference(honest, copy, (id) => isCovered(wasKept, id)),
      difference(honest, copy, (id) => isCovered(milestone, id)),
    )
  }
  for (const signature of review.signatures) {
    if (signature.fingerprint !== wasKept?.fingerprint || signatureState(copy, review, signature) !== 'fits') continue
    found.push(difference(honest, copy, (id) => isCovered(wasKept, id)))
  }
  return found.filter((each) => each !== null)
}

const seeds = fc.array(fc.nat(997), { minLength: 6, maxLength: 14 })

describe('a file that somebody has changed', () => {
  it('is refused or shown as differing, wherever it was changed, and no signature over that fits', () => {
    fc.assert(
      fc.property(story, fc.nat(kinds.length - 1), seeds, (log, kind, where) => {
        const [, make, purpose] = kinds[kind]!
        const copy = make(copyOf(log))
        const file = JSON.parse(writeReviewFile(copy, '2026-11-24T12:00:00.000Z', purpose)) as FileJson &
          Record<string, Json>
        const part = (['events', 'events', 'events', 'omitted', 'fingerprint'] as const)[where[0]! % 5]!
        const inFile = log.filter(({ id }) => [...copy.log, ...copy.omitted].some((known) => known.id === id))
        expect(
          deceptions(log, inFile, { ...file, [part]: changeSomewhere(file[part] as unknown as Json, where.slice(1)) }),
        ).toEqual([])
      }),
      { numRuns: forgeries },
    )
  })

  it('is refused or shown as differing by whoever knows how files are made, too', () => {
    fc.assert(
      fc.property(
        story,
        fc.nat(kinds.length - 1),
        fc.nat(cunning.length - 1),
        fc.nat(997),
        fc.nat(997),
        (log, kind, how, pick, seed) => {
          const [, make, purpose] = kinds[kind]!
          const copy = make(copyOf(log))
          const file = JSON.parse(writeReviewFile(copy, '2026-11-24T12:00:00.000Z', purpose)) as FileJson
          const inFile = log.filter(({ id }) => [...copy.log, ...copy.omitted].some((known) => known.id === id))
          expect(deceptions(log, inFile, cunning[how]!(file, log, pick, seed))).toEqual([])
        },
      ),
      { numRuns: forgeries },
    )
    if (process.env['FORGERIES'] !== undefined) console.log(counts)
  })

  it('is caught in each of these ways at least once in the above, so that none of them goes unused', () => {
    expect(counts.refused).toBeGreaterThan(0)
    expect(counts.differs).toBeGreaterThan(0)
    expect(counts.same).toBeGreaterThan(0)
  })
})

describe('a file that nobody has changed', () => {
  it.each(kinds)('agrees with its fingerprint: %s', (_, make, purpose) => {
    fc.assert(
      fc.property(story, (log) => {
        const read = parseReviewFile(
          JSON.parse(writeReviewFile(make(copyOf(log)), '2026-11-24T12:00:00.000Z', purpose)),
        )
        expect(read.ok && read.value.fingerprint.check).toBe('fits')
      }),
      { numRuns: 50 },
    )
  })

  it('lets the signature fit, whatever texts were left out', () => {
    fc.assert(
      fc.property(story, fc.nat(3), (log, kind) => {
        const read = parseReviewFile(
          JSON.parse(writeReviewFile(kinds[kind]![1](copyOf(log)), '2026-11-24T12:00:00.000Z')),
        )
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        const review = foldEvents(read.value.copy)
        for (const signature of review.signatures.filter(({ id }) => id === 'signed'))
          expect(signatureState(read.value.copy, review, signature)).toBe('fits')
      }),
      { numRuns: 50 },
    )
  })
})
