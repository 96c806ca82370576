import type { IsoDate } from '../math/calendar'
import { packsOf } from '../review/adoption'
import { ownIn, partsOfActionId } from '../review/actionProperties'
import { reviewAtMilestone } from '../review/milestones'
import type { Milestone, Review } from '../review/review'
import type { ReviewCopy } from '../review/reviewCopy'
import { planActions } from './planActions'
import type { Agreed } from './together'

/** The day of a step, or of an action of the school's own, in the plan of a milestone. */
interface DayInMilestone {
  readonly due: IsoDate
  /** When the answer that it came of was given; `null`: an older app did not say, or it is the school's own. */
  readonly answeredOn: IsoDate | null
  /** The review date then. */
  readonly reviewDate: IsoDate
}

type DaysInMilestones = ReadonlyMap<string, DayInMilestone>

const answeredOn = ({ answeredOn: days }: Review, id: string): IsoDate | null =>
  ownIn(id) === null ? (days.get(partsOfActionId(id).question) ?? null) : null

/** Those that still hold: a step that came of an answer which was given anew since is another one, and with another review date the school plans anew. */
const holding = (days: DaysInMilestones, review: Review): Agreed =>
  new Map(
    [...days].flatMap(([id, day]): readonly [string, IsoDate][] =>
      day.reviewDate === review.details.reviewDate && day.answeredOn === answeredOn(review, id) ? [[id, day.due]] : [],
    ),
  )

const daysInMilestones = (copy: ReviewCopy, milestones: readonly Milestone[]): DaysInMilestones => {
  const days = new Map<string, DayInMilestone>()
  const packs = packsOf([copy])
  for (const milestone of milestones) {
    const review = reviewAtMilestone(copy.log, copy.omitted, milestone)
    const pack = review === null ? undefined : packs.get(review.pack.hash)
    if (review === null || pack === undefined) continue
    for (const { id, steps, due, dueSymbol, setAside, status } of planActions(pack, review, holding(days, review))
      .actions) {
      if (dueSymbol !== null || setAside !== null || status === 'done') continue
      for (const one of steps.length === 0 ? [id] : steps.map((step) => step.id))
        days.set(one, { due, answeredOn: answeredOn(review, one), reviewDate: review.details.reviewDate })
    }
  }
  return days
}

/** What a milestone covers stays as it is, so this is worked out once for as long as there is no other milestone. */
const known = new WeakMap<readonly Milestone[], DaysInMilestones>()

/**
 * By their ids the days of steps that stand in a milestone: what was shown to governors, or kept, is not moved by whatever
 * is answered later. A milestone that this copy does not hold whole is passed over.
 */
export const agreedDates = (copy: ReviewCopy, review: Review): Agreed => {
  const { milestones } = review
  const days = known.get(milestones) ?? daysInMilestones(copy, milestones)
  known.set(milestones, days)
  return holding(days, review)
}
