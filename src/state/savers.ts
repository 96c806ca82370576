import type { LoggedEvent } from '../core/log/document'
import type { StorageRefusal } from '../storage/database'
import type { RecordStore } from '../storage/recordStore'
import { device, onLostDevice } from './device'
import { createSaver, type Keeping, type SaveListener, type Saver } from './saver'
import { isAnyUnsaved, onUnsaved } from './unsaved'

/** What saves the documents of a kind in this page: one saver for each that is open, and for each other of which something waits. It stays while another is looked at. */
export interface Savers<Event extends LoggedEvent, Copy extends { readonly log: readonly Event[] }> {
  readonly of: (document: string) => Saver<Event, Copy> | undefined
  /** Saving of a document that is opened now; `storedOn` is the store in which it was read, `null` where it was in none. `listener` is told whenever its status changes. */
  readonly open: (
    document: string,
    copy: Copy,
    storedOn: RecordStore | null,
    listener: SaveListener,
  ) => Saver<Event, Copy>
  /** Keeps a whole document in this page since storage refuses it, and goes on trying to store it. */
  readonly keepInPage: (document: string, copy: Copy, why: StorageRefusal) => Promise<void>
  /** Ends what was deleted, so that no rest of it is stored later; `null`: all. */
  readonly end: (document: string | null) => void
}

export const createSavers = <Event extends LoggedEvent, Copy extends { readonly log: readonly Event[] }>(
  keeping: Keeping<Event, Copy>,
): Savers<Event, Copy> => {
  const savers = new Map<string, Saver<Event, Copy>>()

  const saverOf = (document: string, copy: Copy, storedOn: RecordStore | null): Saver<Event, Copy> => {
    const saver = savers.get(document) ?? createSaver(document, copy, storedOn, keeping, device)
    savers.set(document, saver)
    return saver
  }

  const end = (document: string | null): void => {
    for (const id of document === null ? [...savers.keys()] : [document]) {
      savers.get(id)?.end()
      savers.delete(id)
    }
  }

  /** Tries at once whatever waits, for instance since the page is looked at again: somebody may have made room, or allowed storage. */
  const tryAgain = (): void => {
    for (const saver of savers.values()) void saver.tryAgain()
  }

  onUnsaved((document) => savers.get(document)?.say())

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

  return {
    of: (id) => savers.get(id),
    open: (opened, copy, storedOn, listener) => {
      for (const [id, saver] of savers) if (id !== opened && saver.isDone()) end(id)
      const saver = saverOf(opened, copy, storedOn)
      saver.hold(copy)
      saver.listen(listener)
      return saver
    },
    keepInPage: (id, copy, why) => saverOf(id, copy, null).keepInPage(copy, why),
    end,
  }
}
