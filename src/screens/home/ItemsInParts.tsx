import type { ListedReview } from '../../state/reviewGroups'
import { useReviewFinding } from '../../state/reviewFinding'
import type { CardLook } from './ReviewCard'
import { drawnAtOnce, MoreReviews } from './MoreReviews'
import { ReviewItem } from './ReviewItem'

interface ItemsProps extends CardLook {
  readonly items: readonly ListedReview[]
  /** The part of the list that these are. */
  readonly part: string
  /** The one changed last, where it is listed; `null`: none is to be gone on with here. */
  readonly latest: string | null
}

/** Some reviews, all of them. */
export const Items = ({ items, part, latest, ...look }: ItemsProps) => (
  <ul className="home-reviews" data-part={part}>
    {items.map((item) => (
      <li key={item.summary.id}>
        <ReviewItem {...look} item={item} isLatest={item.summary.id === latest} />
      </li>
    ))}
  </ul>
)

/** Some reviews, of which the first are drawn, and more if wanted. */
export const ItemsInParts = ({ items, part, ...rest }: ItemsProps) => {
  const count = useReviewFinding(({ drawn }) => drawn.get(part) ?? drawnAtOnce)
  return (
    <>
      <Items {...rest} part={part} items={items.slice(0, count)} />
      <MoreReviews part={part} shown={Math.min(count, items.length)} of={items.length} />
    </>
  )
}
