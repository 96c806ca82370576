import type { Question } from '../../core/content/pack'
import type { FigureMethod } from '../../core/report/method'
import { gateSentence, gateTitle, gateTone } from '../../core/report/words'
import type { Gate } from '../../core/scoring/scoreReview'
import { HowLine } from './HowLine'
import { QuestionLinks } from './QuestionLinks'

const Listed = ({ title, reviewId, questions }: { readonly title: string; readonly reviewId: string; readonly questions: readonly Question[] }) => (
  <div className="stack tight">
    <h3>{title}</h3>
    <QuestionLinks reviewId={reviewId} questions={questions} />
  </div>
)

/** Whether the critical safeguards are in place: the first thing that anybody should read. */
export const GatePanel = ({ reviewId, gate, method }: { readonly reviewId: string; readonly gate: Gate | null; readonly method: FigureMethod }) => (
  <section className={`results-gate stack tone-${gateTone(gate)}`}>
    <div className="stack tight">
      <h2>{gateTitle(gate)}</h2>
      <p className="sentence">{gateSentence(gate)}</p>
    </div>
    {gate !== null && gate.gaps.length > 0 && <Listed title="Not in place, or only partly" reviewId={reviewId} questions={gate.gaps} />}
    {gate !== null && gate.unknown.length > 0 && <Listed title="Not known: unanswered, or “don’t know”" reviewId={reviewId} questions={gate.unknown} />}
    <HowLine methods={[method]} />
  </section>
)
