import type { Field } from '../log/standing'
import type { ReviewEvent } from './event'
import { standingAfter, standingOf, standingOfInFull, type Log, type Standing } from './log'
import type { OmittedEvent, PartialLog } from './omission'
import type { Review } from './review'
import { adoptedIn, countingIn, everyPart, isOfToday, reviewStart, type ReviewValues } from './reviewParts'

/*
 * The review that a log comes to. Each part of it is made of the counting events of some kinds, and made anew where these
 * have changed: any other part of a review with one event more is the same object as before.
 */

/** Tells the events that say nothing here, since an owner or a note to an action is all that they say and it is left out. */
const untoldAmong = (omitted: readonly OmittedEvent[]): ((event: ReviewEvent) => boolean) => {
  const withoutText = new Set(
    omitted.filter(({ texts }) => texts?.some((slot) => slot !== null && 'digest' in slot)).map(({ id }) => id),
  )
  return (event) => event.kind === 'action-set' && event.value === null && withoutText.has(event.id)
}

const allFields = ({ fields }: Standing): readonly Field<ReviewEvent>[] =>
  [...fields.values()].flatMap((ofKind) => [...ofKind.values()])

const latestOf = (events: readonly ReviewEvent[]): string =>
  events.reduce((last, { at }) => (at > last ? at : last), '')

/** Tells what was said of another revision of a question than today's: nobody has to choose between two of these. */
export const isOfAnotherRevision =
  (standing: Standing) =>
  (event: ReviewEvent): boolean =>
    (event.kind === 'answer-set' ||
      event.kind === 'reason-set' ||
      event.kind === 'tally-set' ||
      event.kind === 'agreement-set') &&
    !isOfToday(event, standing)

/** Fields with more than one current event. Where those are one that says nothing here, or are of another revision of a question, nobody has to choose. */
const conflictsIn = (standing: Standing): Review['conflicts'] => {
  const contested = allFields(standing).filter(({ current }) => current.length > 1)
  if (contested.length === 0) return []
  const isUntold = untoldAmong(standing.omitted)
  return contested
    .filter(({ current }) => !current.every(isUntold) && !current.some(isOfAnotherRevision(standing)))
    .sort((a, b) => a.rank - b.rank)
    .map(({ current }) => current)
}

/** A log with the review that it comes to. */
export interface Folded {
  readonly standing: Standing
  readonly review: Review
}

const notRevised: Review['revised'] = new Map()

/** The review of a log, from the parts that are made of its events. */
const reviewOf = (
  standing: Standing,
  part: <Name extends keyof ReviewValues>(name: Name) => ReviewValues[Name],
  lastChangedAt: string,
  conflicts: Review['conflicts'],
): Review => {
  const { review, group, pack, independent, at } = reviewStart(standing)
  const adopted = adoptedIn(standing)
  return {
    id: review,
    group,
    pack: adopted?.pack ?? pack,
    startedWith: pack,
    revised: adopted?.revised ?? notRevised,
    isIndependent: independent === true,
    startedAt: at,
    lastChangedAt: lastChangedAt > at ? lastChangedAt : at,
    details: part('details'),
    contributors: part('contributors'),
    answers: part('answers'),
    answeredBy: part('answeredBy'),
    answeredOn: part('answeredOn'),
    tallies: part('tallies'),
    notes: part('notes'),
    flags: part('flags'),
    evidence: part('evidence'),
    lookAgain: part('lookAgain'),
    actionEdits: part('actionEdits'),
    ownActions: part('ownActions'),
    milestones: part('milestones'),
    views: part('views'),
    comments: part('comments'),
    signatures: part('signatures'),
    signOffs: part('signOffs'),
    earlierAnswers: part('earlierAnswers'),
    agreements: part('agreements'),
    rehearsals: part('rehearsals'),
    conflicts,
  }
}

const latestIn = (standing: Standing): string => latestOf(allFields(standing).flatMap(({ current }) => current))

const folded = (standing: Standing): Folded => {
  const counting = countingIn(standing)
  const review = reviewOf(
    standing,
    (name) => everyPart[name].fold(counting, standing),
    latestIn(standing),
    conflictsIn(standing),
  )
  return { standing, review }
}

/** A log with the review that it comes to, of all its events at once: what the others come to by less work. */
export const foldInFull = (whole: PartialLog): Folded => folded(standingOfInFull(whole))

/** A log with the review that it comes to. Throws where the log does not start with `review-started`: the parsers have ruled that out. */
export const foldLog = (whole: PartialLog): Folded => folded(standingOf(whole))

/** The review that a log comes to, see `foldLog`. What is omitted belongs to the log: what it replaces is not current. */
export const foldEvents = (whole: PartialLog): Review => foldLog(whole).review

/** What a log comes to with events that come after all of it: the same as if all were folded, and it costs what they change. */
export const foldMore = (before: Folded, events: Log): Folded => {
  const { standing, changed } = standingAfter(before.standing, events)
  if (changed === null) return folded(standing)
  const counting = countingIn(standing)
  const part = <Name extends keyof ReviewValues>(name: Name): ReviewValues[Name] => {
    const own = changed.filter(({ kind }) => everyPart[name].kinds.some((one) => one === kind))
    const [field] = own
    if (field === undefined) return before.review[name]
    const patched = own.length === 1 ? everyPart[name].patched(before.review[name], field, standing) : null
    return patched ?? everyPart[name].fold(counting, standing)
  }
  const { lastChangedAt, conflicts } = before.review
  const latest = latestOf(changed.flatMap(({ after }) => after.current))
  const wasLatest = changed.some((field) => field.before?.current.some(({ at }) => at === lastChangedAt))
  const isContested = changed.some(
    (field) =>
      field.kind === 'pack-adopted' || (field.before?.current.length ?? 0) > 1 || field.after.current.length > 1,
  )
  const review = reviewOf(
    standing,
    part,
    latest >= lastChangedAt ? latest : wasLatest ? latestIn(standing) : lastChangedAt,
    isContested ? conflictsIn(standing) : conflicts,
  )
  return { standing, review }
}
