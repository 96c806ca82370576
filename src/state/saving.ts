import type { ReviewEvent } from '../core/review/event'
import { appendEvents } from '../storage/reviewStore'
import type { StorageRefusal } from '../storage/database'
import { now } from './clock'
import { device } from './device'
import { onTabMessage, tellTabs } from './tabs'

/**
 * Whether what was done is on disk: one of
 * - *saved* - all of it, since `at`; `null` where nothing has been stored since the review was opened
 * - *saving* - not yet
 * - *failed* - the last try failed, `full` where the disk has no room; it is tried again, and `waiting` events are only in this page
 * - *off* - this browser keeps nothing; a file is the only way to keep it
 */
export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly isFull: boolean; readonly waiting: number }
  | { readonly kind: 'off'; readonly refusal: StorageRefusal }

/** The first wait after a failure, in ms; each further one is twice as long, up to `longestWaitMs`. */
const firstWaitMs = 1_000
const longestWaitMs = 30_000

interface Saver {
  /** Events that are not on disk yet, oldest first. */
  queue: readonly ReviewEvent[]
  isBusy: boolean
  waitMs: number
  say: (status: SaveStatus) => void
}

/** One for each review that this page has written to: what waits in it stays there while another review is looked at. */
const savers = new Map<string, Saver>()

/** The events of a review that are in this page alone until storage takes them. */
export const waitingEvents = (review: string): readonly ReviewEvent[] => savers.get(review)?.queue ?? []

/** Forgets what waits to be stored for a review that was deleted, so that no rest of it is stored later; `null`: for all. */
export const dropWaiting = (review: string | null): void => {
  for (const [id, saver] of savers) {
    if (review === null || id === review) saver.queue = []
  }
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

const flush = async (review: string, saver: Saver): Promise<void> => {
  if (saver.isBusy || saver.queue.length === 0) return
  saver.isBusy = true
  const batch = saver.queue
  const opened = await device()
  if (!opened.ok) {
    saver.queue = []
    saver.isBusy = false
    return saver.say({ kind: 'off', refusal: opened.refusal })
  }
  try {
    await appendEvents(opened.database, review, batch)
    saver.queue = saver.queue.filter((event) => !batch.includes(event))
    saver.waitMs = firstWaitMs
    tellTabs({ kind: 'appended', review, events: batch, omitted: [] })
    if (saver.queue.length === 0) saver.say({ kind: 'saved', at: now() })
  } catch (error) {
    saver.say({ kind: 'failed', isFull: error instanceof DOMException && error.name === 'QuotaExceededError', waiting: saver.queue.length })
    setTimeout(() => void flush(review, saver), saver.waitMs)
    saver.waitMs = Math.min(2 * saver.waitMs, longestWaitMs)
    return
  } finally {
    saver.isBusy = false
  }
  await flush(review, saver)
}

/** Stores events as they come, oldest first, and keeps trying until it has. */
export type Save = (events: readonly ReviewEvent[]) => void

/** Saving for one review, which says how it stands whenever that changes. */
export const createSaver = (review: string, say: (status: SaveStatus) => void): Save => {
  const saver: Saver = savers.get(review) ?? { queue: [], isBusy: false, waitMs: firstWaitMs, say }
  saver.say = say
  savers.set(review, saver)
  return (events) => {
    saver.queue = [...saver.queue, ...events]
    say({ kind: 'saving' })
    void flush(review, saver)
  }
}

onTabMessage((message) => {
  if (message.kind === 'deleted') dropWaiting(message.review)
  if (message.kind === 'cleared') dropWaiting(null)
})

// Asks before the page is left with something in it that is not on disk although storage is on.
if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', (event) => {
    if ([...savers.values()].some(({ queue }) => queue.length > 0)) event.preventDefault()
  })
}
