import canonicalize from 'canonicalize'
import { refuse, type Parsed } from '../content/problem'
import type { ReviewEvent } from './event'
import { emptied, withoutName } from './freeText'
import { inOrder } from './log'
import { omissionOf, type DigestOf, type OmittedEvent, type PartialLog } from './omission'

/** What a copy knows of one event: `omitted` is `null` where it has it whole, `event` where it has nothing of it. */
interface Known {
  readonly event: ReviewEvent | null
  readonly omitted: OmittedEvent | null
}

const isSame = (a: unknown, b: unknown): boolean => a === b || canonicalize(a) === canonicalize(b)

const knownIn = ({ log, omitted }: PartialLog, digestOf: DigestOf): readonly (Known & { readonly id: string })[] => {
  const byId = new Map(omitted.map((event) => [event.id, event]))
  const partOf = (event: ReviewEvent) => {
    const found = byId.get(event.id)
    const isWhole = found === undefined || (found.redacted !== true && found.digest === digestOf(event))
    return isWhole ? null : found
  }
  return [...log.map((event) => ({ id: event.id, event, omitted: partOf(event) })), ...omitted.map((event) => ({ id: event.id, event: null, omitted: event }))]
}

const twice = 'is there twice and says two different things'
const misfit = 'does not fit the fingerprint that stands for it in the other copy'

/** Whether two places may be those of the same event. Only files of format 1 do not say its kind. */
const isSamePlace = (a: OmittedEvent, b: OmittedEvent): boolean =>
  a.digest === b.digest && a.seq === b.seq && isSame(a.replaces, b.replaces) && (a.kind === undefined || b.kind === undefined || a.kind === b.kind)

/** Whether one is what is left of the other, and so can stand for it. */
const isPartOf = (part: ReviewEvent, event: ReviewEvent): boolean => isSame(part, event) || isSame(part, withoutName(event)) || isSame(part, emptied(event))

/** The fuller of two parts of an event; `undefined` where they are not of the same. */
const fuller = (a: ReviewEvent | null, b: ReviewEvent | null): ReviewEvent | null | undefined => {
  if (a === null || b === null) return a ?? b
  return isPartOf(b, a) ? a : isPartOf(a, b) ? b : undefined
}

/** Both together, or why they cannot be the same event. A whole event takes the place of an omitted one that fits it; a redacted one stays redacted. */
const together = (a: Known, b: Known, digestOf: DigestOf): Known | string => {
  if (a.omitted === null && b.omitted === null) return isSame(a.event, b.event) ? a : twice
  const isWholeThere = a.omitted === null || b.omitted === null
  const [placeA, placeB] = [a, b].map(({ event, omitted }) => omitted ?? (event === null ? null : omissionOf(event, digestOf)))
  const event = fuller(a.event, b.event)
  if (placeA == null || placeB == null || !isSamePlace(placeA, placeB) || event === undefined) return isWholeThere ? misfit : twice
  const isRedacted = placeA.redacted === true || placeB.redacted === true
  if (isWholeThere && !isRedacted) return { event: a.omitted === null ? a.event : b.event, omitted: null }
  const kind = placeA.kind ?? placeB.kind
  return { event: event !== null && isRedacted ? emptied(event) : event, omitted: { ...placeA, ...(kind !== undefined && { kind }), ...(isRedacted && { redacted: true }) } }
}

/**
 * The union of two copies of a log: whichever comes first, and however often, the result is the same. Of what both know
 * of an event the most is kept, save what was redacted in one of them. Refuses an event of which they cannot both be
 * right, naming it.
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
