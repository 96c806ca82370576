import type { ListedReview } from '../../state/reviewGroups'
import { FoldedPart } from './FoldedPart'
import { ItemsInParts } from './ItemsInParts'
import type { CardLook } from './ReviewCard'
import './shelves.css'

interface Props extends Pick<CardLook, 'onFailure'> {
  readonly archived: readonly ListedReview[]
}

/** The reviews that were put away, folded. */
export const ArchivedReviews = ({ archived, onFailure }: Props) => (
  <div className="home-archive">
    <FoldedPart name="archived" title={`${archived.length} archived`} isOpen={false}>
      <p className="small muted">
        Archived on this device alone. Nothing in them is changed, and they open as any other.
      </p>
      <ItemsInParts items={archived} part="archived" latest={null} level={3} isOneOfMany onFailure={onFailure} />
    </FoldedPart>
  </div>
)
