import { toDoSentence } from '../../core/report/words/planHead'
import { capitalised } from '../../core/report/words/words'
import { usePlan } from '../../state/openPlan'
import { useToday } from '../useToday'

/** How much there is to do, and how much of it is late. */
export const PlanTitle = () => {
  const plan = usePlan()
  const { toDo, overdue } = toDoSentence(plan, useToday())
  return (
    <>
      <span className="plan-name">Plan: </span>
      <span>{overdue === '' ? capitalised(toDo) : `${capitalised(toDo)}, `}</span>
      {overdue !== '' && <span className="plan-overdue">{overdue}</span>}
    </>
  )
}
