import canonicalize from 'canonicalize'
import { changeTo, valueOf, type ChangeOf, type DocumentKind, type LoggedEvent } from './document'
import { inOrder } from './log'
import { currentInOf, standingFrom, type Stands } from './standing'

/** What would take an event back. */
export interface Undoing<Event extends LoggedEvent> {
  readonly change: ChangeOf<Event>
  /** True where the field has another value by now, which undoing would overwrite: ask first. A later value that was taken back is not in the way. */
  readonly hasMovedOn: boolean
}

/** For an event of a log the change that puts back what it replaced, or clears the field where it replaced nothing; `null` for one that is not in the log or that starts it. The log is looked through once. */
export const undoingInOf =
  <Event extends LoggedEvent>(document: DocumentKind<Event>) =>
  (stands: Stands<Event>): ((eventId: string) => Undoing<Event> | null) => {
    const standing = standingFrom(document)(stands)
    const byId = new Map(standing.log.map((event) => [event.id, event]))
    return (eventId) => {
      const event = byId.get(eventId)
      if (event === undefined || event.kind === document.start) return null
      const field = document.fieldOf(event)
      // What it claims to replace of another field it does not: no event that was honestly made claims so.
      const earlier = event.replaces
        .flatMap((id) => byId.get(id) ?? [])
        .filter((before) => document.fieldOf(before) === field)
        .sort(inOrder)
        .at(-1)
      const [counting, ...others] = currentInOf(document)(standing, event)
      const stands = counting !== undefined && canonicalize(valueOf(counting)) === canonicalize(valueOf(event))
      return { change: changeTo(event, earlier), hasMovedOn: others.length > 0 || !stands }
    }
  }

/** What would take back several events that were one step of work: each field goes back to what it was before the first of them. It has moved on where it has another value than the last of them gave it. */
export const undoingAllOf =
  <Event extends LoggedEvent>(document: DocumentKind<Event>) =>
  (
    stands: Stands<Event>,
    eventIds: readonly string[],
  ): { readonly changes: readonly ChangeOf<Event>[]; readonly hasMovedOn: boolean } => {
    const byField = new Map<string, Undoing<Event>>()
    const undoingOf = undoingInOf(document)(stands)
    for (const id of eventIds) {
      const back = undoingOf(id)
      if (back === null) continue
      const field = document.fieldOf(back.change)
      byField.set(field, { change: byField.get(field)?.change ?? back.change, hasMovedOn: back.hasMovedOn })
    }
    const all = [...byField.values()]
    return { changes: all.map(({ change }) => change), hasMovedOn: all.some(({ hasMovedOn }) => hasMovedOn) }
  }
