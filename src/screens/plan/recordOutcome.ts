import type { Action } from '../../core/plan/planActions'
import type { ReviewDocument } from '../../state/openStore'
import { showToast } from '../../ui/toasts'
import { undoKind } from '../undoing/undoAction'

/**
 * Records the level that a done step has reached, with an offer to take that back.
 * The offer does nothing once the review is closed or the question has another answer: it would overwrite what somebody did since.
 */
export const recordOutcome = ({ record, state }: ReviewDocument, { question, start, proposes }: Action): void => {
  const open = state.getState()
  if (open.status !== 'ready' || proposes === null || start === 'find-out') return
  record({ kind: 'answer-set', question: question.id, value: proposes })
  showToast(`Recorded ‘${open.pack.levels[proposes]?.name}’. The step is under “Done”, below the plan.`, {
    label: 'Undo',
    kind: undoKind,
    run: () => {
      const now = state.getState()
      if (now.status !== 'ready') return
      const answer = now.review.answers.get(question.id)
      if (answer?.kind === 'level' && answer.level === proposes)
        record({ kind: 'answer-set', question: question.id, value: start })
    },
  })
}
