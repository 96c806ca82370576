import type { ReviewEvent } from '../core/review/event'
import { appendEvents } from '../storage/reviewStore'
import type { StorageRefusal } from '../storage/database'
import { now } from './clock'
import { device } from './device'
import { tellTabs } from './tabs'

/**
 * Whether what was done is on disk: one of
 * - *saved* - all of it, since `at`
 * - *saving* - not yet
 * - *failed* - the last try failed, `full` where the disk has no room; it is tried again, and `waiting` events are only in this page
 * - *off* - this browser keeps nothing; a file is the only way to keep it
 */
export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly isFull: boolean; readonly waiting: number }
  | { readonly kind: 'off'; readonly refusal: StorageRefusal }

/** The first wait after a failure, in ms; each further one is twice as long, up to `longestWaitMs`. */
const firstWaitMs = 1_000
const longestWaitMs = 30_000

let unsaved = 0
/** How many events of this page, over all its reviews, are not on disk although storage is on. */
export const unsavedCount = (): number => unsaved

/** Stores events as they come, oldest first, and keeps trying until it has. */
export type Save = (events: readonly ReviewEvent[]) => void

/** Saving for one review, which says how it stands whenever that changes. */
export const createSaver = (review: string, say: (status: SaveStatus) => void): Save => {
  let queue: readonly ReviewEvent[] = []
  let isBusy = false
  let waitMs = firstWaitMs

  const flush = async (): Promise<void> => {
    if (isBusy || queue.length === 0) return
    isBusy = true
    const batch = queue
    const opened = await device()
    if (!opened.ok) {
      unsaved -= queue.length
      queue = []
      isBusy = false
      return say({ kind: 'off', refusal: opened.refusal })
    }
    try {
      await appendEvents(opened.database, review, batch)
      queue = queue.slice(batch.length)
      unsaved -= batch.length
      waitMs = firstWaitMs
      tellTabs({ kind: 'appended', review, events: batch })
      if (queue.length === 0) say({ kind: 'saved', at: now() })
    } catch (error) {
      say({ kind: 'failed', isFull: error instanceof DOMException && error.name === 'QuotaExceededError', waiting: queue.length })
      setTimeout(() => void flush(), waitMs)
      waitMs = Math.min(2 * waitMs, longestWaitMs)
      isBusy = false
      return
    }
    isBusy = false
    await flush()
  }

  return (events) => {
    queue = [...queue, ...events]
    unsaved += events.length
    say({ kind: 'saving' })
    void flush()
  }
}
