import { fingerprintOf } from '../core/review/fingerprint'
import type { ReviewCopy } from '../core/review/reviewCopy'

/**
 * The review file, `*.review.json`, and `review.json` inside a PDF:
 * - `format` - always `unannounced-review`: tells it from any other JSON
 * - `formatVersion` - raised when a reader of today could not read it any more; a newer one is refused, never guessed at
 * - `purpose` - what it was made for, see `Purpose`; absent: a copy of a review like any other
 * - `savedAt` - when it was saved, ISO 8601 in UTC; for people
 * - `pack` - the whole checklist that the review is with, so that the file opens on any device and in any later app
 * - `otherPacks` - the versions of it that the review was with before; absent: it has never moved. Its events say so first, so that an app which knows of none of this tells it for newer
 * - `events` - the log, see `eventSchema`
 * - `omitted` - what stands for the events that were left out, see `omittedEventSchema`; absent in older files: none were
 * - `fingerprint` - of the whole log, see `fingerprintOf`; absent in the oldest files. It shows whether the file is still as it was saved
 */
export const formatVersion = 3

export const format = 'unannounced-review'

/**
 * What a file was made for, so that opening it can offer the right thing: one of
 * - *governors* - to be reviewed by governors, as it was at this milestone
 * - *reply* - what the governor `by` sends back; it holds nothing of the school's answers
 * - *independent-answers* - an invitation to answer the same questions without sight of the others; whoever opens it gets a review of their own
 */
export type Purpose =
  | { readonly for: 'governors'; readonly milestone: string }
  | { readonly for: 'reply'; readonly by: string }
  | { readonly for: 'independent-answers' }

/** `format` comes first: by it the file is told from others in a PDF before it is read in full. */
export const writeReviewFile = (
  { pack, otherPacks, log, omitted }: ReviewCopy,
  savedAt: string,
  purpose: Purpose | null = null,
): string =>
  `${JSON.stringify({ format, formatVersion, ...(purpose !== null && { purpose }), savedAt, fingerprint: fingerprintOf({ log, omitted }), pack, ...(otherPacks.size > 0 && { otherPacks: [...otherPacks.values()] }), events: log, omitted }, null, 1)}\n`

/** Whether a text that begins so may be a review file. */
export const beginsAsReviewFile = (beginning: string): boolean =>
  /^\s*\{\s*"format"\s*:\s*"unannounced-review"/.test(beginning)
