import type * as z from 'zod/mini'
import type { RecordStore } from './recordStore'

/** A value that belongs to this device alone, or `null`. */
export const readDevice = async <Value>(
  store: RecordStore,
  key: string,
  schema: z.ZodMiniType<Value>,
): Promise<Value | null> => {
  const record = await store.read(['device'], (records) => records.get('device', key))
  const parsed = schema.safeParse(record?.value)
  return parsed.success ? parsed.data : null
}

export const putDevice = (store: RecordStore, key: string, value: unknown): Promise<void> =>
  store.write(['device'], async (records) => records.put('device', { key, value }))

/** The ids of all reviews on this device. */
export const listReviewIds = (store: RecordStore): Promise<readonly string[]> =>
  store.read(['events'], (records) => records.reviews('events'))
