import * as z from 'zod/mini'
import type { Pack } from '../core/content/pack'
import { parsePack, readPack } from '../core/content/parsePack'
import { packReference } from '../core/content/packReference'
import { firstProblems, refuse, type Parsed } from '../core/content/problem'
import { readByEntry } from '../core/content/readByEntry'
import { idSchema, mostEvents } from '../core/log/envelope'
import { tooMany } from '../core/log/soundLog'
import { checkAdoptions } from '../core/review/adopting'
import { heldPacks, mostOtherPacks, type Packs } from '../core/review/adoption'
import { eventSchema, isFromNewer } from '../core/review/event'
import { fingerprintOf, fingerprintState, type FingerprintState } from '../core/review/fingerprint'
import { soundLog } from '../core/review/log'
import { mergeCopies } from '../core/review/merging'
import { digestSchema, omittedEventSchema, type PartialLog } from '../core/review/omission'
import { misfitOf } from '../core/review/places'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { format, formatVersion, type Purpose } from './reviewFile'

/** Reads what `reviewFile.ts` writes, in this format and in those before it. */

/**
 * Files of format 1 have no purpose, know nothing of governors, and say of what is left out not what it was. Those of
 * format 2 say it, but nothing binds what they say: their fingerprint rests on older digests. All else is the same.
 */
const formatVersions = [1, 2, formatVersion]

const purposeSchema = z.discriminatedUnion('for', [
  z.strictObject({ for: z.literal('governors'), milestone: idSchema }),
  z.strictObject({ for: z.literal('reply'), by: idSchema }),
  z.strictObject({ for: z.literal('independent-answers') }),
])

/** A review file before what it says of itself is checked. */
export const fileSchema = z.strictObject({
  format: z.literal(format),
  formatVersion: z.literal(formatVersions),
  purpose: z.optional(purposeSchema),
  savedAt: z.iso.datetime(),
  pack: z.unknown(),
  otherPacks: z.optional(z.array(z.unknown()).check(z.maxLength(mostOtherPacks))),
  events: z.array(eventSchema).check(z.minLength(1), z.maxLength(mostEvents)),
  omitted: z.optional(z.array(omittedEventSchema).check(z.maxLength(mostEvents))),
  fingerprint: z.optional(digestSchema),
})

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

/** The packs of a list, or what is wrong with the first that cannot be read. */
const readPacks = (list: readonly unknown[]): Parsed<readonly Pack[]> => {
  const packs: Pack[] = []
  for (const [index, json] of list.entries()) {
    const pack = parsePack(json)
    if (!pack.ok)
      return {
        ok: false,
        problems: pack.problems.map(({ where, what }) => ({
          where: [`otherPacks, number ${index + 1}`, where].filter((step) => step !== '').join(', '),
          what,
        })),
      }
    packs.push(pack.value)
  }
  return { ok: true, value: packs }
}

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
  const others = readPacks(file.otherPacks ?? [])
  if (!others.ok) return others
  const copy: PartialLog = { log: file.events, omitted: file.omitted ?? [] }
  const misfit = misfitOf(copy)
  if (misfit !== null) return refuse(misfit.what, `event ${misfit.id}`)
  const merged = mergeCopies(copy, { log: [], omitted: [] })
  if (!merged.ok) return merged
  const sound = soundLog(merged.value)
  if (!sound.ok) return sound
  const packs: Packs = new Map([pack.value, ...others.value].map((each) => [packReference(each).hash, each]))
  const held = heldPacks(merged.value, packs)
  if (held?.pack !== pack.value)
    return refuse('is not the one that the review was made with: one of the two was changed', 'pack')
  if (held.otherPacks.size < others.value.length)
    return refuse('holds one that the review was never with', 'otherPacks')
  const adopted = checkAdoptions(merged.value.log, packs)
  if (!adopted.ok) return adopted
  const hex = fingerprintOf(merged.value)
  const said = file.fingerprint
  return {
    ok: true,
    value: {
      copy: { ...held, ...merged.value },
      purpose: file.purpose ?? null,
      fingerprint: {
        hex,
        check: said === undefined ? 'absent' : fingerprintState(merged.value, said, version !== formatVersion),
      },
    },
  }
}
