import { putDevice } from '../storage/deviceRecords'
import { now } from './clock'
import { onDevice } from './device'
import { patch } from './openStore'
import { noteInFile } from './saving'

/** Where the device keeps when a file of a review was last saved. */
export const backupKey = (review: string): string => `backup/${review}`

/** Notes that a file of the whole review was saved now. Where that cannot be stored, it is known for as long as the page is. */
export const noteBackup = async (review: string): Promise<void> => {
  const backedUpAt = now()
  patch(review, { backedUpAt })
  noteInFile(review)
  await onDevice((database) => putDevice(database, backupKey(review), backedUpAt)).catch(() => undefined)
}
