import { useState } from 'react'
import { lastChangedMilestone } from '../../core/review/milestones'
import { useReadyReview } from '../../state/openStore'
import { milestoneSide, nowSide, reviewSide, sideChoices, type OtherReview } from './sides'

/** Which two states are compared. */
export interface Chosen {
  readonly from: string
  readonly to: string
}

/** What to compare with now before anybody has chosen: the last saved version from which something is different, else the review before this one, else whatever there is. */
const useProposed = (others: readonly OtherReview[]): Chosen => {
  const { log, review } = useReadyReview()
  const changed = lastChangedMilestone(log, review.milestones)
  const sure = others.filter(({ isSure }) => isSure)
  const earlier = sure.filter(({ reviewDate }) => reviewDate < review.details.reviewDate).at(-1)
  const [first] = sideChoices({ review }, sure)
  return {
    from:
      changed !== null
        ? milestoneSide(changed.id)
        : earlier !== undefined
          ? reviewSide(earlier.id)
          : (first?.value ?? nowSide),
    to: nowSide,
  }
}

/** The two states that somebody has chosen, as long as both are there; else those that are proposed. */
export const useChosenSides = (others: readonly OtherReview[]): readonly [Chosen, (chosen: Chosen) => void] => {
  const { review } = useReadyReview()
  const proposed = useProposed(others)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const choices = sideChoices({ review }, others)
  const isThere = ({ from, to }: Chosen) => [from, to].every((side) => choices.some(({ value }) => value === side))
  return [chosen !== null && isThere(chosen) ? chosen : proposed, setChosen]
}
