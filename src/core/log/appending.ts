import type { ChangeOf, DocumentKind, LoggedEvent } from './document'
import { currentInOf, standingFrom, type Stands } from './standing'

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
export interface Appending<Event extends LoggedEvent> {
  /** The events that are current in the field of a change. */
  readonly currentIn: (change: ChangeOf<Event>) => readonly Event[]
  /**
   * The next event of the log: it comes after all that the log holds or omits, and replaces `saw`, the events of its field that
   * its author saw; where that is not said, those that are current. Throws where a change says what no event may say: forms keep within that.
   */
  readonly add: (change: ChangeOf<Event>, stamp: Stamp, saw?: readonly string[]) => Event
}

/** Goes on with a log. It is looked through once at most, however many changes are added. */
export const appendingToOf =
  <Event extends LoggedEvent>(document: DocumentKind<Event>) =>
  (stands: Stands<Event>): Appending<Event> => {
    const standing = standingFrom(document)(stands)
    const added = new Map<string, readonly Event[]>()
    let { furthest } = standing
    const currentIn = (change: ChangeOf<Event>): readonly Event[] =>
      added.get(document.fieldOf(change)) ?? currentInOf(document)(standing, change)
    const add = (change: ChangeOf<Event>, { writer, n, at, by, salt }: Stamp, saw?: readonly string[]): Event => {
      const before = currentIn(change)
      const replaces = [...(saw ?? before.map(({ id }) => id))]
      const event = document.stamped(normalised(change), {
        id: `${writer}:${n}`,
        seq: furthest + 1,
        at,
        by,
        replaces,
        ...(salt !== undefined && { salt }),
      })
      furthest = event.seq
      added.set(document.fieldOf(event), [...before.filter(({ id }) => !replaces.includes(id)), event])
      return event
    }
    return { currentIn, add }
  }
