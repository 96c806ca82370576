import type { Answer } from '../../core/review/review'
import { answerWords } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'

const toneOf = (answer: Answer | null): string => {
  if (answer === null || answer.kind === 'not-applicable') return ''
  if (answer.kind === 'dont-know') return 'tone-unknown'
  return answer.level < 2 ? 'tone-gap' : 'tone-good'
}

/** An answer in two or three words. */
export const AnswerTag = ({ answer }: { readonly answer: Answer | null }) => (
  <span className={`tag nowrap ${toneOf(answer)}`}>
    {answerWords(
      useReadyReview(({ pack }) => pack),
      answer,
    )}
  </span>
)
