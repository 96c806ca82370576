import type { ReviewEvent } from './event'
import { emptied, textsOf, withoutName } from './freeText'
import { currentEvents, inOrder } from './log'
import { comparedKinds, isCovered, logAtMilestone } from './milestones'
import { omissionOf, type DataChoice, type DigestOf, type LeaveOut, type OmittedEvent, type PartialLog } from './omission'
import { findPersonalData } from '../personalData/findPersonalData'

const isLeftOut = (event: ReviewEvent, { notes, owners, comments }: LeaveOut): boolean => {
  switch (event.kind) {
    case 'note-set':
      return notes
    case 'action-set':
      return (notes && event.property === 'note') || (owners && event.property === 'owner')
    case 'view-set':
    case 'comment-set':
    case 'comment-resolved-set':
      return comments
    default:
      return false
  }
}

/** Whether personal data seems to be in any text of an event. */
export const holdsPersonalData = (event: ReviewEvent): boolean => textsOf(event).some((text) => findPersonalData(text).length > 0)

/** What counts now, and what counted at each milestone as far as a comparison with it needs it. */
const countingEvents = ({ log, omitted }: PartialLog): ReadonlySet<ReviewEvent> => {
  const current = [...currentEvents(log, omitted).values()].flat()
  const milestones = current.flatMap((event) => (event.kind === 'milestone-set' && event.value !== null ? [event.value] : []))
  const then = milestones.flatMap((milestone) =>
    [...currentEvents(logAtMilestone(log, milestone), omitted.filter(({ id }) => isCovered(milestone, id))).values()].flat().filter(({ kind }) => comparedKinds.has(kind)))
  return new Set([...current, ...then])
}

const partOf = (event: ReviewEvent, { owners, personalData }: LeaveOut): ReviewEvent => {
  if (personalData && holdsPersonalData(event)) return emptied(event)
  return owners ? withoutName(event) : event
}

/** Leaves out what the choice does not take along. What comes along folds to the same review, save for what is left out. */
export const omitEvents = ({ log, omitted }: PartialLog, choice: DataChoice, leaveOut: LeaveOut, digestOf: DigestOf): PartialLog => {
  const counting = countingEvents({ log, omitted })
  const isKept = (event: ReviewEvent) => event.kind === 'review-started' || ((choice === 'history' || counting.has(event)) && !isLeftOut(event, leaveOut))
  const kept = log.filter(isKept).map((event) => partOf(event, leaveOut))
  return withPlaces({ log, omitted }, kept, digestOf)
}

/** What is kept of a log, with a place for each event that is not, or not whole. */
export const withPlaces = ({ log, omitted }: PartialLog, kept: readonly ReviewEvent[], digestOf: DigestOf): PartialLog => {
  const whole = new Set(kept)
  const known = new Set(omitted.map(({ id }) => id))
  const added = log.filter((event) => !whole.has(event) && !known.has(event.id)).map((event) => omissionOf(event, digestOf))
  return { log: kept, omitted: [...omitted, ...added].sort(inOrder) }
}

/**
 * Takes the text of events away for good: they stay in the log without it, marked so that no other copy brings it back.
 * Place and digest stay, so milestones and signatures still fit. Events that are not in the log are passed over.
 */
export const redactEvents = ({ log, omitted }: PartialLog, ids: ReadonlySet<string>, digestOf: DigestOf): PartialLog => {
  const placeById = new Map(omitted.map((place) => [place.id, place]))
  const redacted = log.filter(({ id }) => ids.has(id)).map((event): OmittedEvent => ({ ...(placeById.get(event.id) ?? omissionOf(event, digestOf)), redacted: true }))
  return {
    log: log.map((event) => (ids.has(event.id) ? emptied(event) : event)),
    omitted: [...omitted.filter(({ id }) => !ids.has(id)), ...redacted].sort(inOrder),
  }
}
