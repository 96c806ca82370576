import type { Question } from '../content/pack'
import { addMonths, sayDate } from '../math/calendar'
import { countedAnswer, isBacked, isClaim, type Review } from '../review/review'
import { askedQuestions } from './askedQuestions'
import type { ReportInput } from './reportInput'
import { howMany } from './words'

/** Whether a question is claimed to be in place and nothing backs the claim. */
export const isUnbackedClaim = (review: Review, question: Question): boolean => isClaim(countedAnswer(question, review)) && !isBacked(question, review)

/** The three questions that a governor should ask first: those of the plan in its order, then claims that nothing backs, then whatever else is asked of this school; both heaviest first. */
export const questionsToAsk = ({ pack, review, plan }: Pick<ReportInput, 'pack' | 'review' | 'plan'>): readonly Question[] => {
  const heaviestFirst = [...askedQuestions(pack, review)].sort((a, b) => b.weight - a.weight)
  return [...new Set([...plan.actions.map(({ question }) => question), ...heaviestFirst.filter((question) => isUnbackedClaim(review, question)), ...heaviestFirst])].slice(0, 3)
}

/** `the question`, `the 3 questions`. */
const these = (n: number, one: string): string => (n === 1 ? `the ${one}` : `the ${n} ${one}s`)

/** What the board is asked to decide, by rule from what the review found. `withOwners`: whether the board sees who owns the actions. */
export const boardDecisions = ({ pack, review, scorecard, plan }: Omit<ReportInput, 'since' | 'signatures'>, withOwners = true): readonly string[] => {
  const gaps = scorecard.gate?.gaps.length ?? 0
  const { unanswered } = scorecard.counts
  const findOut = plan.actions.filter(({ start }) => start === 'find-out').length
  const large = plan.actions.filter(({ effort }) => effort === 'large').length
  return [
    ...(gaps > 0 ? [`Name a governor who hears within ${howMany(pack.dueInWorkingDays.now, 'working day')} that ${gaps === 1 ? 'the gap in critical safeguards is' : `the ${gaps} gaps in critical safeguards are`} closed.`] : []),
    ...(findOut > 0 ? [`Agree by when ${these(findOut, 'question')} that nobody could answer will be answered.`] : []),
    ...(unanswered > 0 ? [`Agree by when ${these(unanswered, 'unanswered question')} will be answered.`] : []),
    ...(large > 0 ? [`Agree time or money for ${these(large, 'action')} that ${large === 1 ? 'takes' : 'take'} a term or a budget.`] : []),
    ...(plan.actions.length > 0 ? [`Approve the plan of ${howMany(plan.actions.length, 'action')}, with its ${withOwners ? 'owners and dates' : 'dates'}.`] : []),
    ...(plan.actions.length === 0 && scorecard.score !== null ? ['Note that no answer is below its target, and keep the checks going.'] : []),
    `Fix the next review: ${sayDate(review.details.nextReview ?? addMonths(review.details.reviewDate, 12))}${review.details.nextReview === null ? ' (proposed: a year on)' : ''}.`,
  ]
}
