import { copyIn, heldPacks } from '../core/review/adoption'
import type { Pack } from '../core/content/pack'
import type { Problem } from '../core/content/problem'
import type { Change, ReviewEvent } from '../core/review/event'
import { appendingTo, type Log } from '../core/review/log'
import { contentKinds } from '../core/review/milestones'
import type { OmittedEvent, PartialLog } from '../core/review/omission'
import { governorsOf } from '../core/review/people'
import { foldEvents } from '../core/review/foldEvents'
import { reviewName } from '../core/review/review'
import type { RecordStore } from '../storage/recordStore'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { clearStore, deleteReview, putReview } from '../storage/reviewStore'
import { archivedEach, setArchived } from './archive'
import { sayCleared } from './clearing'
import { newId, nextStamp } from './clock'
import { onDevice, pageStore } from './device'
import { dropForms } from './forms'
import { readHeld } from './heldReview'
import { refreshReviewList } from './reviewList'
import { dropWaiting, keepInPage } from './saving'
import { tellTabs } from './tabs'
import { whoAnswers } from './whoAnswers'

// Hashing and merging are fetched when something is done that needs them.
const hashing = () => import('../core/content/packReference')
const merging = () => import('../core/review/reviewCopy')

/** Stores a whole review, and tells the other tabs and the list. Rejects where the disk is full. */
const store = async (id: string, copy: ReviewCopy): Promise<void> => {
  const stored = await onDevice((device) => putReview(device, copy))
  if (stored.ok) await deleteReview(pageStore, id)
  else await keepInPage(id, copy, stored.refusal)
  tellTabs({ kind: 'appended', review: id, events: copy.log, omitted: copy.omitted })
  tellTabs({ kind: 'stored', review: id })
  await refreshReviewList()
}

/** A log that goes on with these changes, stamped here and now. `by` is the contributor who makes them. */
export const extended = ({ log, omitted }: PartialLog, changes: readonly Change[], by: string): PartialLog => {
  const { add } = appendingTo({ log, omitted })
  return { log: [...log, ...changes.map((change) => add(change, nextStamp(by)))], omitted }
}

/** A review with this pack as it is when it is started, which is stored nowhere yet. See `startReview`. */
export const startedReview = async (
  pack: Pack,
  changes: readonly Change[],
  by: string,
  group = newId(),
  isIndependent = false,
  movesTo: Pack | null = null,
): Promise<{ readonly id: string; readonly copy: ReviewCopy }> => {
  const id = newId()
  const { packReference } = await hashing()
  const start: Change = {
    kind: 'review-started',
    review: id,
    group,
    pack: packReference(pack),
    ...(isIndependent && { independent: true }),
  }
  const whole = extended({ log: [], omitted: [] }, [start, ...changes], by)
  const packs = new Map([pack, ...(movesTo === null ? [] : [movesTo])].map((each) => [packReference(each).hash, each]))
  const held = heldPacks(whole, packs)
  if (held === null) throw new Error('a review was to be started with a pack that is not there')
  return { id, copy: { ...held, ...whole } }
}

/** Starts a review with this pack. `by` is the contributor who starts it; `group` joins it with other reviews of the same school, among which an independent one is one person's own; `movesTo` is the version that one of the changes moves it to. Returns its id. */
export const startReview = async (...started: Parameters<typeof startedReview>): Promise<string> => {
  const { id, copy } = await startedReview(...started)
  await store(id, copy)
  return id
}

/** A review as a file would hold it, with what still waits to be stored, or `null` where it is not here or cannot be read. Rejects where the device fails. */
export const copyOf = async (id: string): Promise<ReviewCopy | null> => {
  const { stored } = await readHeld(id)
  if (stored.kind !== 'found') return null
  return copyIn(stored)
}

/** What is here of each event, for telling what is new: its id, marked where a part of it is missing. */
const whatIsHere = ({ log, omitted }: PartialLog): readonly string[] => {
  const partial = new Set(omitted.map(({ id }) => id))
  return log.map(({ id }) => (partial.has(id) ? `${id} in part` : id))
}

/** What taking in a copy did: `added` is how many of its events were new here; the review is at `id`. */
export type TakenIn =
  | { readonly ok: true; readonly id: string; readonly isNew: boolean; readonly added: number }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Takes in a review from a file: as a new one or, where it is here already, as the union of both. Nothing that is here is lost, and the checklist here stays: a copy with another is refused. */
export const takeIn = async (copy: ReviewCopy): Promise<TakenIn> => {
  const { id } = foldEvents(copy)
  const here = await copyOf(id)
  const { mergeReviews } = await merging()
  const merged = mergeReviews(here ?? copy, copy)
  if (!merged.ok) return merged
  await store(id, merged.value)
  // One that was deleted while it was archived comes from its file to be looked at.
  if (here === null && (await archivedEach([id]))[0] === true) await setArchived(id, false)
  const known = new Set(here === null ? [] : whatIsHere(here))
  return {
    ok: true,
    id,
    isNew: here === null,
    added: whatIsHere(merged.value).filter((event) => !known.has(event)).length,
  }
}

/** Removes something where this device keeps anything at all. Rejects where it does, and cannot be reached: then it is still there, and must not be called gone. */
const onDeviceIfAny = async (remove: (store: RecordStore) => Promise<void>): Promise<void> => {
  const removed = await onDevice(remove)
  if (!removed.ok && removed.refusal !== 'off') throw new Error(`storage: ${removed.refusal}`)
}

/** Removes a review from this device, in every tab, and returns it, so that this can be undone; `null` where it could not be read. Rejects where it could not be removed. */
export const removeReview = async (id: string): Promise<ReviewCopy | null> => {
  const copy = await copyOf(id)
  await onDeviceIfAny((device) => deleteReview(device, id))
  dropWaiting(id)
  dropForms(id)
  tellTabs({ kind: 'deleted', review: id })
  await refreshReviewList()
  return copy
}

/** Puts a removed review back as it was. */
export const restoreReview = (copy: ReviewCopy): Promise<void> => store(foldEvents(copy).id, copy)

/** What a duplicate takes along: it is a review of its own, which nobody has kept by name, read as a governor or signed. */
const isDuplicated = (event: ReviewEvent): boolean =>
  contentKinds.has(event.kind) || (event.kind === 'contributor-set' && event.value?.isGovernor !== true)

/** The same of an event of which only the place is here. */
const isPlaceDuplicated = ({ kind }: OmittedEvent): boolean =>
  kind === undefined || contentKinds.has(kind) || kind === 'contributor-set'

/** Makes a copy with an id of its own, in the same group, without milestones and without what governors said. Returns its id, or `null` where the original cannot be read. */
export const duplicateReview = async (id: string): Promise<string | null> => {
  const copy = await copyOf(id)
  const first = copy?.log[0]
  if (copy === null || first?.kind !== 'review-started') return null
  const newReview = newId()
  const { pack, group } = first
  const { writer, n, salt } = nextStamp(first.by)
  const start: ReviewEvent = {
    id: `${writer}:${n}`,
    seq: first.seq,
    at: first.at,
    by: first.by,
    replaces: [],
    salt,
    kind: 'review-started',
    review: newReview,
    group,
    pack,
  }
  const log: Log = [start, ...copy.log.slice(1).filter(isDuplicated)]
  const omitted = copy.omitted.filter(isPlaceDuplicated)
  const title = `Copy of ${reviewName(foldEvents(copy).details)}`.slice(0, 500)
  await store(newReview, {
    pack: copy.pack,
    otherPacks: copy.otherPacks,
    ...extended({ log, omitted }, [{ kind: 'detail-set', detail: 'title', value: title }], first.by),
  })
  return newReview
}

/**
 * What came of renaming a review: one of
 * - *renamed*
 * - *beside* - somebody gave it another name since `from` was read; both are kept, to choose from
 * - *not-yours* - whoever reads it as a governor changes nothing of the school's
 */
export type Renamed = 'renamed' | 'beside' | 'not-yours'

/** Gives a review another name in the list; empty takes its own name away. `from` is the name that was seen. */
export const renameReview = async (id: string, title: string, from: string): Promise<Renamed> => {
  const copy = await copyOf(id)
  const by = copy?.log[0]?.by
  if (copy === null || by === undefined) return 'not-yours'
  const review = foldEvents(copy)
  const me = await whoAnswers(id)
  if (governorsOf(review).some((governor) => governor.id === me)) return 'not-yours'
  const isAsSeen = reviewName(review.details) === from
  const seen = copy.log
    .filter((event) => event.kind === 'detail-set' && event.detail === 'title' && event.value === from)
    .slice(-1)
    .map((event) => event.id)
  const change: Change = { kind: 'detail-set', detail: 'title', value: title.trim() === '' ? null : title.trim() }
  const log = [...copy.log, appendingTo(copy).add(change, nextStamp(by), isAsSeen ? undefined : seen)]
  await store(id, { ...copy, log })
  return isAsSeen ? 'renamed' : 'beside'
}

/** Removes every review and everything else that this site keeps on the device. Rejects where it could not. */
export const clearAll = async (): Promise<void> => {
  await onDeviceIfAny(clearStore)
  dropWaiting(null)
  dropForms(null)
  sayCleared()
  tellTabs({ kind: 'cleared' })
  await refreshReviewList()
}
