import { Link } from 'wouter'
import { challengesOf, type Challenge, type Challenges } from '../../core/report/sections/challenges'
import type { ReportInput } from '../../core/report/reportInput'
import { howMany } from '../../core/report/words/words'
import { today } from '../../state/clock'
import type { HrefOf } from '../results/QuestionLinks'

const Items = ({
  challenges,
  hrefOf,
  from = 1,
}: {
  readonly challenges: readonly Challenge[]
  readonly hrefOf: HrefOf
  readonly from?: number
}) => (
  <ol className="governor-list numbered" start={from}>
    {challenges.map(({ question, reasons }) => (
      <li key={question.id} className="stack tight">
        <p className="governor-ask">{question.governorQuestion}</p>
        <p className="small muted">
          <span>{`Picked because: ${reasons.join(' ')} It is about: `}</span>
          <Link href={hrefOf(question)}>{question.text}</Link>
        </p>
      </li>
    ))}
  </ol>
)

const intro = ({ forTheBoard, picked, leftOut }: Challenges): string => {
  if (picked.every(({ rule }) => rule === 'anyway')) {
    return 'No rule picks a question: no critical safeguard is missing or unknown, nothing is overdue, no claim lacks current evidence, and nothing is out of date or has changed. Ask these all the same.'
  }
  const more =
    leftOut.length === 0
      ? ''
      : ` ${leftOut.length} more fit${leftOut.length === 1 ? 's' : ''} the same rules: you meet ${leftOut.length === 1 ? 'it' : 'them'} in the areas.`
  return `Picked by rule from the answers and the plan, critical gaps first; each says why. The first ${forTheBoard.length === 1 ? 'also stands' : `${forTheBoard.length} also stand`} in the summary for the board.${more}`
}

/** What to put to the school, each with why it was picked. The first are those that the board is told to ask. */
export const QuestionsToAsk = ({ input, hrefOf }: { readonly input: ReportInput; readonly hrefOf: HrefOf }) => {
  const challenges = challengesOf(input, today())
  const [shown, rest] = [challenges.picked.slice(0, 5), challenges.picked.slice(5)]
  return (
    <section className="stack tight">
      <h2>Questions to put to the school</h2>
      <p className="measure">{intro(challenges)}</p>
      <Items challenges={shown} hrefOf={hrefOf} />
      {rest.length > 0 && (
        <details className="expander">
          <summary>Show {howMany(rest.length, 'more question')}</summary>
          <div className="inside">
            <Items challenges={rest} hrefOf={hrefOf} from={shown.length + 1} />
          </div>
        </details>
      )}
    </section>
  )
}
