import type { Question } from '../../core/content/pack'
import { isStillAgreed } from '../../core/report/findings/pointsOfView'
import { answerWords } from '../../core/report/words/answerWords'
import type { Agreement } from '../../core/review/eventValues'
import { countedAnswer } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'

/** Says so where the review's answer is no longer the one that was agreed. */
export const ChangedSince = ({
  question,
  agreement,
}: {
  readonly question: Question
  readonly agreement: Agreement
}) => {
  const { pack, review } = useReadyReview()
  if (isStillAgreed(question, review, agreement)) return null
  return (
    <p className="small">
      The answer in this review has been changed since: {answerWords(pack, countedAnswer(question, review))}.
    </p>
  )
}
