import type { Question } from '../../core/content/pack'
import { answerWords } from '../../core/report/words/answerWords'
import { confirming, earlierAsAnswer } from '../../core/review/nextReview'
import { countedAnswer } from '../../core/review/review'
import { useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { sayDate } from '../when'

/** What the review before this one said, to be confirmed or answered anew; once there is an answer, a quiet line. Nothing is chosen by it. */
export const EarlierAnswerNotice = ({
  question,
  onStillSo,
}: {
  readonly question: Question
  readonly onStillSo: () => void
}) => {
  const { pack, earlier, isAnswered } = useReadyReview(({ pack, review }) => ({
    pack,
    earlier: review.earlierAnswers.get(question.id),
    isAnswered: countedAnswer(question, review) !== null,
  }))
  const { hasKeys } = useAnswering()
  if (earlier === undefined) return null
  const words = answerWords(pack, earlierAsAnswer(earlier))
  if (isAnswered) return <p className="small muted">Last year: {words}</p>
  return (
    <Notice tone="neutral" title={`Last year’s answer (${sayDate(earlier.reviewedOn)}): ${words}.`}>
      {earlier.reason !== null && <p>The reason given then: {earlier.reason}</p>}
      <p className="small muted">
        It counts only once it is confirmed. If anything is different by now, or nobody could show it today, choose
        below.
      </p>
      {confirming(question, earlier) !== null && (
        <div>
          <Button className="question-earlier" onClick={onStillSo} {...(hasKeys && { 'aria-keyshortcuts': 'S' })}>
            Still so: {words}
            {hasKeys && <kbd aria-hidden="true">S</kbd>}
          </Button>
        </div>
      )}
    </Notice>
  )
}
