import type { AnswerValue } from '../../core/review/answerValues'
import { valueOfAnswer, type Answer } from '../../core/review/answerValues'
import { answerWords, valueTone } from '../../core/report/words/answerWords'
import { useReadyReview } from '../../state/openStore'

/** What a tag with an answer looks like. */
export const answerTagClass = (value: AnswerValue | null): string => {
  const tone = valueTone(value)
  return tone === 'neutral' ? 'tag' : `tag tone-${tone}`
}

/** An answer in two or three words. */
export const AnswerTag = ({ answer }: { readonly answer: Answer | null }) => (
  <span className={`${answerTagClass(answer === null ? null : valueOfAnswer(answer))} nowrap`}>
    {answerWords(
      useReadyReview(({ pack }) => pack),
      answer,
    )}
  </span>
)
