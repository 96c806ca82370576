import { useState } from 'react'
import { everyAction, filterActions, sortActions, type ActionFilter, type ActionOrder } from '../../core/plan/arrangeActions'
import { shownSentence } from '../../core/report/planWords'
import { reviewName } from '../../core/review/review'
import { today } from '../../state/clock'
import { useReadyReview } from '../../state/openReview'
import { Button } from '../../ui/Button'
import { Expander } from '../../ui/Expander'
import { Page } from '../../ui/Page'
import { ActionList, ActionsByPriority } from './ActionList'
import { AimHigher } from './AimHigher'
import { EditAction } from './EditAction'
import { NoActions } from './NoActions'
import { PlanFilter } from './PlanFilter'
import './plan.css'

/** What to do next, in order. */
export const PlanScreen = () => {
  const { review, plan } = useReadyReview()
  const [filter, setFilter] = useState<ActionFilter>(everyAction)
  const [order, setOrder] = useState<ActionOrder>('plan')
  const [editing, setEditing] = useState<string | null>(null)
  const shown = sortActions(filterActions(plan.actions, filter, today()), order)
  const edited = [...plan.actions, ...plan.completed].find(({ id }) => id === editing) ?? null
  return (
    <Page title="Plan" of={reviewName(review.details)} wide>
      <p className="measure">One step for each question below its target, the most pressing first. Change anything that does not fit your school. Marking a step done asks for the new answer and never changes one by itself.</p>
      {plan.actions.length === 0 && <NoActions />}
      <AimHigher />
      {plan.actions.length > 0 && <PlanFilter filter={filter} order={order} onFilter={setFilter} onOrder={setOrder} />}
      {plan.actions.length > 0 && <p role="status" className="plan-shown">{shownSentence(shown.length, plan.actions.length)}</p>}
      {plan.actions.length > 0 && shown.length === 0 && (
        <div className="card stack tight">
          <p>No action is like that.</p>
          <p><Button onClick={() => setFilter(everyAction)}>Show all actions</Button></p>
        </div>
      )}
      {order === 'plan' ? <ActionsByPriority actions={shown} onEdit={setEditing} /> : <ActionList actions={shown} onEdit={setEditing} showPriority />}
      {plan.completed.length > 0 && (
        <Expander title={`Done: ${plan.completed.length}`}>
          <p className="muted">Steps that were marked done and whose question has moved on.</p>
          <ActionList actions={plan.completed} onEdit={setEditing} showPriority />
        </Expander>
      )}
      <EditAction action={edited} onClose={() => setEditing(null)} />
    </Page>
  )
}
