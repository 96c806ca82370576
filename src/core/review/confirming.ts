import type { Question } from '../content/pack'
import { answerFrom, type Answer } from './answerValues'
import type { Change } from './event'
import type { EarlierAnswer } from './eventValues'
import { asAsked, type Review } from './review'

/** What records that an answer of an earlier review still holds; `null` where the question does not allow it any more. */
export const confirming = (
  question: Question,
  { answer, reason }: EarlierAnswer,
  review: Pick<Review, 'revised'>,
): readonly Change[] | null => {
  const asked = asAsked(review, question.id)
  if (answer !== 'not-applicable') return [{ kind: 'answer-set', ...asked, value: answer }]
  if (question.notApplicable === null) return null
  return [
    { kind: 'answer-set', ...asked, value: answer },
    ...(reason === null ? [] : [{ kind: 'reason-set', ...asked, value: reason } satisfies Change]),
  ]
}

/** An earlier answer as answers are told. */
export const earlierAsAnswer = ({ answer, reason }: EarlierAnswer): Answer => answerFrom(answer, reason)
