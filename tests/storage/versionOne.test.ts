import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { eventSchema, type ReviewEvent } from '../../src/core/review/event'
import { eventFormat } from '../../src/core/review/eventFormat'
import { signatureState } from '../../src/core/review/fingerprint'
import { sortReply } from '../../src/core/review/governor'
import { omitEvents } from '../../src/core/review/omitEvents'
import { coversOf } from '../../src/core/review/milestones'
import { omitNothing, type PartialLog, wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import { planOf } from '../../src/core/plan/planOf'
import { packReference } from '../../src/core/content/packReference'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { mergeCopies } from '../../src/core/review/merging'
import { formatVersion, writeReviewFile } from '../../src/storage/reviewFile'
import { fileSchema, parseReviewFile, type ReadReviewFile } from '../../src/storage/readReviewFile'
import { goldenLog } from '../support/goldenReview'

/** What version 0.1 wrote opens for ever, and is told for what it is; what a newer version wrote is told for that. */

interface FileJson {
  formatVersion: number
  events: ReviewEvent[]
  omitted: Record<string, unknown>[]
  fingerprint: string
}
const jsonOf = (name: string): FileJson =>
  JSON.parse(readFileSync(new URL(`fixtures/version-0.1/${name}.review.json`, import.meta.url), 'utf8')) as FileJson

const read = (json: unknown): ReadReviewFile => {
  const result = parseReviewFile(json)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}
const reviewIn = ({ copy }: ReadReviewFile) => foldEvents(copy)

describe('a file of version 0.1', () => {
  it.each([
    ['format-1-whole', 'fits'],
    ['format-1-without-history-notes-owners', 'unchecked'],
    ['format-2-whole', 'unchecked'],
    ['format-2-for-governors', 'unchecked'],
    ['format-2-reply', 'unchecked'],
  ])('opens, and says whether it is as it was saved: %s, %s', (name, check) => {
    expect(read(jsonOf(name)).fingerprint.check).toBe(check)
  })

  it('comes to the same review and the same figures as ever', () => {
    const whole = read(jsonOf('format-1-whole'))
    // The same answers, but to the checklist that it was made with.
    const pack = packReference(whole.copy.pack)
    expect(reviewIn(whole)).toEqual({ ...foldEvents(wholeLog(goldenLog)), pack, startedWith: pack })
    const { gate, score } = scoreReview(whole.copy.pack, reviewIn(whole))
    expect([gate?.inPlace, gate?.of, score]).toEqual([10, 13, { numerator: 360, denominator: 561 }])
    const without = reviewIn(read(jsonOf('format-1-without-history-notes-owners')))
    expect(scoreReview(whole.copy.pack, without)).toEqual(scoreReview(whole.copy.pack, reviewIn(whole)))
    expect(without.notes.size).toBe(0)
    const head = reviewIn(read(jsonOf('format-2-whole')))
    expect([...head.answers.keys()].sort()).toEqual(['child-heard', 'lead-available', 'social-worker-supervised'])
    expect(head.notes.get('child-heard')).toBe('[removed]')
    expect([head.milestones.length, head.views.length, head.comments.length, head.signatures.length]).toEqual([
      2, 2, 1, 1,
    ])
  })

  it('that holds everything differs from its fingerprint as soon as an answer in it is changed', () => {
    const json = jsonOf('format-1-whole')
    expect(
      read({
        ...json,
        events: json.events.map((event) => (event.kind === 'answer-set' ? { ...event, value: 3 } : event)),
      }).fingerprint.check,
    ).toBe('differs')
  })

  it('of which something was left out never shows its fingerprint or its signature as fitting, whatever was changed in it', () => {
    const json = jsonOf('format-2-for-governors')
    const forged = {
      ...json,
      events: json.events.map((event) => (event.kind === 'answer-set' ? { ...event, value: 3 as const } : event)),
      omitted: [
        ...json.omitted,
        ...json.events
          .filter(({ kind }) => kind === 'answer-set')
          .map((event) => ({
            id: event.id,
            seq: event.seq,
            replaces: event.replaces,
            kind: event.kind,
            digest: createHash('sha256').update(JSON.stringify(event)).digest('hex'),
          })),
      ],
    }
    for (const each of [json, forged]) {
      const opened = read(each)
      const review = reviewIn(opened)
      const milestone = review.milestones.at(-1)!
      expect(opened.fingerprint.check).toBe('unchecked')
      expect(signatureState(opened.copy, review, { milestone: milestone.id, fingerprint: milestone.fingerprint })).toBe(
        'unchecked',
      )
    }
  })

  it('goes on with what the app does today: it is saved in today’s format, opens again, and is as it was saved', () => {
    for (const name of [
      'format-1-whole',
      'format-1-without-history-notes-owners',
      'format-2-whole',
      'format-2-for-governors',
    ]) {
      const before = read(jsonOf(name))
      const again = read(JSON.parse(writeReviewFile(before.copy, '2027-01-04T09:00:00.000Z')))
      expect(reviewIn(again)).toEqual(reviewIn(before))
      expect(again.fingerprint.check).toBe('fits')
      expect(again.copy).toEqual(before.copy)
    }
  })

  it('merges with copies of its time: what one left out comes back from the other, and a reply is taken', () => {
    const [head, sent, reply] = ['format-2-whole', 'format-2-for-governors', 'format-2-reply'].map(
      (name) => read(jsonOf(name)).copy,
    )
    const both = mergeCopies(sent!, head!)
    expect(both.ok && foldEvents(both.value)).toEqual(foldEvents(head!))
    const chair = reply!.log.find(({ kind }) => kind === 'contributor-set')!.by
    const accepted = sortReply(sent!, reply!, chair).accepted.log.map(({ kind }) => kind)
    expect(accepted).toEqual(['contributor-set', 'view-set', 'view-set', 'comment-set', 'signature-set'])
  })
})

describe('a signature of version 0.1', () => {
  const { log } = read(jsonOf('format-1-whole')).copy
  const sha256 = (value: unknown) =>
    createHash('sha256')
      .update(canonicalize(value) ?? '')
      .digest('hex')
  const fingerprint = sha256(
    log.map((event) => [event.id, sha256(event)]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  )
  const stamp = { at: '2026-11-24T09:00:00Z', by: 'head', replaces: [] }
  const kept: ReviewEvent = {
    ...stamp,
    id: 'kept:1',
    seq: 900,
    kind: 'milestone-set',
    milestone: 'm',
    value: { name: 'Autumn', madeOn: '2026-11-24', covers: coversOf(log), fingerprint },
  }
  const signed: ReviewEvent = {
    ...stamp,
    id: 'signed:1',
    seq: 901,
    kind: 'signature-set',
    signature: 's',
    value: {
      milestone: 'm',
      fingerprint,
      name: 'A. Example',
      role: 'Chair',
      meetingOn: '2026-12-08',
      minute: '',
      attests: ['read'],
    },
  }
  const stateOf = (partial: PartialLog) => {
    const review = foldEvents(partial)
    return signatureState(partial, review, review.signatures[0]!)
  }

  it('fits where all that it covers is here, differs where that was changed, and cannot be checked where some of it is left out', () => {
    const whole = { log: [...log, kept, signed], omitted: [] }
    expect(stateOf(whole)).toBe('fits')
    expect(
      stateOf({
        ...whole,
        log: whole.log.map((event) => (event.kind === 'answer-set' ? { ...event, value: 3 as const } : event)),
      }),
    ).toBe('differs')
    expect(stateOf({ ...whole, log: whole.log.filter(({ kind }) => kind !== 'note-set') })).toBe('differs')
    expect(stateOf(omitEvents(whole, 'history', { ...omitNothing, notes: true }))).toBe('unchecked')
  })
})

describe('a file of the time when an answer did not say its day', () => {
  it.each(['whole', 'without-history-notes-owners'])(
    'opens as it was saved, and has the days that it had: %s',
    (name) => {
      const file = read(
        JSON.parse(readFileSync(new URL(`fixtures/events-3/${name}.review.json`, import.meta.url), 'utf8')),
      )
      expect(file.fingerprint.check).toBe('fits')
      const { answers, answeredOn, milestones } = reviewIn(file)
      expect([...answers].map(([question, answer]) => [question, answer.kind])).toEqual([
        ['q1', 'level'],
        ['q2', 'level'],
        ['q3', 'level'],
        ['q4', 'dont-know'],
      ])
      expect([answeredOn.size, milestones.length]).toEqual([0, 1])
      expect(planOf(file.copy, reviewIn(file)).actions.map(({ id, due }) => `${id} ${due}`)).toEqual([
        'q1/1 2026-11-30',
        'q2/1 2027-03-08',
        'q4/find-out 2027-07-07',
      ])
    },
  )
})

describe('what a newer version of the app wrote', () => {
  const json = jsonOf('format-1-whole')
  const later = { format: eventFormat + 1, id: 'newer:1', kind: 'rehearsal-held', seq: 500, anything: true }
  const place = { id: 'newer:1', seq: 500, replaces: [] }
  const event = { format: eventFormat, ...place, at: '2027-01-01T09:00:00Z', by: 'somebody' }
  const ofNewKind = { ...event, kind: 'rehearsal-held', anything: true }
  const ofNewDetail = { ...event, kind: 'detail-set', detail: 'pupils', value: 210 }
  const ofNewProperty = { ...event, kind: 'action-set', action: 'q1/0', property: 'cost', value: 50 }
  it.each([
    ['of a later format, among the events', { ...json, events: [...json.events, later] }],
    ['of a later format, among what is left out', { ...json, omitted: [later] }],
    ['of a kind that is not known here', { ...json, events: [...json.events, ofNewKind] }],
    [
      'of a kind that is not known here, left out',
      { ...json, omitted: [{ ...place, format: eventFormat, kind: 'rehearsal-held', digest: '0'.repeat(64) }] },
    ],
    ['of a detail that is not known here', { ...json, events: [...json.events, ofNewDetail] }],
    ['of a property of an action that is not known here', { ...json, events: [...json.events, ofNewProperty] }],
  ])('is refused as such, and never called damaged: %s', (_, file) => {
    expect(parseReviewFile(file)).toEqual({
      ok: false,
      problems: [
        {
          where: '',
          what: 'This file holds entries that a newer version of Unannounced made. Load the newest version of the app and open it there. Nothing was changed.',
        },
      ],
    })
  })

  it.each([
    ['a value that no answer has', { ...event, kind: 'answer-set', question: 'q1', value: 'perhaps' }, 'value'],
    ['a kind that is no name', { ...event, kind: 'rehearsal held!', anything: true }, 'kind'],
    ['a kind unknown to version 0.1, whose events say no format', { ...place, kind: 'rehearsal-held' }, 'kind'],
  ])('is not what is damaged: %s', (_, damaged, where) => {
    const read = parseReviewFile({ ...json, events: [...json.events, damaged] })
    expect(!read.ok && read.problems.map((problem) => problem.where)).toContain(`events "newer:1", ${where}`)
  })
})

describe('a format', () => {
  type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }
  const jsonOfSchema = (schema: z.core.$ZodType): Json =>
    JSON.parse(JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }))) as Json
  const isLimit = (name: string): boolean => ['maxItems', 'maxLength', 'maximum'].includes(name)
  const withoutLimits = (schema: Json): Json =>
    Array.isArray(schema)
      ? schema.map(withoutLimits)
      : typeof schema === 'object' && schema !== null
        ? Object.fromEntries(
            Object.entries(schema).flatMap(([name, inside]) => (isLimit(name) ? [] : [[name, withoutLimits(inside)]])),
          )
        : schema
  /** Every limit of a schema, by its place. */
  const limitsOf = (schema: Json, place = ''): readonly (readonly [string, number])[] =>
    typeof schema !== 'object' || schema === null
      ? []
      : Object.entries(schema).flatMap(([name, inside]: [string, Json]) =>
          isLimit(name) && typeof inside === 'number'
            ? [[`${place}/${name}`, inside] as const]
            : limitsOf(inside, `${place}/${name}`),
        )
  const digestOf = (schema: z.core.$ZodType): string =>
    createHash('sha256')
      .update(JSON.stringify(withoutLimits(jsonOfSchema(schema))))
      .digest('hex')
      .slice(0, 16)
  /*
   * A change of these schemas that an app of before could not read needs a version of its own: raise `eventFormat` or
   * `formatVersion`, keep reading what was written before, keep a file of it among the fixtures, and add a line here. A new
   * kind, detail or property of an action needs none, see `isFromNewer`: then the digest alone is another.
   */
  it('of events is raised when their schema changes', () => {
    expect({ [eventFormat]: digestOf(eventSchema) }).toEqual({ 4: '4a04403b0a200385' })
  })

  /*
   * A limit may rise: what was written before is read as ever. One that falls, or comes where none was, could shut out
   * what people have: it needs a version of its own that reads the older by the older limits. What is new brings its own,
   * which are added to the file.
   */
  it('of files is raised when a limit falls or is added', () => {
    const before = JSON.parse(readFileSync(new URL('fixtures/limits-3.json', import.meta.url), 'utf8')) as Readonly<
      Record<string, number>
    >
    const now = limitsOf(jsonOfSchema(fileSchema))
    expect(now.length).toBeGreaterThan(100)
    expect(now.filter(([place, limit]) => limit < (before[place] ?? Infinity))).toEqual([])
  })

  it('of files is raised when their schema changes', () => {
    expect({ [formatVersion]: digestOf(fileSchema) }).toEqual({ 3: '708536fcb236fc2d' })
  })
})
