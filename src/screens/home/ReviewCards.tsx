import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { listedReviews, type ListedReview } from '../../state/reviewGroups'
import type { ReviewSummary } from '../../state/reviewList'
import { Expander } from '../../ui/Expander'
import { later } from '../../ui/fetched'
import { paths } from '../paths'
import type { Failure } from '../open/FailedNotice'
import { ReviewCard } from './ReviewCard'

// Few ever see one.
const DamagedCard = later(async () => (await import('./DamagedCard')).DamagedCard)

interface Props {
  readonly reviews: readonly ReviewSummary[]
  readonly onFailure: (failure: Failure | null) => void
  /** The ways to further reviews; stands beside the heading. */
  readonly children: ReactNode
}

/** What people answered for themselves, folded under the review that asked them. */
const Independent = ({
  asking,
  independent,
  onFailure,
}: Pick<ListedReview, 'independent'> & Pick<Props, 'onFailure'> & { readonly asking: string }) =>
  independent.length === 0 ? null : (
    <div className="home-independent">
      <Expander
        title={
          independent.length === 1
            ? 'One person answered independently'
            : `${independent.length} people answered independently`
        }
      >
        <p>
          <Link href={paths.pointsOfView(asking)}>Compare the points of view</Link>
        </p>
        <ul className="home-reviews">
          {independent.map((summary) => (
            <li key={summary.id}>
              <ReviewCard summary={summary} isLatest={false} onFailure={onFailure} />
            </li>
          ))}
        </ul>
      </Expander>
    </div>
  )

/** The reviews on this device, the one changed last first. */
export const ReviewCards = ({ reviews, onFailure, children }: Props) => (
  <section className="stack" aria-labelledby="home-reviews">
    <div className="row spread">
      <h2 id="home-reviews" tabIndex={-1}>
        Reviews on this device
      </h2>
      {children}
    </div>
    <ul className="home-reviews">
      {listedReviews(reviews).map(({ summary, independent }, index) => (
        <li key={summary.id}>
          {summary.kind === 'found' ? (
            <ReviewCard summary={summary} isLatest={index === 0} onFailure={onFailure} />
          ) : (
            <DamagedCard summary={summary} onFailure={onFailure} />
          )}
          <Independent asking={summary.id} independent={independent} onFailure={onFailure} />
        </li>
      ))}
    </ul>
  </section>
)
