import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem, Parsed } from '../core/content/problem'
import { appendingToOf, type Stamp } from '../core/log/appending'
import { valueOf, type ChangeOf, type DocumentKind, type LoggedEvent } from '../core/log/document'
import type { EventPlace, LogOf } from '../core/log/log'
import type { StandingOf, WholeOf } from '../core/log/standing'
import type { Seen } from '../core/log/seen'
import { soundLogOf } from '../core/log/soundLog'
import { undoingAllOf } from '../core/log/undoing'
import type { StorageRefusal } from '../storage/database'
import type { RecordStore } from '../storage/recordStore'
import type { SaveListener, Saver, SaveStatus } from './saver'

/** What a kind of document is made of. */
export interface DocumentParts {
  readonly event: LoggedEvent
  /** What stands for an event that is not here whole. */
  readonly place: EventPlace
  /** How its log stands, with what it comes to: from it, one event more costs what it changes. */
  readonly folded: { readonly standing: StandingOf<LoggedEvent> }
  /** What is known of a document beside its log. */
  readonly known: object
  /** What follows from its log and from what is known. */
  readonly view: object
}

/** The log of a document, with what stands for events that have never been on this device, or not whole. */
export type LogIn<Parts extends DocumentParts> = WholeOf<Parts['event'], Parts['place']>

/** A document that is open, with all that follows from its log. */
export type ReadyDocument<Parts extends DocumentParts> = LogIn<Parts> &
  Parts['known'] &
  Parts['view'] & {
    readonly status: 'ready'
    readonly id: string
    /** Of its log as it is now. */
    readonly folded: Parts['folded']
    readonly saveStatus: SaveStatus
    /** The contributor who works on it on this device. */
    readonly me: string
    /** What was done in this page and can be undone, or done again, the latest last: for each the events that it was. */
    readonly undoable: readonly (readonly string[])[]
    readonly redoable: readonly (readonly string[])[]
    /** An undo or redo of a field that somebody has changed since: it waits for a yes. */
    readonly askFirst: { readonly direction: 'undo' | 'redo' } | null
  }

/** What is read of a document that cannot be opened: one of - *missing*, not here - *damaged*, or stored by a newer version. */
type Unopened =
  /** `refusal` says why the device could not be asked; `null`: it was, and does not have it. */
  | { readonly status: 'missing'; readonly refusal: StorageRefusal | null }
  | {
      readonly status: 'damaged'
      readonly isNewer: boolean
      readonly problems: readonly Problem[]
      readonly records: readonly unknown[]
    }

/** One of - *closed* - *loading* - *missing*, not on this device - *unreadable*, the browser refused to read - *damaged*, cannot be opened - *deleted*, in another tab while it was open here - *removed*, with everything else on this device, in another tab - *ready*. */
export type DocumentState<Parts extends DocumentParts> =
  | { readonly status: 'closed' | 'loading' | 'unreadable' | 'removed'; readonly id: string }
  | (Unopened & { readonly id: string })
  | (LogIn<Parts> & Parts['known'] & { readonly status: 'deleted'; readonly id: string; readonly me: string })
  | ReadyDocument<Parts>

/** What was read of a document. `store` is the one that has it; `null`: none does, but this page was saving it. */
export type ReadDocument<Parts extends DocumentParts> =
  | Unopened
  | {
      readonly status: 'found'
      readonly whole: LogIn<Parts>
      readonly known: Parts['known']
      /** Who goes on with it on this device: whoever worked on it last, as far as the document knows of them. */
      readonly whoGoesOn: (folded: Parts['folded']) => string
      readonly store: RecordStore | null
    }

/** What comes from the other tabs. */
export interface TabListener<Parts extends DocumentParts> {
  readonly stored: (more: LogIn<Parts>) => void
  readonly deleted: () => void
  /** Everything was removed from this device. */
  readonly cleared: () => void
}

/** What the state is told of a kind of document: how its documents are read, put together and saved. */
export interface DocumentUse<Parts extends DocumentParts> {
  readonly kind: DocumentKind<Parts['event']>
  /** Rejects where the device fails, and this page holds nothing of it. */
  readonly read: (id: string) => Promise<ReadDocument<Parts>>
  readonly merge: (one: LogIn<Parts>, other: LogIn<Parts>) => Parsed<LogIn<Parts>>
  readonly fold: (whole: LogIn<Parts>) => Parts['folded']
  /** The same with events that come after all of the log. */
  readonly foldMore: (before: Parts['folded'], events: LogOf<Parts['event']>) => Parts['folded']
  readonly viewOf: (known: Parts['known'], folded: Parts['folded']) => Parts['view']
  /** In whose name a change is made that puts back what somebody else said; `null`: in that of whoever makes it. */
  readonly authorsIn: (log: LogOf<Parts['event']>) => (change: ChangeOf<Parts['event']>) => string | null
  /** Why whoever works on it may not do this; `null`: they may. */
  readonly refusalOf: (open: ReadyDocument<Parts>, change: ChangeOf<Parts['event']>) => string | null
  /** A change as somebody makes it just now, with the day where it says one. What is put back keeps the day that it had. */
  readonly dated: (change: ChangeOf<Parts['event']>) => ChangeOf<Parts['event']>
  readonly nextStamp: (by: string) => Stamp
  readonly openSaver: (
    id: string,
    known: Parts['known'],
    whole: LogIn<Parts>,
    store: RecordStore | null,
    listener: SaveListener,
  ) => Pick<Saver<Parts['event'], LogIn<Parts>>, 'save' | 'hold' | 'status' | 'leave'>
  /** Hears what other tabs say of a document. Returns how to stop. */
  readonly listen: (id: string, listener: TabListener<Parts>) => () => void
  /** It is open now. */
  readonly opened: (id: string) => void
  /** It is stored on a new connection: what else the device knew of it may be gone. */
  readonly reconnected: (open: ReadyDocument<Parts>) => void
  /** Something was done by somebody, and is no undoing. */
  readonly recorded: (id: string, changes: readonly ChangeOf<Parts['event']>[]) => void
}

/** What the author of changes saw in a field, where that is not what is current. */
type Saw = (field: string) => readonly string[]

/** A document of this page: what stands in it, and what can be done to it. */
export interface OpenDocument<Parts extends DocumentParts> {
  readonly id: string
  readonly state: StoreApi<DocumentState<Parts>>
  /** Throws where it is not open: screens of a document are only drawn when it is. */
  readonly ready: () => ReadyDocument<Parts>
  /** Changes what is known of it, if it is open. */
  readonly patch: (change: Partial<ReadyDocument<Parts>>) => void
  /** Reads it, unless it is open. Resolves once it is, or cannot be. */
  readonly open: () => Promise<void>
  /** Lets go of it. What waits to be stored still is. */
  readonly close: () => void
  /**
   * Records what somebody did in one go, so that it can be undone in one go. `seen` is what stood in its fields when they
   * began, where that was not just now: what came there meanwhile stays beside it, as a conflict. Returns whether that
   * changed anything. Throws where they may not do it.
   */
  readonly recordAll: (changes: readonly ChangeOf<Parts['event']>[], seen?: Seen) => boolean
  /** Records one thing that somebody did. */
  readonly record: (change: ChangeOf<Parts['event']>) => boolean
  /**
   * Records text that was being typed by somebody who saw `saw` in its field when they began: text that came there meanwhile
   * stays beside it. Returns the event's id, or none where nothing changed. Where the document was deleted under it, the text is kept with what can be put back.
   */
  readonly recordText: (change: ChangeOf<Parts['event']>, saw?: readonly string[]) => readonly string[]
  /** Takes back the latest thing done in this page. Where a field has moved on since, it asks first. */
  readonly undo: (isConfirmed?: boolean) => void
  /** Does again what was taken back. */
  readonly redo: (isConfirmed?: boolean) => void
  /** Leaves things as they are where undo or redo has asked. */
  readonly keepAsIs: () => void
  /** Takes in what is stored already: what came from a file, another tab, or was redacted. */
  readonly adopt: (more: LogIn<Parts>) => void
}

const valueIn = (change: object): unknown => ('value' in change ? change.value : undefined)

/** Whether a change says what these events of its field say already: nothing where there are none, and nothing can where there are several. */
const isAlreadySo = (change: object, events: readonly LoggedEvent[]): boolean => {
  const value = valueIn(change)
  if (value === undefined || events.length > 1) return false
  const [event] = events
  return event === undefined
    ? value === null || value === ''
    : valueOf(event) !== undefined && JSON.stringify(valueOf(event)) === JSON.stringify(value)
}

/** A document of this page, closed as yet. Any number can be open at once, of one kind or of several. */
export const openDocument = <Parts extends DocumentParts>(id: string, use: DocumentUse<Parts>): OpenDocument<Parts> => {
  type Event = Parts['event']
  type Change = ChangeOf<Event>
  type Whole = LogIn<Parts>
  type Ready = ReadyDocument<Parts>

  const { fieldOf } = use.kind
  const [appendingTo, undoingAll, soundLog] = [
    appendingToOf(use.kind),
    undoingAllOf(use.kind),
    soundLogOf<Event>(use.kind),
  ]
  const state = createStore<DocumentState<Parts>>()(() => ({ status: 'closed', id }))
  const set = (next: DocumentState<Parts>): void => state.setState(next, true)
  let saving: ReturnType<DocumentUse<Parts>['openSaver']> | null = null
  let stopListening: (() => void) | null = null
  /** What other tabs stored while this one was still reading: its reading may have missed it. */
  let heardWhileLoading: readonly Whole[] = []

  const readyOrNull = (): Ready | null => {
    const open = state.getState()
    return open.status === 'ready' ? open : null
  }
  const ready = (): Ready => {
    const open = readyOrNull()
    if (open === null) throw new Error(`${id} is not open`)
    return open
  }
  const patch = (change: Partial<Ready>): void => {
    const open = readyOrNull()
    if (open !== null) set({ ...open, ...change })
  }

  /** A log with what else is known of it. What does not fit is left out here: it is refused where it comes from. */
  const withMore = (whole: Whole, more: Whole): Whole => {
    const merged = use.merge(whole, more)
    return merged.ok ? merged.value : whole
  }
  /** A log with what another tab says of it: what cannot be of one document is passed over. */
  const withHeard = (whole: Whole, heard: Whole): Whole => {
    const both = withMore(whole, heard)
    return soundLog(both).ok ? both : whole
  }
  /** The document with another log, and what it comes to. */
  const withLog = (open: Ready, { log, omitted }: Whole, folded: Parts['folded']): Ready => ({
    ...open,
    log,
    omitted,
    folded,
    ...use.viewOf(open, folded),
  })

  const adopt = (more: Whole): void => {
    const open = readyOrNull()
    if (open === null) return
    const { log, omitted } = withMore(open, more)
    set(withLog(open, { log, omitted }, use.fold({ log, omitted })))
    saving?.hold({ log, omitted })
  }

  /** Appends changes and stores them, all at once. Returns the new events' ids: none for a change of what is so already. */
  const append = (changes: readonly Change[], sawIn?: Saw): readonly string[] => {
    const open = ready()
    const [{ currentIn, add }, authorOf] = [appendingTo(open.folded.standing), use.authorsIn(open.log)]
    const events: Event[] = []
    const own = new Map<string, Event>()
    for (const change of changes) {
      const field = fieldOf(change)
      // What was done in the same step before was seen, too.
      const before = own.get(field)
      const saw = sawIn && (before === undefined ? sawIn(field) : [before.id])
      const [first] = saw ?? []
      const isFirst = (event: Event): boolean => event.id === first
      // Most often it is what is current: the log is looked through where that has moved on.
      const seen = saw && [currentIn(change).find(isFirst) ?? open.log.find(isFirst) ?? []].flat()
      if ((seen !== undefined && isAlreadySo(change, seen)) || isAlreadySo(change, currentIn(change))) continue
      const event = add(change, use.nextStamp(authorOf(change) ?? open.me), saw)
      own.set(field, event)
      events.push(event)
    }
    if (events.length === 0) return []
    const folded = use.foldMore(open.folded, events)
    const whole = { log: folded.standing.log, omitted: open.omitted }
    set({ ...withLog(open, whole, folded), askFirst: null })
    saving?.save(events, whole)
    return events.map((event) => event.id)
  }

  const appendStep = (changes: readonly Change[], saw?: Saw): readonly string[] => {
    for (const change of changes) {
      const refusal = use.refusalOf(ready(), change)
      if (refusal !== null) throw new Error(refusal)
    }
    const ids = append(changes.map(use.dated), saw)
    use.recorded(id, changes)
    const open = ready()
    if (ids.length > 0) set({ ...open, undoable: [...open.undoable, ids], redoable: [] })
    return ids
  }

  const recordAll = (changes: readonly Change[], seen?: Seen): boolean =>
    appendStep(changes, seen && ((field) => (seen.has(field) ? [seen.get(field)!] : []))).length > 0

  const recordText = (change: Change, saw?: readonly string[]): readonly string[] => {
    const open = state.getState()
    if (open.status === 'ready') return appendStep([change], saw && (() => saw))
    if (open.status === 'deleted') {
      const event = appendingTo(open).add(change, use.nextStamp(open.me), saw)
      set({ ...open, log: [...open.log, event] })
    }
    return []
  }

  const takeBack = (direction: 'undo' | 'redo', isConfirmed: boolean): void => {
    const open = ready()
    const [from, to] = direction === 'undo' ? (['undoable', 'redoable'] as const) : (['redoable', 'undoable'] as const)
    const step = open[from].at(-1)
    if (step === undefined) return
    const { changes, hasMovedOn } = undoingAll(open.folded.standing, step)
    if (hasMovedOn && !isConfirmed) return set({ ...open, askFirst: { direction } })
    const ids = append(changes)
    // Nothing to append: the fields already stand as they did, so there is nothing to do again either.
    set({ ...ready(), [from]: open[from].slice(0, -1), [to]: ids.length === 0 ? open[to] : [...open[to], ids] })
  }

  /** Says that another tab has deleted it. What this tab holds of it can be put back. */
  const setDeleted = (): void => {
    const open = state.getState()
    if (open.status === 'ready') set({ ...open, status: 'deleted' })
    else if (open.status === 'loading') set({ status: 'missing', id, refusal: null })
  }

  const listener: TabListener<Parts> = {
    stored: (more) => {
      const open = state.getState()
      if (open.status === 'loading') heardWhileLoading = [...heardWhileLoading, more]
      else if (open.status === 'ready' && withHeard(open, more) !== open) adopt(more)
    },
    deleted: setDeleted,
    // Nothing of it stays in this page: what was removed for good cannot be put back, by nobody.
    cleared: () => set({ status: 'removed', id }),
  }

  const load = async (): Promise<void> => {
    const loading: DocumentState<Parts> = { status: 'loading', id }
    set(loading)
    heardWhileLoading = []
    stopListening ??= use.listen(id, listener)
    const read = await use.read(id).catch(() => null)
    // It was closed meanwhile, or removed.
    if (state.getState() !== loading) return
    if (read === null) return set({ status: 'unreadable', id })
    if (read.status !== 'found') return set({ ...read, id })
    const { known, whoGoesOn, store } = read
    const whole = heardWhileLoading.reduce(withHeard, read.whole)
    const folded = use.fold(whole)
    saving = use.openSaver(id, known, whole, store, {
      say: (saveStatus) => {
        const open = readyOrNull()
        if (open !== null) set({ ...open, saveStatus })
      },
      gone: setDeleted,
      reconnected: () => {
        const open = readyOrNull()
        if (open !== null) use.reconnected(open)
      },
    })
    set({
      ...known,
      ...whole,
      folded,
      ...use.viewOf(known, folded),
      status: 'ready',
      id,
      saveStatus: saving.status(),
      me: whoGoesOn(folded),
      undoable: [],
      redoable: [],
      askFirst: null,
    })
    use.opened(id)
  }

  let loading: Promise<void> | null = null
  return {
    id,
    state,
    ready,
    patch,
    open: async () => {
      if (state.getState().status === 'ready') return
      if (state.getState().status !== 'loading') loading = load()
      await loading
    },
    close: () => {
      stopListening?.()
      stopListening = null
      saving?.leave()
      saving = null
      set({ status: 'closed', id })
    },
    recordAll,
    record: (change) => recordAll([change]),
    recordText,
    undo: (isConfirmed = false) => takeBack('undo', isConfirmed),
    redo: (isConfirmed = false) => takeBack('redo', isConfirmed),
    keepAsIs: () => set({ ...ready(), askFirst: null }),
    adopt,
  }
}
