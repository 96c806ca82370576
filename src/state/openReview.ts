import {
  heldPacks,
  leadsToMissingPack,
  noOtherPacks,
  startedWith,
  type HeldPacks,
  type Packs,
} from '../core/review/adoption'
import { authorsIn } from '../core/review/authors'
import { fieldOf } from '../core/review/event'
import { governorKinds } from '../core/review/governor'
import { reviewDocument, standingOf, type Log, type Standing } from '../core/review/log'
import { answerersOf } from '../core/review/people'
import { foldLog, foldMore, type Folded } from '../core/review/foldEvents'
import { mergeCopies } from '../core/review/merging'
import type { PartialLog } from '../core/review/omission'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { readDrafts } from '../storage/reviewStore'
import { readPacks } from '../storage/storedReview'
import { onAppended } from './appended'
import { newId, nextStamp, renewWriter, today } from './clock'
import { backupKey, keepBackup, momentSchema, reminderKey } from './backups'
import { openDocument, type DocumentUse } from './document'
import { onStoreOf, readHeld } from './heldReview'
import {
  isGovernor,
  openedReview,
  openedReviews,
  useLastOpened,
  type ReviewDocument,
  type ReviewParts,
} from './openStore'
import { takeOverDrafts } from './leftDrafts'
import { noteAnswers } from './persistence'
import { recall } from './remembered'
import { openSaving } from './saving'
import { onTabMessage } from './tabs'
import { rememberWhoAnswers, whoAnswers } from './whoAnswers'

/** Whether a log knows of somebody. A review that was deleted here, and came back from elsewhere, may not know who answered in it before. */
const isKnownIn = (log: Log, contributor: string | null): contributor is string =>
  contributor !== null &&
  log.some(
    (event) => event.by === contributor || (event.kind === 'contributor-set' && event.contributor === contributor),
  )

const whoGoesOn = ({ standing, review }: Folded, last: string | null): string =>
  isKnownIn(standing.log, last) ? last : (answerersOf(review)[0]?.id ?? newId())

/** What is here of a review and of what this device knows of it. */
const read: DocumentUse<ReviewParts>['read'] = async (id) => {
  const [{ stored, store, refusal }, backedUpAt, reminderPutOffAt, last] = await Promise.all([
    readHeld(id),
    recall(backupKey(id), momentSchema),
    recall(reminderKey(id), momentSchema),
    whoAnswers(id),
  ])
  switch (stored.kind) {
    case 'missing':
      return { status: 'missing', refusal }
    case 'damaged': {
      const { isNewer, problems, records } = stored
      return { status: 'damaged', isNewer, problems, records }
    }
    case 'found': {
      const { packs, log, omitted, damaged } = stored
      const known = { packs, damaged, backedUpAt, reminderPutOffAt }
      return { status: 'found', whole: { log, omitted }, known, whoGoesOn: (folded) => whoGoesOn(folded, last), store }
    }
  }
}

/** Text that was being typed when the page was last closed becomes an event. What the school was typing on this device waits until the school opens the review: a governor cannot record it. */
const takeOverLeft = async (id: string): Promise<void> => {
  const drafts = await onStoreOf(id, (store) => readDrafts(store, id)).catch(() => null)
  takeOverDrafts(id, drafts?.value ?? [], (draft, saw) => {
    const document = openedReview(id)
    const now = document?.state.getState()
    return document === null || now?.status !== 'ready' || (isGovernor(now) && !governorKinds.has(draft.kind))
      ? null
      : document.recordText(draft, saw)
  })
}

/** The packs of a review out of those that are known. Throws where the one that it is with is not among them: whatever moves a review brings it along first. */
const packsFor = (standing: Standing, packs: Packs): HeldPacks => {
  const [start] = standing.log
  // Most reviews have never moved: their log is not looked through again with each answer.
  const only =
    standing.fields.has('pack-adopted') || start === undefined ? undefined : packs.get(startedWith([start]).hash)
  const held = only === undefined ? heldPacks(standing, packs) : { pack: only, otherPacks: noOtherPacks }
  if (held === null) throw new Error('the pack that the review is with is not here')
  return held
}

/** What a review is to be saved as, with the packs that it is open with in this page. */
const copyWith = (id: string, packs: Packs, whole: PartialLog): ReviewCopy => {
  const open = openedReview(id)?.state.getState()
  const { pack, otherPacks } = open?.status === 'ready' ? open : packsFor(standingOf(whole), packs)
  return { pack, otherPacks, ...whole }
}

/** Says that a review is about to hear of these packs. */
export const withPacks = (document: ReviewDocument, packs: Packs): void => {
  const open = document.state.getState()
  if (open.status === 'ready') document.patch({ packs: new Map([...open.packs, ...packs]) })
}

/** Hears what another tab stored of a review. Where it has moved to a version of its checklist that is not known here, that is read first. */
const hearStored = async (id: string, more: PartialLog, stored: (more: PartialLog) => void): Promise<void> => {
  const document = openedReview(id)
  const named = more.log.flatMap((event) =>
    event.kind === 'pack-adopted' && event.value !== null ? [event.value.pack.hash] : [],
  )
  if (document !== null && named.length > 0) {
    // It may be being read just now.
    await document.open()
    const read = await onStoreOf(id, (store) => readPacks(store, named)).catch(() => null)
    withPacks(document, read?.value.packs ?? noOtherPacks)
    const open = document.state.getState()
    // What cannot be read is left out, as what was damaged is: it is there when the review is opened again.
    if (open.status === 'ready' && named.some((hash) => !open.packs.has(hash))) return
  }
  stored(more)
}

const reviewUse: DocumentUse<ReviewParts> = {
  kind: reviewDocument,
  read,
  merge: mergeCopies,
  fold: foldLog,
  foldMore,
  viewOf: ({ packs }, { standing, review }) => ({ review, ...packsFor(standing, packs) }),
  authorsIn,
  refusalOf: (open, change) => {
    if (isGovernor(open) && !governorKinds.has(change.kind)) return `a governor cannot record ${fieldOf(change)}`
    return leadsToMissingPack(open.packs, open.review.startedWith, change)
      ? 'the version of the checklist is not here'
      : null
  },
  dated: (change) => (change.kind === 'answer-set' && change.value !== null ? { on: today(), ...change } : change),
  nextStamp,
  openSaver: (id, known, whole, store, listener) => {
    const { packs } = known
    const { save, hold, ...saver } = openSaving(id, copyWith(id, packs, whole), store, listener)
    return {
      save: (events, after) => save(events, copyWith(id, packs, after)),
      hold: (after) => hold(copyWith(id, packs, after)),
      status: saver.status,
      leave: saver.leave,
    }
  },
  listen: (id, { stored, deleted, cleared }) => {
    const stops = [
      onAppended((review, appended) => {
        if (review === id) void hearStored(id, appended, stored)
      }),
      onTabMessage((message) => {
        if (message.kind === 'cleared') cleared()
        else if (message.kind === 'deleted' && message.review === id) deleted()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  },
  opened: (id) => void takeOverLeft(id),
  // Else a governor would be the school once the database was lost.
  reconnected: ({ id, me, backedUpAt }) => {
    void rememberWhoAnswers(id, me)
    if (backedUpAt !== null) void keepBackup(id, backedUpAt)
  },
  recorded: noteAnswers,
}

/** The reviews that are shown somewhere in this page. */
const shown = new Set<ReviewDocument>()

/** Notes that a review is shown, so that it stays open whatever else is opened. Returns how to say that it is not any more. */
export const showReview = (document: ReviewDocument): (() => void) => {
  shown.add(document)
  return () => void shown.delete(document)
}

/** A review of this device as a document of this page, which may not be open yet. */
export const reviewOf = (id: string): ReviewDocument => {
  const document = openedReview(id) ?? openDocument(id, reviewUse)
  openedReviews.set(id, document)
  return document
}

/** Opens a review of this device. Those that were opened before, and are not shown, are let go of. */
export const openReview = async (id: string): Promise<ReviewDocument> => {
  const document = reviewOf(id)
  useLastOpened.setState({ document })
  for (const other of openedReviews.values()) {
    if (other !== document && !shown.has(other)) other.close()
  }
  await document.open()
  return document
}

/** Says who answers in a review on this device from now on. */
export const answerAs = async (document: ReviewDocument, contributor: string): Promise<void> => {
  document.patch({ me: contributor })
  renewWriter()
  await rememberWhoAnswers(document.id, contributor)
}
