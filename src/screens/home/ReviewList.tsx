import type { ReactNode } from 'react'
import type { ReviewSummary } from '../../state/library'
import { DamagedCard } from './DamagedCard'
import type { Failure } from './FailedNotice'
import { ReviewCard } from './ReviewCard'

interface Props {
  readonly reviews: readonly ReviewSummary[]
  readonly onFailure: (failure: Failure | null) => void
  /** Stands under the list. */
  readonly children: ReactNode
}

/** The reviews on this device, the one changed last first. */
export const ReviewList = ({ reviews, onFailure, children }: Props) => (
  <section className="stack" aria-labelledby="home-reviews">
    <h2 id="home-reviews" className="visually-hidden">Reviews on this device</h2>
    <ul className="home-reviews">
      {reviews.map((summary, index) => (
        <li key={summary.id}>
          {summary.kind === 'found'
            ? <ReviewCard summary={summary} isLatest={index === 0} onFailure={onFailure} />
            : <DamagedCard summary={summary} onFailure={onFailure} />}
        </li>
      ))}
    </ul>
    {children}
  </section>
)
