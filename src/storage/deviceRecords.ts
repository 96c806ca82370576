import type * as z from 'zod/mini'
import type { RecordStore } from './recordStore'

/** The values of some keys that belong to this device alone, in their order; `null`: there is none, or none that can be read. */
export const readEachDevice = async <Value>(
  store: RecordStore,
  keys: readonly string[],
  schema: z.ZodMiniType<Value>,
): Promise<readonly (Value | null)[]> => {
  const found = await store.read(['device'], (records) => Promise.all(keys.map((key) => records.get('device', key))))
  return found.map((record) => {
    const parsed = schema.safeParse(record?.value)
    return parsed.success ? parsed.data : null
  })
}

/** A value that belongs to this device alone, or `null`. */
export const readDevice = async <Value>(
  store: RecordStore,
  key: string,
  schema: z.ZodMiniType<Value>,
): Promise<Value | null> => (await readEachDevice(store, [key], schema))[0] ?? null

export const putDevice = (store: RecordStore, key: string, value: unknown): Promise<void> =>
  store.write(['device'], async (records) => records.put('device', { key, value }))

/** The ids of all reviews on this device. */
export const listReviewIds = (store: RecordStore): Promise<readonly string[]> =>
  store.read(['events'], (records) => records.reviews('events'))
