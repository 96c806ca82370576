import { governorsOf } from './people'
import type { Comment, Review } from './review'

/** The comments that governors made, and not the school's own. */
export const commentsByGovernors = ({
  comments,
  contributors,
}: Pick<Review, 'comments' | 'contributors'>): readonly Comment[] => {
  const governors = new Set(governorsOf({ contributors }).map(({ id }) => id))
  return comments.filter(({ by }) => governors.has(by))
}
