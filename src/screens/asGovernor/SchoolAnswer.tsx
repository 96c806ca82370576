import type { Question } from '../../core/content/pack'
import { removedText } from '../../core/review/textSlots'
import { whoIs } from '../../core/review/people'
import { countedAnswer, evidenceFor } from '../../core/review/review'
import type { Answer } from '../../core/review/answerValues'
import { answerStanding } from '../../core/report/findings/criticalBoard'
import { answerInFull, valueWords } from '../../core/report/words/answerWords'
import { countedFor } from '../../core/report/words/tallyWords'
import { listed } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { EvidenceState } from '../evidence/EvidenceState'
import { AnswerTag } from '../answers/AnswerTag'
import { StandingMark } from '../board/StandingMark'
import { WithWebLinks } from '../WebLinks'
import { sayDate } from '../when'
import '../evidence/evidence.css'

/** What the answer says in full. */
const inFull = (question: Question, counted: Answer | null, given: Answer | null): string => {
  if (counted === null)
    return given === null
      ? 'The school has not answered this yet.'
      : 'The school says that it does not apply, but not why, so it counts as unanswered.'
  return answerInFull(question, counted)
}

const Evidence = ({ question }: { readonly question: Question }) => {
  const { review } = useReadyReview()
  const entries = evidenceFor(review, question.id)
  return (
    <div className="stack tight">
      <h3>What the school can show</h3>
      {entries.length === 0 ? (
        <p className="muted">No evidence is listed for this.</p>
      ) : (
        <ul className="governor-evidence">
          {entries.map((entry) => (
            <li key={entry.id}>
              <WithWebLinks text={entry.what} />
              <EvidenceState entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** How it came that several people who answered apart gave one answer. */
const Agreed = ({ question }: { readonly question: Question }) => {
  const { pack, review } = useReadyReview()
  const agreement = review.agreements.get(question.id)
  if (agreement === undefined) return null
  const said = (answer: typeof agreement.answer | null): string => valueWords(pack, answer, 'no answer').toLowerCase()
  return (
    <p className="governor-note">
      <strong>Agreed on {said(agreement.answer)}</strong>
      {`${agreement.views.length > 0 ? ` after separate answers: ${listed(agreement.views.map(({ role, answer }) => `${role}, ${said(answer)}`))}` : ''}.${agreement.reason === removedText ? '' : ` ${agreement.reason}`}`}
    </p>
  )
}

/** What the school says to a question, with all that stands beside it. It is here to be read. */
export const SchoolAnswer = ({ question }: { readonly question: Question }) => {
  const { review } = useReadyReview()
  const given = review.answers.get(question.id) ?? null
  const counted = countedAnswer(question, review)
  const tally = countedFor(question, review)
  const note = review.notes.get(question.id)
  const earlier = review.earlierAnswers.get(question.id)
  const by = review.answeredBy.get(question.id)
  const isContested = review.conflicts.some((events) =>
    events.some((event) => event.kind === 'answer-set' && event.question === question.id),
  )
  return (
    <>
      <p className="row governor-answer">
        <StandingMark standing={answerStanding(counted)} />
        <AnswerTag answer={counted} />
        {question.critical && <strong className="small">Critical safeguard</strong>}
        {by !== undefined && counted !== null && <span className="small muted">Answered by {whoIs(review, by)}</span>}
      </p>
      <p>{inFull(question, counted, given)}</p>
      {tally !== null && <p>{`Counted on ${tally}.`}</p>}
      {isContested && (
        <p className="governor-note">
          Two people of the school answered this without sight of each other, and differently. The later answer is
          shown.
        </p>
      )}
      {counted === null && earlier !== undefined && (
        <p className="governor-note">
          There was an answer on {sayDate(earlier.reviewedOn)}, which the school has not confirmed since.
        </p>
      )}
      <Agreed question={question} />
      {note !== undefined && (
        <p className="governor-note">
          <strong>The school’s note:</strong> {note}
        </p>
      )}
      <Evidence question={question} />
    </>
  )
}
