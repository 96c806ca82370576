import canonicalize from 'canonicalize'
import * as z from 'zod/mini'
import { refuse, type Parsed } from '../content/problem'
import { envelope, type ReviewEvent } from './event'
import { currentEvents, inOrder, type EventPlace, type Log } from './log'

/** SHA-256 in hex. */
export const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/**
 * What stays of an event that does not come along whole: its place, and the digest of what it says. From the place
 * follows which values are current, also after an older copy has been merged; the digest tells the event again when it comes.
 */
export const omittedEventSchema = z.strictObject({ id: envelope.id, seq: envelope.seq, replaces: envelope.replaces, digest: digestSchema })

export type OmittedEvent = z.infer<typeof omittedEventSchema>

/** SHA-256, in hex, of an event's canonical JSON (RFC 8785). Given from outside, since core has no cryptography. */
export type DigestOf = (event: ReviewEvent) => string

/**
 * A log of which events may be left out. For an event there is one of
 * - only an entry in `log` - it is here whole
 * - only an entry in `omitted` - it is left out
 * - an entry in both - it is here without a part of what it says: a contributor without the name
 */
export interface PartialLog {
  readonly log: Log
  /** In the order of events. */
  readonly omitted: readonly OmittedEvent[]
}

/** One of - *history* - every event - *current* - what counts now, and what is in conflict: no event that another replaces. */
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
}

const isLeftOut = (event: ReviewEvent, { notes, owners }: LeaveOut): boolean => {
  if (event.kind === 'note-set') return notes
  if (event.kind === 'action-set') return (notes && event.property === 'note') || (owners && event.property === 'owner')
  return false
}

/** An event without the name that it gives a contributor; the event itself where it gives none. */
const withoutName = (event: ReviewEvent): ReviewEvent =>
  event.kind === 'contributor-set' && event.value !== null && event.value.name !== null ? { ...event, value: { ...event.value, name: null } } : event

const omission = (event: ReviewEvent, digestOf: DigestOf): OmittedEvent => ({ id: event.id, seq: event.seq, replaces: event.replaces, digest: digestOf(event) })

/** Leaves out what the choice does not take along. What comes along folds to the same review, save for notes, owners and names that are left out. */
export const omitEvents = ({ log, omitted }: PartialLog, choice: DataChoice, leaveOut: LeaveOut, digestOf: DigestOf): PartialLog => {
  const current = new Set([...currentEvents(log, omitted).values()].flat())
  const isKept = (event: ReviewEvent) => event.kind === 'review-started' || ((choice === 'history' || current.has(event)) && !isLeftOut(event, leaveOut))
  const kept = log.filter(isKept).map((event) => (leaveOut.owners ? withoutName(event) : event))
  const whole = new Set(kept)
  const known = new Set(omitted.map(({ id }) => id))
  const added = log.filter((event) => !whole.has(event) && !known.has(event.id)).map((event) => omission(event, digestOf))
  return { log: kept, omitted: [...omitted, ...added].sort(inOrder) }
}

/** What a copy knows of one event: `omitted` is `null` where it has it whole, `event` where it has nothing of it. */
interface Known {
  readonly event: ReviewEvent | null
  readonly omitted: OmittedEvent | null
}

const isSame = (a: ReviewEvent | EventPlace, b: ReviewEvent | EventPlace): boolean => a === b || canonicalize(a) === canonicalize(b)

const knownIn = ({ log, omitted }: PartialLog, digestOf: DigestOf): readonly (Known & { readonly id: string })[] => {
  const byId = new Map(omitted.map((event) => [event.id, event]))
  const partOf = (event: ReviewEvent) => {
    const found = byId.get(event.id)
    return found === undefined || found.digest === digestOf(event) ? null : found
  }
  return [...log.map((event) => ({ id: event.id, event, omitted: partOf(event) })), ...omitted.map((event) => ({ id: event.id, event: null, omitted: event }))]
}

/** Both together, or why they cannot be the same event. A whole event takes the place of an omitted one that fits it. */
const together = (a: Known, b: Known, digestOf: DigestOf): Known | string => {
  const [whole, other] = a.omitted === null ? [a.event, b] : b.omitted === null ? [b.event, a] : [null, b]
  if (whole !== null && other.omitted !== null) {
    const fits = isSame(omission(whole, digestOf), other.omitted) && (other.event === null || isSame(withoutName(whole), other.event))
    return fits ? { event: whole, omitted: null } : 'does not fit the fingerprint that stands for it in the other copy'
  }
  const contradicts = (a.omitted !== null && b.omitted !== null && !isSame(a.omitted, b.omitted)) || (a.event !== null && b.event !== null && !isSame(a.event, b.event))
  return contradicts ? 'is there twice and says two different things' : { event: a.event ?? b.event, omitted: a.omitted }
}

/**
 * The union of two copies of a log: whichever comes first, and however often, the result is the same. Of what both know
 * of an event the most is kept. Refuses an event of which they cannot both be right, naming it.
 */
export const mergePartialLogs = (a: PartialLog, b: PartialLog, digestOf: DigestOf): Parsed<PartialLog> => {
  const byId = new Map<string, Known>()
  for (const { id, ...known } of [...knownIn(a, digestOf), ...knownIn(b, digestOf)]) {
    const before = byId.get(id)
    const both = before === undefined ? known : together(before, known, digestOf)
    if (typeof both === 'string') return refuse(both, `event ${id}`)
    byId.set(id, both)
  }
  const all = [...byId.values()]
  return { ok: true, value: { log: all.flatMap(({ event }) => event ?? []).sort(inOrder), omitted: all.flatMap(({ omitted }) => omitted ?? []).sort(inOrder) } }
}
