import { Link } from 'wouter'
import { shortName } from '../../core/content/shortName'
import type { Plan } from '../../core/plan/planActions'
import type { Safeguard } from '../../core/report/findings/criticalBoard'
import { firstSteps, nextCheck, type FirstStep } from '../../core/report/findings/firstSteps'
import { answerWords } from '../../core/report/words/answerWords'
import { howMany } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { StandingMark } from '../board/StandingMark'
import { paths } from '../paths'

/** More than anybody does in a morning. */
const mostSteps = 5

const Step = ({ step: { safeguard, wording, owner } }: { readonly step: FirstStep }) => {
  const { id, pack } = useReadyReview(({ id, pack }) => ({ id, pack }))
  const { question, answer, standing } = safeguard
  return (
    <li>
      <StandingMark standing={standing} />
      <div>
        <p>
          <Link href={paths.question(id, question.id)}>{shortName(question)}</Link>
          <span className="muted">{`: ${answerWords(pack, answer)}`}</span>
        </p>
        <p>{wording}</p>
        {owner !== null && <p className="small muted">{owner}</p>}
      </div>
    </li>
  )
}

interface Props {
  readonly safeguards: readonly Safeguard[]
  /** `null`: the review has none of its own. */
  readonly plan: Plan | null
}

/** What to do first, the worst first; where nothing is missing, what to check next. */
export const FirstSteps = ({ safeguards, plan }: Props) => {
  const { id, pack } = useReadyReview(({ id, pack }) => ({ id, pack }))
  const steps = firstSteps(pack, plan, safeguards)
  const check = nextCheck(pack, plan, safeguards)
  const more = steps.length - mostSteps
  if (steps.length > 0)
    return (
      <section className="critical-done-steps stack tight">
        <h2>For today, or tomorrow morning at the latest</h2>
        <ul>
          {steps.slice(0, mostSteps).map((step) => (
            <Step key={step.safeguard.question.id} step={step} />
          ))}
        </ul>
        {more > 0 && (
          <p>
            <span>{`And ${howMany(more, 'more', 'more')}`}</span>
            {plan === null ? (
              <span>, each behind its mark above.</span>
            ) : (
              <span>
                <span>, in the </span>
                <Link href={paths.plan(id)}>plan</Link>
                <span>.</span>
              </span>
            )}
          </p>
        )}
      </section>
    )
  if (check !== null)
    return (
      <section className="critical-done-steps stack tight">
        <h2>The next check</h2>
        <ul>
          <Step step={check} />
        </ul>
      </section>
    )
  return safeguards.length > 0 && safeguards.every(({ standing }) => standing === 'checked') ? (
    <p>Each of them was checked, too. Agree now who checks next, and when.</p>
  ) : null
}
