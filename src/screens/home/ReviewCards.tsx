import { useMemo, type ReactNode } from 'react'
import { isArchived, listedReviews } from '../../state/reviewGroups'
import type { ReviewSummary } from '../../state/reviewList'
import { fetchedComponent, later, useFetched } from '../../ui/fetched'
import type { Failure } from '../open/FailedNotice'
import { NoneListed } from './NoneListed'
import { ReviewItem } from './ReviewItem'

/** So many reviews are seen at one glance. More of them are searched, sorted and grouped. */
const few = 4

// Most people have a review or two.
const reviewShelves = fetchedComponent(async () => (await import('./ReviewShelves')).ReviewShelves)
const ArchivedReviews = later(async () => (await import('./ArchivedReviews')).ArchivedReviews)

interface Props {
  readonly reviews: readonly ReviewSummary[]
  readonly onFailure: (failure: Failure | null) => void
  /** The ways to further reviews; stands beside the heading. */
  readonly children: ReactNode
}

/** The reviews on this device, the one changed last first. */
export const ReviewCards = ({ reviews, onFailure, children }: Props) => {
  const listed = useMemo(() => listedReviews(reviews), [reviews])
  const archived = listed.filter(isArchived)
  const shown = listed.filter((item) => !isArchived(item))
  const isLong = shown.length > few || archived.length > few
  // Before the list is long, so that it is there when the next review is.
  const drawCards = useFetched(shown.length >= few || isLong ? reviewShelves : null)
  return (
    <section className="stack" aria-labelledby="home-reviews">
      <div className="row spread">
        <h2 id="home-reviews" tabIndex={-1}>
          Reviews on this device
        </h2>
        {children}
      </div>
      {isLong ? (
        drawCards?.({ listed, isGrouped: shown.length > few, onFailure })
      ) : shown.length === 0 ? (
        <NoneListed />
      ) : (
        <ul className="home-reviews">
          {shown.map((item, index) => (
            <li key={item.summary.id}>
              <ReviewItem item={item} isLatest={index === 0} level={3} isOneOfMany={false} onFailure={onFailure} />
            </li>
          ))}
        </ul>
      )}
      {!isLong && archived.length > 0 && <ArchivedReviews archived={archived} onFailure={onFailure} />}
    </section>
  )
}
