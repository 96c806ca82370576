import type { ReviewSummary } from '../../state/reviewList'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/Field'
import type { Failure } from './FailedNotice'
import { rename } from './reviewActions'

interface Props {
  readonly summary: Extract<ReviewSummary, { kind: 'found' }>
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onFailure: (failure: Failure | null) => void
}

const longestName = 300

/** Gives a review another name. */
export const RenameDialog = ({ summary, isOpen, onClose, onFailure }: Props) => (
  <Dialog title="Rename this review" isOpen={isOpen} onClose={onClose}>
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const entered = new FormData(event.currentTarget).get('title')
        onClose()
        if (typeof entered !== 'string') return
        // Composed, a name may be longer than the field has counted.
        const title = entered.trim().normalize('NFC').slice(0, longestName)
        if (title !== summary.name) void rename(summary, title, onFailure)
      }}
    >
      <TextField
        label="Name" name="title" defaultValue={summary.name} maxLength={longestName} autoComplete="off"
        {...(summary.school !== null && { hint: `Left empty, it is called “${summary.school}”.` })}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="row">
        <Button type="submit" look="primary">Rename</Button>
        <Button onClick={onClose}>Leave it</Button>
      </div>
    </form>
  </Dialog>
)
