import type { LoggedEvent } from '../core/log/document'
import { isFull, type StorageRefusal } from '../storage/database'
import type { RecordStore } from '../storage/recordStore'
import { now } from './clock'
import type { Device } from './device'
import { unsavedIn } from './unsaved'

/**
 * Whether what was done is on disk: one of
 * - *saved* - all of it, since `at`; `null` where nothing has been stored since the document was opened
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

/** How documents of a kind are kept in a store. A copy is the whole document, with the log of its events. */
export interface Keeping<Event extends LoggedEvent, Copy extends { readonly log: readonly Event[] }> {
  /** Adds events, all or none. Resolves with `false` where nothing of the document is there: it was deleted meanwhile. */
  readonly append: (store: RecordStore, document: string, events: readonly Event[]) => Promise<boolean>
  /** How much of it is there, to be held against `sizeOf`. */
  readonly count: (store: RecordStore, document: string) => Promise<number>
  readonly sizeOf: (copy: Copy) => number
  /** Stores all of it, all or nothing, beside what is there of it. */
  readonly put: (store: RecordStore, copy: Copy) => Promise<void>
  readonly remove: (store: RecordStore, document: string) => Promise<void>
  /** Events are on the device now; `isWhole`: and with them all that the device had refused so far. */
  readonly stored: (document: string, events: readonly Event[], isWhole: boolean) => void
  /** Another tab has deleted it: nothing of it may be stored from here any more. */
  readonly gone: (document: string) => void
}

/** Who looks at a document is told how its saving stands, where another tab has deleted it, and where it is stored on a new connection: what else the device knew of it may be gone. */
export interface SaveListener {
  readonly say: (status: SaveStatus) => void
  readonly gone: () => void
  readonly reconnected: () => void
}

/** Stores what is done in one document of this page, and keeps trying until it has. */
export interface Saver<Event extends LoggedEvent, Copy> {
  /** Stores events as they come, oldest first. `copy` is the document with them. */
  readonly save: (events: readonly Event[], copy: Copy) => void
  /** Says what the document is by now, after what was stored otherwise. */
  readonly hold: (copy: Copy) => void
  readonly status: () => SaveStatus
  /** The whole document as this page knows it. */
  readonly copy: () => Copy
  /** The events that are in this page alone until storage takes them. */
  readonly waiting: () => readonly Event[]
  /** Whether anything waits that is in no file either. */
  readonly isAtRisk: () => boolean
  /** Whether the device refuses the document, so that it is kept in this page until that allows it. */
  readonly isInPageAlone: () => boolean
  /** Whether all is on the device and nobody looks at it, so that it can be ended. */
  readonly isDone: () => boolean
  /** Takes these events out of what waits, since they are stored otherwise. Returns what puts them back where that fails. */
  readonly take: (ids: ReadonlySet<string>) => () => void
  /** Says how saving stands after what waited was stored otherwise: it may have been all that there was no room for. */
  readonly sayStored: () => void
  /** Notes that all of it is in a file now: closing the page would lose none of it. */
  readonly noteInFile: () => void
  /** Keeps a whole document in this page since the device refuses it, and goes on trying to store it. */
  readonly keepInPage: (copy: Copy, why: StorageRefusal) => Promise<void>
  readonly listen: (listener: SaveListener) => void
  /** Nobody looks at the document any more. What waits is stored all the same. */
  readonly leave: () => void
  /** Tells the listener how saving stands. */
  readonly say: () => void
  /** Tries at once whatever waits. */
  readonly tryAgain: () => Promise<void>
  /** The connection is lost: what is stored may have gone with it. */
  readonly lose: () => void
  /** Ends it: nothing of the document is stored from here any more. */
  readonly end: () => void
}

/** Begins saving; `storedOn` is the store that has the document, `null`: none is known to. */
export const createSaver = <Event extends LoggedEvent, Copy extends { readonly log: readonly Event[] }>(
  document: string,
  first: Copy,
  storedOn: RecordStore | null,
  keeping: Keeping<Event, Copy>,
  { onDevice, pageStore }: Device,
): Saver<Event, Copy> => {
  /** To be stored again should the database be lost. */
  let copy = first
  /** Events that are not on disk yet, oldest first. */
  let queue: readonly Event[] = []
  /** How many of the queue are in a file that was saved meanwhile. */
  let inFile = 0
  /** Where the document was last known to be stored: the device's store, as long as its connection lasts, or this page's. `null`: nowhere, so what is there is counted first. */
  let store = storedOn
  let isBusy = false
  let isEnded = false
  /** Why the last try failed; `null`: it did not. */
  let why: StorageRefusal | null = null
  let savedAt: string | null = null
  let pauseMs = firstPauseMs
  /** The one retry that is due; `null`: none. */
  let retry: ReturnType<typeof setTimeout> | null = null
  let listener: SaveListener | null = null

  const status = (): SaveStatus => {
    const unsaved = unsavedIn(document)
    if (why !== null) return { kind: 'failed', why, waiting: queue.length + unsaved }
    return queue.length > 0 || isBusy || unsaved > 0 ? { kind: 'saving' } : { kind: 'saved', at: savedAt }
  }
  const say = (): void => listener?.say(status())

  /** Stores what waits, and the whole document where less of it is there than in this page. Returns `false` where another tab has deleted it. */
  const storeOn = async (device: RecordStore, batch: readonly Event[]): Promise<boolean> => {
    if (store === device) return keeping.append(device, document, batch)
    if ((await keeping.count(device, document)) < keeping.sizeOf(copy)) await keeping.put(device, copy)
    // What was taken away for good meanwhile waits no longer.
    return keeping.append(
      device,
      document,
      batch.filter((event) => queue.includes(event)),
    )
  }

  const fail = (refusal: StorageRefusal): void => {
    why = refusal
    retry = setTimeout(() => void flush(), pauseMs)
    pauseMs = Math.min(2 * pauseMs, longestPauseMs)
  }

  const succeed = (batch: readonly Event[], device: RecordStore): void => {
    const [before, done] = [store, new Set(batch)]
    queue = queue.filter((event) => !done.has(event))
    store = device
    inFile = 0
    why = null
    savedAt = now()
    pauseMs = firstPauseMs
    if (before !== device) listener?.reconnected()
    if (before === pageStore) void keeping.remove(pageStore, document)
    keeping.stored(document, batch, before === pageStore)
  }

  /** What the device refuses is kept in this page; what is added from now on waits in the queue. */
  const moveToPage = async (): Promise<void> => {
    if (store === pageStore) return
    await keeping.put(pageStore, copy)
    store = pageStore
  }

  const flush = async (): Promise<void> => {
    if (isBusy || isEnded || (queue.length === 0 && store !== null)) return
    isBusy = true
    if (retry !== null) clearTimeout(retry)
    retry = null
    const batch = queue
    let isGone = false
    try {
      const stored = await onDevice(async (device) => ({ device, isThere: await storeOn(device, batch) }))
      if (isEnded) return
      if (!stored.ok) {
        await moveToPage()
        // Where storage is switched off, what was stored before may have gone with it.
        if (stored.refusal === 'off' && queue.length === 0) queue = copy.log
        fail(stored.refusal)
      } else if (stored.value.isThere) succeed(batch, stored.value.device)
      else isGone = true
    } catch (error) {
      if (!isEnded) fail(isFull(error) ? 'full' : 'failed')
    } finally {
      isBusy = false
    }
    if (isGone) {
      const hearing = listener
      keeping.gone(document)
      return hearing?.gone()
    }
    say()
    if (why === null) await flush()
  }

  return {
    status,
    say,
    copy: () => copy,
    waiting: () => queue,
    isAtRisk: () => queue.length > inFile,
    isInPageAlone: () => store === pageStore,
    isDone: () => listener === null && queue.length === 0 && store !== null && store !== pageStore,
    listen: (hearing) => (listener = hearing),
    leave: () => (listener = null),
    save: (events, after) => {
      copy = after
      queue = [...queue, ...events]
      // While a retry is due, it takes along what has come since: one chain, however much is answered.
      if (retry === null) void flush()
      say()
    },
    hold: (after) => {
      copy = after
      if (store === pageStore) void keeping.put(pageStore, after)
    },
    take: (ids) => {
      const taken = queue.filter(({ id }) => ids.has(id))
      queue = queue.filter(({ id }) => !ids.has(id))
      return () => {
        queue = [...taken, ...queue]
        void flush()
      }
    },
    sayStored: () => {
      if (queue.length > 0 || store === pageStore) return
      why = null
      savedAt = now()
      say()
    },
    noteInFile: () => (inFile = queue.length),
    keepInPage: async (whole, refusal) => {
      await keeping.put(pageStore, whole)
      copy = whole
      queue = whole.log
      store = pageStore
      if (retry === null && !isBusy) fail(refusal)
    },
    tryAgain: flush,
    lose: () => {
      if (store !== pageStore) store = null
    },
    end: () => {
      isEnded = true
      queue = []
      listener = null
      if (retry !== null) clearTimeout(retry)
    },
  }
}
