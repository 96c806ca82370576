import { heldPacks, packsOf } from '../core/review/adoption'
import { readReview, type PackReader, type StoredReview } from '../storage/storedReview'
import type { RecordStore } from '../storage/recordStore'
import { onDevice, pageStore } from './device'
import { heldCopy, isInPageAlone, waitingEvents, type StorageRefusal } from './saving'

/** What a store came to. `store` is the one that has the review, `refusal` says why it is not the device's; `null`: it is, or the review waits for it. */
interface Served<Value> {
  readonly value: Value
  readonly store: RecordStore
  readonly refusal: StorageRefusal | null
}

/** Reads where a review is: on the device or, where that refuses it, in this page. Rejects where the device fails. */
export const onStoreOf = async <Value>(
  review: string,
  run: (store: RecordStore) => Promise<Value>,
): Promise<Served<Value>> => {
  if (isInPageAlone(review)) return { value: await run(pageStore), store: pageStore, refusal: null }
  const served = await onDevice(async (store) => ({ value: await run(store), store }))
  return served.ok
    ? { ...served.value, refusal: null }
    : { value: await run(pageStore), store: pageStore, refusal: served.refusal }
}

/** What is here of a review. `store` has it; `null`: nothing but what this page was saving does. */
export interface HeldReview {
  readonly stored: StoredReview
  readonly store: RecordStore | null
  /** Why the device could not be asked; `null`: it was, or need not be. */
  readonly refusal: StorageRefusal | null
}

/** A review with the events that still wait to be stored. */
const withWaiting = async (id: string, stored: StoredReview): Promise<StoredReview> => {
  const waiting = waitingEvents(id)
  if (stored.kind !== 'found' || waiting.length === 0) return stored
  const { mergeCopies } = await import('../core/review/merging')
  const merged = mergeCopies(stored, { log: waiting, omitted: [] })
  if (!merged.ok) return stored
  // A move may wait with the others: its pack is in this page.
  const here = heldCopy(id)
  const packs = new Map([...stored.packs, ...(here === null ? [] : packsOf([here]))])
  const held = heldPacks(merged.value, packs)
  return held === null ? stored : { ...stored, ...held, packs, ...merged.value }
}

/** Reads a review with what still waits to be stored. Rejects where the device fails, and this page holds nothing of it. `readingPacks`: how its packs are read; absent: each anew. */
export const readHeld = async (id: string, readingPacks?: PackReader): Promise<HeldReview> => {
  const held = heldCopy(id)
  const read = await onStoreOf(id, (store) => readReview(store, id, readingPacks)).catch((error: unknown) => {
    // What this page holds of it is no less than what is stored.
    if (held === null) throw error
    return null
  })
  if (read !== null && (read.store !== pageStore || read.value.kind !== 'missing'))
    return { ...read, stored: await withWaiting(id, read.value) }
  return {
    stored: held === null ? { kind: 'missing' } : { kind: 'found', ...held, packs: packsOf([held]), damaged: [] },
    store: null,
    refusal: read?.refusal ?? null,
  }
}
