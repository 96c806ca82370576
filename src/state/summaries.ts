import { foldEvents } from '../core/review/foldEvents'
import { reviewName } from '../core/review/review'
import { scoreReview } from '../core/scoring/scoreReview'
import { eachPackOnce, type PackReader } from '../storage/storedReview'
import { archivedEach } from './archive'
import { inFileEach } from './backups'
import { readHeld } from './heldReview'
import type { ReviewSummary } from './reviewList'
import { whoAnswersEach } from './whoAnswers'

type Found = Extract<ReviewSummary, { kind: 'found' }>
type Damaged = Exclude<ReviewSummary, Found>

/** What a review itself says, without what only this device knows. */
interface Read extends Omit<Found, 'isGovernors' | 'inFileAt' | 'isArchived'> {
  /** Its contributors who read it as governors. */
  readonly governors: readonly string[]
}

const read = async (id: string, readingPacks: PackReader): Promise<readonly (Read | Damaged)[]> => {
  const { stored } = await readHeld(id, readingPacks)
  if (stored.kind === 'missing') return []
  if (stored.kind === 'damaged') return [{ kind: 'damaged', id, isNewer: stored.isNewer, problems: stored.problems }]
  const review = foldEvents(stored)
  const { counts, gate } = scoreReview(stored.pack, review)
  return [
    {
      kind: 'found',
      id,
      group: review.group,
      governors: review.contributors.flatMap((contributor) => (contributor.isGovernor === true ? contributor.id : [])),
      isIndependent: review.isIndependent,
      packHash: review.pack.hash,
      checklist: { id: stored.pack.id, title: stored.pack.title, version: stored.pack.version },
      name: reviewName(review.details),
      school: review.details.school,
      reviewDate: review.details.reviewDate,
      lastChangedAt: review.lastChangedAt,
      counts,
      gate,
    },
  ]
}

/** Enough to keep the disk busy. All at once, a thousand reviews would be in memory with every event of theirs. */
const readAtATime = 20

/** The reviews with these ids, each in a line. */
export const readSummaries = async (ids: readonly string[]): Promise<readonly ReviewSummary[]> => {
  const readingPacks = eachPackOnce()
  const reviews: (Read | Damaged)[] = []
  for (let from = 0; from < ids.length; from += readAtATime) {
    const some = await Promise.all(ids.slice(from, from + readAtATime).map((id) => read(id, readingPacks)))
    reviews.push(...some.flat())
  }
  // Last, since reading many reviews takes a while, in which one may be archived or saved as a file.
  const found = reviews.map(({ id }) => id)
  const [me, inFile, archived] = await Promise.all([whoAnswersEach(found), inFileEach(found), archivedEach(found)])
  return reviews.map((review, index): ReviewSummary => {
    if (review.kind === 'damaged') return review
    const { governors, ...said } = review
    return {
      ...said,
      isGovernors: governors.some((governor) => governor === me[index]),
      inFileAt: inFile[index] ?? null,
      isArchived: archived[index] === true,
    }
  })
}
