import * as z from 'zod/mini'
import type { Pack } from '../core/content/pack'
import { parsePack } from '../core/content/parsePack'
import { refuse, type Parsed } from '../core/content/problem'
import { schemaProblems } from '../core/content/schemaProblems'
import { eventSchema } from '../core/review/event'
import { mergeLogs, type Log } from '../core/review/log'
import { packReference } from './packHash'

/**
 * The review file, `*.review.json`:
 * - `format` - always `unannounced-review`: tells it from any other JSON
 * - `formatVersion` - raised when a reader of today could not read it any more; a newer one is refused, never guessed at
 * - `savedAt` - when it was saved, ISO 8601 in UTC; for people
 * - `pack` - the whole checklist that the review was made with, so that the file opens on any device and in any later app
 * - `events` - the whole log, see `eventSchema`
 */
export const formatVersion = 1

/** Files above this are refused unread: a review with 60 long notes and all its history is far below 1 MB. */
export const largestFileBytes = 20 * 1024 * 1024

const format = 'unannounced-review'

const fileSchema = z.strictObject({
  format: z.literal(format),
  formatVersion: z.literal(formatVersion),
  savedAt: z.iso.datetime(),
  pack: z.unknown(),
  events: z.array(eventSchema).check(z.minLength(1)),
})

/** What a review file holds: the log, and the pack that it was made with. */
export interface ReviewCopy {
  readonly pack: Pack
  readonly log: Log
}

export const writeReviewFile = ({ pack, log }: ReviewCopy, savedAt: string): string =>
  `${JSON.stringify({ format, formatVersion, savedAt, pack, events: log }, null, 1)}\n`

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> => typeof json === 'object' && json !== null

/** JSON, or a sentence that says why it is none. */
export const parseJson = (text: string): Parsed<unknown> => {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return refuse(`This is not JSON, or it was cut short: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

/** Whether a log is one review's: it starts with `review-started`, once, and every event comes after it. */
const checkLog = (log: Log): Parsed<Log> => {
  const starts = log.filter(({ kind }) => kind === 'review-started')
  if (starts.length !== 1 || log[0]?.kind !== 'review-started') return refuse('should start with the event "review-started", exactly once', 'events')
  return { ok: true, value: log }
}

/** A review from a file's JSON, or why it is refused and where. */
export const parseReviewFile = (json: unknown): Parsed<ReviewCopy> => {
  if (!isObject(json) || json['format'] !== format) return refuse('This is not a review file of Unannounced.')
  const version = json['formatVersion']
  if (typeof version === 'number' && version > formatVersion) {
    return refuse(`This file is from a newer version of Unannounced (file format ${version}; this app reads up to ${formatVersion}). Load the newest version of the app and open it there. Nothing was changed.`)
  }
  const file = fileSchema.safeParse(json)
  if (!file.success) return { ok: false, problems: schemaProblems(file.error, json) }
  const pack = parsePack(file.data.pack)
  if (!pack.ok) return { ok: false, problems: pack.problems.map(({ where, what }) => ({ where: `pack, ${where}`, what })) }
  const merged = mergeLogs([], file.data.events)
  const log = merged.ok ? checkLog(merged.value) : merged
  if (!log.ok) return log
  const [first] = log.value
  if (first?.kind === 'review-started' && first.pack.hash !== packReference(pack.value).hash) {
    return refuse('is not the one that the review was made with: one of the two was changed', 'pack')
  }
  return { ok: true, value: { pack: pack.value, log: log.value } }
}
