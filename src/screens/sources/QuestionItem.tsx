import type { Pack, Question } from '../../core/content/pack'
import type { Origin } from '../../core/content/sourceCoverage'
import { RestsOn } from '../levels/RestsOn'
import { Marked } from './Marked'
import { kindWords, questionAnchor, sourceAnchor } from './kinds'

interface Looking {
  readonly search: string
  readonly onGo: (anchor: string) => void
}

const OriginLine = ({
  origin,
  isCounterpart,
  search,
  onGo,
}: { readonly origin: Origin; readonly isCounterpart: boolean } & Looking) => {
  if (origin.kind === 'added') {
    return (
      <>
        <span className="tag">Added: today’s duty</span> <Marked text={origin.document.title} search={search} />
      </>
    )
  }
  const { source, part } = origin
  const { id, summary } = part ?? source
  return (
    <>
      <button type="button" onClick={() => onGo(sourceAnchor(id))}>
        {kindWords[source.kind].one} <Marked text={id} search={search} />
      </button>{' '}
      <Marked text={summary} search={search} />
      {isCounterpart && source.addressee !== 'school' && (
        <span className="muted small">
          {' '}
          To: <Marked text={source.addressee} search={search} />
        </span>
      )}
    </>
  )
}

interface Props extends Looking {
  readonly pack: Pack
  readonly question: Question
  readonly origins: readonly Origin[]
}

/** A question: what it comes from, why it weighs what it weighs, and what its level 2 rests on. */
export const QuestionItem = ({ pack, question, origins, search, onGo }: Props) => {
  const { id, text, analogue, critical, weight, weightReason } = question
  return (
    <article className="sources-item stack tight">
      <h3 id={questionAnchor(id)} tabIndex={-1}>
        <Marked text={text} search={search} /> {critical && <span className="tag">Critical</span>}{' '}
        {analogue && <span className="tag">School’s counterpart</span>}
      </h3>
      <ul className="sources-links">
        {origins.map((origin, index) => (
          <li key={index}>
            <OriginLine origin={origin} isCounterpart={analogue} search={search} onGo={onGo} />
          </li>
        ))}
      </ul>
      <p className="small muted">
        Weight {weight}. <Marked text={weightReason} search={search} />
      </p>
      <RestsOn pack={pack} question={question} isAside />
    </article>
  )
}
