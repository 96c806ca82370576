import { authorsIn } from '../core/review/authors'
import { fieldOf } from '../core/review/event'
import { governorKinds } from '../core/review/governor'
import { reviewDocument, type Log } from '../core/review/log'
import { answerersOf } from '../core/review/people'
import { foldLog, foldMore, type Folded } from '../core/review/foldEvents'
import { mergeCopies } from '../core/review/merging'
import { readDrafts } from '../storage/reviewStore'
import { onAppended } from './appended'
import { newId, nextStamp, renewWriter } from './clock'
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
      const { pack, log, omitted, damaged } = stored
      const known = { pack, damaged, backedUpAt, reminderPutOffAt }
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

const reviewUse: DocumentUse<ReviewParts> = {
  kind: reviewDocument,
  read,
  merge: mergeCopies,
  fold: foldLog,
  foldMore,
  viewOf: (_known, { review }) => ({ review }),
  authorsIn,
  refusalOf: (open, change) =>
    isGovernor(open) && !governorKinds.has(change.kind) ? `a governor cannot record ${fieldOf(change)}` : null,
  nextStamp,
  openSaver: (id, { pack }, whole, store, listener) => {
    const { save, hold, ...saver } = openSaving(id, { pack, ...whole }, store, listener)
    return {
      save: (events, after) => save(events, { pack, ...after }),
      hold: (after) => hold({ pack, ...after }),
      status: saver.status,
      leave: saver.leave,
    }
  },
  listen: (id, { stored, deleted, cleared }) => {
    const stops = [
      onAppended((review, appended) => {
        if (review === id) stored(appended)
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
