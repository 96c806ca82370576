import type { Pack } from '../../core/content/pack'
import type { FigureId, FigureMethod } from '../../core/report/sections/method'
import { notApplicableSentence } from '../../core/report/words/resultWords'
import { countFacts, inPlaceSentence } from '../../core/report/words/words'
import type { Scorecard } from '../../core/scoring/scoreReview'
import { HowLine } from './HowLine'

interface Props {
  readonly pack: Pack
  readonly scorecard: Scorecard
  readonly methods: Readonly<Record<FigureId, FigureMethod>>
}

/** How many answers of each kind there are. */
export const CountsPanel = ({ pack, scorecard, methods }: Props) => {
  const apart = notApplicableSentence(scorecard)
  return (
    <section className="stack">
      <div className="stack tight">
        <h2 className="results-big">{inPlaceSentence(scorecard.counts)}</h2>
        <HowLine methods={[methods.inPlace]} />
      </div>
      <dl className="results-counts">
        {countFacts(pack, scorecard.counts).map(({ term, value }, index) => (
          <div key={index}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {apart !== '' && (
        <div className="stack tight">
          <p className="muted">{apart}</p>
          <HowLine methods={[methods.notApplicable]} />
        </div>
      )}
    </section>
  )
}
