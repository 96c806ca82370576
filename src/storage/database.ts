import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

/** One stored event, or what stands for one that is left out. `event` is `unknown`: what comes out of storage is parsed like anything from outside. */
export interface EventRecord {
  readonly review: string
  readonly id: string
  readonly event: unknown
}

/** Text that somebody is typing, before it becomes an event. `change` is a `Change` whose value is the text. */
export interface DraftRecord {
  readonly review: string
  readonly field: string
  readonly change: unknown
}

/** What belongs to this device alone and to no review file: who is answering here, when a file was last saved. */
export interface DeviceRecord {
  readonly key: string
  readonly value: unknown
}

export interface UnannouncedSchema extends DBSchema {
  events: { key: [string, string]; value: EventRecord; indexes: { review: string } }
  drafts: { key: [string, string]; value: DraftRecord; indexes: { review: string } }
  /** Packs by their hash, so that a review keeps the checklist that it was made with. */
  packs: { key: string; value: { readonly hash: string; readonly pack: unknown } }
  device: { key: string; value: DeviceRecord }
}

export type Database = IDBPDatabase<UnannouncedSchema>

/** Raised when stores are added or changed; the upgrade below then moves what is there. */
const databaseVersion = 1

/** Why the browser keeps nothing: one of - *off* - storage is switched off or forbidden - *newer* - a newer version of the app has already changed it - *blocked* - another tab holds an older version open. */
export type StorageRefusal = 'off' | 'newer' | 'blocked'

export type OpenedDatabase = { readonly ok: true; readonly database: Database } | { readonly ok: false; readonly refusal: StorageRefusal }

/** Opens the database of this device. Never throws: storage that is off is a state of the app, not a crash. */
export const openDatabase = async (name = 'unannounced'): Promise<OpenedDatabase> => {
  let isBlocked: (opened: OpenedDatabase) => void = () => undefined
  const blocked = new Promise<OpenedDatabase>((resolve) => (isBlocked = resolve))
  // Where storage is forbidden, or absent, some browsers throw at once instead of rejecting.
  const open = async () => openDB<UnannouncedSchema>(name, databaseVersion, {
    upgrade: (database) => {
      database.createObjectStore('events', { keyPath: ['review', 'id'] }).createIndex('review', 'review')
      database.createObjectStore('drafts', { keyPath: ['review', 'field'] }).createIndex('review', 'review')
      database.createObjectStore('packs', { keyPath: 'hash' })
      database.createObjectStore('device', { keyPath: 'key' })
    },
    blocked: () => isBlocked({ ok: false, refusal: 'blocked' }),
    // A newer version of the app in another tab may change the stores: let it, this tab reopens on its next load.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
  const opening = open().then(
    (database): OpenedDatabase => ({ ok: true, database }),
    (error: unknown): OpenedDatabase => ({ ok: false, refusal: error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'off' }),
  )
  return Promise.race([opening, blocked])
}
