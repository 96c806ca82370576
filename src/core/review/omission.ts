import * as z from 'zod/mini'
import { envelope, type ReviewEvent } from './event'
import type { Log } from './log'

/** SHA-256 in hex. */
export const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/**
 * What stays of an event that does not come along whole: its place, and the digest of what it says. From the place
 * follows which values are current, also after an older copy has been merged; the digest tells the event again when it comes.
 */
export const omittedEventSchema = z.strictObject({
  id: envelope.id,
  seq: envelope.seq,
  replaces: envelope.replaces,
  digest: digestSchema,
  /** The event's `kind`: from it follows whether a milestone can be compared without it. Absent in files of format 1. */
  kind: z.optional(z.string().check(z.regex(/^[a-z-]{1,40}$/))),
  /** Its text was taken away for good, in every copy that this one is merged with. Absent: it was only left out of this copy. */
  redacted: z.optional(z.literal(true)),
})

export type OmittedEvent = z.infer<typeof omittedEventSchema>

/** SHA-256, in hex, of an event's canonical JSON (RFC 8785). Given from outside, since core has no cryptography. */
export type DigestOf = (event: ReviewEvent) => string

/**
 * A log of which events may be left out. For an event there is one of
 * - only an entry in `log` - it is here whole
 * - only an entry in `omitted` - it is left out
 * - an entry in both - it is here without a part of what it says: a contributor without the name, or any event without its text (`emptied`)
 */
export interface PartialLog {
  readonly log: Log
  /** In the order of events. */
  readonly omitted: readonly OmittedEvent[]
}

/** Its place and digest, which stand for an event wherever it is not whole. */
export const omissionOf = (event: ReviewEvent, digestOf: DigestOf): OmittedEvent =>
  ({ id: event.id, seq: event.seq, replaces: event.replaces, digest: digestOf(event), kind: event.kind })

/**
 * One of
 * - *history* - every event
 * - *current* - what counts now, what is in conflict, and what counted at each milestone as far as a comparison needs it
 */
export type DataChoice = 'history' | 'current'

/** What is left out whatever the choice. */
export interface LeaveOut {
  /**
   * Notes to questions and to actions. The reason why a question does not apply is no such note and stays: without it
   * the question would count as unanswered, and the scorecard of what is left would be another.
   */
  readonly notes: boolean
  /** The owners that were given to actions, and the names of contributors. Their roles stay. */
  readonly owners: boolean
  /** What governors made of areas, and all comments. Signatures stay. */
  readonly comments: boolean
  /** The text of every entry in which personal data seems to be, see `findPersonalData`. */
  readonly personalData: boolean
}

/** Leaves nothing out. */
export const leaveNothingOut: LeaveOut = { notes: false, owners: false, comments: false, personalData: false }
