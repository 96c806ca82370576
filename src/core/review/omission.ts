import * as z from 'zod/mini'
import { kindsThat } from './event'
import { most } from '../log/texts'
import { envelope, eventFormats } from './eventFormat'
import type { Log } from './log'
import type { Omissible } from './textSlots'

/** SHA-256 in hex. */
export const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/**
 * What is known of one text of an event that is not here whole: one of
 * - *null* - the field was left empty, as it is in the event
 * - *digest* - the text is not here, only its digest
 * - *salt* - the text is here, with what its digest was made with
 */
export const slotSchema = z.nullable(
  z.union(
    [z.strictObject({ digest: digestSchema }), z.strictObject({ salt: digestSchema })],
    'should be null, a digest, or the salt of one',
  ),
)
export type Slot = z.infer<typeof slotSchema>

/**
 * What stays of an event that is not here whole. From its place follows which values are current, also after an older
 * copy has been merged; the digest tells the event again when it comes.
 */
export const omittedEventSchema = z.strictObject({
  /** As in events, see `envelope`. Absent: a file of format 1 or 2 left it out, and what it says of itself cannot be checked. */
  format: z.optional(z.literal(eventFormats)),
  id: envelope.id,
  seq: envelope.seq,
  replaces: envelope.replaces,
  /** Of all that the event says, see `digestOfPart`. */
  digest: digestSchema,
  /** The event's `kind`. Absent in files of format 1. */
  kind: z.optional(z.string().check(z.regex(/^[a-z-]{1,40}$/))),
  /** What is known of each of its texts. Absent where nothing of the event is here but its place. */
  texts: z.optional(z.array(slotSchema).check(z.maxLength(most.rows + 1))),
  /** Its text was taken away for good, in every copy that this one is merged with. Absent: it was only left out of this copy. */
  redacted: z.optional(z.literal(true)),
})

export type OmittedEvent = z.infer<typeof omittedEventSchema>

/** Whether an older version of the app left the event out: then nothing binds what the place says of itself. */
export const isOlderPlace = ({ format }: OmittedEvent): boolean => format === undefined

/**
 * The events of which nothing but the place may be left. No answer and no figure rests on them, and of none but the note
 * and the comment is what they say a text. Of any other event only texts may be missing.
 */
export const omittableKinds = kindsThat(({ omittedWith }) => omittedWith !== null)

/**
 * A log of which something may be left out. For an event there is one of
 * - only an entry in `log` - it is here whole
 * - only an entry in `omitted` - nothing but its place is here
 * - an entry in both - it is here without some of its texts
 */
export interface PartialLog {
  readonly log: Log
  /** In the order of events. */
  readonly omitted: readonly OmittedEvent[]
}

/** A log that is here whole. */
export const wholeLog = (log: Log): PartialLog => ({ log, omitted: [] })

/**
 * One of
 * - *history* - every event
 * - *current* - what counts now, what is in conflict, and what counted at each milestone as far as a comparison needs it. Of the others what they say goes along as well, since the fingerprint rests on it, but none of their texts
 */
export type DataChoice = 'history' | 'current'

/** What is left out whatever the choice. */
export interface OmitChoice extends Readonly<Record<Omissible, boolean>> {
  /**
   * Notes to questions and to actions. The reason why a question does not apply is no such note and stays: without it
   * the question would count as unanswered, and the scorecard of what is left would be another.
   */
  readonly notes: boolean
  /** The owners that were given to actions. */
  readonly owners: boolean
  /** The names of contributors. Their roles stay. */
  readonly names: boolean
  /** Where evidence is kept. That it was said stays, and with it what the evidence backs. */
  readonly places: boolean
  /** What governors made of areas, and all comments. Signatures stay. */
  readonly comments: boolean
  /** The text of every entry in which personal data seems to be, see `findPersonalData`. */
  readonly personalData: boolean
}

/** Leaves nothing out. */
export const omitNothing: OmitChoice = {
  notes: false,
  owners: false,
  names: false,
  places: false,
  comments: false,
  personalData: false,
}
