import type { Pack } from '../../core/content/pack'
import { gateGroups, type GateItem } from '../../core/report/sections/gateItems'
import type { FigureMethod } from '../../core/report/sections/method'
import { capitalised, gateSentence, gateTitle, gateTone } from '../../core/report/words/words'
import type { Gate } from '../../core/scoring/scoreReview'
import { HowLine } from './HowLine'
import { QuestionLinks, type HrefOf } from './QuestionLinks'

interface Props {
  readonly hrefOf: HrefOf
  readonly pack: Pack
  readonly gate: Gate | null
  /** What keeps it from being all in place, see `gateItems`. */
  readonly items: readonly GateItem[]
  readonly method: FigureMethod
  /** Which of them have slipped, in sentences, see `slipSentences`. */
  readonly slips: readonly string[]
}

/** Whether the critical safeguards are in place, and which have slipped: the first thing that anybody should read. */
export const GatePanel = ({ hrefOf, pack, gate, items, method, slips }: Props) => (
  <section className={`results-gate stack tone-${gateTone(gate)}`}>
    <div className="stack tight">
      <h2>{gateTitle(gate)}</h2>
      <p className="sentence">{gateSentence(gate)}</p>
      {slips.map((slip, index) => (
        <p key={index}>
          <strong>{slip}</strong>
        </p>
      ))}
    </div>
    {gateGroups(pack, items).map((group, index) => (
      <div key={index} className="stack tight">
        <h3>
          {capitalised(group.words)}: {group.items.length}
        </h3>
        <QuestionLinks hrefOf={hrefOf} questions={group.items.map(({ question }) => question)} />
      </div>
    ))}
    <HowLine methods={[method]} />
  </section>
)
