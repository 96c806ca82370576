import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Pack } from '../../core/content/pack'
import { bandMethod, type FigureId, type FigureMethod } from '../../core/report/sections/method'
import { bandMeaning, bandTitle, capWords, scoreTitle } from '../../core/report/words/resultWords'
import { backedSentence, coverageSentence, scoreOrInterval } from '../../core/report/words/words'
import type { Cap, Scorecard } from '../../core/scoring/scoreReview'
import { HowLine } from './HowLine'
import type { HrefOf } from './QuestionLinks'

const Figure = ({
  title,
  value,
  children,
}: {
  readonly title: string
  readonly value: ReactNode
  readonly children: ReactNode
}) => (
  <div className="figure stack tight">
    <h3>{title}</h3>
    <p className="value">{value}</p>
    {children}
  </div>
)

const Caps = ({
  hrefOf,
  pack,
  caps,
}: {
  readonly hrefOf: HrefOf
  readonly pack: Pack
  readonly caps: readonly Cap[]
}) => (
  <div className="stack tight">
    <p>What holds the band down:</p>
    <ul className="results-links">
      {caps.map((cap) => (
        <li key={cap.question.id}>
          <Link href={hrefOf(cap.question)}>{cap.question.text}</Link>
          <span className="after">{capWords(pack, cap)}</span>
        </li>
      ))}
    </ul>
  </div>
)

interface Props {
  readonly hrefOf: HrefOf
  readonly pack: Pack
  readonly scorecard: Scorecard
  readonly methods: Readonly<Record<FigureId, FigureMethod>>
}

/** Score, coverage, backed claims and band: small, beside each other, each with its arithmetic. */
export const FiguresPanel = ({ hrefOf, pack, scorecard, methods }: Props) => (
  <section className="results-figures" aria-label="FiguresPanel">
    <Figure title="Band" value={bandTitle(pack, scorecard)}>
      {scorecard.band !== null && <p>{bandMeaning(pack, scorecard.band)}</p>}
      {scorecard.caps.length > 0 && <Caps hrefOf={hrefOf} pack={pack} caps={scorecard.caps} />}
      <details className="results-how">
        <summary>
          How? <span className="visually-hidden">Band</span>
        </summary>
        <p>{bandMethod(pack)}</p>
      </details>
    </Figure>
    <Figure title="Evidence" value={backedSentence(scorecard.backedClaims)}>
      <HowLine methods={[methods.backedClaims]} />
    </Figure>
    <Figure title={scoreTitle(scorecard)} value={scoreOrInterval(pack, scorecard)}>
      <HowLine methods={[methods.score, methods.interval]} />
    </Figure>
    <Figure title="Coverage" value={coverageSentence(scorecard.coverage)}>
      <HowLine methods={[methods.coverage]} />
    </Figure>
  </section>
)
