import { openedReview, openedReviews } from './openStore'

/** Lets go of a review if it is open, since what is stored for it has changed behind it. The next look at it reads it afresh, with what still waits to be stored. */
export const closeReview = (id: string): void => openedReview(id)?.close()

/** Lets go of every review that is open. */
export const closeReviews = (): void => {
  for (const document of openedReviews.values()) document.close()
}
