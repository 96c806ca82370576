import type { ActionChange, ActionEdits, ActionProperty } from '../review/actionProperties'
import type { Action } from './planActions'

/** New values of an action's properties; `null`: as proposed. One that is absent stays. */
export type NewEdits = { readonly [Name in ActionProperty]?: NonNullable<ActionEdits[Name]> | null }

/** The ids under which an action is edited: those of its steps, or its own. */
export const idsOf = ({ id, steps }: Action): readonly string[] =>
  steps.length === 0 ? [id] : steps.map((step) => step.id)

const change = <Name extends ActionProperty>(
  action: string,
  property: Name,
  value: NonNullable<ActionEdits[Name]> | null,
): ActionChange => ({ kind: 'action-set', action, property, value }) as ActionChange

/**
 * What to record so that an action gets new values, in each of its steps alike. Whoever edits one agrees to its day: it is
 * recorded too, so that no later answer moves it. What is set aside has the day that follows from that, and no other.
 */
export const actionChanges = (action: Action, edits: NewEdits): readonly ActionChange[] => {
  const isSettled =
    action.edits.due !== undefined || (edits.status ?? action.status) === 'done' || action.setAside !== null
  const due =
    'due' in edits ? edits.due : edits.setAside ? null : isSettled || edits.setAside === null ? undefined : action.due
  const all: NewEdits = due === undefined ? edits : { ...edits, due }
  return idsOf(action).flatMap((id) =>
    Object.entries(all).map(([property, value]) =>
      change(id, property as ActionProperty, value as NonNullable<ActionEdits[ActionProperty]> | null),
    ),
  )
}
