import { foldEvents } from '../core/review/foldEvents'
import { reviewName } from '../core/review/review'
import { scoreReview } from '../core/scoring/scoreReview'
import type { StoredReview } from '../storage/storedReview'
import { readHeld } from './heldReview'
import type { ReviewSummary } from './reviewList'
import { whoAnswers } from './whoAnswers'

const summary = async (id: string, stored: StoredReview): Promise<readonly ReviewSummary[]> => {
  if (stored.kind === 'missing') return []
  if (stored.kind === 'damaged') return [{ kind: 'damaged', id, isNewer: stored.isNewer, problems: stored.problems }]
  const review = foldEvents(stored)
  const { counts, gate } = scoreReview(stored.pack, review)
  const { school, reviewDate } = review.details
  const me = await whoAnswers(id)
  const isGovernors = review.contributors.some(
    (contributor) => contributor.id === me && contributor.isGovernor === true,
  )
  return [
    {
      kind: 'found',
      id,
      group: review.group,
      isGovernors,
      isIndependent: review.isIndependent,
      packHash: review.pack.hash,
      checklist: { id: stored.pack.id, title: stored.pack.title, version: stored.pack.version },
      name: reviewName(review.details),
      school,
      reviewDate,
      lastChangedAt: review.lastChangedAt,
      counts,
      gate,
    },
  ]
}

/** The reviews with these ids, each in a line. */
export const readSummaries = async (ids: readonly string[]): Promise<readonly ReviewSummary[]> =>
  (await Promise.all(ids.map(async (id) => summary(id, (await readHeld(id)).stored)))).flat()
