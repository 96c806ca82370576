import type * as z from 'zod/mini'
import type { Database } from './database'

/** A value that belongs to this device alone, or `null`. */
export const readDevice = async <Value>(
  database: Database,
  key: string,
  schema: z.ZodMiniType<Value>,
): Promise<Value | null> => {
  const parsed = schema.safeParse((await database.get('device', key))?.value)
  return parsed.success ? parsed.data : null
}

export const putDevice = async (database: Database, key: string, value: unknown): Promise<void> => {
  await database.put('device', { key, value })
}

/** The ids of all reviews on this device. */
export const listReviewIds = async (database: Database): Promise<readonly string[]> => {
  const ids: string[] = []
  let cursor = await database.transaction('events').store.index('review').openKeyCursor(null, 'nextunique')
  while (cursor !== null) {
    ids.push(cursor.key)
    cursor = await cursor.continue()
  }
  return ids
}
