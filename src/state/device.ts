import { openDatabase, type OpenedDatabase, type StorageRefusal } from '../storage/database'
import { memoryStore } from '../storage/memoryStore'
import type { RecordStore } from '../storage/recordStore'

let opening: Promise<OpenedDatabase> | null = null
const hearLost = new Set<() => void>()

const connect = (): Promise<OpenedDatabase> => {
  const forget = () => {
    if (opening === attempt) opening = null
  }
  const attempt = openDatabase({
    lost: () => {
      forget()
      for (const hear of hearLost) hear()
    },
    unblocked: forget,
  })
  void attempt.then((opened) => {
    // What was refused once may be allowed later. While it is blocked the browser goes on trying by itself.
    if (!opened.ok && opened.refusal !== 'blocked') forget()
  })
  return attempt
}

/** This device's database, opened at the first need and again after it was lost. */
const connection = (): Promise<OpenedDatabase> => (opening ??= connect())

/** Hears when the connection to the database was closed from outside: what is stored may have gone with it. */
export const onLostDevice = (hear: () => void): void => void hearLost.add(hear)

/** The errors by which a browser says that a connection is dead, or died while it was in use. */
const isLost = (error: unknown): boolean =>
  error instanceof DOMException && ['InvalidStateError', 'AbortError', 'UnknownError'].includes(error.name)

export type OnDevice<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: StorageRefusal }

/**
 * Reads or writes what this device keeps: the one way to it. On a connection that turns out to be dead `run` is run once
 * more, on a new one: it has to come to the same when it is run twice. Rejects where that fails, too, or the disk is full.
 */
export const onDevice = async <Value>(run: (store: RecordStore) => Promise<Value>): Promise<OnDevice<Value>> => {
  const used = connection()
  const opened = await used
  if (!opened.ok) return opened
  try {
    return { ok: true, value: await run(opened.store) }
  } catch (error) {
    if (!isLost(error)) throw error
    opened.close()
    if (opening === used) opening = null
  }
  const again = await connection()
  return again.ok ? { ok: true, value: await run(again.store) } : again
}

/** Where this page keeps what the device refuses, until that allows it or the page is closed. */
export const pageStore: RecordStore = memoryStore()

/** Where documents are kept: on the device, or in this page while that refuses. */
export interface Device {
  readonly onDevice: typeof onDevice
  readonly pageStore: RecordStore
}

export const device: Device = { onDevice, pageStore }
