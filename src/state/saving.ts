import type { ReviewEvent } from '../core/review/event'
import type { ReviewCopy } from '../core/review/reviewCopy'
import type { StorageRefusal } from '../storage/database'
import type { RecordStore } from '../storage/recordStore'
import { appendEvents, clearStore, countStored, deleteReview, putReview } from '../storage/reviewStore'
import { device, onLostDevice, pageStore } from './device'
import { pageOfDraft } from './page'
import { refreshReviewList } from './reviewList'
import { createSaver, type Keeping, type SaveListener, type Saver, type SaveStatus } from './saver'
import { onTabMessage, tellTabs } from './tabs'
import { forgetUnsaved, isAnyUnsaved, onUnsaved } from './unsaved'

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

/** One for each open review, and for each other of which something waits: it stays there while another review is looked at. */
const savers = new Map<string, ReviewSaver>()

const saverOf = (review: string, copy: ReviewCopy, storedOn: RecordStore | null): ReviewSaver => {
  const saver = savers.get(review) ?? createSaver(review, copy, storedOn, keeping, device)
  savers.set(review, saver)
  return saver
}

/** The events of a review that are in this page alone until storage takes them. */
export const waitingEvents = (review: string): readonly ReviewEvent[] => savers.get(review)?.waiting() ?? []

/** A review as this page holds it, for when the device's own cannot be read; `null`: it does not. */
export const heldCopy = (review: string): ReviewCopy | null => savers.get(review)?.copy() ?? null

/** Whether the device refuses a review, so that it is kept in this page until that allows it. */
export const isInPageAlone = (review: string): boolean => savers.get(review)?.isInPageAlone() ?? false

const end = (review: string): void => {
  savers.get(review)?.end()
  savers.delete(review)
}

/** Forgets all that this page holds of a review that was deleted, so that no rest of it is stored later; `null`: of all. */
export const dropWaiting = (review: string | null): void => {
  for (const id of review === null ? [...savers.keys()] : [review]) end(id)
  forgetUnsaved(review)
  void (review === null ? clearStore(pageStore) : deleteReview(pageStore, review))
}

/** Takes these events out of what waits to be stored, since they are stored otherwise. Returns what puts them back where that fails. */
export const takeWaiting = (review: string, ids: ReadonlySet<string>): (() => void) =>
  savers.get(review)?.take(ids) ?? (() => undefined)

/** Says how saving stands after what waited was stored otherwise: it may have been all that there was no room for. */
export const sayStored = (review: string): void => savers.get(review)?.sayStored()

/** Notes that all of a review that this page holds is in a file now: closing the page would lose none of it. */
export const noteInFile = (review: string): void => savers.get(review)?.noteInFile()

/** Keeps a whole review in this page since storage refuses it, and goes on trying to store it. */
export const keepInPage = (review: string, copy: ReviewCopy, why: StorageRefusal): Promise<void> =>
  saverOf(review, copy, null).keepInPage(copy, why)

/** Saving of a review that is opened now; `storedOn` is the store in which it was read, `null` where it was in none. `listener` is told whenever its status changes. */
export const openSaving = (
  review: string,
  copy: ReviewCopy,
  storedOn: RecordStore | null,
  listener: SaveListener,
): ReviewSaver => {
  for (const [id, saver] of savers) if (id !== review && saver.isDone()) end(id)
  const saver = saverOf(review, copy, storedOn)
  saver.hold(copy)
  saver.listen(listener)
  return saver
}

/** Tries at once whatever waits, for instance since the page is looked at again: somebody may have made room, or allowed storage. */
const tryAgain = (): void => {
  for (const saver of savers.values()) void saver.tryAgain()
}

onUnsaved((review) => savers.get(review)?.say())

onTabMessage((message) => {
  if (message.kind === 'deleted') dropWaiting(message.review)
  if (message.kind === 'cleared') dropWaiting(null)
})

onLostDevice(() => {
  for (const saver of savers.values()) saver.lose()
  tryAgain()
})

if (typeof window !== 'undefined') {
  for (const event of ['focus', 'online', 'pageshow']) window.addEventListener(event, tryAgain)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') tryAgain()
  })
  // Asks before the page is left with something in it that is neither on disk nor in a file.
  window.addEventListener('beforeunload', (event) => {
    if (isAnyUnsaved() || [...savers.values()].some((saver) => saver.isAtRisk())) event.preventDefault()
  })
}
