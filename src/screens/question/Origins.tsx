import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'
import { originsOf, type Origin } from '../../core/content/sourceCoverage'
import { capitalised } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { RestsOn } from '../levels/RestsOn'
import { paths } from '../paths'
import './origins.css'

/** Addressees that schools are among: what is said to them needs no counterpart. */
const toSchools = new Set(['school', 'schools', 'all'])

const SourceLine = ({
  origin: { source, part },
  isAnalogue,
}: {
  readonly origin: Extract<Origin, { kind: 'source' }>
  readonly isAnalogue: boolean
}) => (
  <>
    <p className="row question-origin">
      <strong>
        {capitalised(source.kind)} {part?.id ?? source.id}
      </strong>
      {isAnalogue && !toSchools.has(source.addressee) && <span className="tag">School’s counterpart</span>}
    </p>
    <p>{source.summary}</p>
    {part !== null && <p>This question answers the part: {part.summary}</p>}
    {source.then !== null && source.today !== null && (
      <p className="small muted">
        Then: {source.then}. Today: {source.today}.
      </p>
    )}
  </>
)

const AddedLine = ({ document }: { readonly document: Extract<Origin, { kind: 'added' }>['document'] }) => (
  <>
    <p className="row question-origin">
      <strong>{document.title}</strong>
      <span className="tag">Added: today’s duty</span>
    </p>
    <p>{`Not a finding of 2008. ${document.publisher}${document.date === null ? '' : `, ${document.date}`}. ${document.note ?? ''}`}</p>
  </>
)

/** What a question answers: findings and recommendations, or a duty of today. */
export const Origins = ({ question }: { readonly question: Question }) => {
  const pack = useReadyReview((open) => open.pack)
  return (
    <>
      <ul className="question-origins">
        {originsOf(pack, question).map((origin, index) =>
          origin.kind === 'source' ? (
            <li key={index}>
              <SourceLine origin={origin} isAnalogue={question.analogue} />
            </li>
          ) : (
            <li key={index}>
              <AddedLine document={origin.document} />
            </li>
          ),
        )}
      </ul>
      {question.analogue && (
        <p className="small muted">
          Some of this was said to others than schools. The question is the school’s counterpart.
        </p>
      )}
      <RestsOn pack={pack} question={question} />
      <p className="small">
        <Link href={paths.sources}>All findings and the questions that answer them</Link>
      </p>
    </>
  )
}
