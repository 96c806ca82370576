import type { Change } from '../../src/core/review/event'
import type { Seen } from '../../src/core/log/seen'
import type { PartialLog } from '../../src/core/review/omission'
import { closeReviews } from '../../src/state/closeReview'
import { answerAs as answerIn } from '../../src/state/openReview'
import {
  lastOpened,
  openedReview,
  useLastOpened,
  type ReadyReview,
  type ReviewDocument,
} from '../../src/state/openStore'

/* What a test does to the review that it opened last, as somebody on its screens would. */

const last = (): ReviewDocument => {
  const { document } = useLastOpened.getState()
  if (document === null) throw new Error('no review was opened')
  return document
}

/** The review as it is now. */
export const openNow = (): ReadyReview => last().ready()
/** How it stands, open or not. */
export const stateNow = lastOpened
export const lastDocument = last

export const record = (change: Change): boolean => last().record(change)
export const recordAll = (changes: readonly Change[], seen?: Seen): boolean => last().recordAll(changes, seen)
export const undo = (isConfirmed?: boolean): void => last().undo(isConfirmed)
export const redo = (isConfirmed?: boolean): void => last().redo(isConfirmed)
export const adopt = (review: string, more: PartialLog): void => openedReview(review)?.adopt(more)
export const answerAs = (contributor: string): Promise<void> => answerIn(last(), contributor)

/** Leaves the page as it is before any review is opened. */
export const closeAll = (): void => {
  closeReviews()
  useLastOpened.setState({ document: null })
}
