import * as z from 'zod/mini'
import { idSchema } from '../core/log/envelope'
import { anyAnswer, fieldOf, most, type Change, type ReviewEvent } from '../core/review/event'
import type { OmittedEvent, PartialLog } from '../core/review/omission'
import type { Database, EventRecord } from './database'
import { isFormOf } from './formRecords'
import type { ReviewCopy } from '../core/review/reviewCopy'
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
 * `pageOf` is the page in which an event's text was typed.
 * Stores nothing and returns `false` where nothing of the review is there: it was deleted meanwhile, and no rest of it must come back.
 */
export const appendEvents = async (
  database: Database,
  review: string,
  events: readonly ReviewEvent[],
  pageOf: (event: string) => string,
): Promise<boolean> => {
  const transaction = database.transaction(['events', 'drafts'], 'readwrite', durably)
  const [stored, drafts] = [transaction.objectStore('events'), transaction.objectStore('drafts')]
  if ((await stored.index('review').getKey(review)) === undefined) return false
  const requests = events.flatMap((event): Promise<unknown>[] => [
    stored.put({ review, id: event.id, event }),
    drafts.delete([review, pageOf(event.id), fieldOf(event)]),
  ])
  await committed(requests, transaction.done)
  return true
}

/** How many events of a review are stored, whole or left out. */
export const countStored = (database: Database, review: string): Promise<number> =>
  database.countFromIndex('events', 'review', review)

const isRedacted = (stored: unknown): boolean => typeof stored === 'object' && stored !== null && 'redacted' in stored

/** How an event that is not whole is kept: its place, with what is here of it. */
const omissionRecord = (review: string, omitted: OmittedEvent, event: ReviewEvent | null): EventRecord => ({
  review,
  id: omitted.id,
  event: { omitted: true, ...omitted, event },
})

/** Takes the text of events away for good: what is given stands in their place, and drafts and forms of the same fields go, whichever page they are typed in. All of it or nothing. */
export const putRedacted = async (database: Database, review: string, { log, omitted }: PartialLog): Promise<void> => {
  const transaction = database.transaction(['events', 'drafts', 'forms'], 'readwrite', durably)
  const [stored, drafts, forms] = [
    transaction.objectStore('events'),
    transaction.objectStore('drafts'),
    transaction.objectStore('forms'),
  ]
  const byId = new Map(log.map((event) => [event.id, event]))
  const requests = omitted.map((place): Promise<unknown> =>
    stored.put(omissionRecord(review, place, byId.get(place.id) ?? null)),
  )
  const fields = new Set(log.map(fieldOf))
  const deleteDrafts = async (): Promise<void> => {
    const keys = await drafts.index('review').getAllKeys(review)
    await Promise.all(keys.filter(([, , field]) => fields.has(field)).map((key) => drafts.delete(key)))
    const begun = await forms.index('review').getAll(review)
    await Promise.all(
      begun
        .filter((form) => [...fields].some((field) => isFormOf(form, field)))
        .map(({ page, form }) => forms.delete([review, page, form])),
    )
  }
  await committed([...requests, deleteDrafts()], transaction.done)
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
    if (there === undefined || isOmission(there.event) || event.redacted === true)
      await events.put(omissionRecord(review, event, byId.get(event.id) ?? null))
  }
  const putWhole = async (): Promise<void> => {
    // Read in one go: asking for each of thousands of events would take seconds.
    const redacted = new Set(
      (await events.index('review').getAll(review)).filter(({ event }) => isRedacted(event)).map(({ id }) => id),
    )
    await Promise.all(
      log
        .filter(({ id }) => !partial.has(id) && !redacted.has(id))
        .map((event) => events.put({ review, id: event.id, event })),
    )
  }
  await committed(
    [transaction.objectStore('packs').put({ hash: first.pack.hash, pack }), putWhole(), ...omitted.map(putOmitted)],
    transaction.done,
  )
}

/** Removes a review with all that was being typed in it. Its pack stays: other reviews may use it. */
export const deleteReview = async (database: Database, review: string): Promise<void> => {
  const transaction = database.transaction(['events', 'drafts', 'forms'], 'readwrite', durably)
  const all = IDBKeyRange.bound([review], [review, []])
  await Promise.all([
    ...Array.from(transaction.objectStoreNames, (name) => transaction.objectStore(name).delete(all)),
    transaction.done,
  ])
}

/** Removes everything that this site keeps on the device. */
export const clearDevice = async (database: Database): Promise<void> => {
  const transaction = database.transaction(['events', 'drafts', 'forms', 'packs', 'device'], 'readwrite', durably)
  await Promise.all([
    ...Array.from(transaction.objectStoreNames, (name) => transaction.objectStore(name).clear()),
    transaction.done,
  ])
}

/** Text that is being typed, in the page in which it is; `replaces` is what its author saw, `null` where that is not known. */
export interface Draft {
  readonly page: string
  readonly field: string
  readonly change: Change
  readonly replaces: readonly string[] | null
}

/** Resolves when it is on disk. Where nothing of the review is there it was deleted meanwhile, and no text of it must come back. */
export const putDraft = async (database: Database, draft: Draft & { readonly review: string }): Promise<void> => {
  const transaction = database.transaction(['events', 'drafts'], 'readwrite', durably)
  if ((await transaction.objectStore('events').index('review').getKey(draft.review)) === undefined) return
  await committed([transaction.objectStore('drafts').put(draft)], transaction.done)
}

export const deleteDraft = async (
  database: Database,
  key: [review: string, page: string, field: string],
): Promise<void> => {
  await database.delete('drafts', key)
}

const text = z.string().check(z.maxLength(most.prose))

/** No more than what an event may say: a draft becomes one. */
const draftSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer-set'), question: idSchema, value: anyAnswer }),
  z.object({ kind: z.literal(['note-set', 'reason-set']), question: idSchema, value: z.nullable(text) }),
  z.object({
    kind: z.literal('comment-set'),
    comment: idSchema,
    value: z.nullable(z.object({ question: idSchema, text })),
  }),
])

const seenSchema = z.array(idSchema).check(z.maxLength(1))

/** More fields than anybody types in before a page of theirs settles them. */
export const mostDrafts = 500

/** Text that is being typed in some page, or was when it was closed or crashed. A damaged draft is left out. */
export const readDrafts = async (database: Database, review: string): Promise<readonly Draft[]> => {
  const records = await database.getAllFromIndex('drafts', 'review', review, mostDrafts)
  return records.flatMap(({ page, field, change, replaces }): readonly Draft[] => {
    const parsed = draftSchema.safeParse(change)
    const seen = seenSchema.safeParse(replaces)
    return parsed.success ? [{ page, field, change: parsed.data, replaces: seen.success ? seen.data : null }] : []
  })
}
