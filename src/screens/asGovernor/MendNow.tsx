import { Link } from 'wouter'
import { gateActionWords, gateItems, type GateItem } from '../../core/report/sections/gateItems'
import { statusWords } from '../../core/report/words/words'
import { usePlan } from '../../state/openPlan'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { AnswerTag } from '../answers/AnswerTag'
import { DueDate } from '../plan/DueDate'
import type { HrefOf } from '../results/QuestionLinks'

const Line = ({ item, hrefOf }: { readonly item: GateItem; readonly hrefOf: HrefOf }) => {
  const { question, answer, action } = item
  return (
    <li className="stack tight">
      <h3>
        <Link href={hrefOf(question)}>{question.text}</Link>
      </h3>
      <p className="governor-answer">
        <AnswerTag answer={answer} />
      </p>
      <p>
        <span className="muted">Action: </span>
        {gateActionWords(item)}
      </p>
      {action !== null && (
        <p className="small muted governor-facts">
          <span>Whose it is: {action.owner}</span>
          <DueDate action={action} />
          <span>{statusWords[action.status]}</span>
        </p>
      )}
    </li>
  )
}

/** The critical safeguards that are missing or not known, each with what the school is going to do about it. */
export const MendNow = ({ hrefOf }: { readonly hrefOf: HrefOf }) => {
  const review = useReadyReview((open) => open.review)
  const items = gateItems({ review, scorecard: useScorecard(), plan: usePlan() })
  return (
    <section className="stack tight">
      <h2>Critical safeguards to mend now</h2>
      {items.length > 0 ? (
        <ul className="governor-list">
          {items.map((item) => (
            <Line key={item.question.id} item={item} hrefOf={hrefOf} />
          ))}
        </ul>
      ) : (
        <p className="measure">
          None. Ask how the school knows that each of them works: an answer that is right on paper can be wrong in
          practice.
        </p>
      )}
    </section>
  )
}
