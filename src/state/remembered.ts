import type * as z from 'zod/mini'
import { putDevice, readDevice, readEachDevice } from '../storage/deviceRecords'
import { onDevice, pageStore } from './device'

/*
 * What belongs to this device alone and to no review: preferences, who answers, when a file was saved. Losing it costs
 * little, so nothing here rejects.
 */

/** Remembers a value on this device, or for as long as the page is open where it cannot be stored. */
export const remember = async (key: string, value: unknown): Promise<void> => {
  const stored = await onDevice((store) => putDevice(store, key, value)).catch(() => null)
  await putDevice(pageStore, key, stored?.ok === true ? null : value)
}

/** What was remembered last; `null`: nothing, or nothing that can be read. */
export const recall = async <Value>(key: string, schema: z.ZodMiniType<Value>): Promise<Value | null> => {
  const inThisPage = await readDevice(pageStore, key, schema)
  if (inThisPage !== null) return inThisPage
  const read = await onDevice((store) => readDevice(store, key, schema)).catch(() => null)
  return read?.ok === true ? read.value : null
}

/** The same of several, in their order and in one go. */
export const recallEach = async <Value>(
  keys: readonly string[],
  schema: z.ZodMiniType<Value>,
): Promise<readonly (Value | null)[]> => {
  const inThisPage = await readEachDevice(pageStore, keys, schema)
  const read = await onDevice((store) => readEachDevice(store, keys, schema)).catch(() => null)
  const onThisDevice = read?.ok === true ? read.value : []
  return keys.map((_, index) => inThisPage[index] ?? onThisDevice[index] ?? null)
}
