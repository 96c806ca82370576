import type { ReviewEvent } from '../core/review/event'
import { isFull, type StorageRefusal } from '../storage/database'
import type { RecordStore } from '../storage/recordStore'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { appendEvents, clearStore, countStored, deleteReview, putReview } from '../storage/reviewStore'
import { now } from './clock'
import { onDevice, onLostDevice, pageStore } from './device'
import { pageOfDraft } from './page'
import { refreshReviewList } from './reviewList'
import { onTabMessage, tellTabs } from './tabs'

export type { StorageRefusal }

/**
 * Whether what was done is on disk: one of
 * - *saved* - all of it, since `at`; `null` where nothing has been stored since the review was opened
 * - *saving* - not yet
 * - *failed* - the last try failed, for the reason `why`; it is tried again, and `waiting` events are only in this page
 */
export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly why: StorageRefusal; readonly waiting: number }

/** The first pause after a failure, in ms; each further one is twice as long, up to `longestPauseMs`. */
const firstPauseMs = 1_000
const longestPauseMs = 30_000

/** Who looks at a review is told how its saving stands, where another tab has deleted it, and where it is stored on a new connection: what else the device knew of it may be gone. */
export interface SaveListener {
  readonly say: (status: SaveStatus) => void
  readonly gone: () => void
  readonly reconnected: () => void
}

interface Saver {
  /** The whole review as this page knows it, to be stored again should the database be lost. */
  copy: ReviewCopy
  /** Events that are not on disk yet, oldest first. */
  queue: readonly ReviewEvent[]
  /** How many of the queue are in a file that was saved meanwhile. */
  inFile: number
  /** Where the review was last known to be stored: the device's store, as long as its connection lasts, or this page's. `null`: nowhere, so what is there is counted first. */
  storedOn: RecordStore | null
  isBusy: boolean
  /** Why the last try failed; `null`: it did not. */
  why: StorageRefusal | null
  savedAt: string | null
  pauseMs: number
  /** The one retry that is due; `null`: none. */
  retry: ReturnType<typeof setTimeout> | null
  listener: SaveListener | null
}

/** One for the open review, and for each other of which something waits: it stays there while another review is looked at. */
const savers = new Map<string, Saver>()

/** Text that is typed and not on disk, by review: the key of each field. */
const typed = new Map<string, Set<string>>()

const statusOf = (review: string, { queue, isBusy, why, savedAt }: Saver): SaveStatus => {
  const unsaved = typed.get(review)?.size ?? 0
  if (why !== null) return { kind: 'failed', why, waiting: queue.length + unsaved }
  return queue.length > 0 || isBusy || unsaved > 0 ? { kind: 'saving' } : { kind: 'saved', at: savedAt }
}

const say = (review: string): void => {
  const saver = savers.get(review)
  saver?.listener?.say(statusOf(review, saver))
}

/**
 * Counts text of the field `key` as not saved, for the save state and for the question before the page is left, until
 * `releaseUnsaved` is called with the same key. To be called while somebody types and the text, or its draft, is not on disk yet.
 */
export const holdUnsaved = (review: string, key: string): void => {
  const held = typed.get(review) ?? new Set()
  typed.set(review, held.add(key))
  if (held.size === 1) say(review)
}

/** Says that the text held by `holdUnsaved` is on disk, became an event, or is not wanted any more. */
export const releaseUnsaved = (review: string, key: string): void => {
  const held = typed.get(review)
  if (held?.delete(key) !== true || held.size > 0) return
  typed.delete(review)
  say(review)
}

/** The events of a review that are in this page alone until storage takes them. */
export const waitingEvents = (review: string): readonly ReviewEvent[] => savers.get(review)?.queue ?? []

/** A review as this page holds it, for when the device's own cannot be read; `null`: it does not. */
export const heldCopy = (review: string): ReviewCopy | null => savers.get(review)?.copy ?? null

/** Whether the device refuses a review, so that it is kept in this page until that allows it. */
export const isInPageAlone = (review: string): boolean => savers.get(review)?.storedOn === pageStore

/** Ends the saving of a review: nothing of it is stored from here any more. */
const end = (review: string): void => {
  const saver = savers.get(review)
  if (saver !== undefined) {
    saver.queue = []
    saver.listener = null
    if (saver.retry !== null) clearTimeout(saver.retry)
  }
  savers.delete(review)
}

const drop = (review: string): void => {
  end(review)
  typed.delete(review)
  void deleteReview(pageStore, review)
}

/** Forgets all that this page holds of a review that was deleted, so that no rest of it is stored later; `null`: of all. */
export const dropWaiting = (review: string | null): void => {
  for (const id of review === null ? new Set([...savers.keys(), ...typed.keys()]) : [review]) drop(id)
  if (review === null) void clearStore(pageStore)
}

/** Takes these events out of what waits to be stored, since they are stored otherwise. Returns what puts them back where that fails. */
export const takeWaiting = (review: string, ids: ReadonlySet<string>): (() => void) => {
  const saver = savers.get(review)
  if (saver === undefined) return () => undefined
  const taken = saver.queue.filter(({ id }) => ids.has(id))
  saver.queue = saver.queue.filter(({ id }) => !ids.has(id))
  return () => {
    saver.queue = [...taken, ...saver.queue]
    void flush(review, saver)
  }
}

/** Says how saving stands after what waited was stored otherwise: it may have been all that there was no room for. */
export const sayStored = (review: string): void => {
  const saver = savers.get(review)
  if (saver === undefined || saver.queue.length > 0 || isInPageAlone(review)) return
  saver.why = null
  saver.savedAt = now()
  say(review)
}

/** Notes that all of a review that this page holds is in a file now: closing the page would lose none of it. */
export const noteInFile = (review: string): void => {
  const saver = savers.get(review)
  if (saver !== undefined) saver.inFile = saver.queue.length
}

/** Stores what waits, and the whole review where less of it is on disk than in this page. Returns `false` where another tab has deleted it. */
const storeOn = async (
  store: RecordStore,
  review: string,
  saver: Saver,
  batch: readonly ReviewEvent[],
): Promise<boolean> => {
  const { copy, storedOn } = saver
  if (storedOn === store) return appendEvents(store, review, batch, pageOfDraft)
  const whole = new Set([...copy.log, ...copy.omitted].map(({ id }) => id))
  if ((await countStored(store, review)) < whole.size) await putReview(store, copy)
  // What was taken away for good meanwhile waits no longer.
  return appendEvents(
    store,
    review,
    batch.filter((event) => saver.queue.includes(event)),
    pageOfDraft,
  )
}

const fail = (review: string, saver: Saver, why: StorageRefusal): void => {
  saver.why = why
  saver.retry = setTimeout(() => void flush(review, saver), saver.pauseMs)
  saver.pauseMs = Math.min(2 * saver.pauseMs, longestPauseMs)
}

const succeed = (review: string, saver: Saver, batch: readonly ReviewEvent[], store: RecordStore): void => {
  const wasInPageAlone = saver.storedOn === pageStore
  if (saver.storedOn !== store) saver.listener?.reconnected()
  saver.queue = saver.queue.filter((event) => !batch.includes(event))
  Object.assign(saver, { storedOn: store, inFile: 0, why: null, savedAt: now(), pauseMs: firstPauseMs })
  if (batch.length > 0) tellTabs({ kind: 'appended', review, events: batch, omitted: [] })
  if (!wasInPageAlone) return
  void deleteReview(pageStore, review)
  tellTabs({ kind: 'stored', review })
  refreshReviewList().catch(() => undefined)
}

/** Keeps a review in this page until the device takes it; what is added from now on waits in the queue. */
const moveToPage = async (saver: Saver): Promise<void> => {
  if (saver.storedOn === pageStore) return
  await putReview(pageStore, saver.copy)
  saver.storedOn = pageStore
}

const flush = async (review: string, saver: Saver): Promise<void> => {
  if (saver.isBusy || savers.get(review) !== saver || (saver.queue.length === 0 && saver.storedOn !== null)) return
  saver.isBusy = true
  if (saver.retry !== null) clearTimeout(saver.retry)
  saver.retry = null
  const batch = saver.queue
  let isGone = false
  try {
    const stored = await onDevice(async (store) => ({ store, isThere: await storeOn(store, review, saver, batch) }))
    if (savers.get(review) !== saver) return
    if (!stored.ok) {
      await moveToPage(saver)
      // Where storage is switched off, what was stored before may have gone with it.
      if (stored.refusal === 'off' && saver.queue.length === 0) saver.queue = saver.copy.log
      fail(review, saver, stored.refusal)
    } else if (stored.value.isThere) succeed(review, saver, batch, stored.value.store)
    else isGone = true
  } catch (error) {
    if (savers.get(review) === saver) fail(review, saver, isFull(error) ? 'full' : 'failed')
  } finally {
    saver.isBusy = false
  }
  if (isGone) {
    const { listener } = saver
    drop(review)
    return listener?.gone()
  }
  say(review)
  if (saver.why === null) await flush(review, saver)
}

/** Tries at once whatever waits, for instance since the page is looked at again: somebody may have made room, or allowed storage. */
const tryAgain = (): void => {
  for (const [review, saver] of savers) void flush(review, saver)
}

const createSaver = (review: string, copy: ReviewCopy, storedOn: RecordStore | null): Saver => {
  const saver: Saver = {
    copy,
    queue: [],
    inFile: 0,
    storedOn,
    isBusy: false,
    why: null,
    savedAt: null,
    pauseMs: firstPauseMs,
    retry: null,
    listener: null,
  }
  savers.set(review, saver)
  return saver
}

/** Keeps a whole review in this page since storage refuses it, and goes on trying to store it. */
export const keepInPage = async (review: string, copy: ReviewCopy, why: StorageRefusal): Promise<void> => {
  await putReview(pageStore, copy)
  const saver = savers.get(review) ?? createSaver(review, copy, null)
  Object.assign(saver, { copy, queue: copy.log, storedOn: pageStore })
  if (saver.retry === null && !saver.isBusy) fail(review, saver, why)
}

/** Saving of the review that is open. */
export interface Saving {
  /** Stores events as they come, oldest first, and keeps trying until it has. `copy` is the review with them. */
  readonly save: (events: readonly ReviewEvent[], copy: ReviewCopy) => void
  /** Says what the review is by now, after what was stored otherwise. */
  readonly hold: (copy: ReviewCopy) => void
  readonly status: () => SaveStatus
}

/** Saving for the review that is opened now; `storedOn` is the store in which it was read, `null` where it was in none. `listener` is told whenever its status changes. */
export const openSaving = (
  review: string,
  copy: ReviewCopy,
  storedOn: RecordStore | null,
  listener: SaveListener,
): Saving => {
  for (const [id, { queue, storedOn: isStored }] of savers) {
    if (id !== review && queue.length === 0 && isStored !== null && isStored !== pageStore) end(id)
  }
  const saver = savers.get(review) ?? createSaver(review, copy, storedOn)
  Object.assign(saver, { copy, listener })
  return {
    save: (events, after) => {
      saver.copy = after
      saver.queue = [...saver.queue, ...events]
      // While a retry is due, it takes along what has come since: one chain, however much is answered.
      if (saver.retry === null) void flush(review, saver)
      say(review)
    },
    hold: (after) => {
      saver.copy = after
      if (saver.storedOn === pageStore) void putReview(pageStore, after)
    },
    status: () => statusOf(review, saver),
  }
}

onTabMessage((message) => {
  if (message.kind === 'deleted') dropWaiting(message.review)
  if (message.kind === 'cleared') dropWaiting(null)
})

onLostDevice(() => {
  for (const saver of savers.values()) saver.storedOn = null
  tryAgain()
})

if (typeof window !== 'undefined') {
  for (const event of ['focus', 'online', 'pageshow']) window.addEventListener(event, tryAgain)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') tryAgain()
  })
  // Asks before the page is left with something in it that is neither on disk nor in a file.
  window.addEventListener('beforeunload', (event) => {
    if (typed.size > 0 || [...savers.values()].some(({ queue, inFile }) => queue.length > inFile))
      event.preventDefault()
  })
}
