import { digestOf, digestOfPart, isPart, type EventPart } from './digest'
import type { ReviewEvent } from './event'
import { eventFormat } from './eventFormat'
import { omittableKinds, type OmittedEvent, type PartialLog } from './omission'

/** The first event of which what is left out is not what it should be; `null`: there is none. So nothing that counts can be hidden, nor stand beside a digest that is not its own. */
export const misfitOf = ({ log, omitted }: PartialLog): { readonly id: string; readonly what: string } | null => {
  const byId = new Map(log.map((event) => [event.id, event]))
  for (const { id, seq, kind, replaces, digest, texts, format } of omitted) {
    if (format === undefined) continue
    const event = byId.get(id)
    if (event === undefined) {
      if (texts !== undefined || kind === undefined || !omittableKinds.has(kind))
        return { id, what: `is left out, which no entry of the kind “${kind ?? 'unknown'}” can be` }
      continue
    }
    const isSame =
      event.seq === seq &&
      event.kind === kind &&
      event.replaces.length === replaces.length &&
      event.replaces.every((before, index) => before === replaces[index])
    const isItself =
      texts === undefined
        ? digestOf(event) === digest
        : isPart({ event, slots: texts }) && digestOfPart({ event, slots: texts }) === digest
    if (!isSame || !isItself) return { id, what: 'is not what its digest says: something of it was changed' }
  }
  return null
}

/** Its place and digest, which stand for an event of which nothing else is here. */
export const omissionOf = (event: ReviewEvent): OmittedEvent => ({
  format: eventFormat,
  id: event.id,
  seq: event.seq,
  replaces: event.replaces,
  digest: digestOf(event),
  kind: event.kind,
})

/** What stands beside a part of an event. */
export const placeOfPart = (part: EventPart): OmittedEvent => ({
  format: eventFormat,
  id: part.event.id,
  seq: part.event.seq,
  replaces: part.event.replaces,
  digest: digestOfPart(part),
  kind: part.event.kind,
  texts: [...part.slots],
})
