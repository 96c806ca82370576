import type { Pack } from '../core/content/pack'
import { planActions } from '../core/plan/planActions'
import { authorsIn } from '../core/review/authors'
import { fieldOf, type Change, type ReviewEvent } from '../core/review/event'
import { governorKinds } from '../core/review/governor'
import type { PartialLog } from '../core/review/omission'
import type { Seen } from '../core/log/seen'
import { soundLog, appendingTo, stampChange, undoingAll, type Log } from '../core/review/log'
import { answerersOf } from '../core/review/people'
import { foldEvents } from '../core/review/foldEvents'
import { scoreReview } from '../core/scoring/scoreReview'
import { mergeCopies } from '../core/review/reviewCopy'
import { readDrafts } from '../storage/reviewStore'
import { onAppended } from './appended'
import { newId, nextStamp, renewWriter } from './clock'
import { backupKey, keepBackup, momentSchema, reminderKey } from './backups'
import { onStoreOf, readHeld } from './heldReview'
import { isGovernor, patch, ready, setOpen, useOpenReview, type ReadyReview } from './openStore'
import { takeOverDrafts } from './leftDrafts'
import { noteAnswers } from './persistence'
import { recall } from './remembered'
import { openSaving, type ReviewSaver } from './saving'
import { onTabMessage } from './tabs'
import { rememberWhoAnswers, whoAnswers } from './whoAnswers'

let saving: ReviewSaver | null = null
/** What other tabs stored while this one was still reading: its reading may have missed it. */
let heardWhileLoading: readonly PartialLog[] = []

const computed = (
  pack: Pack,
  { log, omitted }: PartialLog,
): Pick<ReadyReview, 'log' | 'omitted' | 'review' | 'scorecard' | 'plan'> => {
  const review = foldEvents({ log, omitted })
  return { log, omitted, review, scorecard: scoreReview(pack, review), plan: planActions(pack, review) }
}

/** A log with what else is known of it. What does not fit is left out here: it is refused where it comes from. */
const withMore = (known: PartialLog, more: PartialLog): PartialLog => {
  const merged = mergeCopies(known, more)
  return merged.ok ? merged.value : known
}

/** A log with what another tab says of it: what cannot be of one review is passed over. */
const withHeard = (known: PartialLog, heard: PartialLog): PartialLog => {
  const whole = withMore(known, heard)
  return soundLog(whole).ok ? whole : known
}

/** What is here of a review and of what this device knows of it. Rejects where the device fails, and this page holds nothing of it. */
const readAll = async (id: string) => {
  const [held, drafts, backedUpAt, reminderPutOffAt, me] = await Promise.all([
    readHeld(id),
    onStoreOf(id, (store) => readDrafts(store, id)).catch(() => null),
    recall(backupKey(id), momentSchema),
    recall(reminderKey(id), momentSchema),
    whoAnswers(id),
  ])
  return { ...held, drafts: drafts?.value ?? [], backedUpAt, reminderPutOffAt, me }
}

/** Stores again what this device alone knows of the open review: a governor must not become the school since the database was lost. */
const rememberAgain = (id: string): void => {
  const open = useOpenReview.getState()
  if (open.status !== 'ready' || open.id !== id) return
  void rememberWhoAnswers(id, open.me)
  if (open.backedUpAt !== null) void keepBackup(id, open.backedUpAt)
}

/** Whether a log knows of somebody. A review that was deleted here, and came back from elsewhere, may not know who answered in it before. */
const isKnownIn = (log: Log, contributor: string | null): contributor is string =>
  contributor !== null &&
  log.some(
    (event) => event.by === contributor || (event.kind === 'contributor-set' && event.contributor === contributor),
  )

/** Opens a review of this device. Text that was being typed when the page was last closed becomes an event. */
export const openReview = async (id: string): Promise<void> => {
  const open = useOpenReview.getState()
  if (open.status === 'ready' && open.id === id) return
  setOpen({ status: 'loading', id })
  heardWhileLoading = []
  const read = await readAll(id).catch(() => null)
  const current = useOpenReview.getState()
  if (current.status !== 'loading' || current.id !== id) return
  if (read === null) return setOpen({ status: 'unreadable', id })
  const { store, stored, me, backedUpAt, reminderPutOffAt, drafts, refusal } = read
  if (stored.kind === 'missing') return setOpen({ status: 'missing', id, refusal })
  if (stored.kind === 'damaged')
    return setOpen({
      status: 'damaged',
      id,
      isNewer: stored.isNewer,
      problems: stored.problems,
      records: stored.records,
    })
  const state = computed(stored.pack, heardWhileLoading.reduce(withHeard, { log: stored.log, omitted: stored.omitted }))
  saving = openSaving(id, { pack: stored.pack, log: state.log, omitted: state.omitted }, store, {
    say: (saveStatus) => patch(id, { saveStatus }),
    gone: () => setDeleted(id),
    reconnected: () => rememberAgain(id),
  })
  setOpen({
    status: 'ready',
    id,
    pack: stored.pack,
    ...state,
    saveStatus: saving.status(),
    damaged: stored.damaged,
    me: isKnownIn(state.log, me) ? me : (answerersOf(state.review)[0]?.id ?? newId()),
    backedUpAt,
    reminderPutOffAt,
    undoable: [],
    redoable: [],
    askFirst: null,
  })
  // What the school was typing on this device waits until the school opens the review: a governor cannot record it.
  takeOverDrafts(id, drafts, (draft, saw) => {
    const now = useOpenReview.getState()
    return now.status !== 'ready' || now.id !== id || (isGovernor(now) && !governorKinds.has(draft.kind))
      ? null
      : recordText(draft, saw)
  })
}

/** Whether a change says what these events of its field say already: nothing where there are none, and nothing can where there are several. */
const isAlreadySo = (change: Change, events: readonly ReviewEvent[]): boolean => {
  if (!('value' in change) || events.length > 1) return false
  const [event] = events
  return event === undefined
    ? change.value === null || change.value === ''
    : 'value' in event && JSON.stringify(event.value) === JSON.stringify(change.value)
}

/** What the author of changes saw in a field, where that is not what is current. */
type Saw = (field: string) => readonly string[]

/** Appends changes to the open review and stores them, all at once. Returns the new events' ids: none for a change of what is so already. */
const append = (changes: readonly Change[], sawIn?: Saw): readonly string[] => {
  const open = ready(useOpenReview.getState())
  const { pack, omitted } = open
  const [{ currentIn, add }, authorOf] = [appendingTo(open), authorsIn(open.log)]
  const byId = new Map(sawIn === undefined ? [] : open.log.map((event) => [event.id, event]))
  const events: ReviewEvent[] = []
  const own = new Map<string, ReviewEvent>()
  for (const change of changes) {
    const field = fieldOf(change)
    // What was done in the same step before was seen, too.
    const before = own.get(field)
    const saw = sawIn && (before === undefined ? sawIn(field) : [before.id])
    const seen = saw?.flatMap((id) => byId.get(id) ?? []).slice(0, 1)
    if ((seen !== undefined && isAlreadySo(change, seen)) || isAlreadySo(change, currentIn(change))) continue
    const event = add(change, nextStamp(authorOf(change) ?? open.me), saw)
    own.set(field, event)
    byId.set(event.id, event)
    events.push(event)
  }
  if (events.length === 0) return []
  const log = [...open.log, ...events]
  setOpen({ ...open, ...computed(pack, { log, omitted }), askFirst: null })
  saving?.save(events, { pack, log, omitted })
  return events.map(({ id }) => id)
}

const appendStep = (changes: readonly Change[], saw?: Saw): readonly string[] => {
  const wrong = isGovernor(ready(useOpenReview.getState()))
    ? changes.find(({ kind }) => !governorKinds.has(kind))
    : undefined
  if (wrong !== undefined) throw new Error(`a governor cannot record ${fieldOf(wrong)}`)
  const ids = append(changes, saw)
  const open = ready(useOpenReview.getState())
  noteAnswers(open.id, changes)
  if (ids.length > 0) patch(open.id, { undoable: [...open.undoable, ids], redoable: [] })
  return ids
}

/**
 * Records what the user did in one go, so that it can be undone in one go. `seen` is what stood in its fields when they began,
 * where that was not just now: what came there meanwhile stays beside it, as a conflict. Returns whether that changed
 * anything. A governor can record only what is a governor's.
 */
export const recordAll = (changes: readonly Change[], seen?: Seen): boolean =>
  appendStep(changes, seen && ((field) => (seen.has(field) ? [seen.get(field)!] : []))).length > 0

/** Records one thing that the user did. */
export const record = (change: Change): boolean => recordAll([change])

/**
 * Records text that was being typed by somebody who saw `saw` in its field when they began: text that came there meanwhile
 * stays beside it. Returns the event's id, or none where nothing changed. Where the review was deleted under it, the text is kept with what can be put back.
 */
export const recordText = (change: Change, saw?: readonly string[]): readonly string[] => {
  const open = useOpenReview.getState()
  if (open.status === 'ready') return appendStep([change], saw && (() => saw))
  if (open.status === 'deleted') {
    const event = stampChange(open, change, nextStamp(open.me), saw)
    setOpen({ ...open, log: [...open.log, event] })
  }
  return []
}

/** Takes back the latest thing done in this page, or (redo) what was taken back. Where a field has moved on since, it asks first. */
const takeBack = (direction: 'undo' | 'redo', isConfirmed: boolean): void => {
  const open = ready(useOpenReview.getState())
  const [from, to] = direction === 'undo' ? (['undoable', 'redoable'] as const) : (['redoable', 'undoable'] as const)
  const step = open[from].at(-1)
  if (step === undefined) return
  const { changes, hasMovedOn } = undoingAll(open, step)
  if (hasMovedOn && !isConfirmed) return patch(open.id, { askFirst: { direction } })
  const ids = append(changes)
  // Nothing to append: the fields already stand as they did, so there is nothing to do again either.
  patch(open.id, { [from]: open[from].slice(0, -1), [to]: ids.length === 0 ? open[to] : [...open[to], ids] })
}

export const undo = (isConfirmed = false): void => takeBack('undo', isConfirmed)
export const redo = (isConfirmed = false): void => takeBack('redo', isConfirmed)
/** Leaves things as they are where undo or redo has asked. */
export const keepAsIs = (): void => patch(ready(useOpenReview.getState()).id, { askFirst: null })

/** Takes in what is stored already: what came from a file, another tab, or was redacted. */
export const adopt = (id: string, more: PartialLog): void => {
  const open = useOpenReview.getState()
  if (open.status !== 'ready' || open.id !== id) return
  const { log, omitted } = withMore(open, more)
  saving?.hold({ pack: open.pack, log, omitted })
  setOpen({ ...open, ...computed(open.pack, { log, omitted }) })
}

/** Says who answers on this device from now on. */
export const answerAs = async (contributor: string): Promise<void> => {
  const { id } = ready(useOpenReview.getState())
  patch(id, { me: contributor })
  renewWriter()
  await rememberWhoAnswers(id, contributor)
}

/** Says that another tab has deleted the open review. What this tab holds of it can be put back. */
const setDeleted = (id: string): void => {
  const open = useOpenReview.getState()
  if (open.status === 'closed' || open.id !== id) return
  if (open.status === 'ready')
    setOpen({ status: 'deleted', id, pack: open.pack, log: open.log, omitted: open.omitted, me: open.me })
  else if (open.status === 'loading') setOpen({ status: 'missing', id, refusal: null })
}

onTabMessage((message) => {
  const open = useOpenReview.getState()
  // Nothing of it stays in this page: what was removed for good cannot be put back, by nobody.
  if (message.kind === 'cleared' && open.status !== 'closed') setOpen({ status: 'removed', id: open.id })
  if (message.kind === 'deleted') setDeleted(message.review)
})

onAppended((review, heard) => {
  const open = useOpenReview.getState()
  if ((open.status !== 'ready' && open.status !== 'loading') || review !== open.id) return
  if (open.status !== 'ready') return void (heardWhileLoading = [...heardWhileLoading, heard])
  if (withHeard(open, heard) !== open) adopt(open.id, heard)
})
