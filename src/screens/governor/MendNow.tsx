import { Link } from 'wouter'
import type { Action } from '../../core/plan/planActions'
import { whenDue } from '../../core/report/planWords'
import { statusWords } from '../../core/report/words'
import { today } from '../../state/clock'
import { useReadyReview } from '../../state/openStore'
import type { HrefOf } from '../results/QuestionLinks'

const Line = ({ action, hrefOf }: { readonly action: Action; readonly hrefOf: HrefOf }) => (
  <li className="stack tight">
    <h3><Link href={hrefOf(action.question)}>{action.question.text}</Link></h3>
    <p>{action.wording}</p>
    <p className="small muted governor-facts">
      <span>Whose it is: {action.owner}</span>
      <span>{whenDue(action, today())}</span>
      <span>{statusWords[action.status]}</span>
    </p>
  </li>
)

/** The critical safeguards that are missing or not known, each with what the school is going to do about it. */
export const MendNow = ({ hrefOf }: { readonly hrefOf: HrefOf }) => {
  const { plan, scorecard } = useReadyReview()
  const now = plan.actions.filter(({ priority }) => priority === 'now')
  const open = scorecard.gate?.unknown.length ?? 0
  return (
    <section className="stack tight">
      <h2>Critical safeguards to mend now</h2>
      {now.length > 0
        ? <ul className="governor-list">{now.map((action) => <Line key={action.id} action={action} hrefOf={hrefOf} />)}</ul>
        : <p className="measure">{open > 0 ? 'The plan has no action for them yet: critical questions are still unanswered.' : 'None. Ask how the school knows that each of them works: an answer that is right on paper can be wrong in practice.'}</p>}
    </section>
  )
}
