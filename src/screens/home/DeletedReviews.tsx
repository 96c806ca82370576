import { forgetDeleted, useDeletedReviews, type DeletedReview } from '../../state/deletedReviews'
import { Button } from '../../ui/Button'
import type { Failure } from '../open/FailedNotice'
import { focusList, putBack } from './reviewActions'

interface Props {
  readonly onFailure: (failure: Failure | null) => void
}

/** What was deleted in this page, each with the way back. */
export const DeletedReviews = ({ onFailure }: Props) => {
  const { deleted } = useDeletedReviews()
  const forget = ({ id }: DeletedReview): void => {
    forgetDeleted(id)
    focusList()
  }
  return (
    <section className="home-deleted stack tight" aria-labelledby="home-deleted">
      <h2 id="home-deleted" tabIndex={-1}>
        Deleted just now
      </h2>
      <p className="small muted">These can be put back until this page is closed or loaded again.</p>
      <ul>
        {deleted.map((review) => (
          <li key={review.id} className="row spread">
            <span>{review.name}</span>
            <span className="row tools">
              <Button
                look="quiet"
                aria-label={`Put ${review.name} back`}
                onClick={() => void putBack(review, onFailure)}
              >
                Put it back
              </Button>
              <Button look="quiet" aria-label={`Let ${review.name} go for good`} onClick={() => forget(review)}>
                Let it go
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
