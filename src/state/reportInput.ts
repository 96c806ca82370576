import { planActions } from '../core/plan/planActions'
import type { ReportInput, SignatureStanding } from '../core/report/reportInput'
import { changesSince, lastChangedMilestone, reviewAtMilestone } from '../core/review/milestones'
import { asOnePerson } from '../core/review/onePerson'
import type { PartialLog } from '../core/review/omission'
import { foldEvents } from '../core/review/foldEvents'
import type { Review } from '../core/review/review'
import { scoreReview } from '../core/scoring/scoreReview'
import { signatureState } from '../core/review/fingerprint'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { withoutPersonalData } from './withoutPersonalData'

const sinceLastMilestone = ({ log, omitted }: ReviewCopy, { milestones }: Review): ReportInput['since'] => {
  const milestone = lastChangedMilestone(log, milestones)
  return milestone === null ? null : { milestone, review: reviewAtMilestone(log, omitted, milestone) }
}

/** How each signature of a review stands in a copy of it, by its id. */
export const standings = (copy: PartialLog, review: Review): ReportInput['signatures'] => {
  const milestones = new Map(review.milestones.map((milestone) => [milestone.id, milestone]))
  // Many may sign one milestone under one fingerprint: how that stands is worked out once.
  const known = new Map<string, SignatureStanding>()
  return new Map(
    review.signatures.map((signature): readonly [string, SignatureStanding] => {
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
    plan: planActions(pack, review),
    since: sinceLastMilestone(copy, review),
    dayOf,
    signatures: standings(copy, review),
  }
}
