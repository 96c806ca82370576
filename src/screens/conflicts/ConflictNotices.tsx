import type { Question } from '../../core/content/pack'
import { useReadyReview } from '../../state/openStore'
import { later } from '../../ui/fetched'
import { isContested } from './contested'

// Most questions have none, and most reviews.
const QuestionConflict = later(async () => (await import('./QuestionConflict')).QuestionConflict)

/** Values of this question that were given without sight of each other, to be settled. */
export const ConflictNotices = ({ question }: { readonly question: Question }) =>
  useReadyReview(({ review }) => review.conflicts).map((conflict) => {
    const [first, ...others] = conflict.filter(isContested).filter((event) => event.question === question.id)
    return first !== undefined && <QuestionConflict key={first.kind} events={[first, ...others]} />
  })
