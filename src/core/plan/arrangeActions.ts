import { priorities, type Priority } from '../content/pack'
import type { IsoDate } from '../math/calendar'
import { compareRatios } from '../math/ratio'
import type { ActionStatus } from '../review/actionProperties'
import { asMeant, eachAsMeant, isMeantAlike } from '../review/typedText'
import type { Action, Plan } from './planActions'

/** Which actions to show; `null` in a field lets all of them through. */
export interface ActionFilter {
  readonly priority: Priority | null
  readonly status: ActionStatus | null
  /** A role; however it is typed in an action, it is the same. */
  readonly owner: string | null
  /** An area id. */
  readonly area: string | null
  /** Only what is overdue. */
  readonly overdueOnly: boolean
}

/** Lets every action through. */
export const everyAction: ActionFilter = { priority: null, status: null, owner: null, area: null, overdueOnly: false }

/** One of - *plan* - the most pressing first - *due* - the earliest first, last those that wait for a date - *owner* - by role, A to Z - *gain* - the largest first, unknown last. */
export type ActionOrder = 'plan' | 'due' | 'owner' | 'gain'

/** The actions that are still to do. One that is marked done is none of them, although the plan offers it until its question's answer has moved on. */
export const openActions = ({ actions }: Pick<Plan, 'actions'>): readonly Action[] =>
  actions.filter(({ status }) => status !== 'done')

/** The actions that are marked done: those whose answer has not moved on yet, then those whose answer has. */
export const doneActions = ({ actions, completed }: Plan): readonly Action[] => [
  ...actions.filter(({ status }) => status === 'done'),
  ...completed,
]

/** Whether the due date has passed with the action not done. The due day itself is still in time. */
export const isOverdue = ({ due, status }: Pick<Action, 'due' | 'status'>, today: IsoDate): boolean =>
  status !== 'done' && due < today

export const filterActions = (
  actions: readonly Action[],
  { priority, status, owner, area, overdueOnly }: ActionFilter,
  today: IsoDate,
): readonly Action[] =>
  actions.filter(
    (action) =>
      (priority === null || action.priority === priority) &&
      (status === null || action.status === status) &&
      (owner === null || isMeantAlike(action.owner, owner)) &&
      (area === null || action.question.area === area) &&
      (!overdueOnly || isOverdue(action, today)),
  )

/** By the day, after which comes what has no date yet: it stands at the proposed one until then. */
const byDue = (a: Action, b: Action): number =>
  Number(a.dueUnresolved !== null) - Number(b.dueUnresolved !== null) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)

const byText = (a: string, b: string): number => a.localeCompare(b, 'en-GB')

const byGain = (a: Action, b: Action): number => {
  if (a.gain === null || b.gain === null) return Number(a.gain === null) - Number(b.gain === null)
  return compareRatios(b.gain, a.gain)
}

/** The most pressing first: by priority, and within one by when they are due, so that the dates of a plan run on. */
export const mostPressingFirst = (actions: readonly Action[]): readonly Action[] =>
  [...actions].sort((a, b) => priorities.indexOf(a.priority) - priorities.indexOf(b.priority) || byDue(a, b))

/** The actions in another order; where that says nothing, the plan's own order stays. */
export const sortActions = (actions: readonly Action[], order: ActionOrder): readonly Action[] => {
  switch (order) {
    case 'plan':
      return mostPressingFirst(actions)
    case 'due':
      return [...actions].sort(byDue)
    case 'owner':
      return [...actions].sort((a, b) => byText(asMeant(a.owner), asMeant(b.owner)))
    case 'gain':
      return [...actions].sort(byGain)
  }
}

/** The roles that own an action, each once however it is typed, A to Z. */
export const ownersOf = (actions: readonly Action[]): readonly string[] =>
  [...eachAsMeant(actions.map(({ owner }) => owner))].sort(byText)
