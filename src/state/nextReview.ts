import { nextReviewChanges, packForNext, staying } from '../core/review/nextReview'
import { builtInPack } from './builtInPack'
import { newId, today } from './clock'
import { startReview } from './library'
import { answerAs, openReview } from './openReview'
import { ready, useOpenReview } from './openStore'

/**
 * Starts the review that follows the open one, of the same school, and opens it: see `nextReviewChanges`. Returns its id, or
 * `null` where the checklist that comes with the app cannot be loaded. Rejects where nothing can be stored. In both cases nothing is changed.
 */
export const startNextReview = async (): Promise<string | null> => {
  const { pack, review, me } = ready(useOpenReview.getState())
  const builtIn = await builtInPack().catch(() => null)
  if (builtIn === null) return null
  const next = packForNext(pack, builtIn)
  const people = staying(review)
  const by = people.find(({ id }) => id === me)?.id ?? people[0]?.id ?? newId()
  const id = await startReview(next, nextReviewChanges(pack, review, next, today()), by, review.group)
  await openReview(id)
  await answerAs(by)
  return id
}
