import { inTime } from '../../core/report/words/evidenceWords'
import type { Strengths } from '../../core/report/findings/strengths'
import { Expander } from '../../ui/Expander'
import { QuestionLinks, type HrefOf } from './QuestionLinks'

const strengthsInShort = (count: number): string =>
  count === 0 ? 'none yet by this rule' : `${count} in place, checked, and with proof`

/** What the school can be sure of. Where that is nothing yet, it says what would count. */
export const StrengthsPanel = ({
  hrefOf,
  strengths: { areas, questions },
}: {
  readonly hrefOf: HrefOf
  readonly strengths: Strengths
}) => (
  <Expander
    title={
      <>
        <h2 className="results-more">Strengths</h2>
        <span className="muted">{strengthsInShort(questions.length)}</span>
      </>
    }
  >
    <p className="muted">
      Answers at “in place and checked”, with evidence that says where it is kept and was checked {inTime}.
    </p>
    {areas.length > 0 && (
      <div className="stack tight">
        <h3>Areas in which all is in place, with evidence</h3>
        <ul>
          {areas.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </div>
    )}
    {questions.length > 0 ? <QuestionLinks hrefOf={hrefOf} questions={questions} /> : <p>None yet by this rule.</p>}
  </Expander>
)
