import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'
import { questionsToAsk } from '../../core/report/forTheBoard'
import type { ReportInput } from '../../core/report/reportInput'
import { challengesOf } from '../../core/report/variants/challengeSheet'
import { howMany } from '../../core/report/words'
import type { HrefOf } from '../results/QuestionLinks'

const Item = ({ question, why, hrefOf }: { readonly question: Question; readonly why: string | null; readonly hrefOf: HrefOf }) => (
  <li className="stack tight">
    <p className="governor-ask">{question.governorQuestion}</p>
    <p className="small muted"><span>{`${why === null ? '' : `Picked because: ${why} `}It is about: `}</span><Link href={hrefOf(question)}>{question.text}</Link></p>
  </li>
)

/** What to put to the school, each with why it was picked. */
export const QuestionsToAsk = ({ input, hrefOf }: { readonly input: ReportInput; readonly hrefOf: HrefOf }) => {
  const { picked, leftOut } = challengesOf(input)
  const [shown, rest] = [picked.slice(0, 5), picked.slice(5)]
  return (
    <section className="stack tight">
      <h2>Questions to put to the school</h2>
      <p className="measure">
        {picked.length === 0
          ? 'No question is picked by rule: no critical safeguard is missing or unknown, no claim lacks current evidence, and nothing is out of date or has changed. Ask these all the same.'
          : `Picked by rule from the answers: critical gaps first, then claims without current evidence, evidence out of date, and answers that changed.${leftOut.length > 0 ? ` ${leftOut.length} more fit${leftOut.length === 1 ? 's' : ''} the same rules: you meet ${leftOut.length === 1 ? 'it' : 'them'} in the areas.` : ''}`}
      </p>
      <ol className="governor-list numbered">
        {picked.length === 0
          ? questionsToAsk(input).map((question) => <Item key={question.id} question={question} why={null} hrefOf={hrefOf} />)
          : shown.map(({ question, reasons }) => <Item key={question.id} question={question} why={reasons.join(' ')} hrefOf={hrefOf} />)}
      </ol>
      {rest.length > 0 && (
        <details className="expander">
          <summary>Show {howMany(rest.length, 'more question')}</summary>
          <div className="inside">
            <ol className="governor-list numbered" start={shown.length + 1}>{rest.map(({ question, reasons }) => <Item key={question.id} question={question} why={reasons.join(' ')} hrefOf={hrefOf} />)}</ol>
          </div>
        </details>
      )}
    </section>
  )
}
