import { useState } from 'react'
import { Link } from 'wouter'
import { answeredOf } from '../../core/report/words/answered'
import { gateTitle, gateTone } from '../../core/report/words/words'
import type { ReviewSummary } from '../../state/reviewList'
import type { ReviewCopy } from '../../state/openFile'
import { buttonClass, Button } from '../../ui/Button'
import { Meter } from '../../ui/Meter'
import { later } from '../../ui/fetched'
import { paths } from '../paths'
import { useChecklistWords } from '../useChecklistWords'
import { sayMoment } from '../when'
import type { Failure } from '../open/FailedNotice'
import { deleteFromList, duplicate, saveFile } from './reviewActions'

// The first page only lists reviews: what is asked about one is fetched when it is asked.
const RenameDialog = later(async () => (await import('./RenameDialog')).RenameDialog)
const DeleteDialog = later(async () => (await import('./DeleteDialog')).DeleteDialog)
const SaveDialog = later(async () => (await import('../saving/SaveDialog')).SaveDialog)

interface Props {
  readonly summary: Extract<ReviewSummary, { kind: 'found' }>
  /** Whether it is the one changed last: then it is the thing to go on with. */
  readonly isLatest: boolean
  readonly onFailure: (failure: Failure | null) => void
}

/** A review in the list: how far it is, how its critical safeguards stand, and what can be done with it. */
export const ReviewCard = ({ summary, isLatest, onFailure }: Props) => {
  const { id, name, counts, gate, lastChangedAt, isGovernors } = summary
  /** Which dialog is open; absent until one has been. */
  const [asking, setAsking] = useState<'name' | 'deletion' | null>()
  /** Waits to be saved, since something in it looks like personal data; absent until that has happened once, so that the code for it is not fetched before. */
  const [asked, setAsked] = useState<ReviewCopy | null>()
  const { done, of, words } = answeredOf(counts)
  const checklist = useChecklistWords()(summary.checklist)
  const close = () => setAsking(null)
  const saveFirst = () =>
    saveFile(summary, onFailure, (copy) => {
      close()
      setAsked(copy)
    })
  return (
    <>
      <article className="card home-review stack tight">
        <div className="row spread head">
          <div>
            <h3>
              <Link href={paths.overview(id)}>{name}</Link>
            </h3>
            <p className="small muted">{`${isGovernors ? 'You read this as a governor' : words} · last changed ${sayMoment(lastChangedAt)}${checklist === null ? '' : ` · ${checklist}`}`}</p>
          </div>
          <Link
            href={paths.overview(id)}
            aria-label={`${isLatest ? 'Go on with' : 'Open'} ${name}`}
            className={buttonClass({ look: isLatest ? 'primary' : 'plain' })}
          >
            {isLatest ? 'Go on' : 'Open'}
          </Link>
        </div>
        <Meter done={done} of={of} words={words} />
        <div className="row spread foot">
          <span className={`tag tone-${gateTone(gate)}`}>{gateTitle(gate)}</span>
          <span className="row tools">
            {!isGovernors && (
              <Button look="quiet" aria-label={`Rename ${name}`} onClick={() => setAsking('name')}>
                Rename
              </Button>
            )}
            {!isGovernors && (
              <Button look="quiet" aria-label={`Duplicate ${name}`} onClick={() => void duplicate(summary, onFailure)}>
                Duplicate
              </Button>
            )}
            <Button
              look="quiet"
              aria-label={`Save file of ${name}`}
              onClick={() => void saveFile(summary, onFailure, setAsked)}
            >
              Save file
            </Button>
            <Button look="quiet" aria-label={`Delete ${name}`} onClick={() => setAsking('deletion')}>
              Delete
            </Button>
          </span>
        </div>
      </article>
      {asking !== undefined && (
        <>
          <RenameDialog summary={summary} isOpen={asking === 'name'} onClose={close} onFailure={onFailure} />
          <DeleteDialog
            summary={summary}
            isOpen={asking === 'deletion'}
            onClose={close}
            onSave={saveFirst}
            onDelete={() => {
              close()
              void deleteFromList(summary, onFailure)
            }}
          />
        </>
      )}
      {asked !== undefined && <SaveDialog copy={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
