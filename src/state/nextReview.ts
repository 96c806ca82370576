import type { Pack } from '../core/content/pack'
import { nextReviewChanges, packForNext, staying } from '../core/review/nextReview'
import { proposedScope } from '../core/report/findings/moving'
import { adopting } from '../core/review/adopting'
import { packReference } from '../core/content/packReference'
import { compareVersions, versionProblems } from '../core/content/versionChanges'
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

/** Every version of a checklist that is known here, each once, `first` first: those of the app, of a file that was opened and of the reviews of this device. */
const versionsOf = async (first: Pack, pack: Pack, builtIn: Pack | null): Promise<readonly Pack[]> => {
  const { pack: chosen } = useChosenPack.getState()
  const others = [pack, ...[builtIn, chosen].filter((other) => other?.id === pack.id), ...(await versionsHere(pack))]
  const once = new Map<string, Pack>()
  for (const candidate of [first, ...others]) {
    if (candidate === null) continue
    const { hash } = packReference(candidate)
    if (!once.has(hash)) once.set(hash, candidate)
  }
  return [...once.values()]
}

/**
 * The versions of its checklist with which the review that follows one can be made, the one to propose first: those of the
 * app, of that review, of the others here and of a file that was opened, as far as they ask nothing else by the id of a question. `null` where the app's own cannot be loaded.
 */
export const packsForNext = async (pack: Pack): Promise<readonly Pack[] | null> => {
  const builtIn = await builtInPack().catch(() => null)
  if (builtIn === null) return null
  const versions = await versionsOf(packForNext(pack, builtIn), pack, builtIn)
  return versions.filter((next) => next === pack || versionProblems(pack, next).length === 0)
}

/** The newest version of a checklist that is known here and is newer than `pack`; `null`: there is none. */
export const newerPack = async (pack: Pack): Promise<Pack | null> => {
  const builtIn = await builtInPack().catch(() => null)
  const newer = (await versionsOf(pack, pack, builtIn)).filter(
    ({ version }) => compareVersions(pack.version, version) < 0,
  )
  return newer.sort((a, b) => compareVersions(a.version, b.version)).at(-1) ?? null
}

/** Starts the review that follows one, of the same school, with this version of the checklist, and opens it: see `nextReviewChanges`. Returns its id. Rejects where nothing can be stored; then nothing is changed. */
export const startNextReview = async (
  { pack, review, me }: Pick<ReadyReview, 'pack' | 'review' | 'me'>,
  next: Pack,
): Promise<string> => {
  const people = staying(review)
  const by = people.find(({ id }) => id === me)?.id ?? people[0]?.id ?? newId()
  const isMoved = packReference(next).hash !== packReference(pack).hash
  const scope = proposedScope(pack, review, next)
  const id = await startReview(
    pack,
    [
      ...nextReviewChanges(pack, review, next, today()),
      ...(isMoved ? [{ kind: 'detail-set', detail: 'scope', value: scope } as const, adopting(pack, next)] : []),
    ],
    by,
    review.group,
    false,
    isMoved ? next : null,
  )
  await answerAs(await openReview(id), by)
  return id
}
