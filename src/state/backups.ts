import * as z from 'zod/mini'
import { putDevice } from '../storage/deviceRecords'
import { now } from './clock'
import { onDevice } from './device'
import { patch } from './openStore'
import { noteInFile } from './saving'

/** A moment as the device keeps it: ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime()

/** Where the device keeps when a file of a review was last saved. */
export const backupKey = (review: string): string => `backup/${review}`

/** Keeps on the device when a file was last saved. */
export const keepBackup = async (review: string, at: string): Promise<void> => {
  await onDevice((database) => putDevice(database, backupKey(review), at)).catch(() => undefined)
}

/** Notes that a file of the whole review was saved now. Where that cannot be stored, it is known for as long as the page is. */
export const noteBackup = async (review: string): Promise<void> => {
  const backedUpAt = now()
  noteInFile(review)
  await keepBackup(review, backedUpAt)
  patch(review, { backedUpAt })
}

/** Where the device keeps when the reminder to save a file was last put off. */
export const reminderKey = (review: string): string => `reminder/${review}`

/** Lets the reminder to save a file rest for a while. It goes once that is stored: a page that is loaded again at once would bring it back. Where that cannot be stored, it rests as long as the page is open. */
export const putOffReminder = async (review: string): Promise<void> => {
  const reminderPutOffAt = now()
  await onDevice((database) => putDevice(database, reminderKey(review), reminderPutOffAt)).catch(() => undefined)
  patch(review, { reminderPutOffAt })
}
