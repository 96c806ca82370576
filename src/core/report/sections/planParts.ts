import type { IsoDate } from '../../math/calendar'
import { declinedActions, doneActions, openActions } from '../../plan/arrangeActions'
import { byWhenDue, firstDueFirst, type ActionsDue } from '../../plan/dueGroups'
import type { Action, Plan } from '../../plan/planActions'
import type { Term } from '../../review/details'

/** A plan as paper shows it, part after part; in each, what is due first comes first. */
export interface PlanParts {
  /** What is to do, by when it is due. */
  readonly due: readonly ActionsDue[]
  /**
   * What is in place and only has somebody look at it, each by itself. It stands together, after what is to do: it asks
   * something else, mostly of somebody else, and one table for all of them has one head. What one sitting checks is an
   * action like others, and stands among those.
   */
  readonly checks: readonly Action[]
  /** What the school will not do. */
  readonly declined: readonly Action[]
  readonly done: readonly Action[]
}

/** Whether it only has something checked that is in place, outside any sitting. */
const isCheckAlone = ({ start, steps }: Action): boolean => start === 2 && steps.length === 1

export const planParts = (plan: Plan, today: IsoDate, terms: readonly Term[]): PlanParts => {
  const open = openActions(plan)
  return {
    due: byWhenDue(
      open.filter((action) => !isCheckAlone(action)),
      today,
      terms,
    ),
    checks: firstDueFirst(open.filter(isCheckAlone), today, terms),
    declined: firstDueFirst(declinedActions(plan), today, terms),
    done: firstDueFirst(doneActions(plan), today, terms),
  }
}

/** All actions in the order in which paper shows them, and numbers them. */
export const inPrintedOrder = ({ due, checks, declined, done }: PlanParts): readonly Action[] => [
  ...due.flatMap(({ actions }) => actions),
  ...checks,
  ...declined,
  ...done,
]
