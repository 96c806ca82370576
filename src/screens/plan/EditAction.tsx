import { useRef } from 'react'
import type { Action } from '../../core/plan/planActions'
import { useReadyReview } from '../../state/openStore'
import { Dialog } from '../../ui/Dialog'
import { showToast } from '../../ui/toasts'
import { ActionForm } from './ActionForm'
import { keepEditing, type Editing } from '../leftEdit'

interface Props {
  /** `null` keeps the dialog shut. */
  readonly action: Action | null
  readonly onEditing: (editing: Editing | null) => void
}

/** The dialog in which an action is edited. Closed with changes in it, it offers to go on with them. */
export const EditAction = ({ action, onEditing }: Props) => {
  const { id } = useReadyReview()
  /** Whether the form holds more than what is recorded. */
  const unsaved = useRef(false)
  const leave = () => {
    const isLeft = unsaved.current
    unsaved.current = false
    onEditing(null)
    if (!isLeft || action === null) return
    showToast('The changes to this action are kept, but not in the plan yet.', {
      label: 'Go on editing',
      run: () => onEditing({ action: action.id }),
    })
  }
  const close = () => {
    unsaved.current = false
    onEditing(null)
  }
  return (
    <Dialog title="Edit this action" isOpen={action !== null} onClose={leave}>
      {action !== null && (
        <ActionForm
          key={action.id}
          action={action}
          onTyped={(isUnsaved) => {
            unsaved.current = isUnsaved
          }}
          onSaved={close}
          onLeave={leave}
          onEnterDates={() => keepEditing(id, { action: action.id })}
        />
      )}
    </Dialog>
  )
}
