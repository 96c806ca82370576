import type { Pack, Question } from '../../content/pack'
import { applicableQuestions, countedAnswer, isBacked, isClaim, type Review } from '../../review/review'

/** The questions that are asked of this school and apply to it, in pack order: those that a score rests on, answered or not. */
export const askedQuestions = (pack: Pack, review: Review): readonly Question[] =>
  applicableQuestions(pack, review).filter((question) => countedAnswer(question, review)?.kind !== 'not-applicable')

/** Whether a question is claimed to be in place and nothing backs the claim. */
export const isUnbackedClaim = (review: Review, question: Question): boolean =>
  isClaim(countedAnswer(question, review)) && !isBacked(question, review)
