import type { Milestone } from '../../core/review/review'
import { Dialog } from '../../ui/Dialog'
import { SignOffForm } from './SignOffForm'

interface Props {
  /** `null`: it is closed. */
  readonly milestone: Milestone | null
  readonly onClose: () => void
  /** `signedOff`: the id of the sign-off. */
  readonly onSigned: (signedOff: string) => void
}

/** Asks who signs a saved version off, and for what. */
export const SignOffDialog = ({ milestone, onClose, onSigned }: Props) => (
  <Dialog
    title={milestone === null ? '' : `Sign off “${milestone.name}”`}
    isOpen={milestone !== null}
    onClose={onClose}
  >
    {milestone !== null && (
      <SignOffForm key={milestone.id} milestone={milestone} onClose={onClose} onSigned={onSigned} />
    )}
  </Dialog>
)
