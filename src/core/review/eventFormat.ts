import * as z from 'zod/mini'
import { loggedEnvelope, isWhole } from '../log/envelope'

/** Of what the events of a review are made. */

/** The version of the format of the events that this app makes. It is raised when an older app could not read them. Those of version 0.1 say none. */
export const eventFormat = 4

/** The versions that an event may say. Until 4 an answer did not say its day. */
export const eventFormats = [3, eventFormat] as const

/** What every event says beside what happened. */
export const envelope = {
  /** See `eventFormat`. */
  format: z.optional(z.literal(eventFormats)),
  ...loggedEnvelope,
}

/** What one kind of event says. */
export const eventOf = <const Kind extends string, Said extends z.core.$ZodLooseShape>(kind: Kind, said: Said) =>
  z.strictObject({ ...envelope, kind: z.literal(kind), ...said })

/** Longer than anyone types, short enough that a damaged file cannot fill the page: characters of a line and of prose, rows of a list of dates, and steps that one person takes on in a fortnight. `typed` is for prose that is counted while it is typed: composed, a text may be three times as long. */
export const most = { line: 500, prose: 20_000, typed: 6_000, rows: 30, load: 20 } as const

export const line = z.string().check(z.maxLength(most.line), isWhole)
export const prose = z.string().check(z.maxLength(most.prose), isWhole)
export const isoDate = z.iso.date()
/** SHA-256 in hex. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
