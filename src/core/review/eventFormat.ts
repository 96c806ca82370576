import * as z from 'zod/mini'
import { loggedEnvelope } from '../log/envelope'

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
