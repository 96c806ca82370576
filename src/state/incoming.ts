import { create } from 'zustand'
import { packsOf } from '../core/review/adoption'
import type { Side } from '../core/review/conflicts'
import { isNothingNew, whatIsNew } from '../core/review/incoming'
import type { Change } from '../core/review/event'
import { answerersOf } from '../core/review/people'
import { newsFor, type News } from '../core/review/news'
import type { PartialLog } from '../core/review/omission'
import { foldEvents } from '../core/review/foldEvents'
import type { Contributor } from '../core/review/review'
import type { Problem } from '../core/content/problem'
import { mergeReviews, type ReviewCopy } from '../core/review/reviewCopy'
import type { ReadReviewFile } from '../storage/readReviewFile'
import { keepBackup } from './backups'
import { newId, now } from './clock'
import { copyOf, takeIn, type TakenIn } from './library'
import { keepNews } from './news'
import { answerAs, openReview, withPacks } from './openReview'
import { isGovernor, lastOpened } from './openStore'
import { onTabMessage } from './tabs'

export { mergeReviews }
export type { ReadReviewFile, ReviewCopy }

/** A review from a file, of which nothing has been taken in yet. */
interface WaitingCopy {
  readonly copy: ReviewCopy
  readonly fingerprint: ReadReviewFile['fingerprint']
}

/**
 * What waits at /open for a decision: one of
 * - *none*
 * - *protected* - a file, for its passphrase
 * - *for-governors* - a review that was sent to governors, as it was at `milestone`. `here`: it is on this device too
 * - *invitation* - to answer the same questions without sight of others
 * - *merge* - a copy of a review that is here, with something new
 * - *reply* - what the governor `by` sends back; `here` is `null` where the review that it belongs to is not on this device
 */
export type Waiting =
  | { readonly kind: 'none' }
  | { readonly kind: 'protected'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | ({ readonly kind: 'for-governors'; readonly milestone: string; readonly here: ReviewCopy | null } & WaitingCopy)
  | ({ readonly kind: 'invitation' } & WaitingCopy)
  | ({ readonly kind: 'merge'; readonly here: ReviewCopy } & WaitingCopy)
  | ({ readonly kind: 'reply'; readonly by: string; readonly here: ReviewCopy | null } & WaitingCopy)

const none: Waiting = { kind: 'none' }

/** What was opened last and waits for a decision. It is in this page alone: loading the page anew forgets it, and the file is still where it was. */
export const useIncoming = create<Waiting>()(() => none)

/** What was chosen about what waits, before it is added. */
export interface MergeChoices {
  /** Which value to keep of what was changed on both sides, by field; the others are settled later. */
  readonly settled: ReadonlyMap<string, Side>
  /** Whether a governor who is new here is somebody who has sent something before; `null`: not said. */
  readonly isSamePerson: boolean | null
}

const nothingChosen: MergeChoices = { settled: new Map(), isSamePerson: null }

/** They last as long as what they are about waits: looking at a question and coming back loses none. */
export const useChoices = create<MergeChoices>()(() => nothingChosen)

const wait = (waiting: Waiting): void => {
  useChoices.setState(nothingChosen)
  useIncoming.setState(waiting, true)
}

/** Chooses a value to keep of a field that was changed on both sides; `null`: it is settled later. */
export const chooseSide = (field: string, side: Side | null): void => {
  const { settled } = useChoices.getState()
  useChoices.setState({
    settled: new Map([
      ...[...settled].filter(([other]) => other !== field),
      ...(side === null ? [] : [[field, side] as const]),
    ]),
  })
}

/** Says whether both are one person. */
export const sayIfSamePerson = (isSamePerson: boolean): void => useChoices.setState({ isSamePerson })

/** Lets go of what waits. */
export const forgetIncoming = (): void => wait(none)

onTabMessage(({ kind }) => {
  if (kind === 'cleared') forgetIncoming()
})

/** What becomes of a review from a file: it waits for a decision, was taken in, or is refused. */
export type Received =
  | { readonly kind: 'waits' }
  | { readonly kind: 'taken-in'; readonly taken: Extract<TakenIn, { ok: true }> }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

const taking = async (copy: ReviewCopy): Promise<Received> => {
  const taken = await takeIn(copy)
  // What is new here is in the file that it came from.
  if (taken.ok && taken.isNew) await keepBackup(taken.id, now())
  return taken.ok ? { kind: 'taken-in', taken } : { kind: 'refused', problems: taken.problems }
}

/** A plain copy: taken in at once where that decides nothing, since it is new here or brings nothing new. */
const receiveCopy = async (
  copy: ReviewCopy,
  here: ReviewCopy | null,
  fingerprint: WaitingCopy['fingerprint'],
): Promise<Received> => {
  if (here === null) return taking(copy)
  const merged = mergeReviews(here, copy)
  if (!merged.ok) return { kind: 'refused', problems: merged.problems }
  if (isNothingNew(whatIsNew(here, merged.value))) return taking(copy)
  wait({ kind: 'merge', copy, here, fingerprint })
  return { kind: 'waits' }
}

/** Receives a review from a file. Rejects where it was to be stored and could not be. */
export const receive = async ({ copy, purpose, fingerprint }: ReadReviewFile): Promise<Received> => {
  if (purpose?.for === 'independent-answers') {
    wait({ kind: 'invitation', copy, fingerprint })
    return { kind: 'waits' }
  }
  const here = await copyOf(foldEvents(copy).id)
  if (purpose === null) return receiveCopy(copy, here, fingerprint)
  const merged = here === null ? null : mergeReviews(here, copy)
  if (merged?.ok === false) return { kind: 'refused', problems: merged.problems }
  wait(
    purpose.for === 'governors'
      ? { kind: 'for-governors', copy, here, milestone: purpose.milestone, fingerprint }
      : { kind: 'reply', copy, here, by: purpose.by, fingerprint },
  )
  return { kind: 'waits' }
}

/** Keeps a protected file until its passphrase is given. */
export const waitForPassphrase = (name: string, bytes: Uint8Array<ArrayBuffer>): void =>
  wait({ kind: 'protected', name, bytes })

/** The governor who reviews in this tab; `null`: none does. */
const governorHere = (): Contributor | null => {
  const open = lastOpened()
  return open.status === 'ready' && isGovernor(open)
    ? (open.review.contributors.find(({ id }) => id === open.me) ?? null)
    : null
}

/** Takes a copy in and opens its review in this tab, with all that the copy brought. */
const takeInAndOpen = async (copy: ReviewCopy): Promise<TakenIn> => {
  const governor = governorHere()
  const taken = await takeIn(copy)
  if (!taken.ok) return taken
  const document = await openReview(taken.id)
  withPacks(document, packsOf([copy]))
  document.adopt(copy)
  const open = document.ready()
  if (governor !== null && governor.id === open.me && !isGovernor(open)) {
    // The school took back what they sent, and with it who they are. On their own device they stay a governor: else they could answer for the school.
    const { id, role, name } = governor
    document.record({ kind: 'contributor-set', contributor: id, value: { role, name, isGovernor: true } })
    document.patch({ undoable: [], redoable: [] })
  }
  return taken
}

/** Adds what a copy brings to the review that is here. `choices` settle what is in conflict then, as changes of whoever answers here. */
export const addIncoming = async (copy: ReviewCopy, choices: readonly Change[]): Promise<TakenIn> => {
  const taken = await takeInAndOpen(copy)
  if (taken.ok && choices.length > 0) (await openReview(taken.id)).recordAll(choices)
  return taken
}

/** Who reviews as a governor. */
export interface GovernorName {
  readonly role: string
  /** `null`: not given. */
  readonly name: string | null
}

/** Takes in what was sent to governors, for somebody who reviews it on this device from now on. */
export const reviewAsGovernor = async (copy: ReviewCopy, { role, name }: GovernorName): Promise<TakenIn> => {
  const taken = await takeInAndOpen(copy)
  if (!taken.ok) return taken
  const [document, me] = [await openReview(taken.id), newId()]
  // A governor's entries are their own from the first: also the one that says who they are.
  await answerAs(document, me)
  document.record({ kind: 'contributor-set', contributor: me, value: { role, name, isGovernor: true } })
  // To undo this would leave them with the school's own pages.
  document.patch({ undoable: [], redoable: [] })
  return taken
}

/**
 * What came of taking in a further file as a governor: beside what every copy brings, `news`, which the first page tells
 * them; `isOlder`: something that was sent later than this file is here already.
 */
export type WentOn = TakenIn &
  ({ readonly ok: false } | { readonly ok: true; readonly news: News; readonly isOlder: boolean })

/** Takes in what was sent anew to the governor who reviews on this device already. `here` is what is on it. */
export const goOnAsGovernor = async (copy: ReviewCopy, here: PartialLog): Promise<WentOn> => {
  const taken = await takeInAndOpen(copy)
  if (!taken.ok) return taken
  const { id, me, log, omitted, review } = (await openReview(taken.id)).ready()
  const news = newsFor(here, { log, omitted }, me)
  await keepNews(id, me, news)
  const sent = foldEvents(copy).milestones.at(-1)
  return { ...taken, news, isOlder: review.milestones.at(-1)?.id !== sent?.id }
}

/** Takes in what was sent to governors as a copy like any other. Where the device was a governor's, it is the school's from now on. */
export const receiveAsSchool = async ({
  copy,
  here,
  fingerprint,
}: Pick<Extract<Waiting, { kind: 'for-governors' }>, 'copy' | 'here' | 'fingerprint'>): Promise<Received> => {
  const received = await receiveCopy(copy, here, fingerprint)
  if (here === null || received.kind === 'refused') return received
  const document = await openReview(foldEvents(here).id)
  const open = document.ready()
  if (isGovernor(open)) await answerAs(document, answerersOf(open.review)[0]?.id ?? newId())
  return received
}
