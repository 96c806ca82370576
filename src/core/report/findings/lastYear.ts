import type { Pack } from '../../content/pack'
import type { IsoDate } from '../../math/calendar'
import { earlierAsAnswer } from '../../review/confirming'
import { isClaim, type Review } from '../../review/review'
import { compareReviews, type AnswerChange } from './changes'

/** What has become of the answers of the review before this one. */
export interface SinceLastReview {
  /** The review date of that one. */
  readonly reviewedOn: IsoDate
  /** Of the questions that it answered and that mean the same, and are answered by now: those whose answer is another. Critical questions first in each group. */
  readonly changes: readonly AnswerChange[]
  /** How many questions can be compared. */
  readonly compared: number
}

/** What is different from the review before this one, as far as it left its answers; `null` where it left none. They come along with every copy. */
export const sinceLastReview = (pack: Pack, review: Review): SinceLastReview | null => {
  // What was answered in this review, or to another revision, is not to be set beside today's answers.
  const earlier = [...review.earlierAnswers].filter(([, { isOwn, revision }]) => !isOwn && revision === null)
  const [first] = earlier
  if (first === undefined) return null
  const before: Review = {
    ...review,
    answers: new Map(earlier.map(([id, answer]) => [id, earlierAsAnswer(answer)])),
    evidence: [],
  }
  const isCompared = (id: string): boolean => before.answers.has(id) && review.answers.has(id)
  return {
    reviewedOn: first[1].reviewedOn,
    changes: compareReviews(pack, before, review).changes.filter(
      ({ question, after }) => isCompared(question.id) && after !== 'unanswered' && after !== 'not-asked',
    ),
    compared: pack.questions.filter(({ id }) => isCompared(id)).length,
  }
}

/** The critical safeguards among these changes that are worse than before, and not in place any more: told before anything else. */
export const slipsIn = (changes: readonly AnswerChange[]): readonly AnswerChange[] =>
  changes.filter(
    ({ question, group, after }) =>
      question.critical && group === 'regressions' && !isClaim(typeof after === 'string' ? null : after),
  )
