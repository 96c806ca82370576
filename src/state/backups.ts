import { putDevice } from '../storage/reviewStore'
import { now } from './clock'
import { device } from './device'
import { patch } from './openStore'

/** Where the device keeps when a file of a review was last saved. */
export const backupKey = (review: string): string => `backup/${review}`

/** Notes that a file of the review was saved now. */
export const noteBackup = async (review: string): Promise<void> => {
  const backedUpAt = now()
  patch(review, { backedUpAt })
  const opened = await device()
  if (opened.ok) await putDevice(opened.database, backupKey(review), backedUpAt)
}
