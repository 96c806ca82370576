import { copyOfPart } from '../core/review/adoption'
import type { SignatureStanding } from '../core/report/reportInput'
import { changeOf } from '../core/log/document'
import { currentEvents, undoingIn } from '../core/review/log'
import { isCovered, isSent, proposedMilestoneName, toGovernors } from '../core/review/milestones'
import { fieldOf, type Change } from '../core/review/event'
import type { OmitChoice, PartialLog } from '../core/review/omission'
import { maybeSameAs } from '../core/review/onePerson'
import { readReply, type ReadReply } from '../core/review/replyEntries'
import { foldEvents } from '../core/review/foldEvents'
import type { Contributor, Milestone, Review } from '../core/review/review'
import type { Problem } from '../core/content/problem'
import { mergeCopies } from '../core/review/merging'
import { withData, type ReviewCopy } from '../core/review/reviewCopy'
import { writeReviewFile, type Purpose } from '../storage/reviewFile'
import { type ReadReviewFile } from '../storage/readReviewFile'
import { now, today } from './clock'
import { takeIn } from './library'
import { makeMilestone } from './milestones'
import { openReview } from './openReview'
import type { ReadyReview, ReviewDocument } from './openStore'
import { standings } from './reportInput'

export { standings }
export type { ReadReviewFile, ReviewCopy }

/** The milestone that keeps the review exactly as it is now: nothing but itself, and its being signed off, has come since. `null`: there is none. */
const milestoneOfNow = ({
  log,
  omitted,
  review,
}: Pick<ReadyReview, 'log' | 'omitted' | 'review'>): Milestone | null => {
  const itself = (id: string) =>
    new Set([
      ...(currentEvents({ log, omitted }).get(`milestone-set/${id}`) ?? []).map((event) => event.id),
      ...log.flatMap((event) => (event.kind === 'sign-off-set' && event.value?.milestone === id ? [event.id] : [])),
    ])
  const keepsAll = (milestone: Milestone) => {
    const own = itself(milestone.id)
    return [...log, ...omitted].every(({ id }) => own.has(id) || isCovered(milestone, id))
  }
  return review.milestones.filter(keepsAll).at(-1) ?? null
}

/** Whether the review was ever kept by name to be sent to governors. */
export const wasSent = ({ milestones }: Review): boolean => milestones.some(isSent)

/** A name for the milestone to send: that of the last, as long as nothing has changed since. */
export const proposedNameToSend = (open: Pick<ReadyReview, 'log' | 'omitted' | 'review'>): string => {
  const last = milestoneOfNow(open)
  if (last !== null && isSent(last)) return last.name
  const sent = open.review.milestones.filter(({ name }) => name.endsWith(toGovernors))
  return `${proposedMilestoneName(
    today(),
    sent.map(({ name }) => ({ name: name.slice(0, -toGovernors.length) })),
  )}${toGovernors}`
}

/** The milestone of this name to send: the last one where it keeps exactly what is here now, else a new one. */
export const milestoneToSend = (
  document: ReviewDocument,
  name: string,
): { readonly milestone: string; readonly isNew: boolean } => {
  const last = milestoneOfNow(document.ready())
  return last !== null && isSent(last) && last.name === name
    ? { milestone: last.id, isNew: false }
    : { milestone: makeMilestone(document, name, true), isNew: true }
}

/** What a file for governors says that it is for. */
export const forGovernors = (milestone: string): Purpose => ({ for: 'governors', milestone })

/** The file that governors open: the review as it is now, without its history. */
export const governorsFile = (copy: ReviewCopy, milestone: string, omit: OmitChoice): string =>
  writeReviewFile(withData(copy, 'current', omit), now(), forGovernors(milestone))

/** What a governor's file would bring, before anything is taken in. */
export interface ReplyPreview extends ReadReply {
  /** The governor in the school's copy who may be the same person on another device; `null`: nobody is alike. */
  readonly alike: Contributor | null
  /** The review as it would be then. */
  readonly review: Review
  readonly signatures: ReadonlyMap<string, SignatureStanding>
}

/** Looks at what a governor's file would bring. Changes nothing. */
export const previewReply = (here: PartialLog, reply: PartialLog, by: string): ReplyPreview => {
  const read = readReply(here, reply, by)
  const taken = mergeCopies(here, read.accepted)
  const merged = taken.ok ? taken.value : here
  const review = foldEvents(merged)
  return {
    ...read,
    alike: read.isOfSchool ? null : maybeSameAs(here, read.who),
    review,
    signatures: standings(merged, review),
  }
}

/** What came of accepting a governor's file: `entries` are the events by which it can be taken back. */
export type Accepted =
  | { readonly ok: true; readonly entries: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Takes in what a governor may send, in storage, in this tab and in the others, and puts back what of it had been taken
 * back here. It can be undone like anything done in this page. `sameAs`: the governor whom the school knows as the same
 * person. Rejects where the disk is full; then nothing is changed.
 */
export const acceptReply = async (
  review: string,
  reply: PartialLog,
  by: string,
  sameAs: string | null = null,
): Promise<Accepted> => {
  const document = await openReview(review)
  const here = document.ready()
  const { accepted, takenBack, who } = readReply(here, reply, by)
  if (accepted.log.length > 0) {
    // A copy starts with the start of its log.
    const part = { log: [...here.log.slice(0, 1), ...accepted.log], omitted: accepted.omitted }
    const taken = await takeIn(copyOfPart(here, part))
    if (!taken.ok) return taken
    document.adopt(accepted)
  }
  const said = [...new Map([...takenBack, ...accepted.log].map((event) => [fieldOf(event), event])).values()]
  // Also where the school had taken back an earlier value without the governor's knowing: then both stand, and this settles it.
  const asKnown: readonly Change[] =
    sameAs === null || who === null
      ? []
      : [
          {
            kind: 'contributor-set',
            contributor: by,
            value: { role: who.role, name: who.name, isGovernor: true, sameAs },
          },
        ]
  const isPutBack = document.recordAll([
    ...said.map(changeOf).filter(({ kind }) => asKnown.length === 0 || kind !== 'contributor-set'),
    ...asKnown,
  ])
  const { undoable } = document.ready()
  const entries = [...accepted.log.map(({ id }) => id), ...(isPutBack ? (undoable.at(-1) ?? []) : [])]
  if (entries.length > 0)
    document.patch({ undoable: [...(isPutBack ? undoable.slice(0, -1) : undoable), entries], redoable: [] })
  return { ok: true, entries }
}

/** Takes entries of a governor back that were accepted, by new entries: what has changed since stays. Returns whether that changed anything. */
export const takeBackReply = async (review: string, entries: readonly string[]): Promise<boolean> => {
  const document = await openReview(review)
  const { log, omitted } = document.ready()
  const changes = new Map<string, Change>()
  const undoingOf = undoingIn({ log, omitted })
  for (const id of entries) {
    const back = undoingOf(id)
    if (back !== null && !back.hasMovedOn && !changes.has(fieldOf(back.change)))
      changes.set(fieldOf(back.change), back.change)
  }
  return document.recordAll([...changes.values()])
}
