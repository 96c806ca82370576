import { isOverdue } from '../../core/plan/arrangeActions'
import type { Action } from '../../core/plan/planActions'
import { actionTitle } from '../../core/report/words/actionWords'
import { dueInShort } from '../../core/report/words/dueInShort'
import { whenDue } from '../../core/report/words/planWords'
import { useToday } from '../useToday'
import { DueDate } from './DueDate'
import { rowIds } from './rowIds'

interface Props {
  readonly action: Action
  readonly isChanging: boolean
  readonly onChange: () => void
}

/** When an action is due, in short; behind it, what changes that. */
export const RowDue = ({ action, isChanging, onChange }: Props) => {
  const today = useToday()
  return (
    <button
      type="button"
      id={rowIds(action.id).due}
      className={`plan-quiet due ${isOverdue(action, today) ? 'is-late' : ''}`}
      title={whenDue(action, today)}
      aria-expanded={isChanging}
      onClick={onChange}
    >
      <span>{dueInShort(action, today)}</span>{' '}
      <span className="in-full">
        <DueDate action={action} />
      </span>{' '}
      <span className="visually-hidden">Change when this is due: {actionTitle(action)}</span>
    </button>
  )
}
