import { fewerTexts, partOf } from './digest'
import type { ReviewEvent } from './event'
import { emptied } from './freeText'
import { inOrder } from '../log/log'
import type { OmittedEvent, PartialLog } from './omission'
import { placeOfPart } from './places'

/** An event whose text is taken away for good, with what stands beside it. `place`: what stood beside it so far. */
export const redactedPart = (
  event: ReviewEvent,
  place: OmittedEvent | undefined,
): { readonly event: ReviewEvent; readonly place: OmittedEvent } => {
  if (place !== undefined && place.texts === undefined)
    return { event: emptied(event), place: { ...place, redacted: true } }
  const part =
    place?.texts === undefined ? partOf(event, () => true) : fewerTexts({ event, slots: place.texts }, () => true)
  return { event: part.event, place: { ...placeOfPart(part), redacted: true } }
}

/**
 * Takes the text of events away for good: they stay in the log without it, marked so that no other copy brings it back.
 * All else that they say stays, so milestones and signatures still fit. Events that are not in the log are passed over.
 */
export const redactEvents = ({ log, omitted }: PartialLog, ids: ReadonlySet<string>): PartialLog => {
  const placeById = new Map(omitted.map((place) => [place.id, place]))
  const redacted = log.filter(({ id }) => ids.has(id)).map((event) => redactedPart(event, placeById.get(event.id)))
  const gone = new Map(redacted.map((part) => [part.place.id, part]))
  return {
    log: log.map((event) => gone.get(event.id)?.event ?? event),
    omitted: [...omitted.filter(({ id }) => !gone.has(id)), ...redacted.map(({ place }) => place)].sort(inOrder),
  }
}
