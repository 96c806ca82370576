import type { Action } from '../../core/plan/planActions'
import { record } from '../../state/openReview'
import { useOpenReview } from '../../state/openStore'
import { showToast } from '../../ui/toasts'
import { undoKind } from '../undoing/undoAction'

/**
 * Records the level that a done step has reached, with an offer to take that back.
 * The offer does nothing once another review is open or the question has another answer: it would overwrite what somebody did since.
 */
export const recordOutcome = ({ question, start, proposes }: Action): void => {
  const open = useOpenReview.getState()
  if (open.status !== 'ready' || proposes === null || start === 'find-out') return
  record({ kind: 'answer-set', question: question.id, value: proposes })
  showToast(`Recorded ‘${open.pack.levels[proposes]?.name}’. The step is under “Done”, below the plan.`, {
    label: 'Undo',
    kind: undoKind,
    run: () => {
      const now = useOpenReview.getState()
      if (now.status !== 'ready' || now.id !== open.id) return
      const answer = now.review.answers.get(question.id)
      if (answer?.kind === 'level' && answer.level === proposes)
        record({ kind: 'answer-set', question: question.id, value: start })
    },
  })
}
