import { useState } from 'react'
import { Link } from 'wouter'
import type { ReviewSummary } from '../../state/reviewList'
import { Button, buttonClass } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { paths } from '../paths'
import type { Failure } from '../open/FailedNotice'
import { deleteDamaged } from './reviewActions'

interface Props {
  readonly summary: Extract<ReviewSummary, { kind: 'damaged' }>
  readonly onFailure: (failure: Failure | null) => void
}

/** A review whose stored records cannot be read: what is left of it can be saved, or let go. */
export const DamagedCard = ({ summary: { id, isNewer }, onFailure }: Props) => {
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <article className="card home-review home-damaged stack tight">
        <h3>{isNewer ? 'A review from a newer version of Unannounced' : 'A review that cannot be opened'}</h3>
        <p>
          {isNewer
            ? 'This page is an older version of the app, and cannot read all of it. Load the page again to get the newest version. Nothing of the review was changed or removed.'
            : 'What is stored for it is damaged. Nothing of it was changed or removed. Look at what is wrong and save what is stored as a file, so that it can be mended.'}
        </p>
        <div className="row">
          <Link href={paths.overview(id)} className={buttonClass({})}>
            {isNewer ? 'Save what is stored' : 'See what is wrong'}
          </Link>
          <Button look="danger" onClick={() => setIsAsking(true)}>
            Delete it
          </Button>
        </div>
      </article>
      <Dialog title="Delete a review that cannot be opened here?" isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>This cannot be undone. To keep what is stored, look at what is wrong first, and save it from there.</p>
        <div className="row">
          <Button look="primary" onClick={() => setIsAsking(false)}>
            Keep it
          </Button>
          <Button
            look="danger"
            onClick={() => {
              setIsAsking(false)
              void deleteDamaged(id, onFailure)
            }}
          >
            Delete it for good
          </Button>
        </div>
      </Dialog>
    </>
  )
}
