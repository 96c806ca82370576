import { governorsOf } from './people'
import type { Comment, Review } from './review'

/** The comments that governors made, and not the school's own. */
export const commentsByGovernors = (review: Review): readonly Comment[] => {
  const governors = new Set(governorsOf(review).map(({ id }) => id))
  return review.comments.filter(({ by }) => governors.has(by))
}
