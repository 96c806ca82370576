import type { Envelope } from './envelope'

/** What a log knows of an event, whatever the document: the rest is the document's. */
export interface LoggedEvent extends Envelope {
  readonly kind: string
  /** The version of the format of the document's events. */
  readonly format?: number | undefined
}

/** What happened, before it is stamped with its place in the log. An event that gives its field a value calls it `value`; `null` empties the field. */
export type ChangeOf<Event extends LoggedEvent> = Event extends LoggedEvent
  ? Omit<Event, keyof Envelope | 'format'>
  : never

/** A kind of document that is a log of events, such as a review: what its log has to be told of them. */
export interface DocumentKind<Event extends LoggedEvent> {
  /** The kind of the event that a log starts with, and that comes once: the document's own name. */
  readonly start: Event['kind']
  /** The thing that an event gives a value: events of one field replace each other. */
  readonly fieldOf: (event: ChangeOf<Event> | Event) => string
  /** The event that a change becomes in its place. Throws where it could not be read again. */
  readonly stamped: (change: ChangeOf<Event>, envelope: Envelope) => Event
}

/** What an event says happened, without its place in the log. */
export const changeOf = <Event extends LoggedEvent>({
  format: _format,
  id: _id,
  seq: _seq,
  at: _at,
  by: _by,
  replaces: _replaces,
  salt: _salt,
  ...change
}: Event): ChangeOf<Event> =>
  // What is left of an event without its envelope is a change by definition, which the compiler does not see of any event at once.
  change as unknown as ChangeOf<Event>

/** What an event gives its field; `null` where it empties it, `undefined` for one that gives no value. */
export const valueOf = (event: LoggedEvent): unknown => ('value' in event ? event.value : undefined)

/** The change that gives the field of an event what another event of the same field gave it, with all that this said, or empties it. */
export const changeTo = <Event extends LoggedEvent>(event: Event, before: Event | undefined): ChangeOf<Event> =>
  before === undefined ? { ...changeOf(event), value: null } : changeOf(before)
