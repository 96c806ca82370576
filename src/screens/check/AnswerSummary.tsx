import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'
import { countedAnswer, evidenceFor } from '../../core/review/review'
import type { Answer } from '../../core/review/answerValues'
import { howMany } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { paths } from '../paths'
import { AnswerTag } from '../answers/AnswerTag'

/** What the answer says in full: the level's description, or the reason. */
const inFull = (question: Question, answer: Answer | null): string | null => {
  if (answer?.kind === 'level') return question.levels[answer.level]
  return answer?.kind === 'not-applicable' ? answer.reason : null
}

/** A question, its answer and all that was said beside it. */
export const AnswerSummary = ({ question }: { readonly question: Question }) => {
  const { id, review } = useReadyReview()
  const answer = countedAnswer(question, review)
  const evidence = evidenceFor(review, question.id)
  const note = review.notes.get(question.id)
  return (
    <div className="check-answer">
      <dt>{question.text}</dt>
      <dd className="stack tight">
        <p className="row check-marks">
          <AnswerTag answer={answer} />
          {review.flags.has(question.id) && <span className="tag">Come back to this</span>}
        </p>
        {inFull(question, answer) !== null && <p>{inFull(question, answer)}</p>}
        <p className="small muted">
          {evidence.length === 0
            ? 'No evidence listed'
            : `${howMany(evidence.length, 'entry', 'entries')} of evidence: ${evidence.map(({ what }) => what).join('; ')}`}
        </p>
        {note !== undefined && <p className="small check-note">Note: {note}</p>}
      </dd>
      <dd className="check-change">
        <Link href={paths.question(id, question.id)}>
          Change<span className="visually-hidden">: {question.text}</span>
        </Link>
      </dd>
    </div>
  )
}
