import type { Action } from '../../core/plan/planActions'
import { ActionRow, type RowTools } from './ActionRow'
import type { DrawnGroup } from './drawnPlaces'

interface Props {
  readonly actions: readonly Action[]
  readonly tools: RowTools
}

/** Actions as they come. */
export const ActionList = ({ actions, tools }: Props) => (
  <ul className="plan-list">
    {actions.map((action) => (
      <li key={action.id}>
        <ActionRow action={action} tools={tools} />
      </li>
    ))}
  </ul>
)

/** Actions under their headings. */
export const ActionGroups = ({ groups, tools }: { readonly groups: readonly DrawnGroup[]; readonly tools: RowTools }) =>
  groups.map(({ group, title, span, actions }) =>
    group === null ? (
      <ActionList key="all" actions={actions} tools={tools} />
    ) : (
      <section key={group} className={`plan-group is-${group}`}>
        <div className="plan-due">
          <h2>{title}</h2>
          {span !== '' && <p className="muted">{span}</p>}
        </div>
        <ActionList actions={actions} tools={tools} />
      </section>
    ),
  )
