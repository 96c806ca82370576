import { planOf } from '../core/plan/planOf'
import type { ReportInput, SignatureStanding } from '../core/report/reportInput'
import { changesSince, lastChangedMilestone, reviewAtMilestone } from '../core/review/milestones'
import { asOnePerson } from '../core/review/onePerson'
import type { PartialLog } from '../core/review/omission'
import { foldEvents } from '../core/review/foldEvents'
import { packsOf } from '../core/review/adoption'
import type { Milestone, Review } from '../core/review/review'
import { scoreReview } from '../core/scoring/scoreReview'
import { signatureState } from '../core/review/fingerprint'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { withoutPersonalData } from './withoutPersonalData'

/** The review as it was at a milestone, with the pack that it was with; `null` where this copy does not hold both. */
export const stateAtMilestone = (
  copy: ReviewCopy,
  milestone: Pick<Milestone, 'covers'>,
): NonNullable<ReportInput['since']>['then'] => {
  const review = reviewAtMilestone(copy.log, copy.omitted, milestone)
  const pack = review === null ? undefined : packsOf([copy]).get(review.pack.hash)
  return review === null || pack === undefined ? null : { pack, review }
}

const sinceLastMilestone = (copy: ReviewCopy, { milestones }: Review): ReportInput['since'] => {
  const milestone = lastChangedMilestone(copy.log, milestones)
  return milestone === null ? null : { milestone, then: stateAtMilestone(copy, milestone) }
}

/** How each signature and each sign-off of a review stands in a copy of it, by its id. */
export const standings = (copy: PartialLog, review: Review): ReportInput['signatures'] => {
  const milestones = new Map(review.milestones.map((milestone) => [milestone.id, milestone]))
  // Many may sign one milestone under one fingerprint: how that stands is worked out once.
  const known = new Map<string, SignatureStanding>()
  return new Map(
    [...review.signatures, ...review.signOffs].map((signature): readonly [string, SignatureStanding] => {
      const milestone = milestones.get(signature.milestone)
      const key = `${signature.fingerprint} ${signature.milestone}`
      const standing = known.get(key) ?? {
        state: signatureState(copy, review, signature),
        changes: milestone === undefined ? null : changesSince(copy.log, milestone),
      }
      known.set(key, standing)
      return [signature.id, standing]
    }),
  )
}

/** What every report of a review is built from. `dayOf`: on which day an instant was, where the report is read. `withoutPersonalData`: from the review without the text of the entries in which personal data seems to be. */
export const reportInputOf = (
  whole: ReviewCopy,
  dayOf: ReportInput['dayOf'],
  omitsPersonalData = false,
): ReportInput => {
  const copy = omitsPersonalData ? withoutPersonalData(whole) : whole
  const { pack } = copy
  const review = asOnePerson(foldEvents(copy))
  return {
    pack,
    review,
    scorecard: scoreReview(pack, review),
    plan: planOf(copy, review),
    since: sinceLastMilestone(copy, review),
    dayOf,
    signatures: standings(copy, review),
  }
}
