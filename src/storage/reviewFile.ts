import * as z from 'zod/mini'
import { readPack } from '../core/content/parsePack'
import { firstProblems, refuse, type Parsed } from '../core/content/problem'
import { readByEntry } from '../core/content/readByEntry'
import { idSchema, mostEvents } from '../core/log/envelope'
import { tooMany } from '../core/log/soundLog'
import { eventSchema, isFromNewer } from '../core/review/event'
import { soundLog } from '../core/review/log'
import { fingerprintOf, fingerprintState, type FingerprintState } from '../core/review/fingerprint'
import { digestSchema, omittedEventSchema, type PartialLog } from '../core/review/omission'
import { misfitOf } from '../core/review/places'
import { packReference } from '../core/content/packReference'
import { mergeCopies } from '../core/review/merging'
import type { ReviewCopy } from '../core/review/reviewCopy'

/**
 * The review file, `*.review.json`, and `review.json` inside a PDF:
 * - `format` - always `unannounced-review`: tells it from any other JSON
 * - `formatVersion` - raised when a reader of today could not read it any more; a newer one is refused, never guessed at
 * - `purpose` - what it was made for, see `Purpose`; absent: a copy of a review like any other
 * - `savedAt` - when it was saved, ISO 8601 in UTC; for people
 * - `pack` - the whole checklist that the review was made with, so that the file opens on any device and in any later app
 * - `events` - the log, see `eventSchema`
 * - `omitted` - what stands for the events that were left out, see `omittedEventSchema`; absent in older files: none were
 * - `fingerprint` - of the whole log, see `fingerprintOf`; absent in the oldest files. It shows whether the file is still as it was saved
 */
export const formatVersion = 3
/**
 * Files of format 1 have no purpose, know nothing of governors, and say of what is left out not what it was. Those of
 * format 2 say it, but nothing binds what they say: their fingerprint rests on older digests. All else is the same.
 */
const formatVersions = [1, 2, formatVersion]

const format = 'unannounced-review'

const purposeSchema = z.discriminatedUnion('for', [
  z.strictObject({ for: z.literal('governors'), milestone: idSchema }),
  z.strictObject({ for: z.literal('reply'), by: idSchema }),
  z.strictObject({ for: z.literal('independent-answers') }),
])

/**
 * What a file was made for, so that opening it can offer the right thing: one of
 * - *governors* - to be reviewed by governors, as it was at this milestone
 * - *reply* - what the governor `by` sends back; it holds nothing of the school's answers
 * - *independent-answers* - an invitation to answer the same questions without sight of the others; whoever opens it gets a review of their own
 */
export type Purpose = z.infer<typeof purposeSchema>

/** A review file before what it says of itself is checked. */
export const fileSchema = z.strictObject({
  format: z.literal(format),
  formatVersion: z.literal(formatVersions),
  purpose: z.optional(purposeSchema),
  savedAt: z.iso.datetime(),
  pack: z.unknown(),
  events: z.array(eventSchema).check(z.minLength(1), z.maxLength(mostEvents)),
  omitted: z.optional(z.array(omittedEventSchema).check(z.maxLength(mostEvents))),
  fingerprint: z.optional(digestSchema),
})

/** `format` comes first: by it the file is told from others in a PDF before it is read in full. */
export const writeReviewFile = (
  { pack, log, omitted }: ReviewCopy,
  savedAt: string,
  purpose: Purpose | null = null,
): string =>
  `${JSON.stringify({ format, formatVersion, ...(purpose !== null && { purpose }), savedAt, fingerprint: fingerprintOf({ log, omitted }), pack, events: log, omitted }, null, 1)}\n`

/** Whether a text that begins so may be a review file. */
export const beginsAsReviewFile = (beginning: string): boolean =>
  /^\s*\{\s*"format"\s*:\s*"unannounced-review"/.test(beginning)

/** How the events in a file stand to the fingerprint that it names: see `FingerprintState`; *absent*: it names none. */
export type FingerprintCheck = FingerprintState | 'absent'

export interface ReadReviewFile {
  readonly copy: ReviewCopy
  /** `null`: a copy of a review like any other. */
  readonly purpose: Purpose | null
  /** The fingerprint that the events come to, and how it stands to what the file says. */
  readonly fingerprint: { readonly hex: string; readonly check: FingerprintCheck }
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> => typeof json === 'object' && json !== null

const newerEntries =
  'This file holds entries that a newer version of Unannounced made. Load the newest version of the app and open it there. Nothing was changed.'

/** A review from a file's JSON, or why it is refused and where. */
export const parseReviewFile = (json: unknown): Parsed<ReadReviewFile> => {
  if (!isObject(json) || json['format'] !== format) return refuse('This is not a review file of Unannounced.')
  const version = json['formatVersion']
  if (typeof version === 'number' && Number.isSafeInteger(version) && version > formatVersion) {
    return refuse(
      `This file is from a newer version of Unannounced (file format ${version}; this app reads up to ${formatVersion}). Load the newest version of the app and open it there. Nothing was changed.`,
    )
  }
  if (
    [json['events'], json['omitted']].some(
      (list) => Array.isArray(list) && list.length <= mostEvents && list.some(isFromNewer),
    )
  )
    return refuse(newerEntries)
  // Of a part of an event both lists speak.
  const longest = Math.max(...[json['events'], json['omitted']].map((list) => (Array.isArray(list) ? list.length : 0)))
  if (longest > mostEvents) return tooMany(longest)
  const read = readByEntry(fileSchema, json)
  const pack = readPack(json['pack'])
  if (read.value === null || pack.value === null) {
    // That there is none is said by the file's own schema already.
    const ofPack = (json['pack'] === undefined ? [] : pack.problems).map(({ where, what }) => ({
      where: ['pack', where].filter((step) => step !== '').join(', '),
      what,
    }))
    return { ok: false, problems: firstProblems([...read.problems, ...ofPack], read.isAllRead && pack.isAllRead) }
  }
  const file = read.value
  const copy: PartialLog = { log: file.events, omitted: file.omitted ?? [] }
  const misfit = misfitOf(copy)
  if (misfit !== null) return refuse(misfit.what, `event ${misfit.id}`)
  const merged = mergeCopies(copy, { log: [], omitted: [] })
  if (!merged.ok) return merged
  const sound = soundLog(merged.value)
  if (!sound.ok) return sound
  const [first] = merged.value.log
  if (first?.kind === 'review-started' && first.pack.hash !== packReference(pack.value).hash) {
    return refuse('is not the one that the review was made with: one of the two was changed', 'pack')
  }
  const hex = fingerprintOf(merged.value)
  const said = file.fingerprint
  return {
    ok: true,
    value: {
      copy: { pack: pack.value, ...merged.value },
      purpose: file.purpose ?? null,
      fingerprint: {
        hex,
        check: said === undefined ? 'absent' : fingerprintState(merged.value, said, version !== formatVersion),
      },
    },
  }
}
