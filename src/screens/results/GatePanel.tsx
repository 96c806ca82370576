import type { Question } from '../../core/content/pack'
import type { FigureMethod } from '../../core/report/method'
import { gateSentence, gateTitle, gateTone } from '../../core/report/words'
import type { Gate } from '../../core/scoring/scoreReview'
import { HowLine } from './HowLine'
import { QuestionLinks, type HrefOf } from './QuestionLinks'

const Listed = ({ title, hrefOf, questions }: { readonly title: string; readonly hrefOf: HrefOf; readonly questions: readonly Question[] }) => (
  <div className="stack tight">
    <h3>{title}</h3>
    <QuestionLinks hrefOf={hrefOf} questions={questions} />
  </div>
)

interface Props {
  readonly hrefOf: HrefOf
  readonly gate: Gate | null
  readonly method: FigureMethod
  /** Which of them have slipped, in sentences, see `slipSentences`. */
  readonly slips: readonly string[]
}

/** Whether the critical safeguards are in place, and which have slipped: the first thing that anybody should read. */
export const GatePanel = ({ hrefOf, gate, method, slips }: Props) => (
  <section className={`results-gate stack tone-${gateTone(gate)}`}>
    <div className="stack tight">
      <h2>{gateTitle(gate)}</h2>
      <p className="sentence">{gateSentence(gate)}</p>
      {slips.map((slip, index) => <p key={index}><strong>{slip}</strong></p>)}
    </div>
    {gate !== null && gate.gaps.length > 0 && <Listed title="Not in place, or only partly" hrefOf={hrefOf} questions={gate.gaps} />}
    {gate !== null && gate.unknown.length > 0 && <Listed title="Not known: unanswered, or “don’t know”" hrefOf={hrefOf} questions={gate.unknown} />}
    <HowLine methods={[method]} />
  </section>
)
