import type { Pack, Question } from '../../core/content/pack'
import { headOf, isLeadBehind } from '../../core/plan/owners'
import { answerersOf } from '../../core/review/people'
import type { Rehearsal, Review } from '../../core/review/review'
import { eachAsMeant } from '../../core/review/typedText'

/** The roles that may be sent for something; on a day on which the lead is away, not the lead's. */
export const whoMayGo = (
  pack: Pack,
  review: Review,
  question: Question,
  { leadAway }: Pick<Rehearsal, 'leadAway'>,
): readonly string[] => {
  const isLead = isLeadBehind(pack, review.details)
  const roles = [
    ...question.actions.map(({ owner }) => owner),
    ...answerersOf(review).map(({ role }) => role),
    headOf(pack, review.details),
    pack.findOut.owner,
  ].filter((role) => role.trim() !== '')
  return eachAsMeant(roles).filter((role) => !leadAway || !isLead(role))
}
