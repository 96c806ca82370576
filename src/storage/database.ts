import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb'
import type { RecordKinds, RecordKind, ReadRecords, RecordStore } from './recordStore'

/** Version 1 looked records up by an index of their review, as their keys do. It costs little and stays, since taking it away would be a new version. */
interface Schema extends DBSchema {
  events: RecordKinds['events'] & { indexes: { review: string } }
  drafts: RecordKinds['drafts'] & { indexes: { review: string } }
  forms: RecordKinds['forms'] & { indexes: { review: string } }
  sessions: RecordKinds['sessions']
  packs: RecordKinds['packs']
  device: RecordKinds['device']
}

type Database = IDBPDatabase<Schema>

/** Raised when stores are added or changed; the upgrade below then moves what is there. */
const databaseVersion = 3

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

/** All keys that begin with this review. */
const allOf = (review: string): IDBKeyRange => IDBKeyRange.bound([review], [review, []])

const reading = <Kind extends RecordKind, Mode extends IDBTransactionMode>(
  transaction: IDBPTransaction<Schema, readonly Kind[], Mode>,
): ReadRecords<Kind> => ({
  get: (kind, key) => transaction.objectStore(kind).get(key),
  of: (kind, review, most) => transaction.objectStore(kind).getAll(allOf(review), most),
  count: (kind, review) => transaction.objectStore(kind).count(allOf(review)),
  reviews: async (kind) => {
    const found: string[] = []
    const store = transaction.objectStore(kind)
    for (;;) {
      const after = found.at(-1)
      const [key] = await store.getAllKeys(after === undefined ? null : IDBKeyRange.lowerBound([after, []]), 1)
      if (key === undefined) return found
      found.push(key[0])
    }
  },
})

/** What was not awaited fails with its transaction, which says why. */
const withTransaction = (request: Promise<unknown>): void => void request.catch(() => undefined)

/** Takes back what was written; where the browser has done so already there is nothing left to abort. */
const abort = (transaction: Pick<IDBTransaction, 'abort'>): void => {
  try {
    transaction.abort()
  } catch {
    return
  }
}

const storeIn = (database: Database): RecordStore => ({
  read: (kinds, run) => run(reading(database.transaction(kinds))),
  write: async (kinds, run) => {
    const transaction = database.transaction(kinds, 'readwrite', { durability: 'strict' })
    withTransaction(transaction.done)
    try {
      const value = await run({
        ...reading(transaction),
        put: (kind, record) => withTransaction(transaction.objectStore(kind).put(record)),
        delete: (kind, key) => withTransaction(transaction.objectStore(kind).delete(key)),
        deleteOf: (kind, review) => withTransaction(transaction.objectStore(kind).delete(allOf(review))),
        clear: (kind) => withTransaction(transaction.objectStore(kind).clear()),
      })
      await transaction.done
      return value
    } catch (error) {
      // Single requests may only say that they were aborted with their transaction.
      if (transaction.error !== null) throw transaction.error
      abort(transaction)
      throw error
    }
  },
})

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

/** Makes the stores of version 2 out of those of version 1, or out of none. */
const toVersion2 = async (
  database: Database,
  before: number,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): Promise<void> => {
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
}

export type OpenedDatabase =
  | { readonly ok: true; readonly store: RecordStore; readonly close: () => void }
  | { readonly ok: false; readonly refusal: StorageRefusal }

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
    openDB<Schema>(name, databaseVersion, {
      upgrade: async (database, before, _now, transaction) => {
        if (before < 2) await toVersion2(database, before, transaction)
        database.createObjectStore('sessions', { keyPath: ['session', 'id'] })
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
      return { ok: true, store: storeIn(database), close: () => database.close() }
    },
    (error: unknown): OpenedDatabase => ({ ok: false, refusal: refusalOf(error) }),
  )
  return Promise.race([opening, blocked])
}
