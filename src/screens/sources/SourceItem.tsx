import type { SourceEntry, SourceTrace } from '../../core/content/sourceCoverage'
import { Marked } from './Marked'
import { AnsweringQuestions } from './AnsweringQuestions'
import { sourceAnchor } from './kinds'

interface Looking {
  readonly search: string
  readonly onGo: (anchor: string) => void
}

const Context = () => <span className="tag">Context, not scored</span>

const Answers = ({ entry, search, onGo }: { readonly entry: SourceEntry } & Looking) =>
  entry.questions.length === 0 ? (
    <p className="small muted">No question has to answer this.</p>
  ) : (
    <AnsweringQuestions questions={entry.questions} search={search} onGo={onGo} />
  )

const Terms = ({
  then,
  today,
  search,
}: {
  readonly then: string | null
  readonly today: string | null
  readonly search: string
}) =>
  then === null && today === null ? null : (
    <dl className="sources-terms">
      {then !== null && (
        <div>
          <dt>Then</dt>
          <dd>
            <Marked text={then} search={search} />
          </dd>
        </div>
      )}
      {today !== null && (
        <div>
          <dt>Today</dt>
          <dd>
            <Marked text={today} search={search} />
          </dd>
        </div>
      )}
    </dl>
  )

/** A source: what it says, to whom, in which words then and now, and which questions answer it. */
export const SourceItem = ({ trace, search, onGo }: { readonly trace: SourceTrace } & Looking) => {
  const { source, parts, scored } = trace
  return (
    <article className="sources-item stack tight">
      <h3 id={sourceAnchor(source.id)} tabIndex={-1}>
        <span className="nowrap">
          <Marked text={source.id} search={search} />
        </span>{' '}
        {!scored && <Context />}
      </h3>
      <p>
        <Marked text={source.summary} search={search} />{' '}
        <span className="muted small nowrap">
          To: <Marked text={source.addressee} search={search} />
        </span>
      </p>
      <Terms then={source.then} today={source.today} search={search} />
      {parts.length === 0 ? (
        <Answers entry={trace} search={search} onGo={onGo} />
      ) : (
        <ul className="sources-parts">
          {parts.map((part) => (
            <li key={part.id} id={sourceAnchor(part.id)} tabIndex={-1} className="stack tight">
              <p>
                <strong>
                  <Marked text={part.id} search={search} />
                </strong>{' '}
                <Marked text={part.summary} search={search} /> {scored && !part.scored && <Context />}
              </p>
              <Answers entry={part} search={search} onGo={onGo} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
