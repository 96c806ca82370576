/** One stored event, or what stands for one that is left out. `event` is `unknown`: what comes out of storage is parsed like anything from outside. */
export interface EventRecord {
  readonly review: string
  readonly id: string
  readonly event: unknown
}

/** One stored event of a session, which belongs to no review. */
export interface SessionRecord {
  readonly session: string
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

/** A checklist by its hash, so that a review keeps the one that it was made with. */
export interface PackRecord {
  readonly hash: string
  readonly pack: unknown
}

/** What belongs to this device alone and to no review file: who is answering here, when a file was last saved. */
export interface DeviceRecord {
  readonly key: string
  readonly value: unknown
}

/** The kinds of which each record belongs to one review. */
export const ofReview = ['events', 'drafts', 'forms'] as const
export type KindOfReview = (typeof ofReview)[number]

/** Those, and the kind of which each record belongs to one session: what is said here of a review holds of a session as well. */
const inDocuments = [...ofReview, 'sessions'] as const
export type KindInDocuments = (typeof inDocuments)[number]

export const everyKind = [...inDocuments, 'packs', 'device'] as const
export type RecordKind = (typeof everyKind)[number]

/** What names a record of each kind, and what it is. */
export interface RecordKinds {
  readonly events: { readonly key: [review: string, id: string]; readonly value: EventRecord }
  readonly drafts: { readonly key: [review: string, page: string, field: string]; readonly value: DraftRecord }
  readonly forms: { readonly key: [review: string, page: string, form: string]; readonly value: FormRecord }
  readonly sessions: { readonly key: [session: string, id: string]; readonly value: SessionRecord }
  readonly packs: { readonly key: string; readonly value: PackRecord }
  readonly device: { readonly key: string; readonly value: DeviceRecord }
}

export type KeyOf<Kind extends RecordKind> = RecordKinds[Kind]['key']
export type RecordOf<Kind extends RecordKind> = RecordKinds[Kind]['value']

/** The records that one transaction reads. */
export interface ReadRecords<Kind extends RecordKind> {
  /** `undefined`: there is none. */
  readonly get: <K extends Kind>(kind: K, key: KeyOf<K>) => Promise<RecordOf<K> | undefined>
  /** All of a review, or `most` of them, in any order. */
  readonly of: <K extends Kind & KindInDocuments>(
    kind: K,
    review: string,
    most?: number,
  ) => Promise<readonly RecordOf<K>[]>
  readonly count: (kind: Kind & KindInDocuments, review: string) => Promise<number>
  /** The reviews of which there is any. */
  readonly reviews: (kind: Kind & KindInDocuments) => Promise<readonly string[]>
}

/** The records that one transaction reads and writes. What is written is read again within it, and is nowhere before the whole of it is. */
export interface WriteRecords<Kind extends RecordKind> extends ReadRecords<Kind> {
  /** Takes the place of the record with the same key. */
  readonly put: <K extends Kind>(kind: K, record: RecordOf<K>) => void
  readonly delete: <K extends Kind>(kind: K, key: KeyOf<K>) => void
  readonly deleteOf: (kind: Kind & KindInDocuments, review: string) => void
  readonly clear: (kind: Kind) => void
}

/**
 * Where records are kept. All that the app stores goes through here, whichever way it is kept: `tests/storage/storeRules.ts`
 * says what holds of any. Records are copied, on their way in and out.
 *
 * Each call is one transaction over the kinds that it names. Within `run` nothing may be awaited but what its records
 * give; it may run beside others, but never between the reading and the writing of another that names the same kind.
 */
export interface RecordStore {
  /** Resolves with what `run` came to. Rejects where `run` does or the store fails. */
  readonly read: <Kind extends RecordKind, Value>(
    kinds: readonly Kind[],
    run: (records: ReadRecords<Kind>) => Promise<Value>,
  ) => Promise<Value>
  /** Resolves once all is kept as well as the store can. Rejects where `run` does, there is no room or the store fails: then nothing is changed. */
  readonly write: <Kind extends RecordKind, Value>(
    kinds: readonly Kind[],
    run: (records: WriteRecords<Kind>) => Promise<Value>,
  ) => Promise<Value>
}
