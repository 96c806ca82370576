import { restoreWords } from '../../core/report/words/restoreWords'
import { leadsToMissingPack } from '../../core/review/adoption'
import type { Change } from '../../core/review/event'
import { restoring } from '../../core/review/milestones'
import type { Milestone } from '../../core/review/review'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { showToast } from '../../ui/toasts'
import { undoAction } from '../undoing/undoAction'
import { sayDate } from '../when'

const Cannot = ({ onClose }: { readonly onClose: () => void }) => (
  <>
    <p>
      This copy came without some of what the review held then, such as its notes, earlier answers or its version of the
      checklist, so it cannot bring all of it back. The copy in which the saved version was made can. Nothing was
      changed.
    </p>
    <div>
      <Button look="primary" onClick={onClose}>
        Leave it as it is
      </Button>
    </div>
  </>
)

const NothingToDo = ({ onClose }: { readonly onClose: () => void }) => (
  <>
    <p>The review says exactly what it said then.</p>
    <div>
      <Button look="primary" onClick={onClose}>
        Close
      </Button>
    </div>
  </>
)

const Can = ({
  milestone,
  changes,
  onClose,
}: {
  readonly milestone: Milestone
  readonly changes: readonly Change[]
  readonly onClose: () => void
}) => {
  const document = useReviewDocument()
  const restore = () => {
    onClose()
    if (document.recordAll(changes)) showToast(`The review is back at “${milestone.name}”.`, undoAction(document))
  }
  return (
    <>
      <p>
        This puts back {restoreWords(changes)}, so that the review says what it said on {sayDate(milestone.madeOn)}.
        What was added since is taken out.
      </p>
      <p>
        Nothing is lost: all of it stays in the history, and this can be undone. What governors said, and the saved
        versions themselves, stay as they are.
      </p>
      <div className="row">
        <Button look="primary" onClick={onClose}>
          Leave it as it is
        </Button>
        <Button onClick={restore}>Bring it back</Button>
      </div>
    </>
  )
}

/** Brings the review back to a milestone, after saying what that changes. `null`: it is closed. */
export const RestoreDialog = ({
  milestone,
  onClose,
}: {
  readonly milestone: Milestone | null
  readonly onClose: () => void
}) => {
  const { log, omitted, packs, review } = useReadyReview()
  const changes = milestone === null ? null : restoring(log, omitted, milestone)
  const canBe = changes?.every((change) => !leadsToMissingPack(packs, review.startedWith, change)) === true
  return (
    <Dialog
      title={milestone === null ? '' : `Bring the review back to “${milestone.name}”`}
      isOpen={milestone !== null}
      onClose={onClose}
    >
      {milestone !== null &&
        (changes === null || !canBe ? (
          <Cannot onClose={onClose} />
        ) : changes.length === 0 ? (
          <NothingToDo onClose={onClose} />
        ) : (
          <Can milestone={milestone} changes={changes} onClose={onClose} />
        ))}
    </Dialog>
  )
}
