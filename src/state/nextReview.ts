import type { Pack } from '../core/content/pack'
import { nextReviewChanges, packForNext, staying } from '../core/review/nextReview'
import { packReference } from '../core/content/packReference'
import { builtInPack } from './builtInPack'
import { useChosenPack } from './chosenPack'
import { newId, today } from './clock'
import { copyOf, startReview } from './library'
import { answerAs, openReview } from './openReview'
import type { ReadyReview } from './openStore'
import { useReviewList } from './reviewList'

/** The other versions of a checklist that reviews of this device use, each once. */
const versionsHere = async ({ id }: Pack): Promise<readonly Pack[]> => {
  const reviews = useReviewList
    .getState()
    .reviews.flatMap((review) => (review.kind === 'found' && review.checklist.id === id ? [review] : []))
  const copies = await Promise.all(
    [...new Map(reviews.map((review) => [review.packHash, review.id])).values()].map(copyOf),
  )
  return copies.flatMap((copy) => (copy === null ? [] : [copy.pack]))
}

/**
 * The versions of its checklist with which the review that follows one can be made, the one to propose first: those of the
 * app, of that review, of the others here and of a file that was opened. `null` where the app's own cannot be loaded.
 */
export const packsForNext = async (pack: Pack): Promise<readonly Pack[] | null> => {
  const builtIn = await builtInPack().catch(() => null)
  if (builtIn === null) return null
  const { pack: chosen } = useChosenPack.getState()
  const others = [
    pack,
    ...(builtIn.id === pack.id ? [builtIn] : []),
    ...(chosen?.id === pack.id ? [chosen] : []),
    ...(await versionsHere(pack)),
  ]
  const once = new Map<string, Pack>()
  for (const candidate of [packForNext(pack, builtIn), ...others]) {
    const { hash } = packReference(candidate)
    if (!once.has(hash)) once.set(hash, candidate)
  }
  return [...once.values()]
}

/** Starts the review that follows one, of the same school, with this version of the checklist, and opens it: see `nextReviewChanges`. Returns its id. Rejects where nothing can be stored; then nothing is changed. */
export const startNextReview = async (
  { pack, review, me }: Pick<ReadyReview, 'pack' | 'review' | 'me'>,
  next: Pack,
): Promise<string> => {
  const people = staying(review)
  const by = people.find(({ id }) => id === me)?.id ?? people[0]?.id ?? newId()
  const id = await startReview(next, nextReviewChanges(pack, review, next, today()), by, review.group)
  await answerAs(await openReview(id), by)
  return id
}
