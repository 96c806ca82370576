import { Link } from 'wouter'
import { everyAction, filterActions, sortActions } from '../../core/plan/arrangeActions'
import { howMany } from '../../core/report/words/words'
import { today } from '../../state/clock'
import { usePlan } from '../../state/openPlan'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { paths } from '../paths'
import { DueDate } from './DueDate'

/** So many are named; the plan has all of them. */
const mostNamed = 3

/** What of the plan is overdue, the longest first, where people look before they look at the plan; nothing where nothing is. */
export const OverdueNotice = () => {
  const id = useReadyReview((open) => open.id)
  const plan = usePlan()
  const overdue = sortActions(filterActions(plan.actions, { ...everyAction, overdueOnly: true }, today()), 'due')
  if (overdue.length === 0) return null
  const more = overdue.length - mostNamed
  return (
    <Notice tone="gap" title={howMany(overdue.length, 'action is overdue', 'actions are overdue')}>
      <ul>
        {overdue.slice(0, mostNamed).map((action) => (
          <li key={action.id}>
            {action.wording} <DueDate action={action} />
          </li>
        ))}
      </ul>
      <p>
        <span>{more > 0 ? `And ${more} more. ` : ''}</span>
        <Link href={paths.plan(id)}>See the plan</Link>
      </p>
    </Notice>
  )
}
