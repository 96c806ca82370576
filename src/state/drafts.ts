import { currentIn } from '../core/review/log'
import { fieldOf } from '../core/review/event'
import { deleteDraft, putDraft, type DraftChange } from '../storage/reviewStore'
import { onDevice } from './device'
import type { ReviewDocument } from './openStore'
import { ownPage } from './page'
import { holdUnsaved, releaseUnsaved } from './unsaved'

/** A change whose value is text that somebody types. */
export type TextChange = Exclude<DraftChange, { kind: 'answer-set' | 'tally-set' }>

/** Text is on the disk this soon after it was typed, also while somebody goes on typing. */
const writtenAfterMs = 250
/** The first pause after a text could not be stored; each further one is twice as long, up to the longest. */
const firstPauseMs = 1_000
const longestPauseMs = 30_000

/** A text from its first keystroke until it settles. */
interface Typing {
  readonly review: string
  change: DraftChange
  /** The event whose text stood in the field when typing began: what its author saw. */
  readonly saw: readonly string[]
  isWritten: boolean
  pauseMs: number
  timer: ReturnType<typeof setTimeout> | null
}

const typing = new Map<string, Typing>()

const keyOf = (review: string, change: DraftChange): string => `${review}/${fieldOf(change)}`

/** Where people gave different texts, the last one stands in the field, and it is that which is gone on with: the others stay until somebody has chosen. */
const seenIn = ({ ready }: ReviewDocument, change: DraftChange): readonly string[] =>
  currentIn(ready().folded.standing, change)
    .slice(-1)
    .map(({ id }) => id)

const write = async (key: string, text: Typing): Promise<void> => {
  const { review, change, saw } = text
  const field = fieldOf(change)
  const stored = await onDevice((store) =>
    putDraft(store, { review, page: ownPage, field, change, replaces: saw }),
  ).catch(() => null)
  // It has settled meanwhile, or its review is not there any more.
  if (typing.get(key) !== text) return
  // Refused, or the review itself still waits to be stored.
  if (stored?.ok !== true || !stored.value) {
    text.timer = setTimeout(() => void write(key, text), text.pauseMs)
    text.pauseMs = Math.min(2 * text.pauseMs, longestPauseMs)
    return
  }
  Object.assign(text, { timer: null, pauseMs: firstPauseMs, isWritten: text.change === change })
  if (text.isWritten) releaseUnsaved(review, field)
  else schedule(key, text)
}

const schedule = (key: string, text: Typing): void => {
  text.timer = setTimeout(() => void write(key, text), writtenAfterMs)
}

/** Hears each keystroke: what is typed is kept on the device while it is typed, so that a crash or a closed tab does not lose it. */
export const keepTyped = (document: ReviewDocument, change: DraftChange): void => {
  const { id } = document
  if (document.state.getState().status !== 'ready') return
  const key = keyOf(id, change)
  const text = typing.get(key) ?? {
    review: id,
    change,
    saw: seenIn(document, change),
    isWritten: false,
    pauseMs: firstPauseMs,
    timer: null,
  }
  typing.set(key, text)
  Object.assign(text, { change, isWritten: false })
  holdUnsaved(id, fieldOf(change))
  // While a writing is due or under way, it takes along what has come since.
  if (text.timer === null) schedule(key, text)
}

/**
 * Makes settled text an event, which takes the place of its draft; where the text is as it was, the draft goes by itself.
 * `recordAs`: records it otherwise, told what its author saw when they began, and returns whether that changed anything.
 */
export const settleTyped = (
  document: ReviewDocument,
  change: DraftChange,
  recordAs = (saw: readonly string[] | undefined): boolean => document.recordText(change, saw).length > 0,
): void => {
  const { id } = document
  const { status } = document.state.getState()
  if (status !== 'ready' && status !== 'deleted') return
  const key = keyOf(id, change)
  const text = typing.get(key)
  typing.delete(key)
  if (text?.timer != null) clearTimeout(text.timer)
  const field = fieldOf(change)
  if (!recordAs(text?.saw)) void onDevice((store) => deleteDraft(store, [id, ownPage, field])).catch(() => undefined)
  releaseUnsaved(id, field)
}
