import { useEffect } from 'react'
import { addMonths } from '../../core/math/calendar'
import { today } from '../../state/clock'
import { refreshReviewList, useReviewList } from '../../state/reviewList'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { StartNextReview } from '../milestones/NextReview'
import { sayDate } from '../when'

/** A year is when schools look again; from nine months on it can be planned. */
const dueAfterMonths = 9

const Due = () => {
  const { id, review } = useReadyReview()
  const { status, reviews } = useReviewList()
  useEffect(() => {
    // Where the list cannot be read, the notice stays away.
    refreshReviewList().catch(() => undefined)
  }, [id])
  const { reviewDate, nextReview } = review.details
  const isStarted = reviews.some(
    (other) =>
      other.kind === 'found' && !other.isIndependent && other.group === review.group && other.reviewDate > reviewDate,
  )
  if (status === 'loading' || isStarted) return null
  return (
    <Notice tone="neutral" title="Time for the next review">
      <p>{`This one is of ${sayDate(reviewDate)}${nextReview === null ? '' : `, and the next was set for ${sayDate(nextReview)}`}. The next begins with last year’s answers to confirm, one by one, and can be compared with this one.`}</p>
      <StartNextReview />
    </Notice>
  )
}

/** Offers the next review on one that is finished and has grown old; nothing where it was begun already. */
export const NextReviewDue = () => {
  const review = useReadyReview((open) => open.review)
  const { counts } = useScorecard()
  const isFinished = counts.questions > 0 && counts.unanswered === 0
  const isOld = addMonths(review.details.reviewDate, dueAfterMonths) <= today()
  return isFinished && isOld && !review.isIndependent ? <Due /> : null
}
