import { scopeOf } from '../core/content/applies'
import type { Pack } from '../core/content/pack'
import type { TimePoint } from '../core/report/charts/overTime'
import { changesSince } from '../core/review/milestones'
import { foldEvents } from '../core/review/foldEvents'
import type { Review } from '../core/review/review'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { scoreReview } from '../core/scoring/scoreReview'
import { stateAtMilestone } from './reportInput'

const pointOf = (
  { pack, review }: { readonly pack: Pack; readonly review: Review },
  name: string,
  on: string,
): TimePoint => {
  const scorecard = scoreReview(pack, review)
  return { name, on, pack, scope: scopeOf(pack, review.details.scope), gate: scorecard.gate, figures: scorecard }
}

/** Each saved version of a review as a point in time, as far as this copy holds it. */
const savedPoints = (copy: ReviewCopy, { milestones }: Review): readonly TimePoint[] =>
  milestones.flatMap((milestone) => {
    const then = stateAtMilestone(copy, milestone)
    return then === null ? [] : [pointOf(then, milestone.name, milestone.madeOn)]
  })

/** The saved versions of a review and, where something has changed since the last of them, how it stands now. `today`: the day of now. */
export const timePointsOf = (copy: ReviewCopy, review: Review, today: string): readonly TimePoint[] => {
  const last = review.milestones.at(-1)
  const isSaved = last !== undefined && changesSince(copy.log, last) === 0
  return [...savedPoints(copy, review), ...(isSaved ? [] : [pointOf({ pack: copy.pack, review }, 'Now', today)])]
}

/** Another review of the school as one point: its last saved version; where it has none that is held here, how it stands, on its review date. */
export const lastPointOf = (copy: ReviewCopy, name: string): TimePoint => {
  const review = foldEvents(copy)
  const last = savedPoints(copy, review).at(-1)
  return last === undefined
    ? pointOf({ pack: copy.pack, review }, name, review.details.reviewDate)
    : { ...last, name: `${name}: ${last.name}` }
}
