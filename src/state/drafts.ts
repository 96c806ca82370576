import { fieldOf, type Change } from '../core/review/event'
import { deleteDraft, putDraft } from '../storage/reviewStore'
import { onDevice } from './device'
import { recordText } from './openReview'
import { useOpenReview } from './openStore'

/** A change whose value is text that somebody types. */
export type TextChange = Extract<Change, { kind: 'note-set' | 'reason-set' | 'comment-set' }>

const withDatabase = async (run: (database: Parameters<typeof putDraft>[0], review: string) => Promise<void>): Promise<void> => {
  const open = useOpenReview.getState()
  // A draft that cannot be stored costs nothing: the text is still in its field, and becomes an event when it settles.
  if (open.status === 'ready') await onDevice((database) => run(database, open.id)).catch(() => undefined)
}

/** Keeps text that is being typed, so that a crash or a closed tab does not lose it. */
export const writeDraft = (change: TextChange): void => void withDatabase((database, review) => putDraft(database, review, change))

/** Makes settled text an event, which takes the place of its draft; where the text is as it was, the draft goes by itself. */
export const settleDraft = (change: TextChange): void => {
  if (!recordText(change)) void withDatabase((database, review) => deleteDraft(database, review, fieldOf(change)))
}
