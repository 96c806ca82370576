import { useEffect, useState } from 'react'
import {
  everyAction,
  filterActions,
  sortActions,
  type ActionFilter,
  type ActionOrder,
} from '../../core/plan/arrangeActions'
import { shownSentence } from '../../core/report/words/planWords'
import { notAGrade } from '../../core/report/words/words'
import { reviewName } from '../../core/review/review'
import { today } from '../../state/clock'
import { usePlan } from '../../state/openPlan'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { Expander } from '../../ui/Expander'
import { Page } from '../../ui/Page'
import { sayDate } from '../when'
import { ActionList, ActionsByPriority } from './ActionList'
import { AimHigher } from './AimHigher'
import { EditAction } from './EditAction'
import { forgetEditing, keptEditing, type Editing } from '../leftEdit'
import { MoreActions } from './MoreActions'
import { NoActions } from './NoActions'
import { PlanFilter } from './PlanFilter'
import { PlanTimeline } from './PlanTimeline'
import { useShownCount } from './useShownCount'
import './plan.css'

/** What to do next, in order. */
export const PlanScreen = () => {
  const { id, review } = useReadyReview((open) => ({ id: open.id, review: open.review }))
  const plan = usePlan()
  const [filter, setFilter] = useState<ActionFilter>(everyAction)
  const [order, setOrder] = useState<ActionOrder>('plan')
  const [editing, setEditing] = useState<Editing | null>(() => keptEditing(id))
  useEffect(forgetEditing, [])
  const onEdit = (action: string) => setEditing({ action })
  const shown = sortActions(filterActions(plan.actions, filter, today()), order)
  const [count, show] = useShownCount(id)
  const drawn = shown.slice(0, count)
  const edited = [...plan.actions, ...plan.completed].find((action) => action.id === editing?.action) ?? null
  return (
    <Page title="Plan" of={reviewName(review.details)} wide>
      <p className="plan-subject">
        {reviewName(review.details)} · review date {sayDate(review.details.reviewDate)} · {notAGrade}
      </p>
      <p className="measure">
        One step for each question below its target, the most pressing first. Change anything that does not fit your
        school. Marking a step done asks for the new answer and never changes one by itself.
      </p>
      {plan.actions.length === 0 && <NoActions />}
      <AimHigher />
      <PlanTimeline />
      {plan.actions.length > 0 && <PlanFilter filter={filter} order={order} onFilter={setFilter} onOrder={setOrder} />}
      <p role="status" tabIndex={-1} className="plan-shown">
        {shownSentence(shown, plan, today())}
      </p>
      {plan.actions.length > 0 && shown.length === 0 && (
        <div className="card stack tight">
          <p>No action is like that.</p>
          <p>
            <Button onClick={() => setFilter(everyAction)}>Show all actions</Button>
          </p>
        </div>
      )}
      {order === 'plan' ? (
        <ActionsByPriority actions={drawn} onEdit={onEdit} />
      ) : (
        <ActionList actions={drawn} onEdit={onEdit} showPriority />
      )}
      <MoreActions shown={drawn.length} of={shown.length} onShow={show} />
      {plan.completed.length > 0 && (
        <Expander title={`Done, and answered: ${plan.completed.length}`}>
          <p className="muted">Steps that were marked done, and whose question has been answered anew since.</p>
          <ActionList actions={plan.completed} onEdit={onEdit} showPriority />
        </Expander>
      )}
      <EditAction action={edited} onEditing={setEditing} />
    </Page>
  )
}
