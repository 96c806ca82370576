import type { IsoDate } from '../../math/calendar'
import { isOverdue, openActions } from '../../plan/arrangeActions'
import type { Plan } from '../../plan/planActions'
import { howMany } from './words'

/** How much there is to do, and how much of it is late: `17 things to do` and `2 overdue`. `overdue`: empty where nothing is. */
export const toDoSentence = (
  plan: Pick<Plan, 'actions'>,
  today: IsoDate,
): { readonly toDo: string; readonly overdue: string } => {
  const open = openActions(plan)
  const late = open.filter((action) => isOverdue(action, today)).length
  return {
    toDo: open.length === 0 ? 'nothing to do' : howMany(open.length, 'thing to do', 'things to do'),
    overdue: late === 0 ? '' : `${late} overdue`,
  }
}
