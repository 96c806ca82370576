import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

/** One stored event, or what stands for one that is left out. `event` is `unknown`: what comes out of storage is parsed like anything from outside. */
export interface EventRecord {
  readonly review: string
  readonly id: string
  readonly event: unknown
}

/**
 * Text that somebody is typing, before it becomes an event. It belongs to the page in which it is typed: two that type in
 * one field have a draft each. `change` is a `Change` whose value is the text, `replaces` the events that its author saw.
 */
export interface DraftRecord {
  readonly review: string
  readonly page: string
  readonly field: string
  readonly replaces: unknown
  readonly change: unknown
}

/**
 * What stands in a form that was not handed in, in the page in which it was filled in. `review` is empty where there is none
 * yet. `openedWith` is what the form held before, `seen` what of the review stood there then.
 */
export interface FormRecord {
  readonly review: string
  readonly page: string
  readonly form: string
  readonly values: unknown
  readonly openedWith: unknown
  readonly seen: unknown
}

/** What belongs to this device alone and to no review file: who is answering here, when a file was last saved. */
export interface DeviceRecord {
  readonly key: string
  readonly value: unknown
}

export interface UnannouncedSchema extends DBSchema {
  events: { key: [string, string]; value: EventRecord; indexes: { review: string } }
  drafts: { key: [string, string, string]; value: DraftRecord; indexes: { review: string } }
  forms: { key: [string, string, string]; value: FormRecord; indexes: { review: string } }
  /** Packs by their hash, so that a review keeps the checklist that it was made with. */
  packs: { key: string; value: { readonly hash: string; readonly pack: unknown } }
  device: { key: string; value: DeviceRecord }
}

export type Database = IDBPDatabase<UnannouncedSchema>

/** Raised when stores are added or changed; the upgrade below then moves what is there. */
const databaseVersion = 2

/**
 * Why the device's database cannot be used just now: one of
 * - *off* - storage is switched off or forbidden
 * - *newer* - a newer version of the app has already changed it
 * - *blocked* - another tab holds an older version open
 * - *full* - the disk has no room
 * - *failed* - the browser could not open it, read it or write to it, and said no more
 */
export type StorageRefusal = 'off' | 'newer' | 'blocked' | 'full' | 'failed'

/** Whether storage failed since there is no room. */
export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'

/** What it means that the database could not be opened. */
const refusalOf = (error: unknown): StorageRefusal => {
  // Where there is no storage at all, asking for it is an error of the language.
  if (!(error instanceof DOMException)) return 'off'
  if (isFull(error)) return 'full'
  switch (error.name) {
    case 'VersionError':
      return 'newer'
    case 'SecurityError':
    case 'NotAllowedError':
    case 'InvalidStateError':
      return 'off'
    default:
      return 'failed'
  }
}

export type OpenedDatabase =
  { readonly ok: true; readonly database: Database } | { readonly ok: false; readonly refusal: StorageRefusal }

/** What happens to a connection after it was asked for. */
export interface ConnectionEvents {
  /** It is closed: the browser closed it, somebody deleted the database, or a newer version of the app needs it to be closed. */
  readonly lost: () => void
  /** What blocked it is gone: it can be asked for anew. */
  readonly unblocked: () => void
}

/** Opens the database of this device. Never throws: storage that is off is a state of the app, not a crash. */
export const openDatabase = async (
  { lost, unblocked }: ConnectionEvents,
  name = 'unannounced',
): Promise<OpenedDatabase> => {
  let isBlocked = false
  let tellBlocked: (opened: OpenedDatabase) => void = () => undefined
  const blocked = new Promise<OpenedDatabase>((resolve) => (tellBlocked = resolve))
  // Where storage is forbidden, or absent, some browsers throw at once instead of rejecting.
  const open = async () =>
    openDB<UnannouncedSchema>(name, databaseVersion, {
      upgrade: async (database, before, _now, transaction) => {
        // Version 1 kept one draft for each field, whichever page it was typed in.
        const drafts = before === 0 ? [] : await transaction.objectStore('drafts').getAll()
        if (before === 0) {
          database.createObjectStore('events', { keyPath: ['review', 'id'] }).createIndex('review', 'review')
          database.createObjectStore('packs', { keyPath: 'hash' })
          database.createObjectStore('device', { keyPath: 'key' })
        } else database.deleteObjectStore('drafts')
        const store = database.createObjectStore('drafts', { keyPath: ['review', 'page', 'field'] })
        store.createIndex('review', 'review')
        database.createObjectStore('forms', { keyPath: ['review', 'page', 'form'] }).createIndex('review', 'review')
        await Promise.all(drafts.map((draft) => store.put({ ...draft, page: '', replaces: null })))
      },
      blocked: () => {
        isBlocked = true
        tellBlocked({ ok: false, refusal: 'blocked' })
      },
      // A newer version of the app in another tab may change the stores, and whoever deletes the database may do so.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close()
        lost()
      },
      terminated: lost,
    })
  const opening = open().then(
    (database): OpenedDatabase => {
      if (isBlocked) {
        database.close()
        unblocked()
      }
      return { ok: true, database }
    },
    (error: unknown): OpenedDatabase => ({ ok: false, refusal: refusalOf(error) }),
  )
  return Promise.race([opening, blocked])
}
