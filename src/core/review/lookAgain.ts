import type { IsoDate } from '../math/calendar'
import type { Evidence, Review } from './review'

/** A piece of evidence with the day by which somebody is to look at it again. */
export interface LookAgain {
  readonly entry: Evidence
  readonly by: IsoDate
}

/** Whether it was checked on the day by which it was to be, or later. */
export const isLookedAt = ({ entry: { checkedOn }, by }: LookAgain): boolean => checkedOn !== null && checkedOn >= by

/** All evidence with such a day, the earliest first. */
export const toLookAgain = ({ evidence, lookAgain }: Pick<Review, 'evidence' | 'lookAgain'>): readonly LookAgain[] =>
  evidence
    .flatMap((entry): readonly LookAgain[] => {
      const by = lookAgain.get(entry.id)
      return by === undefined ? [] : [{ entry, by }]
    })
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))

/** What is due to be looked at again: its day has come, and nobody has looked since. The longest due first. */
export const dueToLookAgain = (review: Pick<Review, 'evidence' | 'lookAgain'>, today: IsoDate): readonly LookAgain[] =>
  toLookAgain(review).filter((look) => look.by <= today && !isLookedAt(look))
