import * as z from 'zod/mini'
import { fieldOf, type Change, type ReviewEvent } from '../core/review/event'
import type { OmittedEvent, PartialLog } from '../core/review/omission'
import type { Database, EventRecord } from './database'
import type { ReviewCopy } from './reviewCopy'
import { isOmission } from './storedReview'

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
