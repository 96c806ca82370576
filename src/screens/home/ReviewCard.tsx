import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { progressOf } from '../../core/report/progress'
import { gateTitle, gateTone } from '../../core/report/words'
import type { ReviewSummary } from '../../state/reviewList'
import type { ReviewCopy } from '../../state/openFile'
import { buttonClass, Button } from '../../ui/Button'
import { Meter } from '../../ui/Meter'
import { paths } from '../paths'
import { sayMoment } from '../when'
import type { Failure } from './FailedNotice'
import { RenameDialog } from './RenameDialog'
import { deleteWithUndo, duplicate, saveFile } from './reviewActions'

const SaveDialog = lazy(async () => ({ default: (await import('../personalData/SaveDialog')).SaveDialog }))

interface Props {
  readonly summary: Extract<ReviewSummary, { kind: 'found' }>
  /** Whether it is the one changed last: then it is the thing to go on with. */
  readonly isLatest: boolean
  readonly onFailure: (failure: Failure | null) => void
}

/** A review in the list: how far it is, how its critical safeguards stand, and what can be done with it. */
export const ReviewCard = ({ summary, isLatest, onFailure }: Props) => {
  const { id, name, counts, gate, lastChangedAt, isGovernors } = summary
  const [isRenaming, setIsRenaming] = useState(false)
  /** Waits to be saved, since something in it looks like personal data; absent until that has happened once, so that the code for it is not fetched before. */
  const [asked, setAsked] = useState<ReviewCopy | null>()
  const { done, of, words } = progressOf(counts)
  return (
    <>
      <article className="card home-review stack tight">
        <div className="row spread head">
          <div>
            <h3><Link href={paths.overview(id)}>{name}</Link></h3>
            <p className="small muted">{isGovernors ? 'You read this as a governor' : words} · last changed {sayMoment(lastChangedAt)}</p>
          </div>
          <Link href={paths.overview(id)} aria-label={`${isLatest ? 'Go on with' : 'Open'} ${name}`} className={buttonClass({ look: isLatest ? 'primary' : 'plain' })}>{isLatest ? 'Go on' : 'Open'}</Link>
        </div>
        <Meter done={done} of={of} words={words} />
        <div className="row spread foot">
          <span className={`tag tone-${gateTone(gate)}`}>{gateTitle(gate)}</span>
          <span className="row tools">
            {!isGovernors && <Button look="quiet" aria-label={`Rename ${name}`} onClick={() => setIsRenaming(true)}>Rename</Button>}
            {!isGovernors && <Button look="quiet" aria-label={`Duplicate ${name}`} onClick={() => void duplicate(summary, onFailure)}>Duplicate</Button>}
            <Button look="quiet" aria-label={`Save file of ${name}`} onClick={() => void saveFile(summary, onFailure, setAsked)}>Save file</Button>
            <Button look="quiet" aria-label={`Delete ${name}`} onClick={() => void deleteWithUndo(summary, onFailure)}>Delete</Button>
          </span>
        </div>
      </article>
      <RenameDialog summary={summary} isOpen={isRenaming} onClose={() => setIsRenaming(false)} onFailure={onFailure} />
      {asked !== undefined && <Suspense><SaveDialog copy={asked} onClose={() => setAsked(null)} /></Suspense>}
    </>
  )
}
