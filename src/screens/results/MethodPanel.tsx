import type { Pack } from '../../core/content/pack'
import { areaBars } from '../../core/report/sections/areaBars'
import { areaTable } from '../../core/report/sections/areaTable'
import { groundsBlocks, roundingRule } from '../../core/report/sections/method'
import { areaMethodTable, methodParts, type MethodPartId } from '../../core/report/sections/methodParts'
import type { Scorecard } from '../../core/scoring/scoreReview'
import { Button } from '../../ui/Button'
import { Expander } from '../../ui/Expander'
import { Blocks } from '../blocks/Blocks'
import './methodPanel.css'

/** A part that a figure has led to, and where that figure is. */
export interface AskedHow {
  readonly part: MethodPartId
  readonly from: HTMLElement
}

const partId = (part: MethodPartId): string => `results-how-${part}`

/** Opens what holds the part and takes the keyboard to it. The address stays: it names the screen. */
export const goToPart = (part: MethodPartId): void => {
  const heading = document.getElementById(partId(part))
  const expander = heading?.closest('details')
  if (expander) expander.open = true
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView?.({ block: 'start' })
}

const goBack = (from: HTMLElement): void => {
  from.focus({ preventScroll: true })
  from.scrollIntoView?.({ block: 'center' })
}

interface Props {
  readonly pack: Pack
  readonly scorecard: Scorecard
  /** The part that a figure led to last; `null`: none. */
  readonly asked: AskedHow | null
}

/** All of the arithmetic in one place; each figure of the page points to its own part. */
export const MethodPanel = ({ pack, scorecard, asked }: Props) => (
  <Expander title={<h2 className="results-more">How this was worked out</h2>}>
    {methodParts(pack, scorecard).map(({ id, figure, rule, here }) => (
      <section key={id} className="method-part stack tight">
        <h3 id={partId(id)} tabIndex={-1}>
          {figure}
        </h3>
        <p>{rule}.</p>
        <p className="here">{here}</p>
        {id === 'areas' && (
          <Blocks
            blocks={[
              areaMethodTable(pack, scorecard),
              areaTable(pack, scorecard),
              ...(scorecard.isGateOnly ? [] : [areaBars(pack, scorecard)]),
            ]}
          />
        )}
        {asked?.part === id && (
          <div className="no-print">
            <Button look="quiet" onClick={() => goBack(asked.from)}>
              Back to the figure
            </Button>
          </div>
        )}
      </section>
    ))}
    <section className="method-part stack tight">
      <h3>What the levels and weights rest on</h3>
      <Blocks
        blocks={[
          ...(scorecard.isGateOnly ? [] : [{ kind: 'paragraph', text: roundingRule(pack) } as const]),
          ...groundsBlocks(pack),
        ]}
      />
    </section>
  </Expander>
)
