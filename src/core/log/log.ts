import canonicalize from 'canonicalize'
import { refuse, type Parsed } from '../content/problem'
import type { LoggedEvent } from './document'
import { mostEvents } from './envelope'

/** The events of one document in order, each id once. */
export type LogOf<Event extends LoggedEvent> = readonly Event[]

/** Where an event stands in its log, whatever it says. `kind` is absent only where a file of format 1 left the event out. */
export interface EventPlace extends Pick<LoggedEvent, 'id' | 'seq' | 'replaces'> {
  readonly kind?: string | undefined
}

/**
 * The highest `seq` in a log of so many events: a log can lack events that its writers had seen, but not more than any document has. Each comes one after the highest before it, so with every event the limit
 * rises as far as the log: whatever is let in under it, there is room for what comes after.
 */
export const furthestSeq = (events: number): number => mostEvents + events

/** The order of events, the same on every device: by `seq`, then by `id`. */
export const inOrder = (a: EventPlace, b: EventPlace): number =>
  a.seq - b.seq || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * The union of two logs: whichever comes first, and however often, the result is the same.
 * Refuses an event that has the id of another but says something else.
 */
export const mergeLogs = <Event extends LoggedEvent>(
  log: LogOf<Event>,
  incoming: LogOf<Event>,
): Parsed<LogOf<Event>> => {
  const byId = new Map(log.map((event) => [event.id, event]))
  for (const event of incoming) {
    const known = byId.get(event.id)
    if (known !== undefined && known !== event && canonicalize(known) !== canonicalize(event)) {
      return refuse('is there twice and says two different things', `event ${event.id}`)
    }
    byId.set(event.id, event)
  }
  return { ok: true, value: [...byId.values()].sort(inOrder) }
}
