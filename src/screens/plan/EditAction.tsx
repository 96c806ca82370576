import type { Action } from '../../core/plan/planActions'
import { Dialog } from '../../ui/Dialog'
import { ActionForm } from './ActionForm'

/** The dialog in which an action is edited; `null` keeps it shut. */
export const EditAction = ({ action, onClose }: { readonly action: Action | null; readonly onClose: () => void }) => (
  <Dialog title="Edit this action" isOpen={action !== null} onClose={onClose}>
    {action !== null && <ActionForm key={action.id} action={action} onClose={onClose} />}
  </Dialog>
)
