import { Link } from 'wouter'
import { answerStanding } from '../../core/report/findings/criticalBoard'
import { isOverdue } from '../../core/plan/arrangeActions'
import { firstDueFirst } from '../../core/plan/dueGroups'
import { actionTitle } from '../../core/report/words/actionWords'
import { howMany } from '../../core/report/words/words'
import { countedAnswer } from '../../core/review/review'
import { usePlan } from '../../state/openPlan'
import { useReadyReview } from '../../state/openStore'
import { StandingMark } from '../board/StandingMark'
import { paths } from '../paths'
import { DueDate } from '../plan/DueDate'
import { useToday } from '../useToday'

/** So many are named; the plan has all of them. */
const mostNamed = 3

/** What of the plan is overdue, the longest first; nothing where nothing is. */
export const OverdueList = () => {
  const { id, review } = useReadyReview(({ id, review }) => ({ id, review }))
  const plan = usePlan()
  const day = useToday()
  const overdue = firstDueFirst(
    plan.actions.filter((action) => isOverdue(action, day)),
    day,
    review.details.terms,
  )
  if (overdue.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="overview-overdue">
      <h2 id="overview-overdue">{howMany(overdue.length, 'action is overdue', 'actions are overdue')}</h2>
      <ul className="overview-overdue">
        {overdue.slice(0, mostNamed).map((action) => (
          <li key={action.id}>
            {action.questions[0] !== undefined && (
              <StandingMark standing={answerStanding(countedAnswer(action.questions[0], review))} />
            )}
            <div>
              <p className="wording">{actionTitle(action)}</p>
              <p className="small">
                <DueDate action={action} /> <span className="muted">{`· ${action.owner}`}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <Link href={paths.plan(id)}>
          {overdue.length > mostNamed ? `See the plan: ${overdue.length - mostNamed} more` : 'See the plan'}
        </Link>
      </p>
    </section>
  )
}
