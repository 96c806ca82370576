import { groupBy } from '../core/math/groupBy'
import type { Review } from '../core/review/review'
import type { Details } from '../core/review/details'
import type { ReviewSummary } from './reviewList'

type Found = Extract<ReviewSummary, { kind: 'found' }>
type Answers = Pick<Found, 'group' | 'packHash' | 'reviewDate'>
type Asking = Pick<Review, 'pack'> & { readonly details: Pick<Details, 'reviewDate'> }

const isFound = (summary: ReviewSummary): summary is Found => summary.kind === 'found'

/** The independent reviews of this group on this device, the one changed last first. */
export const independentOf = (reviews: readonly ReviewSummary[], group: string): readonly Found[] =>
  reviews.filter(isFound).filter((summary) => summary.isIndependent && summary.group === group)

/** Whether these answers belong to that review: the same checklist, asked for the same day. Those of an earlier year are of the group, too. */
export const belongsTo = ({ packHash, reviewDate }: Pick<Found, 'packHash' | 'reviewDate'>, asking: Asking): boolean =>
  packHash === asking.pack.hash && reviewDate === asking.details.reviewDate

/** The reviews of this device that independent answers of this group can be laid beside, the one changed last first. */
export const askedBy = (reviews: readonly ReviewSummary[], group: string): readonly Found[] =>
  reviews.filter(isFound).filter((summary) => !summary.isIndependent && summary.group === group)

/** The review of this device that asked for these answers; `null`: none here did. */
export const askingFor = (reviews: readonly ReviewSummary[], { group, packHash, reviewDate }: Answers): Found | null =>
  askedBy(reviews, group).find((asking) => asking.packHash === packHash && asking.reviewDate === reviewDate) ?? null

/** A review as the list shows it, with what people answered for themselves beside it. */
export interface ListedReview {
  readonly summary: ReviewSummary
  /** The one changed last first. */
  readonly independent: readonly Found[]
}

/** Whether it was put away on this device, with what stands beside it. What cannot be read never is: it would be out of sight. */
export const isArchived = ({ summary }: ListedReview): boolean => isFound(summary) && summary.isArchived

/** Names the reviews that independent answers can be laid beside without more ado, see `belongsTo`. */
const askedAlike = ({ group, packHash, reviewDate }: Answers): string => JSON.stringify([group, packHash, reviewDate])

/** The first of each group. */
const firstOfEach = (reviews: readonly Found[], groupOf: (review: Found) => string): ReadonlyMap<string, Found> =>
  new Map([...groupBy(reviews, groupOf)].flatMap(([group, [first]]) => (first === undefined ? [] : [[group, first]])))

/** The reviews as they are listed: what people answered for themselves stands with the review that asked for it, or else with the latest of its group; alone where none of the group is here. */
export const listedReviews = (reviews: readonly ReviewSummary[]): readonly ListedReview[] => {
  const asking = reviews.filter(isFound).filter(({ isIndependent }) => !isIndependent)
  const alike = firstOfEach(asking, askedAlike)
  const ofGroup = firstOfEach(asking, ({ group }) => group)
  const homeOf = (summary: ReviewSummary): string | null =>
    isFound(summary) && summary.isIndependent
      ? ((alike.get(askedAlike(summary)) ?? ofGroup.get(summary.group))?.id ?? null)
      : null
  const homes = groupBy(reviews.filter(isFound), homeOf)
  return reviews
    .filter((summary) => homeOf(summary) === null)
    .map((summary) => ({ summary, independent: homes.get(summary.id) ?? [] }))
}
