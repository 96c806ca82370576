import { isDeclined } from '../../core/plan/declined'
import type { Action } from '../../core/plan/planActions'
import { actionTitle } from '../../core/report/words/actionWords'
import { statusWords } from '../../core/report/words/words'
import { useReviewDocument } from '../../state/openStore'
import { passFocusOn } from '../../ui/focus'
import { statusChanges } from './changeAction'
import { rowIds } from './rowIds'
import { shownLine } from './shownLine'
import { statuses } from './statuses'

interface Props {
  readonly action: Action
  /** Called where the action is to be set aside, which asks for more. */
  readonly onSetAside: (part: 'not-now' | 'never') => void
  /** Called once it is marked done. */
  readonly onDone: () => void
}

/** How far an action is, changed in its place. */
export const RowStatus = ({ action, onSetAside, onDone }: Props) => {
  const { recordAll } = useReviewDocument()
  const { setAside, status } = action
  const isAside = setAside !== null && status !== 'done'
  const choose = (select: HTMLSelectElement) => {
    const { value } = select
    if (value === 'not-now' || value === 'never') return onSetAside(value)
    const next = statuses.find((one) => one === value)
    if (next === undefined) return
    recordAll(statusChanges(action, next))
    if (next === 'done') onDone()
    // Where the filter shows no action like that, the row goes, and what had the focus with it.
    passFocusOn(select, shownLine)
  }
  return (
    <select
      id={rowIds(action.id).status}
      className="plan-quiet status"
      aria-label={`Status of: ${actionTitle(action)}`}
      value={isAside ? 'aside' : status}
      onChange={({ target }) => choose(target)}
    >
      {isAside && <option value="aside">{isDeclined(action) ? 'Not doing' : 'Not now'}</option>}
      {statuses.map((value) => (
        <option key={value} value={value}>
          {statusWords[value]}
        </option>
      ))}
      <option value="not-now">Not now…</option>
      <option value="never">We will not do this…</option>
    </select>
  )
}
