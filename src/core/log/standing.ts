import type { ChangeOf, DocumentKind, LoggedEvent } from './document'
import { inOrder, type EventPlace, type LogOf } from './log'

/** A log with what stands for events that belong to it and are not here, or not whole. Which events are current follows from both. */
export interface WholeOf<Event extends LoggedEvent, Place extends EventPlace = EventPlace> {
  readonly log: LogOf<Event>
  /** In the order of events. */
  readonly omitted: readonly Place[]
}

/** A thing that events give values to. */
export interface Field<Event> {
  /** How many fields of the log appeared before it. */
  readonly rank: number
  /** Those events that no other replaces, in order. More than one is a conflict; the last counts. */
  readonly current: readonly Event[]
}

/** The fields of each kind of event. What no event changes stays the same object. */
export type Fields<Event> = ReadonlyMap<string, ReadonlyMap<string, Field<Event>>>

/** A log, and how each of its fields stands: all that is needed to go on with it, so that one event more costs what it changes. */
export interface StandingOf<Event extends LoggedEvent, Place extends EventPlace = EventPlace> extends WholeOf<
  Event,
  Place
> {
  readonly fields: Fields<Event>
  /** How many fields there are. */
  readonly size: number
  /** The highest `seq`, also of what is omitted; 0 of an empty log. */
  readonly furthest: number
  /** What events are said to replace that are not in the log. */
  readonly awaited: ReadonlySet<string>
}

/** An event, with the field that it gives a value. */
interface Named<Event> {
  readonly event: Event
  readonly name: string
}

const namedIn = <Event extends LoggedEvent>(
  { fieldOf }: DocumentKind<Event>,
  log: LogOf<Event>,
): ReadonlyMap<string, Named<Event>> => new Map(log.map((event) => [event.id, { event, name: fieldOf(event) }]))

/** The events in the order in which what they go back to first appeared, even where that was in an event that is omitted. */
const byFirst = <Event extends LoggedEvent>(
  named: ReadonlyMap<string, Named<Event>>,
  { log, omitted }: WholeOf<Event>,
): Iterable<Named<Event>> => {
  if (omitted.length === 0) return named.values()
  /** For each event the first of those that it goes back to. */
  const firsts = new Map<string, EventPlace>()
  for (const place of [...log, ...omitted].sort(inOrder)) {
    firsts.set(
      place.id,
      place.replaces.reduce((first, id) => [first, firsts.get(id) ?? first].sort(inOrder)[0]!, place),
    )
  }
  return [...named.values()].sort((a, b) => inOrder(firsts.get(a.event.id)!, firsts.get(b.event.id)!))
}

/**
 * Tells which event is replaced by which. One of another field replaces nothing, whatever it claims: no event that was
 * honestly made does, and it could take a value away.
 */
const replacing = <Event extends LoggedEvent>(
  named: ReadonlyMap<string, Named<Event>>,
  omitted: readonly EventPlace[],
  tell: (before: string, after: string) => void,
): void => {
  for (const { event, name } of named.values()) {
    for (const before of event.replaces) if ((named.get(before)?.name ?? name) === name) tell(before, event.id)
  }
  for (const { id, kind, replaces } of omitted) {
    for (const before of replaces)
      if (kind === undefined || (named.get(before)?.event.kind ?? kind) === kind) tell(before, id)
  }
}

/** What each event is replaced by, for those that are. */
export const replacersOf =
  <Event extends LoggedEvent>(document: DocumentKind<Event>) =>
  ({ log, omitted }: WholeOf<Event>): ReadonlyMap<string, readonly string[]> => {
    const replacers = new Map<string, string[]>()
    replacing(namedIn(document, log), omitted, (before, after) => {
      const others = replacers.get(before)
      if (others === undefined) replacers.set(before, [after])
      else others.push(after)
    })
    return replacers
  }

/** How a log stands, from all its events at once: the one definition, to which the others come by less work. */
export const standingInFull =
  <Event extends LoggedEvent>(document: DocumentKind<Event>) =>
  <Place extends EventPlace>(whole: WholeOf<Event, Place>): StandingOf<Event, Place> => {
    const { log, omitted } = whole
    const named = namedIn(document, log)
    const replaced = new Set<string>()
    replacing(named, omitted, (before) => replaced.add(before))
    const fields = new Map<string, Map<string, { rank: number; current: Event[] }>>()
    const byName = new Map<string, { rank: number; current: Event[] }>()
    for (const { event, name } of byFirst(named, whole)) {
      if (byName.has(name)) continue
      const field = { rank: byName.size, current: [] }
      byName.set(name, field)
      const ofKind = fields.get(event.kind) ?? new Map<string, { rank: number; current: Event[] }>()
      fields.set(event.kind, ofKind.set(name, field))
    }
    for (const { event, name } of named.values()) {
      if (!replaced.has(event.id)) byName.get(name)?.current.push(event)
    }
    return {
      log,
      omitted,
      fields,
      size: byName.size,
      furthest: Math.max(log.at(-1)?.seq ?? 0, omitted.at(-1)?.seq ?? 0),
      awaited: new Set([...replaced].filter((id) => !named.has(id))),
    }
  }

/** A field to which something was added. */
export interface ChangedField<Event> {
  readonly kind: string
  /** `undefined`: there was none. */
  readonly before: Field<Event> | undefined
  readonly after: Field<Event>
}

/** How a log stands with more events. */
export interface StoodOn<Event extends LoggedEvent, Place extends EventPlace> {
  readonly standing: StandingOf<Event, Place>
  /** `null`: any of them may have changed. */
  readonly changed: readonly ChangedField<Event>[] | null
}

/** How a log stands with events that come after all of it. Where one does more than take the place of what is current in its field, all is looked through again. */
export const standingWith =
  <Event extends LoggedEvent>(document: DocumentKind<Event>) =>
  <Place extends EventPlace>(standing: StandingOf<Event, Place>, events: LogOf<Event>): StoodOn<Event, Place> => {
    const { omitted, awaited } = standing
    const log = [...standing.log, ...events]
    const fields = new Map(standing.fields)
    const changed = new Map<string, ChangedField<Event>>()
    let { size, furthest } = standing
    for (const event of events) {
      const { kind } = event
      const name = document.fieldOf(event)
      const known = changed.get(name)
      const field = known?.after ?? standing.fields.get(kind)?.get(name)
      const current = field?.current ?? []
      const isPlain =
        event.seq > furthest &&
        !awaited.has(event.id) &&
        event.replaces.every((before) => current.some(({ id }) => id === before))
      if (!isPlain) return { standing: standingInFull(document)({ log, omitted }), changed: null }
      furthest = event.seq
      changed.set(name, {
        kind,
        before: known === undefined ? field : known.before,
        after: {
          rank: field?.rank ?? size++,
          current: [...current.filter(({ id }) => !event.replaces.includes(id)), event],
        },
      })
    }
    const anew = new Map<string, Map<string, Field<Event>>>()
    for (const [name, { kind, after }] of changed) {
      const ofKind = anew.get(kind) ?? new Map(standing.fields.get(kind))
      anew.set(kind, ofKind.set(name, after))
    }
    for (const [kind, ofKind] of anew) fields.set(kind, ofKind)
    return { standing: { log, omitted, fields, size, furthest, awaited }, changed: [...changed.values()] }
  }

/** How a log stands, see `standingInFull`. Most logs are gone through event by event. */
export const standingIn =
  <Event extends LoggedEvent>(document: DocumentKind<Event>) =>
  <Place extends EventPlace>(whole: WholeOf<Event, Place>): StandingOf<Event, Place> => {
    if (whole.omitted.length > 0) return standingInFull(document)(whole)
    const none = { log: [], omitted: [], fields: new Map(), size: 0, furthest: 0, awaited: new Set<string>() }
    return standingWith(document)<Place>(none, whole.log).standing
  }

/** A log, or how it stands where that is known already: it is then not looked through again. */
export type Stands<Event extends LoggedEvent> = WholeOf<Event> | StandingOf<Event>

export const standingFrom =
  <Event extends LoggedEvent>(document: DocumentKind<Event>) =>
  (stands: Stands<Event>): StandingOf<Event> =>
    'fields' in stands ? stands : standingIn(document)(stands)

/** The events that are current in the field of a change or an event; none where it has never been given a value. */
export const currentInOf =
  <Event extends LoggedEvent>(document: DocumentKind<Event>) =>
  (stands: Stands<Event>, change: ChangeOf<Event> | Event): readonly Event[] =>
    standingFrom(document)(stands).fields.get(change.kind)?.get(document.fieldOf(change))?.current ?? []

/** All fields of a log in the order in which they first appeared. */
export const inRank = <Event>(fields: Fields<Event>): readonly (readonly [string, Field<Event>])[] =>
  [...fields.values()].flatMap((ofKind) => [...ofKind]).sort(([, a], [, b]) => a.rank - b.rank)

/** The current events of each field, fields in the order in which they first appeared. More than one is a conflict; the last counts. */
export const currentEventsOf =
  <Event extends LoggedEvent>(document: DocumentKind<Event>) =>
  (stands: Stands<Event>): ReadonlyMap<string, readonly Event[]> =>
    new Map(inRank(standingFrom(document)(stands).fields).map(([name, { current }]) => [name, current] as const))
