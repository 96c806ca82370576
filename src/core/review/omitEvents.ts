import { findPersonalData } from '../personalData/findPersonalData'
import { fewerTexts, partOf } from './digest'
import { kindsThat, rulesOf, type ReviewEvent } from './event'
import { hasText, textsOf, withoutTexts, type TakenOut } from './freeText'
import { inOrder } from '../log/log'
import { currentEvents, replacersIn } from './log'
import { comparedKinds, isCovered } from './milestones'
import { type DataChoice, type OmitChoice, type OmittedEvent, type PartialLog } from './omission'
import { omissionOf, placeOfPart } from './places'

/** Whether personal data seems to be in any text of an event. */
export const holdsPersonalData = (event: ReviewEvent): boolean =>
  textsOf(event).some((text) => findPersonalData(text).length > 0)

/** What is needed of a milestone: what a comparison with it rests on, and the plan, whose days stay as they were then. */
const keptKinds = new Set([...comparedKinds, ...kindsThat(({ topic }) => topic === 'plan')])

/**
 * What counts now, and what counted at each milestone as far as anything rests on it: what a milestone covers together with
 * nothing that replaces it. Each event is looked at once, not once for each milestone.
 */
const countingEvents = ({ log, omitted }: PartialLog): ReadonlySet<ReviewEvent> => {
  const current = [...currentEvents({ log, omitted }).values()].flat()
  const milestones = current.flatMap((event) =>
    event.kind === 'milestone-set' && event.value !== null ? [event.value] : [],
  )
  const replacedBy = replacersIn({ log, omitted })
  const countedAt = ({ id, kind }: ReviewEvent): boolean =>
    keptKinds.has(kind) &&
    milestones.some(
      (milestone) =>
        isCovered(milestone, id) && !(replacedBy.get(id) ?? []).some((after) => isCovered(milestone, after)),
    )
  return new Set([...current, ...log.filter(countedAt)])
}

/** Which texts of an event are left out, by what stands for them; `null`: none. */
const textsOut = (event: ReviewEvent, omit: OmitChoice): TakenOut | null => {
  if (omit.personalData && holdsPersonalData(event)) return () => true
  const isTakenOut: TakenOut = (_, omittedWith) => omittedWith !== null && omit[omittedWith]
  return hasText(event, isTakenOut) ? isTakenOut : null
}

/** What goes along of one event. `place`: what stands beside it where it is not here whole. */
const partGoing = (event: ReviewEvent, place: OmittedEvent | undefined, isTakenOut: TakenOut | null): PartialLog => {
  if (isTakenOut === null) return { log: [event], omitted: place === undefined ? [] : [place] }
  if (place !== undefined && place.texts === undefined)
    return { log: [withoutTexts(event, isTakenOut)], omitted: [place] }
  const part =
    place?.texts === undefined ? partOf(event, isTakenOut) : fewerTexts({ event, slots: place.texts }, isTakenOut)
  const isWhole = place === undefined && part.slots.every((slot) => slot === null || 'salt' in slot)
  return isWhole ? { log: [event], omitted: [] } : { log: [part.event], omitted: [{ ...place, ...placeOfPart(part) }] }
}

/** Leaves out what the choice does not take along. What comes along folds to the same review, save for what is left out. */
export const omitEvents = ({ log, omitted }: PartialLog, choice: DataChoice, omit: OmitChoice): PartialLog => {
  const counting = countingEvents({ log, omitted })
  const places = new Map(omitted.map((place) => [place.id, place]))
  const here = new Set(log.map(({ id }) => id))
  const going = log.map((event): PartialLog => {
    const place = places.get(event.id)
    const isBehind = choice === 'current' && !counting.has(event)
    const { omittedWith } = rulesOf(event)
    if (omittedWith !== null && (isBehind || omit[omittedWith]))
      return { log: [], omitted: [withoutSlots(place) ?? omissionOf(event)] }
    return partGoing(event, place, isBehind ? () => true : textsOut(event, omit))
  })
  return {
    log: going.flatMap((part) => part.log),
    omitted: [...going.flatMap((part) => part.omitted), ...omitted.filter(({ id }) => !here.has(id))].sort(inOrder),
  }
}

/** A place of which nothing else is here. */
const withoutSlots = (place: OmittedEvent | undefined): OmittedEvent | undefined => {
  if (place === undefined) return undefined
  const { texts: _, ...rest } = place
  return rest
}
