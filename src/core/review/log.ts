import canonicalize from 'canonicalize'
import { refuse, type Parsed } from '../content/problem'
import type { Slot } from './omission'
import { eventFormat, fieldOf, mostEvents, readable, type Change, type ReviewEvent } from './event'

/** The events of one review in order, each id once. */
export type Log = readonly ReviewEvent[]

/** Where an event stands in its log, whatever it says. `kind` is absent only where a file of format 1 left the event out. */
export interface EventPlace extends Pick<ReviewEvent, 'id' | 'seq' | 'replaces'> {
  readonly kind?: string | undefined
  /** What is known of its texts, where it is here without some of them. */
  readonly texts?: readonly Slot[] | undefined
}

/**
 * The highest `seq` in a log of so many events: a log can lack events that its writers had seen, but not more than any review has. Each comes one after the highest before it, so with every event the limit
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
export const mergeLogs = (log: Log, incoming: Log): Parsed<Log> => {
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

/** Fields in the order in which they first appeared, even where that was in an event that is omitted. */
const fieldsInOrder = (log: Log, omitted: readonly EventPlace[]): readonly string[] => {
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
 * that was honestly made does, and it could take an answer away.
 */
export const replacersIn = (log: Log, omitted: readonly EventPlace[]): ReadonlyMap<string, readonly string[]> => {
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
    for (const before of replaces) if (kind === undefined || (byId.get(before)?.kind ?? kind) === kind) add(before, id)
  }
  return replacers
}

/**
 * The current events of each field, fields in the order in which they first appeared: those events that no other
 * replaces, also none of `omitted`. More than one is a conflict; the last counts.
 */
export const currentEvents = (
  log: Log,
  omitted: readonly EventPlace[] = [],
): ReadonlyMap<string, readonly ReviewEvent[]> => {
  const replaced = replacersIn(log, omitted)
  const current = new Map<string, ReviewEvent[]>(fieldsInOrder(log, omitted).map((field) => [field, []]))
  for (const event of log) {
    if (!replaced.has(event.id)) current.get(fieldOf(event))!.push(event)
  }
  return current
}

/** Who writes, and when: given from outside, since core reads no clock. */
export interface Stamp {
  readonly writer: string
  /** The count of this writer's events, from 1. */
  readonly n: number
  /** ISO 8601 in UTC. */
  readonly at: string
  /** The contributor. */
  readonly by: string
  /** Random, see the event's `salt`. */
  readonly salt?: string
}

/** Text in Unicode's composed form, so that the same words are the same bytes; half a character becomes U+FFFD. */
const normalised = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? part.replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC') : part,
  ) as Value

/** A log to which changes are added. */
export interface Appending {
  /** The events that are current in the field of a change. */
  readonly currentIn: (change: Change) => readonly ReviewEvent[]
  /**
   * The next event of the log: it comes after all that the log holds or omits, and replaces `saw`, the events of its field that
   * its author saw; where that is not said, those that are current. Throws where a change says what no event may say: forms keep within that.
   */
  readonly add: (change: Change, stamp: Stamp, saw?: readonly string[]) => ReviewEvent
}

/** Goes on with a log. It is looked through once, however many changes are added. */
export const appendingTo = ({
  log,
  omitted,
}: {
  readonly log: Log
  readonly omitted: readonly EventPlace[]
}): Appending => {
  const current = new Map(currentEvents(log, omitted))
  let furthest = Math.max(log.at(-1)?.seq ?? 0, omitted.at(-1)?.seq ?? 0)
  const currentIn = (change: Change): readonly ReviewEvent[] => current.get(fieldOf(change)) ?? []
  const add = (change: Change, { writer, n, at, by, salt }: Stamp, saw?: readonly string[]): ReviewEvent => {
    const before = currentIn(change)
    const replaces = [...(saw ?? before.map(({ id }) => id))]
    const event = readable({
      ...normalised(change),
      format: eventFormat,
      id: `${writer}:${n}`,
      seq: furthest + 1,
      at,
      by,
      replaces,
      ...(salt !== undefined && { salt }),
    })
    furthest = event.seq
    current.set(fieldOf(event), [...before.filter(({ id }) => !replaces.includes(id)), event])
    return event
  }
  return { currentIn, add }
}

/** The next event of a log, see `Appending`. */
export const stampChange = (
  log: Log,
  change: Change,
  stamp: Stamp,
  omitted: readonly EventPlace[] = [],
  saw?: readonly string[],
): ReviewEvent => appendingTo({ log, omitted }).add(change, stamp, saw)

/** What an event says happened, without its place in the log. */
export const changeOf = ({
  format: _format,
  id: _id,
  seq: _seq,
  at: _at,
  by: _by,
  replaces: _replaces,
  salt: _salt,
  ...change
}: ReviewEvent): Change => change as Change

/** What would take an event back. */
export interface Undoing {
  readonly change: Change
  /** True where the field has another value by now, which undoing would overwrite: ask first. A later value that was taken back is not in the way. */
  readonly hasMovedOn: boolean
}

/** For an event of a log the change that puts back what it replaced, or clears the field where it replaced nothing; `null` for one that is not in the log or that starts it. The log is looked through once. */
export const undoingIn = (log: Log, omitted: readonly EventPlace[] = []): ((eventId: string) => Undoing | null) => {
  const byId = new Map(log.map((event) => [event.id, event]))
  const current = currentEvents(log, omitted)
  return (eventId) => {
    const event = byId.get(eventId)
    if (event === undefined || event.kind === 'review-started') return null
    const earlier = event.replaces
      .flatMap((id) => byId.get(id) ?? [])
      .sort(inOrder)
      .at(-1)
    const value = earlier !== undefined && 'value' in earlier ? earlier.value : null
    const [counting, ...others] = current.get(fieldOf(event)) ?? []
    const stands =
      counting !== undefined && 'value' in counting && canonicalize(counting.value) === canonicalize(event.value)
    return { change: { ...changeOf(event), value } as Change, hasMovedOn: others.length > 0 || !stands }
  }
}

/** What would take one event back, see `undoingIn`. */
export const undoing = (log: Log, eventId: string, omitted: readonly EventPlace[] = []): Undoing | null =>
  undoingIn(log, omitted)(eventId)

/** What would take back several events that were one step of work: each field goes back to what it was before the first of them. It has moved on where it has another value than the last of them gave it. */
export const undoingAll = (
  log: Log,
  eventIds: readonly string[],
  omitted: readonly EventPlace[] = [],
): { readonly changes: readonly Change[]; readonly hasMovedOn: boolean } => {
  const byField = new Map<string, Undoing>()
  const undoingOf = undoingIn(log, omitted)
  for (const id of eventIds) {
    const back = undoingOf(id)
    if (back === null) continue
    const field = fieldOf(back.change)
    byField.set(field, { change: byField.get(field)?.change ?? back.change, hasMovedOn: back.hasMovedOn })
  }
  const all = [...byField.values()]
  return { changes: all.map(({ change }) => change), hasMovedOn: all.some(({ hasMovedOn }) => hasMovedOn) }
}
