import { sayMoment } from '../when'
import type { SaveStatus } from '../../state/saving'
import { isGovernor, useReadyReview } from '../../state/openStore'
import { SentState } from '../governor/SentState'

const words = (status: SaveStatus): string => {
  switch (status.kind) {
    case 'saved':
      return status.at === null ? 'Saved on this device' : `Saved on this device ${sayMoment(status.at)}`
    case 'saving':
      return 'Saving…'
    case 'failed':
      return status.isFull
        ? 'Not saved: the disk is full. Make room, or save a file. Still trying.'
        : 'Not saved: the browser could not write. Save a file to be safe. Still trying.'
    case 'off':
      return 'Not saved: this browser keeps nothing. Save a file before you close it.'
  }
}

/** Whether all is on disk, always visible and always true. */
export const SaveState = () => {
  const open = useReadyReview()
  const { saveStatus, backedUpAt, review } = open
  const isBad = saveStatus.kind === 'failed' || saveStatus.kind === 'off'
  return (
    <p className={`save-state ${isBad ? 'tone-gap is-bad' : ''}`} role={isBad ? 'alert' : undefined}>
      {words(saveStatus)}
      {isGovernor(open)
        ? <SentState />
        : (
          <span className="backup">
            {saveStatus.kind === 'saved' && saveStatus.at === null && ` · changed ${sayMoment(review.lastChangedAt)}`} · {backedUpAt === null ? 'no file yet' : `file saved ${sayMoment(backedUpAt)}`}
          </span>
        )}
    </p>
  )
}
