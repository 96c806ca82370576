import canonicalize from 'canonicalize'
import type { Pack, Question } from '../content/pack'
import { fieldOf, type ReviewEvent } from './event'
import { currentEvents } from './log'
import type { OmittedEvent, PartialLog } from './omission'
import { foldEvents } from './foldEvents'
import { applicableQuestions, countedAnswer, type Review } from './review'

/**
 * What another copy brings to the one that is here. Each event that is known better after the two are merged than before
 * is in exactly one of the lists; all others are in none.
 */
export interface Incoming {
  /** Nothing of them was here, and they count: values of fields that nothing replaces. */
  readonly added: readonly ReviewEvent[]
  /** They were left out here, whole or in part, come along now, and count. */
  readonly completed: readonly ReviewEvent[]
  /** Their text was taken away for good in the other copy, and goes here too. */
  readonly redacted: readonly OmittedEvent[]
  /** What other values have taken the place of: it only makes the history longer. Events, and places of events that the other copy leaves out. */
  readonly history: readonly (ReviewEvent | OmittedEvent)[]
}

/** What a copy has of one event: `place` is `null` where it is whole, `event` where nothing but its place is there. */
interface Known {
  readonly event: ReviewEvent | null
  readonly place: OmittedEvent | null
}

const knownIn = ({ log, omitted }: PartialLog): ReadonlyMap<string, Known> => {
  const places = new Map(omitted.map((place) => [place.id, place]))
  return new Map<string, Known>([
    ...omitted.map((place) => [place.id, { event: null, place }] as const),
    ...log.map((event) => [event.id, { event, place: places.get(event.id) ?? null }] as const),
  ])
}

/** Whether more is known than before. Only the kind that a place says since file format 2 is no news. */
const isBetter = (before: Known | undefined, after: Known): boolean => {
  if (before === undefined) return true
  if ((before.place === null) !== (after.place === null) || (before.event === null) !== (after.event === null))
    return true
  return before.event !== after.event && canonicalize(before.event) !== canonicalize(after.event)
}

/** What `merged`, the union of what is here with another copy, knows better than what is here. */
export const whatIsNew = (here: PartialLog, merged: PartialLog): Incoming => {
  const before = knownIn(here)
  const counting = new Set([...currentEvents(merged).values()].flat().map(({ id }) => id))
  const added: ReviewEvent[] = []
  const completed: ReviewEvent[] = []
  const redacted: OmittedEvent[] = []
  const history: (ReviewEvent | OmittedEvent)[] = []
  for (const [id, after] of knownIn(merged)) {
    const known = before.get(id)
    const isNewlyRedacted = known !== undefined && after.place?.redacted === true && known.place?.redacted !== true
    if (isNewlyRedacted && after.place !== null) redacted.push(after.place)
    else if (isBetter(known, after)) {
      if (after.event === null || !counting.has(id))
        history.push(...[after.event ?? after.place].filter((entry) => entry !== null))
      else if (known === undefined) added.push(after.event)
      else completed.push(after.event)
    }
  }
  return { added, completed, redacted, history }
}

/** Whether another copy brings nothing. */
export const isNothingNew = ({ added, completed, redacted, history }: Incoming): boolean =>
  added.length + completed.length + redacted.length + history.length === 0

/** What a merge brings together that was made without sight of each other: the values that now stand in one field, where that was no such conflict here. */
export const newConflicts = (here: PartialLog, merged: PartialLog): readonly (readonly ReviewEvent[])[] => {
  const before = currentEvents(here)
  return foldEvents(merged).conflicts.filter(
    ([first]) => first !== undefined && (before.get(fieldOf(first)) ?? []).length < 2,
  )
}

/** A review with the version of its checklist that it is with. */
export interface AskedReview {
  readonly pack: Pack
  readonly review: Review
}

/** The question that a review asks by an id, as it asks it; `null`: it asks none. */
export const askedQuestion = ({ pack, review }: AskedReview, id: string): Question | null =>
  applicableQuestions(pack, review).find((question) => question.id === id) ?? null

/** The questions whose answer counts otherwise than before, or that are asked now and were not, or the other way round: as they are asked after it, as far as they still are. */
export const changedQuestions = (before: AskedReview, after: AskedReview): readonly Question[] => {
  const counted = (asked: AskedReview): ReadonlyMap<string, string> =>
    new Map(
      applicableQuestions(asked.pack, asked.review).map((question) => [
        question.id,
        canonicalize(countedAnswer(question, asked.review)) ?? '',
      ]),
    )
  const [was, is] = [counted(before), counted(after)]
  const still = new Set(after.pack.questions.map(({ id }) => id))
  return [...after.pack.questions, ...before.pack.questions.filter(({ id }) => !still.has(id))].filter(
    ({ id }) => was.get(id) !== is.get(id),
  )
}

/** The events of each contributor, in the order of the log. */
export const byContributor = (events: readonly ReviewEvent[]): ReadonlyMap<string, readonly ReviewEvent[]> => {
  const found = new Map<string, ReviewEvent[]>()
  for (const event of events) {
    const theirs = found.get(event.by)
    if (theirs === undefined) found.set(event.by, [event])
    else theirs.push(event)
  }
  return found
}

/** The year before which no review was made, since there was no such checklist: an entry that says so comes from a clock that is wrong. */
const earliestMoment = '2000-01-01'

/** Whether an entry says that it was made at a time that cannot be: the clock of that device was wrong. A day's difference is a time zone's. `now` is ISO 8601 in UTC. */
export const isClockWrong = ({ at }: Pick<ReviewEvent, 'at'>, now: string): boolean => {
  const dayMs = 24 * 60 * 60 * 1000
  return at < earliestMoment || Date.parse(at) > Date.parse(now) + dayMs
}
