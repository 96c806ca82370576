import { everyAction, openActions, type ActionFilter, type ActionOrder } from '../../core/plan/arrangeActions'
import { headOf, personBehind } from '../../core/plan/owners'
import type { Action } from '../../core/plan/planActions'
import type { Pack } from '../../core/content/pack'
import type { Details } from '../../core/review/details'
import { eachAsMeant } from '../../core/review/typedText'

/** What somebody has chosen to see of a plan, and in which order. */
export interface PlanChoice {
  readonly filter: ActionFilter
  readonly order: ActionOrder
}

export const everything: PlanChoice = { filter: everyAction, order: 'due' }

export const isCritical = ({ questions }: Pick<Action, 'questions'>): boolean =>
  questions.some(({ critical }) => critical)

/** How many there still are to do of those. */
export const countOpen = (actions: readonly Action[], among: (action: Action) => boolean): number =>
  openActions({ actions }).filter(among).length

/**
 * The roles that can be given an action, A to Z: those that own one or are proposed for one, and those who take part, each
 * once. Whoever is called otherwise in the plan already is called so here, as a `Headteacher` is its `Head`.
 */
export const offeredOwners = (
  pack: Pack,
  details: Details,
  roles: readonly string[],
  actions: readonly Action[],
): readonly string[] => {
  const person = personBehind(pack, details)
  const inPlan = eachAsMeant([
    headOf(pack, details),
    ...actions.flatMap(({ owner, proposed }) => [owner, proposed.owner]),
  ])
  const people = new Set(inPlan.map(person))
  const others = eachAsMeant(roles.filter((role) => role.trim() !== '' && !people.has(person(role))))
  return [...inPlan, ...others].sort((a, b) => a.localeCompare(b, 'en-GB'))
}
