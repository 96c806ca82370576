import { isOverdue } from '../../core/plan/arrangeActions'
import type { Action } from '../../core/plan/planActions'
import { whenDue } from '../../core/report/words/planWords'
import { today } from '../../state/clock'
import './dueDate.css'

/** When an action is due, on every screen that says so: what is overdue says so in words, and stands out. */
export const DueDate = ({ action }: { readonly action: Action }) => (
  <span className={isOverdue(action, today()) ? 'overdue' : undefined}>{whenDue(action, today())}</span>
)
