import type { ReactNode } from 'react'
import type { ReviewSummary } from '../../state/reviewList'
import { DamagedCard } from './DamagedCard'
import type { Failure } from './FailedNotice'
import { ReviewCard } from './ReviewCard'

interface Props {
  readonly reviews: readonly ReviewSummary[]
  readonly onFailure: (failure: Failure | null) => void
  /** The ways to further reviews; stands beside the heading. */
  readonly children: ReactNode
}

/** The reviews on this device, the one changed last first. */
export const ReviewList = ({ reviews, onFailure, children }: Props) => (
  <section className="stack" aria-labelledby="home-reviews">
    <div className="row spread">
      <h2 id="home-reviews">Reviews on this device</h2>
      {children}
    </div>
    <ul className="home-reviews">
      {reviews.map((summary, index) => (
        <li key={summary.id}>
          {summary.kind === 'found'
            ? <ReviewCard summary={summary} isLatest={index === 0} onFailure={onFailure} />
            : <DamagedCard summary={summary} onFailure={onFailure} />}
        </li>
      ))}
    </ul>
  </section>
)
