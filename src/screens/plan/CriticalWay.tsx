import { useId } from 'react'
import { Link } from 'wouter'
import { shortName } from '../../core/content/shortName'
import { criticalRoute, isBlocked } from '../../core/report/findings/criticalRoute'
import { effortWords } from '../../core/report/words/planWords'
import { reachedWords, routeTitle } from '../../core/report/words/routeWords'
import { stepWords } from '../../core/report/words/words'
import { usePlan } from '../../state/openPlan'
import { useReadyReview } from '../../state/openStore'
import { Expander } from '../../ui/Expander'
import { paths } from '../paths'
import { sayDate } from '../when'
import { DueDate } from './DueDate'
import './criticalWay.css'

/** The way to all critical safeguards in place: the fewest steps, with their days, and what each comes to. Nothing where none is asked or all are in place. */
export const CriticalWay = () => {
  const { id, pack, review } = useReadyReview((open) => ({ id: open.id, pack: open.pack, review: open.review }))
  const plan = usePlan()
  const aboutId = useId()
  const route = criticalRoute(pack, review, plan)
  if (route === null || (route.steps.length === 0 && route.unknown.length === 0)) return null
  const { steps, unknown } = route
  return (
    <Expander title={routeTitle(route)}>
      <div className="critical-way stack tight">
        <p id={aboutId} className="muted measure">
          The least effort first. A safeguard that is not in place at all takes two steps; the second comes into the
          plan once the first is answered, and its day is an estimate until then.
        </p>
        {isBlocked(route) && <p>Some of these the school has said that it will not do: then the gap stays.</p>}
        {steps.length > 0 && (
          <ol aria-describedby={aboutId}>
            {steps.map((step) => (
              <li key={`${step.question.id} ${step.from}`}>
                <p>
                  <Link href={paths.question(id, step.question.id)}>{shortName(step.question)}</Link>
                  <span className="muted">{`: ${stepWords(pack, step.from)}`}</span>
                </p>
                <p>{step.wording}</p>
                <p className="small muted">
                  <span>{`${effortWords[step.effort]} · ${step.owner} · `}</span>
                  {step.action === null ? (
                    <span>{`about ${sayDate(step.due)}`}</span>
                  ) : (
                    <DueDate action={step.action} />
                  )}
                </p>
                <p className="reached small">
                  <b>{`Then ${reachedWords(pack, step)}`}</b>
                </p>
              </li>
            ))}
          </ol>
        )}
        {unknown.length > 0 && (
          <p>
            <span>Answer first, since nobody knows what they take: </span>
            {unknown.map((question, index) => (
              <span key={question.id}>
                <span>{index === 0 ? '' : ', '}</span>
                <Link href={paths.question(id, question.id)}>{shortName(question)}</Link>
              </span>
            ))}
            <span>.</span>
          </p>
        )}
      </div>
    </Expander>
  )
}
