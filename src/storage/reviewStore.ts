import * as z from 'zod/mini'
import type { Pack } from '../core/content/pack'
import { parsePack } from '../core/content/parsePack'
import type { Problem } from '../core/content/problem'
import { schemaProblems } from '../core/content/schemaProblems'
import { eventSchema, fieldOf, isFromNewer, type Change, type ReviewEvent } from '../core/review/event'
import { inOrder, type Log } from '../core/review/log'
import { omittedEventSchema, type OmittedEvent, type PartialLog } from '../core/review/omission'
import type { Database, EventRecord } from './database'
import type { ReviewCopy } from './reviewCopy'

/** What this device holds of a review. */
export type StoredReview =
  | {
      readonly kind: 'found'
      readonly pack: Pack
      readonly log: Log
      readonly omitted: readonly OmittedEvent[]
      /** Records that could not be read. They stay where they are; the rest of the review works without them. */
      readonly damaged: readonly Problem[]
    }
  | { readonly kind: 'missing' }
  /** The start of the log or the pack cannot be read or, `isNewer`, a newer version of the app stored some of it. `records` is all that is stored, for saving as it is. */
  | { readonly kind: 'damaged'; readonly isNewer: boolean; readonly problems: readonly Problem[]; readonly records: readonly unknown[] }

const durably = { durability: 'strict' } as const

/** Resolves when a transaction is on disk. Rejects with its own reason: single requests may only say that they were aborted with it. */
const committed = async (requests: readonly Promise<unknown>[], done: Promise<void>): Promise<void> => {
  for (const request of requests) request.catch(() => undefined)
  await done
}

/**
 * Appends events and resolves only when they are on disk. Rejects where the disk is full or storage fails; then nothing of them is stored.
 * The draft of a text goes with the event that it became, in one go: whenever the page is closed, one of the two is there.
 * Stores nothing and returns `false` where nothing of the review is there: it was deleted meanwhile, and no rest of it must come back.
 */
export const appendEvents = async (database: Database, review: string, events: readonly ReviewEvent[]): Promise<boolean> => {
  const transaction = database.transaction(['events', 'drafts'], 'readwrite', durably)
  const [stored, drafts] = [transaction.objectStore('events'), transaction.objectStore('drafts')]
  if ((await stored.index('review').getKey(review)) === undefined) return false
  const requests = events.flatMap((event): Promise<unknown>[] => [stored.put({ review, id: event.id, event }), drafts.delete([review, fieldOf(event)])])
  await committed(requests, transaction.done)
  return true
}

/** How many events of a review are stored, whole or left out. */
export const countStored = (database: Database, review: string): Promise<number> => database.countFromIndex('events', 'review', review)

/** How an event that is left out is stored; `event` is what is here of it, see `PartialLog`. */
const storedOmissionSchema = z.strictObject({ omitted: z.literal(true), ...omittedEventSchema.shape, event: z.nullable(eventSchema) })

const isOmission = (stored: unknown): boolean => typeof stored === 'object' && stored !== null && 'omitted' in stored
const isRedacted = (stored: unknown): boolean => typeof stored === 'object' && stored !== null && 'redacted' in stored

/** How an event that is not whole is kept: its place, with what is here of it. */
const omissionRecord = (review: string, omitted: OmittedEvent, event: ReviewEvent | null): EventRecord => ({ review, id: omitted.id, event: { omitted: true, ...omitted, event } })

/** Takes the text of events away for good: what is given stands in their place, and drafts of the same fields go. All of it or nothing. */
export const putRedacted = async (database: Database, review: string, { log, omitted }: PartialLog): Promise<void> => {
  const transaction = database.transaction(['events', 'drafts'], 'readwrite', durably)
  const [stored, drafts] = [transaction.objectStore('events'), transaction.objectStore('drafts')]
  const byId = new Map(log.map((event) => [event.id, event]))
  const requests = omitted.map((place): Promise<unknown> => stored.put(omissionRecord(review, place, byId.get(place.id) ?? null)))
  await committed([...requests, ...log.map((event) => drafts.delete([review, fieldOf(event)]))], transaction.done)
}

/**
 * Stores a review with its pack in one go: all of it or nothing. An event that is left out of the copy does not take the
 * place of one that is here: another tab may have stored it meanwhile. Nor does a whole one take the place of one whose
 * text another tab has taken away for good meanwhile.
 */
export const putReview = async (database: Database, { pack, log, omitted }: ReviewCopy): Promise<void> => {
  const [first] = log
  if (first?.kind !== 'review-started') throw new Error('a log starts with review-started')
  const { review } = first
  const transaction = database.transaction(['events', 'packs'], 'readwrite', durably)
  const events = transaction.objectStore('events')
  const partial = new Set(omitted.map(({ id }) => id))
  const byId = new Map(log.map((event) => [event.id, event]))
  const putOmitted = async (event: OmittedEvent): Promise<void> => {
    const there = await events.get([review, event.id])
    if (there === undefined || isOmission(there.event) || event.redacted === true) await events.put(omissionRecord(review, event, byId.get(event.id) ?? null))
  }
  const putWhole = async (): Promise<void> => {
    // Read in one go: asking for each of thousands of events would take seconds.
    const redacted = new Set((await events.index('review').getAll(review)).filter(({ event }) => isRedacted(event)).map(({ id }) => id))
    await Promise.all(log.filter(({ id }) => !partial.has(id) && !redacted.has(id)).map((event) => events.put({ review, id: event.id, event })))
  }
  await committed([transaction.objectStore('packs').put({ hash: first.pack.hash, pack }), putWhole(), ...omitted.map(putOmitted)], transaction.done)
}

/** The ids of all reviews on this device. */
export const listReviewIds = async (database: Database): Promise<readonly string[]> => {
  const ids: string[] = []
  let cursor = await database.transaction('events').store.index('review').openKeyCursor(null, 'nextunique')
  while (cursor !== null) {
    ids.push(cursor.key)
    cursor = await cursor.continue()
  }
  return ids
}

interface ReadRecord {
  readonly event: ReviewEvent | null
  readonly omitted: OmittedEvent | null
  readonly damaged: readonly Problem[]
}

const readRecord = ({ id, event: stored }: EventRecord): ReadRecord => {
  const damaged = (error: z.core.$ZodError): ReadRecord => ({
    event: null, omitted: null, damaged: schemaProblems(error, stored).map(({ where, what }) => ({ where: `event ${id}, ${where}`, what })),
  })
  if (!isOmission(stored)) {
    const parsed = eventSchema.safeParse(stored)
    return parsed.success ? { event: parsed.data, omitted: null, damaged: [] } : damaged(parsed.error)
  }
  const parsed = storedOmissionSchema.safeParse(stored)
  if (!parsed.success) return damaged(parsed.error)
  const { omitted: _, event, ...omitted } = parsed.data
  return { event, omitted, damaged: [] }
}

/** Reads a review; damaged records are reported and left alone. */
export const readReview = async (database: Database, review: string): Promise<StoredReview> => {
  const records = await database.getAllFromIndex('events', 'review', review)
  if (records.length === 0) return { kind: 'missing' }
  // What the rest comes to without them nobody can tell: they may take the place of any of it.
  if (records.some(({ event }) => isFromNewer(event))) return { kind: 'damaged', isNewer: true, problems: [], records }
  const read = records.map(readRecord)
  const damaged = read.flatMap((record) => record.damaged)
  const log = read.flatMap(({ event }) => event ?? []).sort(inOrder)
  const omitted = read.flatMap((record) => record.omitted ?? []).sort(inOrder)
  const [first] = log
  if (first?.kind !== 'review-started') return { kind: 'damaged', isNewer: false, problems: [...damaged, { where: 'events', what: 'the start of the review cannot be read' }], records }
  const pack = parsePack((await database.get('packs', first.pack.hash))?.pack)
  if (!pack.ok) return { kind: 'damaged', isNewer: false, problems: [...damaged, ...pack.problems.map(({ where, what }) => ({ where: `checklist ${where}`.trim(), what }))], records }
  return { kind: 'found', pack: pack.value, log, omitted, damaged }
}

/** Removes a review and its drafts. Its pack stays: other reviews may use it. */
export const deleteReview = async (database: Database, review: string): Promise<void> => {
  const transaction = database.transaction(['events', 'drafts'], 'readwrite', durably)
  const all = IDBKeyRange.bound([review], [review, []])
  await Promise.all([transaction.objectStore('events').delete(all), transaction.objectStore('drafts').delete(all), transaction.done])
}

/** Removes everything that this site keeps on the device. */
export const clearDevice = async (database: Database): Promise<void> => {
  const transaction = database.transaction(['events', 'drafts', 'packs', 'device'], 'readwrite', durably)
  await Promise.all([...Array.from(transaction.objectStoreNames, (name) => transaction.objectStore(name).clear()), transaction.done])
}

export const putDraft = async (database: Database, review: string, change: Change): Promise<void> => {
  await database.put('drafts', { review, field: fieldOf(change), change })
}

export const deleteDraft = async (database: Database, review: string, field: string): Promise<void> => {
  await database.delete('drafts', [review, field])
}

const draftSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(['note-set', 'reason-set']), question: z.string(), value: z.nullable(z.string()) }),
  z.object({ kind: z.literal('comment-set'), comment: z.string(), value: z.nullable(z.object({ question: z.string(), text: z.string() })) }),
])

/** Text that was being typed when a page was closed or crashed. A damaged draft is left out. */
export const readDrafts = async (database: Database, review: string): Promise<readonly Change[]> => {
  const records = await database.getAllFromIndex('drafts', 'review', review)
  return records.flatMap(({ change }): readonly Change[] => {
    const parsed = draftSchema.safeParse(change)
    return parsed.success ? [parsed.data] : []
  })
}

/** A value that belongs to this device alone, or `null`. */
export const readDevice = async <Value>(database: Database, key: string, schema: z.ZodMiniType<Value>): Promise<Value | null> => {
  const parsed = schema.safeParse((await database.get('device', key))?.value)
  return parsed.success ? parsed.data : null
}

export const putDevice = async (database: Database, key: string, value: unknown): Promise<void> => {
  await database.put('device', { key, value })
}
