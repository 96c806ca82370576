import * as z from 'zod/mini'
import { now } from './clock'
import { openedReview } from './openStore'
import { recallEach, remember } from './remembered'
import { patchSummary } from './reviewList'
import { noteInFile } from './saving'

/** A moment as the device keeps it: ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime()

/** Where the device keeps as of when a review is in a file: when one was last saved, or when it came from one. */
export const backupKey = (review: string): string => `backup/${review}`

/** As of when each of some reviews is in a file, in their order; `null`: in none, or not known. */
export const inFileEach = (reviews: readonly string[]): Promise<readonly (string | null)[]> =>
  recallEach(reviews.map(backupKey), momentSchema)

/** Keeps on the device as of when a review is in a file. */
export const keepBackup = async (review: string, at: string): Promise<void> => {
  await remember(backupKey(review), at)
  patchSummary(review, { inFileAt: at })
}

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
