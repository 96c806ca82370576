import type { EvidenceEntry } from '../../core/review/eventValues'
import type { Evidence } from '../../core/review/review'
import { Dialog } from '../../ui/Dialog'
import { EvidenceForm } from './EvidenceForm'
import './evidence.css'

/** What is being edited: one of - an entry - *new* - *none*, the dialog is closed. */
export type Edited = Evidence | 'new' | 'none'

interface Props {
  readonly edited: Edited
  readonly onClose: () => void
  readonly questions?: EvidenceEntry['questions']
}

/** Adds a piece of evidence or edits one. */
export const EvidenceDialog = ({ edited, onClose, questions = [] }: Props) => (
  <Dialog
    title={edited === 'new' || edited === 'none' ? 'Add evidence' : 'Edit evidence'}
    isOpen={edited !== 'none'}
    onClose={onClose}
  >
    {edited !== 'none' && (
      <EvidenceForm entry={edited === 'new' ? null : edited} questions={questions} onDone={onClose} />
    )}
  </Dialog>
)
