import { useEffect, useState } from 'react'
import { howMany } from '../../core/report/words/words'
import { backupStanding, type BackupStanding } from '../../state/backupStanding'
import type { ReviewSummary } from '../../state/reviewList'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { sayMoment } from '../when'

interface Props {
  readonly summary: Extract<ReviewSummary, { kind: 'found' }>
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Resolves once the file is saved, or is asked about elsewhere. */
  readonly onSave: () => Promise<void>
  readonly onDelete: () => void
}

/** Whether a file holds what would go; `unknown` where the device does not say. */
const standingWords = (standing: BackupStanding | 'looking' | 'unknown'): string => {
  if (standing === 'looking') return 'Looking when it was last saved as a file…'
  if (standing === 'unknown') return 'When it was last saved as a file could not be read.'
  const { savedAt, changes } = standing
  if (savedAt === null) return 'It was never saved as a file from this device.'
  return changes === 0
    ? `All of it is in a file that was saved or opened on this device ${sayMoment(savedAt)}.`
    : `It is in a file as of ${sayMoment(savedAt)}; ${howMany(changes, 'change')} since then ${changes === 1 ? 'is' : 'are'} in no file.`
}

/** Asks before a review is deleted: what goes, and whether a file has it. */
export const DeleteDialog = ({ summary: { id, name, isGovernors }, isOpen, onClose, onSave, onDelete }: Props) => {
  const [standing, setStanding] = useState<BackupStanding | 'looking' | 'unknown'>('looking')
  useEffect(() => {
    if (!isOpen) return
    let isShown = true
    backupStanding(id).then(
      (found) => {
        if (isShown) setStanding(found)
      },
      () => {
        if (isShown) setStanding('unknown')
      },
    )
    return () => {
      isShown = false
    }
  }, [id, isOpen])
  const save = async (): Promise<void> => {
    await onSave()
    setStanding(await backupStanding(id))
  }
  return (
    <Dialog title={`Delete “${name}”?`} isOpen={isOpen} onClose={onClose}>
      <p>
        {isGovernors
          ? 'The copy that you read as a governor goes from this device, in every tab, with what you added to it.'
          : 'All its answers, notes, evidence entries and its plan go from this device, in every tab.'}{' '}
        Files that you saved stay.
      </p>
      <p role="status">{standingWords(standing)}</p>
      <div className="row">
        <Button look="primary" onClick={onClose}>
          Keep it
        </Button>
        <Button onClick={() => void save()}>Save a file first</Button>
        <Button look="danger" onClick={onDelete}>
          Delete it
        </Button>
      </div>
    </Dialog>
  )
}
