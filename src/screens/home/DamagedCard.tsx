import { useState } from 'react'
import { Link } from 'wouter'
import type { ReviewSummary } from '../../state/reviewList'
import { Button, buttonClass } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { paths } from '../paths'
import type { Failure } from './FailedNotice'
import { deleteDamaged } from './reviewActions'

interface Props {
  readonly summary: Extract<ReviewSummary, { kind: 'damaged' }>
  readonly onFailure: (failure: Failure | null) => void
}

/** A review whose stored records cannot be read: what is left of it can be saved, or let go. */
export const DamagedCard = ({ summary: { id }, onFailure }: Props) => {
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <article className="card home-review home-damaged stack tight">
        <h3>A review that cannot be opened</h3>
        <p>What is stored for it is damaged. Nothing of it was changed or removed. Look at what is wrong and save what is stored as a file, so that it can be mended.</p>
        <div className="row">
          <Link href={paths.overview(id)} className={buttonClass({})}>See what is wrong</Link>
          <Button look="danger" onClick={() => setIsAsking(true)}>Delete it</Button>
        </div>
      </article>
      <Dialog title="Delete the damaged review?" isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>This cannot be undone. To keep what is stored, look at what is wrong first, and save it from there.</p>
        <div className="row">
          <Button look="primary" onClick={() => setIsAsking(false)}>Keep it</Button>
          <Button look="danger" onClick={() => { setIsAsking(false); void deleteDamaged(id, onFailure) }}>Delete it for good</Button>
        </div>
      </Dialog>
    </>
  )
}
