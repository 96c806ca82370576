import { useEffect, useMemo, useState } from 'react'
import type { Pack } from '../../core/content/pack'
import { foldEvents } from '../../core/review/foldEvents'
import type { Review } from '../../core/review/review'
import { schoolsAlike } from '../../core/review/typedText'
import { copyOf } from '../../state/library'
import { stateAtMilestone } from '../../state/reportInput'
import { refreshReviewList, useReviewList, type ReviewSummary } from '../../state/reviewList'
import { useReadyReview, type ReadyReview } from '../../state/openStore'
import { sayDate } from '../when'

/** Stands for the review as it is now, beside `milestone/<id>` and `review/<id>`. */
export const nowSide = 'now'

export const milestoneSide = (id: string): string => `milestone/${id}`
export const reviewSide = (id: string): string => `review/${id}`

/** A state that can be compared with another, as a choice. */
export interface SideChoice {
  readonly value: string
  readonly label: string
}

/** A state that is there to be compared: `name` is short enough for the head of a column. */
export interface ComparedSide {
  readonly name: string
  readonly pack: Pack
  readonly review: Review
}

/** Another review of this device in a line. `isSure`: it is of the same school, and not only of one whose name is nearly the same. */
export type OtherReview = Extract<ReviewSummary, { kind: 'found' }> & { readonly isSure: boolean }

/** The other reviews of the same school on this device, or perhaps of the same, the earliest review date first. Independent answers of single people are none: they are laid side by side elsewhere. */
export const useOtherReviews = (): readonly OtherReview[] => {
  const { id, group, school } = useReadyReview(({ id, review }) => ({
    id,
    group: review.group,
    school: review.details.school,
  }))
  const { reviews } = useReviewList()
  useEffect(() => {
    // Where the list cannot be read, there is just nothing else to compare with.
    refreshReviewList().catch(() => undefined)
  }, [id])
  return useMemo(
    () =>
      reviews
        .flatMap((other): readonly OtherReview[] => {
          if (other.kind !== 'found' || other.id === id || other.isIndependent) return []
          const alike = other.group === group ? 'same' : schoolsAlike(other.school, school)
          return alike === 'other' ? [] : [{ ...other, isSure: alike === 'same' }]
        })
        .sort((one, two) => (one.reviewDate < two.reviewDate ? -1 : 1)),
    [reviews, id, group, school],
  )
}

/** All that can stand on either side, in the order of time as far as it is known: other reviews, milestones, now. */
export const sideChoices = (
  { review }: Pick<ReadyReview, 'review'>,
  others: readonly OtherReview[],
): readonly SideChoice[] => [
  ...others.map(({ id, name, reviewDate, isSure }) => ({
    value: reviewSide(id),
    label: `${isSure ? 'Another review' : 'Perhaps of this school'}: ${name} (review date ${sayDate(reviewDate)})`,
  })),
  ...review.milestones.map(({ id, name, madeOn }) => ({
    value: milestoneSide(id),
    label: `Saved version: ${name} (${sayDate(madeOn)})`,
  })),
  { value: nowSide, label: 'This review, now' },
]

/** One of - *ready* - *loading* - *unknown*, this copy or device does not hold it. */
export type SideState =
  | { readonly status: 'ready'; readonly side: ComparedSide }
  | { readonly status: 'loading' | 'unknown' }

const otherOf = (value: string): string | null => (value.startsWith('review/') ? value.slice('review/'.length) : null)

/** What another review of the school is called where there is little room: by its review date, or by its name where that is the date of two. */
const shortName = (otherId: string | null, others: readonly OtherReview[]): string => {
  const other = others.find(({ id }) => id === otherId)
  if (other === undefined) return 'Another review'
  return others.filter(({ reviewDate }) => reviewDate === other.reviewDate).length === 1
    ? sayDate(other.reviewDate)
    : other.name
}

/** Another review of this device as a side; it is read when it is chosen. */
const useOtherSide = (id: string | null, name: string): SideState => {
  const [read, setRead] = useState<{ readonly id: string; readonly state: SideState } | null>(null)
  useEffect(() => {
    if (id === null) return
    let isWanted = true
    const settle = (state: SideState) => {
      if (isWanted) setRead({ id, state })
    }
    copyOf(id).then(
      (copy) =>
        settle(
          copy === null
            ? { status: 'unknown' }
            : { status: 'ready', side: { name, pack: copy.pack, review: foldEvents(copy) } },
        ),
      () => settle({ status: 'unknown' }),
    )
    return () => {
      isWanted = false
    }
  }, [id, name])
  return read !== null && read.id === id ? read.state : { status: 'loading' }
}

/** What a choice stands for. */
export const useSide = (value: string, others: readonly OtherReview[]): SideState => {
  const { pack, otherPacks, log, omitted, review } = useReadyReview()
  const otherId = otherOf(value)
  const other = useOtherSide(otherId, shortName(otherId, others))
  const own = useMemo((): SideState => {
    if (value === nowSide) return { status: 'ready', side: { name: 'Now', pack, review } }
    const milestone = review.milestones.find(({ id }) => milestoneSide(id) === value)
    const then = milestone === undefined ? null : stateAtMilestone({ pack, otherPacks, log, omitted }, milestone)
    return milestone === undefined || then === null
      ? { status: 'unknown' }
      : { status: 'ready', side: { name: milestone.name, ...then } }
  }, [value, pack, otherPacks, log, omitted, review])
  return otherId === null ? own : other
}
