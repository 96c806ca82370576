import type { ReviewEvent } from '../core/review/event'
import type { ReviewCopy } from '../core/review/reviewCopy'
import type { StorageRefusal } from '../storage/database'
import { appendEvents, clearStore, countStored, deleteReview, putReview } from '../storage/reviewStore'
import { pageStore } from './device'
import { pageOfDraft } from './page'
import { refreshReviewList } from './reviewList'
import type { Keeping, Saver, SaveStatus } from './saver'
import { createSavers } from './savers'
import { onTabMessage, tellTabs } from './tabs'
import { forgetUnsaved } from './unsaved'

export type { SaveStatus, StorageRefusal }

/** How reviews are kept. The draft of a text goes with the event that it became. */
const keeping: Keeping<ReviewEvent, ReviewCopy> = {
  append: (store, review, events) => appendEvents(store, review, events, pageOfDraft),
  count: countStored,
  sizeOf: ({ log, omitted }) => new Set([...log, ...omitted].map(({ id }) => id)).size,
  put: putReview,
  remove: deleteReview,
  stored: (review, events, isWhole) => {
    if (events.length > 0) tellTabs({ kind: 'appended', review, events, omitted: [] })
    if (!isWhole) return
    tellTabs({ kind: 'stored', review })
    refreshReviewList().catch(() => undefined)
  },
  gone: (review) => dropWaiting(review),
}

export type ReviewSaver = Saver<ReviewEvent, ReviewCopy>

const savers = createSavers(keeping)

/** The events of a review that are in this page alone until storage takes them. */
export const waitingEvents = (review: string): readonly ReviewEvent[] => savers.of(review)?.waiting() ?? []

/** A review as this page holds it, for when the device's own cannot be read; `null`: it does not. */
export const heldCopy = (review: string): ReviewCopy | null => savers.of(review)?.copy() ?? null

/** Whether the device refuses a review, so that it is kept in this page until that allows it. */
export const isInPageAlone = (review: string): boolean => savers.of(review)?.isInPageAlone() ?? false

/** Forgets all that this page holds of a review that was deleted, so that no rest of it is stored later; `null`: of all. */
export const dropWaiting = (review: string | null): void => {
  savers.end(review)
  forgetUnsaved(review)
  void (review === null ? clearStore(pageStore) : deleteReview(pageStore, review))
}

/** Takes these events out of what waits to be stored, since they are stored otherwise. Returns what puts them back where that fails. */
export const takeWaiting = (review: string, ids: ReadonlySet<string>): (() => void) =>
  savers.of(review)?.take(ids) ?? (() => undefined)

/** Says how saving stands after what waited was stored otherwise: it may have been all that there was no room for. */
export const sayStored = (review: string): void => savers.of(review)?.sayStored()

/** Notes that all of a review that this page holds is in a file now: closing the page would lose none of it. */
export const noteInFile = (review: string): void => savers.of(review)?.noteInFile()

/** Keeps a whole review in this page since storage refuses it, see `Savers`. */
export const keepInPage = savers.keepInPage

/** Saving of a review that is opened now, see `Savers`. */
export const openSaving = savers.open

onTabMessage((message) => {
  if (message.kind === 'deleted') dropWaiting(message.review)
  if (message.kind === 'cleared') dropWaiting(null)
})
