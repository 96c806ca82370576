import type { ReviewSummary } from '../../state/reviewList'
import { Button } from '../../ui/Button'
import type { Failure } from '../open/FailedNotice'
import { archive, bringBack, duplicate } from './reviewActions'
import './home.css'

interface Props {
  readonly summary: Extract<ReviewSummary, { kind: 'found' }>
  /** What tells it from the others in the names of its controls. */
  readonly called: string
  /** Whether it goes into the archive with the review that asked for it, and not by itself. */
  readonly isBeside: boolean
  readonly onRename: () => void
  readonly onSave: () => void
  readonly onDelete: () => void
  readonly onFailure: (failure: Failure | null) => void
}

/** What can be done with a review beside going on with it. */
export const ReviewTools = ({ summary, called, isBeside, onRename, onSave, onDelete, onFailure }: Props) => (
  <div className="row tools no-print">
    {!summary.isGovernors && (
      <Button look="quiet" aria-label={`Rename ${called}`} onClick={onRename}>
        Rename
      </Button>
    )}
    {!summary.isGovernors && (
      <Button look="quiet" aria-label={`Duplicate ${called}`} onClick={() => void duplicate(summary, onFailure)}>
        Duplicate
      </Button>
    )}
    <Button look="quiet" aria-label={`Save file of ${called}`} onClick={onSave}>
      Save file
    </Button>
    {isBeside ? null : summary.isArchived ? (
      <Button look="quiet" aria-label={`Bring back ${called}`} onClick={() => void bringBack(summary, onFailure)}>
        Bring back
      </Button>
    ) : (
      <Button look="quiet" aria-label={`Archive ${called}`} onClick={() => void archive(summary, onFailure)}>
        Archive
      </Button>
    )}
    <Button look="quiet" aria-label={`Delete ${called}`} onClick={onDelete}>
      Delete
    </Button>
  </div>
)
