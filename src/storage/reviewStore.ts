import * as z from 'zod/mini'
import type { Pack } from '../core/content/pack'
import { idSchema } from '../core/log/envelope'
import { fieldOf, type ReviewEvent } from '../core/review/event'
import { anyAnswer } from '../core/review/answerValues'
import { isoDate, most } from '../core/log/texts'
import { evidence, tally } from '../core/review/eventValues'
import type { OmittedEvent, PartialLog } from '../core/review/omission'
import { isFormOf } from './formRecords'
import { everyKind, ofReview, type EventRecord, type ReadRecords, type RecordStore } from './recordStore'
import { packsOf } from '../core/review/adoption'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { isOmission } from './storedReview'

/** Whether anything of a review is stored. */
const isHere = async (records: ReadRecords<'events'>, review: string): Promise<boolean> =>
  (await records.of('events', review, 1)).length > 0

/**
 * Appends events and resolves only when they are on disk. Rejects where the disk is full or storage fails; then nothing of them is stored.
 * The draft of a text goes with the event that it became, in one go: whenever the page is closed, one of the two is there.
 * `pageOf` is the page in which an event's text was typed.
 * Stores nothing and returns `false` where nothing of the review is there: it was deleted meanwhile, and no rest of it must come back.
 */
export const appendEvents = (
  store: RecordStore,
  review: string,
  events: readonly ReviewEvent[],
  pageOf: (event: string) => string,
): Promise<boolean> =>
  store.write(['events', 'drafts'], async (records) => {
    if (!(await isHere(records, review))) return false
    for (const event of events) {
      records.put('events', { review, id: event.id, event })
      records.delete('drafts', [review, pageOf(event.id), fieldOf(event)])
    }
    return true
  })

/** How many events of a review are stored, whole or left out. */
export const countStored = (store: RecordStore, review: string): Promise<number> =>
  store.read(['events'], (records) => records.count('events', review))

const isRedacted = (stored: unknown): boolean => typeof stored === 'object' && stored !== null && 'redacted' in stored

/** How an event that is not whole is kept: its place, with what is here of it. */
const omissionRecord = (review: string, omitted: OmittedEvent, event: ReviewEvent | null): EventRecord => ({
  review,
  id: omitted.id,
  event: { omitted: true, ...omitted, event },
})

/** Takes the text of events away for good: what is given stands in their place, and drafts and forms of the same fields go, whichever page they are typed in. All of it or nothing. */
export const putRedacted = (store: RecordStore, review: string, { log, omitted }: PartialLog): Promise<void> =>
  store.write(['events', 'drafts', 'forms'], async (records) => {
    const byId = new Map(log.map((event) => [event.id, event]))
    for (const place of omitted) records.put('events', omissionRecord(review, place, byId.get(place.id) ?? null))
    const fields = new Set(log.map(fieldOf))
    for (const { page, field } of await records.of('drafts', review))
      if (fields.has(field)) records.delete('drafts', [review, page, field])
    for (const form of await records.of('forms', review))
      if ([...fields].some((field) => isFormOf(form, field))) records.delete('forms', [review, form.page, form.form])
  })

/**
 * Stores a review with its packs in one go: all of it or nothing. An event that is left out of the copy does not take the
 * place of one that is here: another tab may have stored it meanwhile. Nor does a whole one take the place of one whose
 * text another tab has taken away for good meanwhile.
 */
export const putReview = async (store: RecordStore, copy: ReviewCopy): Promise<void> => {
  const { log, omitted } = copy
  const [first] = log
  if (first?.kind !== 'review-started') throw new Error('a log starts with review-started')
  const { review } = first
  const partial = new Set(omitted.map(({ id }) => id))
  const byId = new Map(log.map((event) => [event.id, event]))
  await store.write(['events', 'packs'], async (records) => {
    for (const [hash, pack] of packsOf([copy])) records.put('packs', { hash, pack })
    // Read in one go: asking for each of thousands of events would take seconds.
    const here = new Map((await records.of('events', review)).map(({ id, event }) => [id, event]))
    for (const place of omitted) {
      if (!here.has(place.id) || isOmission(here.get(place.id)) || place.redacted === true)
        records.put('events', omissionRecord(review, place, byId.get(place.id) ?? null))
    }
    for (const event of log) {
      if (!partial.has(event.id) && !isRedacted(here.get(event.id)))
        records.put('events', { review, id: event.id, event })
    }
  })
}

/** Keeps a pack that a review is about to move to. */
export const putPack = (store: RecordStore, hash: string, pack: Pack): Promise<void> =>
  store.write(['packs'], async (records) => records.put('packs', { hash, pack }))

/** Removes a review with all that was being typed in it. Its pack stays: other reviews may use it. */
export const deleteReview = (store: RecordStore, review: string): Promise<void> =>
  store.write(ofReview, async (records) => {
    for (const kind of ofReview) records.deleteOf(kind, review)
  })

/** Removes everything that is kept. */
export const clearStore = (store: RecordStore): Promise<void> =>
  store.write(everyKind, async (records) => {
    for (const kind of everyKind) records.clear(kind)
  })

const text = z.string().check(z.maxLength(most.prose))

const revision = z.optional(z.int())

/** No more than what an event may say: a draft becomes one. */
const draftSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer-set'), question: idSchema, revision, value: anyAnswer }),
  z.object({ kind: z.literal('tally-set'), question: idSchema, revision, value: z.nullable(tally) }),
  z.object({ kind: z.literal('note-set'), question: idSchema, value: z.nullable(text) }),
  z.object({ kind: z.literal('reason-set'), question: idSchema, revision, value: z.nullable(text) }),
  z.object({
    kind: z.literal('comment-set'),
    comment: idSchema,
    value: z.nullable(z.object({ question: idSchema, text })),
  }),
  z.object({ kind: z.literal('evidence-set'), evidence: idSchema, value: evidence }),
  z.object({ kind: z.literal('look-again-set'), evidence: idSchema, value: z.nullable(isoDate) }),
  z.object({
    kind: z.literal('action-set'),
    action: idSchema,
    property: z.literal('note'),
    value: z.nullable(text),
  }),
])

/** What is kept while it is still being changed: text, what is entered of evidence, an answer while the arrow keys pass over the levels, and a count while somebody counts. */
export type DraftChange = z.infer<typeof draftSchema>

/** Text that is being typed, in the page in which it is; `replaces` is what its author saw, `null` where that is not known. */
export interface Draft {
  readonly page: string
  readonly field: string
  readonly change: DraftChange
  readonly replaces: readonly string[] | null
}

/** Stores nothing and returns `false` where nothing of the review is there: it was deleted meanwhile, and no text of it must come back. */
export const putDraft = (store: RecordStore, draft: Draft & { readonly review: string }): Promise<boolean> =>
  store.write(['events', 'drafts'], async (records) => {
    if (!(await isHere(records, draft.review))) return false
    records.put('drafts', draft)
    return true
  })

export const deleteDraft = (store: RecordStore, key: [review: string, page: string, field: string]): Promise<void> =>
  store.write(['drafts'], async (records) => records.delete('drafts', key))

const seenSchema = z.array(idSchema).check(z.maxLength(1))

/** More fields than anybody types in before a page of theirs settles them. */
export const mostDrafts = 500

/** Text that is being typed in some page, or was when it was closed or crashed. A damaged draft is left out. */
export const readDrafts = async (store: RecordStore, review: string): Promise<readonly Draft[]> => {
  const records = await store.read(['drafts'], (all) => all.of('drafts', review, mostDrafts))
  return records.flatMap(({ page, field, change, replaces }): readonly Draft[] => {
    const parsed = draftSchema.safeParse(change)
    const seen = seenSchema.safeParse(replaces)
    return parsed.success ? [{ page, field, change: parsed.data, replaces: seen.success ? seen.data : null }] : []
  })
}
