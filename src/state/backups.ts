import * as z from 'zod/mini'
import { now } from './clock'
import { openedReview } from './openStore'
import { remember } from './remembered'
import { noteInFile } from './saving'

/** A moment as the device keeps it: ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime()

/** Where the device keeps when a file of a review was last saved. */
export const backupKey = (review: string): string => `backup/${review}`

/** Keeps on the device when a file was last saved. */
export const keepBackup = (review: string, at: string): Promise<void> => remember(backupKey(review), at)

/** Notes that a file of the whole review was saved now. Where that cannot be stored, it is known for as long as the page is. */
export const noteBackup = async (review: string): Promise<void> => {
  const backedUpAt = now()
  noteInFile(review)
  await keepBackup(review, backedUpAt)
  openedReview(review)?.patch({ backedUpAt })
}

/** Where the device keeps when the reminder to save a file was last put off. */
export const reminderKey = (review: string): string => `reminder/${review}`

/** Lets the reminder to save a file rest for a while. It goes once that is stored: a page that is loaded again at once would bring it back. Where that cannot be stored, it rests as long as the page is open. */
export const putOffReminder = async (review: string): Promise<void> => {
  const reminderPutOffAt = now()
  await remember(reminderKey(review), reminderPutOffAt)
  openedReview(review)?.patch({ reminderPutOffAt })
}
