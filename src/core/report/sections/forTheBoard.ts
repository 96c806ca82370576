import { addMonths, sayDate, type IsoDate } from '../../math/calendar'
import { openActions } from '../../plan/arrangeActions'
import type { Review } from '../../review/review'
import { overdueAmong } from '../words/planWords'
import type { ReportInput } from '../reportInput'
import { howMany } from '../words/words'

/** When the next review is due: the day that the school fixed, or a year on. */
const nextReviewOn = ({ details: { nextReview, reviewDate } }: Review): IsoDate =>
  nextReview ?? addMonths(reviewDate, 12)

const nextReviewDecision = (review: Review, today: IsoDate): string => {
  const on = nextReviewOn(review)
  const proposed = review.details.nextReview === null ? ' (proposed: a year on)' : ''
  return on < today
    ? `The next review was due on ${sayDate(on)}${proposed}: fix a new date.`
    : `Fix the next review: ${sayDate(on)}${proposed}.`
}

/** `9 November 2027`, `proposed: 9 November 2027`, `was due on 9 November 2026`. */
export const nextReviewWords = (review: Review, today: IsoDate): string => {
  const on = nextReviewOn(review)
  return on < today
    ? `was due on ${sayDate(on)}`
    : `${review.details.nextReview === null ? 'proposed: ' : ''}${sayDate(on)}`
}

/** `the question`, `the 3 questions`. */
const these = (n: number, one: string): string => (n === 1 ? `the ${one}` : `the ${n} ${one}s`)

/** What the board is asked to decide, by rule from what the review found. `withOwners`: whether the board sees who owns the actions. */
export const boardDecisions = (
  { pack, review, scorecard, plan }: Pick<ReportInput, 'pack' | 'review' | 'scorecard' | 'plan'>,
  today: IsoDate,
  withOwners = true,
): readonly string[] => {
  const gaps = scorecard.gate?.gaps.length ?? 0
  const { unanswered, dontKnow } = scorecard.counts
  const open = openActions(plan)
  const large = open.filter(({ effort }) => effort === 'large').length
  return [
    ...(gaps > 0
      ? [
          `Name a governor who hears ${pack.dueInWorkingDays.now === 0 ? 'the same day' : `within ${howMany(pack.dueInWorkingDays.now, 'working day')}`} that ${gaps === 1 ? 'the gap in critical safeguards is' : `the ${gaps} gaps in critical safeguards are`} closed.`,
        ]
      : []),
    ...(dontKnow > 0
      ? [`Agree by when ${these(dontKnow, 'question')} that nobody could answer will be answered.`]
      : []),
    ...(unanswered > 0 ? [`Agree by when ${these(unanswered, 'unanswered question')} will be answered.`] : []),
    ...(large > 0
      ? [`Agree time or money for ${these(large, 'action')} that ${large === 1 ? 'takes' : 'take'} a term or a budget.`]
      : []),
    ...(open.length > 0
      ? [
          `Approve the plan of ${howMany(open.length, 'action')}${overdueAmong(open, today)}, with its ${withOwners ? 'owners and dates' : 'dates'}.`,
        ]
      : []),
    ...(plan.actions.length === 0 && scorecard.score !== null
      ? ['Note that no answer is below its target, and keep the checks going.']
      : []),
    nextReviewDecision(review, today),
  ]
}
