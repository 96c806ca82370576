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

/** The reviews as they are listed: what people answered for themselves stands with the review that asked for it, or else with the latest of its group; alone where none of the group is here. */
export const listedReviews = (reviews: readonly ReviewSummary[]): readonly ListedReview[] => {
  const homeOf = (summary: ReviewSummary): Found | null =>
    isFound(summary) && summary.isIndependent
      ? (askingFor(reviews, summary) ?? askedBy(reviews, summary.group)[0] ?? null)
      : null
  const homes = new Map(reviews.map((summary) => [summary.id, homeOf(summary)?.id ?? null]))
  return reviews
    .filter(({ id }) => homes.get(id) === null)
    .map((summary) => ({
      summary,
      independent: reviews.filter(isFound).filter(({ id }) => homes.get(id) === summary.id),
    }))
}
