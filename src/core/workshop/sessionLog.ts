import { appendingToOf } from '../log/appending'
import type { DocumentKind } from '../log/document'
import { mergeLogs, type EventPlace, type LogOf } from '../log/log'
import type { Parsed } from '../content/problem'
import { soundLogOf } from '../log/soundLog'
import { currentEventsOf, standingIn, standingWith, type StandingOf, type WholeOf } from '../log/standing'
import { sessionEventSchema, sessionFieldOf, sessionFormat, type SessionEvent } from './sessionEvents'

/** The log of a session: what `core/log` does for any document, for this one. */

/** The events of one session in order, each id once. */
export type SessionLog = LogOf<SessionEvent>

/** A session with all its events; nothing of one is ever left out. */
export type WholeSession = WholeOf<SessionEvent>

/** The log of a session, and how each of its fields stands. */
export type SessionStanding = StandingOf<SessionEvent, EventPlace>

/** A session, as its log knows it. */
export const sessionDocument: DocumentKind<SessionEvent> = {
  start: 'session-started',
  fieldOf: sessionFieldOf,
  stamped: (change, place) => sessionEventSchema.parse({ ...change, format: sessionFormat, ...place }),
}

export const sessionStanding = standingIn(sessionDocument)<EventPlace>
export const sessionStandingWith = standingWith(sessionDocument)<EventPlace>
export const currentOfSession = currentEventsOf(sessionDocument)
export const appendingToSession = appendingToOf(sessionDocument)
export const soundSession = soundLogOf(sessionDocument)

/** Two copies of a session as one, such as those of two facilitators: whichever comes first, the result is the same. */
export const mergeSessions = (one: WholeSession, other: WholeSession): Parsed<WholeSession> => {
  const merged = mergeLogs(one.log, other.log)
  return merged.ok ? { ok: true, value: { log: merged.value, omitted: [] } } : merged
}
