import type { DocumentKind, LoggedEvent } from './document'
import { inOrder, type EventPlace, type LogOf } from './log'

/** Fields in the order in which they first appeared, even where that was in an event that is omitted. */
const fieldsInOrder = <Event extends LoggedEvent>(
  { fieldOf }: DocumentKind<Event>,
  log: LogOf<Event>,
  omitted: readonly EventPlace[],
): readonly string[] => {
  if (omitted.length === 0) return log.map(fieldOf)
  /** For each event the first of those that it goes back to. */
  const firsts = new Map<string, EventPlace>()
  for (const place of [...log, ...omitted].sort(inOrder)) {
    firsts.set(
      place.id,
      place.replaces.reduce((first, id) => [first, firsts.get(id) ?? first].sort(inOrder)[0]!, place),
    )
  }
  return [...log].sort((a, b) => inOrder(firsts.get(a.id)!, firsts.get(b.id)!)).map(fieldOf)
}

/**
 * What each event is replaced by, for those that are. One of another field replaces nothing, whatever it claims: no event
 * that was honestly made does, and it could take a value away.
 */
export const replacersOf =
  <Event extends LoggedEvent>({ fieldOf }: DocumentKind<Event>) =>
  (log: LogOf<Event>, omitted: readonly EventPlace[]): ReadonlyMap<string, readonly string[]> => {
    const byId = new Map(log.map((event) => [event.id, { kind: event.kind, field: fieldOf(event) }]))
    const replacers = new Map<string, string[]>()
    const add = (before: string, after: string): void => {
      const others = replacers.get(before)
      if (others === undefined) replacers.set(before, [after])
      else others.push(after)
    }
    for (const { id, replaces } of log) {
      const field = byId.get(id)?.field
      for (const before of replaces) if ((byId.get(before)?.field ?? field) === field) add(before, id)
    }
    for (const { id, kind, replaces } of omitted) {
      for (const before of replaces)
        if (kind === undefined || (byId.get(before)?.kind ?? kind) === kind) add(before, id)
    }
    return replacers
  }

/** Tells the current events of each field of a log, fields in the order in which they first appeared. */
export type CurrentEvents<Event> = ReadonlyMap<string, readonly Event[]>

/**
 * The current events of each field, fields in the order in which they first appeared: those events that no other
 * replaces, also none of `omitted`. More than one is a conflict; the last counts.
 */
export const currentEventsOf =
  <Event extends LoggedEvent>(document: DocumentKind<Event>) =>
  (log: LogOf<Event>, omitted: readonly EventPlace[] = []): CurrentEvents<Event> => {
    const replaced = replacersOf(document)(log, omitted)
    const current = new Map<string, Event[]>(fieldsInOrder(document, log, omitted).map((field) => [field, []]))
    for (const event of log) {
      if (!replaced.has(event.id)) current.get(document.fieldOf(event))!.push(event)
    }
    return current
  }
