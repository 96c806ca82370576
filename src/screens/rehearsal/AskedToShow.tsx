import type { Question } from '../../core/content/pack'
import { valueWords } from '../../core/report/words/answerWords'
import { valueOfAnswer } from '../../core/review/answerValues'
import { countedAnswer } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'

/** What an inspector may ask to see on a question, and what the school says of it. */
export const AskedToShow = ({ question, isClaimed }: { readonly question: Question; readonly isClaimed: boolean }) => {
  const { pack, review } = useReadyReview(({ pack: held, review: now }) => ({ pack: held, review: now }))
  const answer = countedAnswer(question, review)
  const said = valueWords(pack, answer === null ? null : valueOfAnswer(answer))
  return (
    <div className="stack tight">
      <p className="rehearsal-question">
        {question.critical && <span className="tag">Critical</span>} <span>{question.text}</span>
      </p>
      <p className="muted">{`Your school says: ${said}.`}</p>
      {!isClaimed && (
        <Notice tone="unknown" title="This answer has changed since it was drawn">
          <p>The school does not say any more that it is in place. Put it off, or ask all the same.</p>
        </Notice>
      )}
      <h2>An inspector may ask to see</h2>
      <ul>
        {question.evidencePrompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <p>
        <span className="muted">And may ask: </span>
        <span>{question.governorQuestion}</span>
      </p>
    </div>
  )
}
