import { isAnyScored } from '../../scoring/scoreReview'
import { addMonths, sayDate, type IsoDate } from '../../math/calendar'
import { openActions } from '../../plan/arrangeActions'
import type { Plan } from '../../plan/planActions'
import { gapsDecision } from './gapsDecision'
import { nextMeeting } from './nextMeeting'
import type { Review } from '../../review/review'
import { laterBy, laterInShort } from '../words/laterWords'
import { overdueAmong } from '../words/planWords'
import type { ReportInput } from '../reportInput'
import { howMany, listed, these } from '../words/words'

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

/** What the school has set aside, for the board to agree to; nothing where nothing is. */
const asideDecision = ({ actions }: Plan, today: IsoDate): readonly string[] => {
  const aside = actions.flatMap(({ setAside, status }) => (setAside === null || status === 'done' ? [] : [setAside]))
  const never = aside.filter(({ until }) => until === null).length
  const waiting = aside.filter(({ until }) => until !== null && until > today).length
  const count = never + waiting
  if (count === 0) return []
  const isOne = count === 1
  const what = [...(waiting === 0 ? [] : [isOne ? 'waits' : 'wait']), ...(never === 0 ? [] : ['will not be done'])]
  return [
    `Agree that ${howMany(count, 'action')} ${listed(what, 'or')}: see ${isOne ? 'its reason' : 'their reasons'}.`,
  ]
}

/** What the board is asked to decide, by rule from what the review found. `withOwners`: whether the board sees who owns the actions. */
export const boardDecisions = (
  { review, scorecard, plan }: Pick<ReportInput, 'review' | 'scorecard' | 'plan'>,
  today: IsoDate,
  withOwners = true,
): readonly string[] => {
  const gaps = scorecard.gate?.gaps ?? []
  const { unanswered, dontKnow } = scorecard.counts
  const open = openActions(plan)
  const large = open.filter(({ effort }) => effort === 'large').length
  const later = laterInShort(open, laterBy(review.details.terms))
  return [
    ...(gaps.length > 0 ? [gapsDecision(gaps, plan, nextMeeting(review, today), today)] : []),
    ...(dontKnow > 0
      ? [`Agree by when ${these(dontKnow, 'question')} that nobody could answer will be answered.`]
      : []),
    ...(unanswered > 0 ? [`Agree by when ${these(unanswered, 'unanswered question')} will be answered.`] : []),
    ...(large > 0
      ? [`Agree time or money for ${these(large, 'action')} that ${large === 1 ? 'takes' : 'take'} a term or a budget.`]
      : []),
    ...(open.length > 0
      ? [
          `Approve the plan of ${howMany(open.length, 'action')}${overdueAmong(open, today)}, with its ${withOwners ? 'owners and dates' : 'dates'}.${later === null ? '' : ` ${later}.`}`,
        ]
      : []),
    ...asideDecision(plan, today),
    ...(plan.actions.length === 0 && isAnyScored(scorecard.counts)
      ? ['Note that no answer is below its target, and keep the checks going.']
      : []),
    nextReviewDecision(review, today),
  ]
}
