import type { Action } from '../../core/plan/planActions'
import { actionTitle } from '../../core/report/words/actionWords'
import { isMeantAlike } from '../../core/review/typedText'
import { useReviewDocument } from '../../state/openStore'
import { passFocusOn } from '../../ui/focus'
import { ownerChanges } from './changeAction'
import { rowIds } from './rowIds'
import { shownLine } from './shownLine'

const anotherRole = '+'

interface Props {
  readonly action: Action
  /** The roles to choose from. */
  readonly owners: readonly string[]
  /** Called where a role is to be typed. */
  readonly onOther: () => void
}

/** Whose an action is, changed in its place. */
export const RowOwner = ({ action, owners, onOther }: Props) => {
  const { recordAll } = useReviewDocument()
  const current = owners.find((owner) => isMeantAlike(owner, action.owner)) ?? action.owner
  const choose = (select: HTMLSelectElement) => {
    const { value } = select
    if (value === anotherRole) return onOther()
    if (isMeantAlike(value, action.owner)) return
    recordAll(ownerChanges(action, value))
    // Where the filter shows no action like that, the row goes, and what had the focus with it.
    passFocusOn(select, shownLine)
  }
  return (
    <select
      id={rowIds(action.id).owner}
      className="plan-quiet owner"
      aria-label={`Owner of: ${actionTitle(action)}`}
      value={current}
      onChange={({ target }) => choose(target)}
    >
      {(owners.includes(current) ? owners : [current, ...owners]).map((owner) => (
        <option key={owner}>{owner}</option>
      ))}
      <option value={anotherRole}>Another role…</option>
    </select>
  )
}
