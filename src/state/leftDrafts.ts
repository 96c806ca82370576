import type { Change } from '../core/review/event'
import { deleteDraft, readDrafts, type Draft } from '../storage/reviewStore'
import { onDevice } from './device'
import { noteTypedIn, ownPage } from './page'
import { oncePageIsGone } from './pageLocks'

/** Makes an event of text; `saw` is what stood in its field when it was begun. Returns the ids of the events, none where it changes nothing, or `null` where it has to wait. */
export type RecordLeft = (change: Change, saw: readonly string[] | undefined) => readonly string[] | null

const takeOver = async (review: string, page: string, record: RecordLeft): Promise<void> => {
  // Read anew: the page may have settled its text before it went.
  const read = await onDevice((store) => readDrafts(store, review)).catch(() => null)
  for (const { field, change, replaces } of read?.ok === true
    ? read.value.filter((draft) => draft.page === page)
    : []) {
    const events = record(change, replaces ?? undefined)
    if (events === null) continue
    noteTypedIn(events, page)
    // A draft goes with the event that it becomes; one that was settled already goes by itself.
    if (events.length === 0) await onDevice((store) => deleteDraft(store, [review, page, field])).catch(() => undefined)
  }
}

/** Text that other pages were typing in this review becomes events once they are gone. */
export const takeOverDrafts = (review: string, drafts: readonly Draft[], record: RecordLeft): void => {
  for (const page of new Set(drafts.map((draft) => draft.page))) {
    if (page !== ownPage) oncePageIsGone(page, () => takeOver(review, page, record))
  }
}
