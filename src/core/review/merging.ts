import canonicalize from 'canonicalize'
import { refuse, type Parsed } from '../content/problem'
import { digestOf, digestOfPart, joinedParts, olderDigestOf } from './digest'
import type { ReviewEvent } from './event'
import { emptied } from './freeText'
import { inOrder } from '../log/log'
import { isOlderPlace, type OmittedEvent, type PartialLog } from './omission'
import { placeOfPart } from './places'
import { redactedPart } from './redaction'

/** What a copy knows of one event: `place` is `null` where it has it whole, `event` where it has nothing of it. */
interface Known {
  readonly event: ReviewEvent | null
  readonly place: OmittedEvent | null
}

const isSame = (a: unknown, b: unknown): boolean => a === b || canonicalize(a) === canonicalize(b)

/** Whether the event is here as it was made, and the place only says so once more. */
const isWhole = (event: ReviewEvent, place: OmittedEvent): boolean =>
  place.redacted !== true &&
  place.texts === undefined &&
  place.digest === (isOlderPlace(place) ? olderDigestOf(event) : digestOf(event))

const knownIn = ({ log, omitted }: PartialLog): readonly (Known & { readonly id: string })[] => {
  const byId = new Map(omitted.map((place) => [place.id, place]))
  const besides = (event: ReviewEvent): OmittedEvent | null => {
    const place = byId.get(event.id)
    return place === undefined || isWhole(event, place) ? null : place
  }
  const here = new Set(log.map(({ id }) => id))
  // Where two places bear one id they are held against each other like those of two copies.
  const others = omitted.filter((place) => !here.has(place.id) || byId.get(place.id) !== place)
  return [
    ...log.map((event) => ({ id: event.id, event, place: besides(event) })),
    ...others.map((place) => ({ id: place.id, event: null, place })),
  ]
}

const twice = 'is there twice and says two different things'
const misfit = 'does not fit the check code that stands for it in the other copy'

/** The digest of all that an event says, whether its texts are here or not. */
const digestIn = ({ event, place }: Known): string | null => {
  if (event === null) return place?.digest ?? null
  return place === null ? digestOf(event) : digestOfPart({ event, slots: place.texts ?? [] })
}

/** Whether two places may be those of the same event. Only files of format 1 do not say its kind. */
const isSamePlace = (a: Known, b: Known): boolean => {
  const [one, other] = [a.event ?? a.place, b.event ?? b.place]
  return (
    one !== null &&
    other !== null &&
    one.seq === other.seq &&
    isSame(one.replaces, other.replaces) &&
    (one.kind === undefined || other.kind === undefined || one.kind === other.kind)
  )
}

const isOlder = ({ place }: Known): boolean => place !== null && isOlderPlace(place)

/** Whether both can be of the same event. What an older file left out can only be held against the whole of it. */
const fit = (a: Known, b: Known): boolean => {
  if (!isSamePlace(a, b)) return false
  if (!isOlder(a) && !isOlder(b)) return digestIn(a) === digestIn(b)
  if (isOlder(a) && isOlder(b)) return a.place?.digest === b.place?.digest
  const [older, other] = isOlder(a) ? [a, b] : [b, a]
  return other.place !== null || (other.event !== null && older.place?.digest === olderDigestOf(other.event))
}

/** Whether one is what is left of the other, and so can stand for it: of what an older file left out. */
const isLeftOf = (part: ReviewEvent, event: ReviewEvent): boolean =>
  isSame(part, event) || isSame(part, emptied(event)) || isSame(emptied(part), emptied(event))

/** The fuller of two; `undefined` where they are not of the same event. */
const fuller = (a: Known, b: Known): Known | undefined => {
  if (a.place === null || b.place === null) return a.place === null ? a : b
  if (isOlder(a) !== isOlder(b)) return isOlder(a) ? b : a
  if (a.event === null || b.event === null) return a.event === null ? b : a
  if (a.place.texts !== undefined && b.place.texts !== undefined) {
    const part = joinedParts({ event: a.event, slots: a.place.texts }, { event: b.event, slots: b.place.texts })
    return { event: part.event, place: placeOfPart(part) }
  }
  return isLeftOf(b.event, a.event) ? a : isLeftOf(a.event, b.event) ? b : undefined
}

const isRedacted = ({ place }: Known): boolean => place?.redacted === true

/** Both together, or why they cannot be the same event. A whole event takes the place of an omitted one that fits it; a redacted one stays redacted. */
const together = (a: Known, b: Known): Known | string => {
  if (a.place === null && b.place === null) return isSame(a.event, b.event) ? a : twice
  const both = fit(a, b) ? fuller(a, b) : undefined
  if (both === undefined) return a.place === null || b.place === null ? misfit : twice
  const kind = a.place?.kind ?? b.place?.kind
  const known: Known = both.place === null || kind === undefined ? both : { ...both, place: { ...both.place, kind } }
  if (!isRedacted(a) && !isRedacted(b)) return known
  return known.event === null
    ? { event: null, place: known.place === null ? null : { ...known.place, redacted: true } }
    : redactedPart(known.event, known.place ?? undefined)
}

/**
 * The union of two copies of a log: whichever comes first, and however often, the result is the same. Of what both know
 * of an event the most is kept, save what was redacted in one of them. Refuses an event of which they cannot both be
 * right, naming it.
 */
export const mergeCopies = (a: PartialLog, b: PartialLog): Parsed<PartialLog> => {
  const byId = new Map<string, Known>()
  for (const { id, ...known } of [...knownIn(a), ...knownIn(b)]) {
    const before = byId.get(id)
    const both = before === undefined ? known : together(before, known)
    if (typeof both === 'string') return refuse(both, `event ${id}`)
    byId.set(id, both)
  }
  const all = [...byId.values()]
  return {
    ok: true,
    value: {
      log: all.flatMap(({ event }) => event ?? []).sort(inOrder),
      omitted: all.flatMap(({ place }) => place ?? []).sort(inOrder),
    },
  }
}
