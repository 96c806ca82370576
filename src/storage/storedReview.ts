import * as z from 'zod/mini'
import type { Pack } from '../core/content/pack'
import { parsePack } from '../core/content/parsePack'
import type { Problem } from '../core/content/problem'
import { schemaProblems } from '../core/content/schemaProblems'
import { eventSchema, isFromNewer, type ReviewEvent } from '../core/review/event'
import { inOrder } from '../core/log/log'
import type { Log } from '../core/review/log'
import { heldPacks, packsNamedIn, type Packs } from '../core/review/adoption'
import { omittedEventSchema, type OmittedEvent } from '../core/review/omission'
import type { EventRecord, RecordStore } from './recordStore'

/*
 * What the list of reviews needs of storage; all that writes is fetched with the review's own screens.
 */

/** What this device holds of a review. */
export type StoredReview =
  | {
      readonly kind: 'found'
      readonly pack: Pack
      readonly otherPacks: Packs
      /** Both, by their hashes. */
      readonly packs: Packs
      readonly log: Log
      readonly omitted: readonly OmittedEvent[]
      /** Records that could not be read. They stay where they are; the rest of the review works without them. */
      readonly damaged: readonly Problem[]
    }
  | { readonly kind: 'missing' }
  /** The start of the log or the pack cannot be read or, `isNewer`, a newer version of the app stored some of it. `records` is all that is stored, for saving as it is. */
  | {
      readonly kind: 'damaged'
      readonly isNewer: boolean
      readonly problems: readonly Problem[]
      readonly records: readonly unknown[]
    }

/** How an event that is left out is stored; `event` is what is here of it, see `PartialLog`. */
const storedOmissionSchema = z.strictObject({
  omitted: z.literal(true),
  ...omittedEventSchema.shape,
  event: z.nullable(eventSchema),
})

/** Whether what is stored stands for an event that is not whole. */
export const isOmission = (stored: unknown): stored is { readonly omitted: unknown; readonly event?: unknown } =>
  typeof stored === 'object' && stored !== null && 'omitted' in stored

/** Whether a newer version of the app stored it, or what is here of it. */
const isNewerRecord = ({ event }: EventRecord): boolean =>
  isFromNewer(event) || (isOmission(event) && isFromNewer(event.event))

interface ReadRecord {
  readonly event: ReviewEvent | null
  readonly omitted: OmittedEvent | null
  readonly damaged: readonly Problem[]
}

const readRecord = ({ id, event: stored }: EventRecord): ReadRecord => {
  const damaged = (error: z.core.$ZodError): ReadRecord => ({
    event: null,
    omitted: null,
    damaged: schemaProblems(error, stored).map(({ where, what }) => ({ where: `event ${id}, ${where}`, what })),
  })
  if (!isOmission(stored)) {
    const parsed = eventSchema.safeParse(stored)
    return parsed.success ? { event: parsed.data, omitted: null, damaged: [] } : damaged(parsed.error)
  }
  const parsed = storedOmissionSchema.safeParse(stored)
  if (!parsed.success) return damaged(parsed.error)
  const { omitted: _, event, ...omitted } = parsed.data
  return { event, omitted, damaged: [] }
}

interface ReadPacks {
  readonly packs: Packs
  readonly problems: readonly Problem[]
}

/** Reads the packs of these hashes from a store. */
export type PackReader = (store: RecordStore, hashes: readonly string[]) => Promise<ReadPacks>

/** The packs of these hashes, as far as they can be read, and what is wrong with the others. */
export const readPacks: PackReader = async (store, hashes) => {
  const stored = await store.read(['packs'], (records) => Promise.all(hashes.map((hash) => records.get('packs', hash))))
  const parsed = hashes.map((hash, index) => ({ hash, pack: parsePack(stored[index]?.pack) }))
  return {
    packs: new Map(parsed.flatMap(({ hash, pack }) => (pack.ok ? [[hash, pack.value] as const] : []))),
    problems: parsed.flatMap(({ pack }) =>
      pack.ok ? [] : pack.problems.map(({ where, what }) => ({ where: `checklist ${where}`.trim(), what })),
    ),
  }
}

/** Reads each pack once, for whoever reads many reviews in one go: most of them share one, and parsing it takes longer than all the rest. */
export const eachPackOnce = (): PackReader => {
  const stores = new Map<RecordStore, Map<string, Promise<ReadPacks>>>()
  return async (store, hashes) => {
    const read = stores.get(store) ?? new Map<string, Promise<ReadPacks>>()
    stores.set(store, read)
    for (const hash of hashes) if (!read.has(hash)) read.set(hash, readPacks(store, [hash]))
    const each = await Promise.all(hashes.flatMap((hash) => read.get(hash) ?? []))
    return {
      packs: new Map(each.flatMap(({ packs }) => [...packs])),
      problems: each.flatMap(({ problems }) => problems),
    }
  }
}

/** Reads a review; damaged records are reported and left alone. */
export const readReview = async (
  store: RecordStore,
  review: string,
  packsOf: PackReader = readPacks,
): Promise<StoredReview> => {
  const records = await store.read(['events'], (all) => all.of('events', review))
  if (records.length === 0) return { kind: 'missing' }
  // What the rest comes to without them nobody can tell: they may take the place of any of it.
  if (records.some(isNewerRecord)) return { kind: 'damaged', isNewer: true, problems: [], records }
  const read = records.map(readRecord)
  const damaged = read.flatMap((record) => record.damaged)
  const log = read.flatMap(({ event }) => event ?? []).sort(inOrder)
  const omitted = read.flatMap((record) => record.omitted ?? []).sort(inOrder)
  const [first] = log
  if (first?.kind !== 'review-started')
    return {
      kind: 'damaged',
      isNewer: false,
      problems: [...damaged, { where: 'events', what: 'the start of the review cannot be read' }],
      records,
    }
  const { packs, problems } = await packsOf(store, packsNamedIn(log))
  const held = heldPacks({ log, omitted }, packs)
  if (held === null) return { kind: 'damaged', isNewer: false, problems: [...damaged, ...problems], records }
  return { kind: 'found', ...held, packs, log, omitted, damaged }
}
