import { priorities } from '../../core/content/pack'
import type { Action } from '../../core/plan/planActions'
import { priorityMeaning, priorityTime } from '../../core/report/words/planWords'
import { priorityWords } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { ActionRow } from './ActionRow'

interface Props {
  readonly actions: readonly Action[]
  /** Called with the id of the action to edit. */
  readonly onEdit: (action: string) => void
}

/** Actions as they come; each says its priority where no heading does. */
export const ActionList = ({ actions, onEdit, showPriority = false }: Props & { readonly showPriority?: boolean }) => (
  <ul className="plan-list">
    {actions.map((action) => (
      <li key={action.id}>
        <ActionRow action={action} onEdit={onEdit} showPriority={showPriority} />
      </li>
    ))}
  </ul>
)

/** Actions under a heading for each priority, which says what it holds and by when it is due. */
export const ActionsByPriority = ({ actions, onEdit }: Props) => {
  const pack = useReadyReview((open) => open.pack)
  return priorities.map((priority) => {
    const ofPriority = actions.filter((action) => action.priority === priority)
    if (ofPriority.length === 0) return null
    return (
      <section key={priority} className="stack tight">
        <div className="plan-priority">
          <h2>{priorityWords[priority]}</h2>
          <p className="muted">
            {priorityMeaning[priority]}: {priorityTime(pack, priority)}.
          </p>
        </div>
        <ActionList actions={ofPriority} onEdit={onEdit} />
      </section>
    )
  })
}
