import type { Question } from '../../core/content/pack'
import { useReadyReview } from '../../state/openStore'
import { Expander } from '../../ui/Expander'
import { later } from '../../ui/fetched'

// Few ask where a question comes from before they answer it.
const Origins = later(async () => (await import('./Origins')).Origins)

/** What helps somebody to answer, closed until it is wanted. */
export const Background = ({ question }: { readonly question: Question }) => {
  const pack = useReadyReview((open) => open.pack)
  return (
    <div className="question-background">
      <Expander title="Why it matters">
        <p>{question.why}</p>
      </Expander>
      <Expander title="What the levels mean">
        <p>In any question, the four levels mean:</p>
        <dl className="question-levels">
          {pack.levels.map(({ value, name, meaning }) => (
            <div key={value}>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Expander>
      <Expander title="A question a governor could ask">
        <p>{question.governorQuestion}</p>
      </Expander>
      <Expander title="Where it comes from">
        <Origins question={question} />
      </Expander>
    </div>
  )
}
