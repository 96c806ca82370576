import type { IsoDate } from '../math/calendar'
import { compareRatios } from '../math/ratio'
import type { ActionStatus } from '../review/actionProperties'
import type { Term } from '../review/details'
import { asMeant, eachAsMeant, isMeantAlike } from '../review/typedText'
import { isDeclined } from './declined'
import { byWhenDue, firstDueFirst, type DueGroup } from './dueGroups'
import type { Action, Plan } from './planActions'
import type { Step } from './steps'

export const actionKinds = ['mine', 'critical', 'find-out', 'declined'] as const
/** One of - *mine* - of whoever looks at the plan, see `ActionFilter` - *critical* - for a critical safeguard - *find-out* - what nobody knows yet - *declined* - what the school will not do */
export type ActionKind = (typeof actionKinds)[number]

/** Which actions to show; `null` in a field lets all of them through. */
export interface ActionFilter {
  readonly kind: ActionKind | null
  /** When it is due; of what was due before today only what is overdue. */
  readonly due: DueGroup | null
  readonly status: ActionStatus | null
  /** A role; however it is typed in an action, it is the same. */
  readonly owner: string | null
  /** An area id. */
  readonly area: string | null
}

/** Lets every action through. */
export const everyAction: ActionFilter = { kind: null, due: null, status: null, owner: null, area: null }

/** One of - *due* - the earliest first, last those that wait for a date - *owner* - by role, A to Z - *gain* - the largest first, unknown last. */
export type ActionOrder = 'due' | 'owner' | 'gain'

/** The actions that are still to do. One that is marked done is none of them, although the plan offers it until its question's answer has moved on; nor is what the school will not do. */
export const openActions = ({ actions }: Pick<Plan, 'actions'>): readonly Action[] =>
  actions.filter((action) => action.status !== 'done' && !isDeclined(action))

/** The actions that the school will not do. */
export const declinedActions = ({ actions }: Pick<Plan, 'actions'>): readonly Action[] =>
  actions.filter((action) => action.status !== 'done' && isDeclined(action))

/** What the plan does about a question, with the step that is for it; `null`: nothing. What the school has added is beside it. */
export const actionOn = (
  { actions }: Pick<Plan, 'actions'>,
  question: string,
): { readonly action: Action; readonly step: Step } | null => {
  for (const action of actions) {
    const step = action.steps.find((one) => one.question.id === question)
    if (step !== undefined) return { action, step }
  }
  return null
}

/** The actions that are marked done: those whose answer has not moved on yet, then those whose answer has. */
export const doneActions = ({ actions, completed }: Plan): readonly Action[] => [
  ...actions.filter(({ status }) => status === 'done'),
  ...completed,
]

/** Whether the due date has passed with the action not done, and meant to be. The due day itself is still in time. */
export const isOverdue = (action: Pick<Action, 'due' | 'status' | 'setAside'>, today: IsoDate): boolean =>
  action.status !== 'done' && !isDeclined(action) && action.due < today

/** Whether an action is of a kind. `isMine`: whether it is of whoever looks. */
export const isOfKind = (action: Action, kind: ActionKind, isMine: (action: Action) => boolean): boolean => {
  switch (kind) {
    case 'mine':
      return isMine(action)
    case 'critical':
      return action.questions.some(({ critical }) => critical)
    case 'find-out':
      return action.start === 'find-out'
    case 'declined':
      return isDeclined(action)
  }
}

/** The actions that a filter lets through, in their order. `isMine`: see `isOfKind`. */
export const filterActions = (
  actions: readonly Action[],
  { kind, due, status, owner, area }: ActionFilter,
  today: IsoDate,
  terms: readonly Term[],
  isMine: (action: Action) => boolean = () => true,
): readonly Action[] => {
  const inGroup =
    due === null
      ? null
      : new Set(byWhenDue(actions, today, terms).flatMap((found) => (found.group === due ? found.actions : [])))
  return actions.filter(
    (action) =>
      (kind === null || isOfKind(action, kind, isMine)) &&
      (inGroup === null || (inGroup.has(action) && (due !== 'past' || isOverdue(action, today)))) &&
      (status === null || action.status === status) &&
      (owner === null || isMeantAlike(action.owner, owner)) &&
      (area === null || action.questions.some((question) => question.area === area)),
  )
}

const byText = (a: string, b: string): number => a.localeCompare(b, 'en-GB')

const byGain = (a: Action, b: Action): number => {
  if (a.gain === null || b.gain === null) return Number(a.gain === null) - Number(b.gain === null)
  return compareRatios(b.gain, a.gain)
}

/** The actions in an order; where that says nothing, the plan's own order stays. */
export const sortActions = (
  actions: readonly Action[],
  order: ActionOrder,
  today: IsoDate,
  terms: readonly Term[],
): readonly Action[] => {
  switch (order) {
    case 'due':
      return firstDueFirst(actions, today, terms)
    case 'owner':
      return [...actions].sort((a, b) => byText(asMeant(a.owner), asMeant(b.owner)))
    case 'gain':
      return [...actions].sort(byGain)
  }
}

/** The roles that own an action, each once however it is typed, A to Z. */
export const ownersOf = (actions: readonly Action[]): readonly string[] =>
  [...eachAsMeant(actions.map(({ owner }) => owner))].sort(byText)
