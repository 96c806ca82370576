import { actionChanges, idsOf, type NewEdits } from '../../core/plan/editing'
import type { Action } from '../../core/plan/planActions'
import type { ActionChange, ActionStatus } from '../../core/review/actionProperties'

/** What to record for a new status. What is set aside is to be done after all once it has one. */
export const statusChanges = (action: Action, status: ActionStatus): readonly ActionChange[] =>
  actionChanges(action, {
    status: status === 'not-started' ? null : status,
    ...(action.setAside !== null && { setAside: null }),
  })

/** What to record for a new owner; the one that is proposed is no edit. */
export const ownerChanges = (action: Action, owner: string): readonly ActionChange[] =>
  actionChanges(action, { owner: owner === action.proposed.owner ? null : owner })

/** The fields of the review that an edit of some property may change, its day among them: whoever edits an action agrees to that. */
export const fieldsOfEdit = (action: Action, property: keyof NewEdits): readonly string[] =>
  idsOf(action).flatMap((id) => [`action-set/${id}/${property}`, `action-set/${id}/due`])
