import { useRef } from 'react'
import type { Action } from '../../core/plan/planActions'
import { useReadyReview } from '../../state/openStore'
import { Dialog } from '../../ui/Dialog'
import { showToast } from '../../ui/toasts'
import type { ActionFields } from './actionEdits'
import { ActionForm } from './ActionForm'
import { keepEditing } from './leftEdit'

/** An action that is being edited, with what was typed before the dialog was closed by mistake; `null`: nothing. */
export interface Editing {
  readonly action: string
  readonly typed: ActionFields | null
}

interface Props {
  /** `null` keeps the dialog shut. */
  readonly action: Action | null
  readonly typed: ActionFields | null
  readonly onEditing: (editing: Editing | null) => void
}

/** The dialog in which an action is edited. Closed with changes in it, it offers to go on with them. */
export const EditAction = ({ action, typed, onEditing }: Props) => {
  const { id } = useReadyReview()
  /** What the form holds beyond what is recorded; `null`: nothing. */
  const unsaved = useRef<ActionFields | null>(null)
  const leave = () => {
    const left = unsaved.current
    unsaved.current = null
    onEditing(null)
    if (left === null || action === null) return
    showToast('The changes to this action were not saved.', { label: 'Go on editing', run: () => onEditing({ action: action.id, typed: left }) })
  }
  const close = () => {
    unsaved.current = null
    onEditing(null)
  }
  return (
    <Dialog title="Edit this action" isOpen={action !== null} onClose={leave}>
      {action !== null && (
        <ActionForm key={action.id} action={action} typed={typed} onTyped={(fields) => { unsaved.current = fields }} onSaved={close} onLeave={leave} onEnterDates={() => keepEditing(id, { action: action.id, typed: unsaved.current })} />
      )}
    </Dialog>
  )
}
