import type { Gate } from '../../core/scoring/scoreReview'
import type { Safeguard } from '../../core/report/findings/criticalBoard'
import { gateFigure, gateRest } from '../../core/report/words/verdictWords'
import { gateSentence, gateTitle, gateTone } from '../../core/report/words/words'
import { Board } from '../board/Board'
import { BoardLegend } from '../board/BoardLegend'
import { HowLink } from './HowLink'
import type { HrefOf } from './QuestionLinks'
import './resultSlide.css'

const GateFigure = ({ gate }: { readonly gate: Gate }) => {
  const { count, of, counted } = gateFigure(gate)
  const rest = gateRest(gate)
  return (
    <div>
      <p className="slide-figure">
        <span className="large">
          <b>{count}</b> {of}
        </span>{' '}
        <span className="counted">{counted}</span>
      </p>
      <p className="slide-rest">
        <span>{rest}</span> <HowLink part="gate" figure="critical safeguards in place" />
      </p>
    </div>
  )
}

interface Props {
  readonly gate: Gate | null
  /** Those that the gate is over, see `criticalBoard`. */
  readonly safeguards: readonly Safeguard[]
  /** Which of them have slipped, in sentences, see `slipSentences`. */
  readonly slips: readonly string[]
  readonly hrefOf: HrefOf
}

/** Whether the critical safeguards are in place, and the picture of them: what is to be read first, and alone. */
export const ResultSlide = ({ gate, safeguards, slips, hrefOf }: Props) => (
  <section className={`result-slide tone-${gateTone(gate)}`} aria-labelledby="result-slide-title">
    <div className="said stack">
      <h2 id="result-slide-title">{gateTitle(gate)}</h2>
      {gate === null ? <p>{gateSentence(gate)} So there is no board of them.</p> : <GateFigure gate={gate} />}
      {slips.map((slip, index) => (
        <p key={index} className="slip">
          {slip}
        </p>
      ))}
    </div>
    {safeguards.length > 0 && (
      <div className="stack tight">
        <Board safeguards={safeguards} hrefOf={({ question }) => hrefOf(question)} size="cards" />
        <BoardLegend shown={safeguards.map(({ standing }) => standing)} />
      </div>
    )}
  </section>
)
