import { useEffect } from 'react'
import { Link } from 'wouter'
import { refreshReviewList, useReviewList } from '../../state/reviewList'
import { useReadyReview } from '../../state/openStore'
import { belongsTo, independentOf } from '../../state/reviewGroups'
import { paths } from '../paths'

/** Leads to the comparison where others have answered the same questions independently; nothing where nobody has. */
export const PointsOfViewLine = () => {
  const { id, review } = useReadyReview()
  const { status, reviews } = useReviewList()
  useEffect(() => {
    // Without the list the line is left out; the comparison itself says when storage cannot be read.
    if (status === 'loading') refreshReviewList().catch(() => undefined)
  }, [status])
  const count = independentOf(reviews, review.group).filter((summary) => belongsTo(summary, review)).length
  if (count === 0) return null
  return (
    <p>
      {count === 1 ? 'One person answers' : `${count} people answer`} independently:{' '}
      <Link href={paths.pointsOfView(id)}>compare answers</Link>
    </p>
  )
}
