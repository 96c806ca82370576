import { dayIn } from '../math/calendar'
import type { ChangedField, Field } from '../log/standing'
import type { ActionEdits } from './actionProperties'
import { emptyDetails, type Details } from './details'
import type { ReviewEvent } from './event'
import { currentIn, standingAfter, standingOf, standingOfInFull, type Log, type Standing } from './log'
import type { OmittedEvent, PartialLog } from './omission'
import type { Comment, Contributor, Evidence, GovernorView, Milestone, Review, Signature } from './review'
import { answerFrom, type Answer } from './answerValues'

/*
 * The review that a log comes to. Each part of it is made of the counting events of some kinds, and made anew where these
 * have changed: any other part of a review with one event more is the same object as before.
 */

type Kind = Exclude<ReviewEvent['kind'], 'review-started'>
type OfKind<One extends ReviewEvent['kind']> = ReviewEvent & { readonly kind: One }
type QuestionKind = Extract<ReviewEvent, { readonly question: string }>['kind']

/** Of each field of a kind the event that counts, fields in the order in which they first appeared. */
type Counting<Kinds extends Kind> = <One extends Kinds>(kind: One) => readonly OfKind<One>[]

/** A part of the review: what it comes to from the events of these kinds, and from no others. */
interface Part<Kinds extends Kind, Value> {
  readonly kinds: readonly Kinds[]
  readonly fold: (counting: Counting<Kind>, standing: Standing) => Value
  /** The part with one field that has changed since; `null`: it has to be folded anew. */
  patched(before: Value, field: ChangedField<ReviewEvent>, standing: Standing): Value | null
}

const from = <Kinds extends Kind, Value>(
  kinds: readonly Kinds[],
  fold: (counting: Counting<Kinds>, standing: Standing) => Value,
): Part<Kinds, Value> => ({ kinds, fold, patched: () => null })

const isOf = <One extends Kind>(event: ReviewEvent | undefined, kind: One): event is OfKind<One> => event?.kind === kind

/** A part with an entry for each question of which an event of this kind says something. `also`: kinds whose events have a say in what it is. */
const byQuestion = <One extends QuestionKind, Value, Also extends Kind = never>(
  kind: One,
  valueOf: (event: OfKind<One>, standing: Standing) => Value | null,
  also: readonly Also[] = [],
): Part<One | Also, ReadonlyMap<string, Value>> => ({
  kinds: [kind, ...also],
  fold: (counting, standing) => {
    const values = new Map<string, Value>()
    for (const event of counting(kind)) {
      const value = valueOf(event, standing)
      if (value !== null) values.set(event.question, value)
    }
    return values
  },
  patched: (values, { before, after }, standing) => {
    const event = after.current.at(-1)
    if (!isOf(event, kind)) return null
    const value = valueOf(event, standing)
    const isThere = values.has(event.question)
    if (value === null && !isThere) return values
    // What comes back stands where it stood among the others, which the entries that are left do not tell.
    if (value !== null && !isThere && before !== undefined) return null
    const patched = new Map(values)
    if (value === null) patched.delete(event.question)
    else patched.set(event.question, value)
    return patched
  },
})

/** The figures rest on it, so it is the same for every reader, wherever they are. */
const dayInEngland = dayIn('Europe/London')

/** Whether an event gives a value at all: a text of blanks is a field that was emptied. */
const isGiven = <Value>(value: Value | null): value is Value =>
  value !== null && !(typeof value === 'string' && value.trim() === '')

const valueGiven = <Value>({ value }: { readonly value: Value | null }): Value | null => (isGiven(value) ? value : null)

/** The event that a log starts with. Throws where it does not: the parsers have ruled that out. */
const startOf = ({ log: [start] }: Standing): OfKind<'review-started'> => {
  if (start?.kind !== 'review-started') throw new Error('a log starts with review-started')
  return start
}

const reasonFor = (standing: Standing, question: string): string | null => {
  const event = currentIn(standing, { kind: 'reason-set', question, value: null }).at(-1)
  return isOf(event, 'reason-set') ? valueGiven(event) : null
}

const parts = {
  details: from(['detail-set'], (counting, standing) => {
    const details: { -readonly [Key in keyof Details]: Details[Key] } = emptyDetails(dayInEngland(startOf(standing).at))
    for (const { detail, value } of counting('detail-set'))
      if (isGiven(value)) Object.assign(details, { [detail]: value })
    return details
  }),
  contributors: from(['contributor-set'], (counting) =>
    counting('contributor-set').flatMap(({ contributor, value }): readonly Contributor[] =>
      value === null ? [] : [{ id: contributor, ...value }],
    ),
  ),
  answers: byQuestion(
    'answer-set',
    ({ question, value }, standing): Answer | null =>
      value === null ? null : answerFrom(value, value === 'not-applicable' ? reasonFor(standing, question) : null),
    ['reason-set'],
  ),
  answeredBy: byQuestion('answer-set', ({ value, by }) => (value === null ? null : by)),
  notes: byQuestion('note-set', valueGiven),
  flags: from(
    ['flag-set'],
    (counting) => new Set(counting('flag-set').flatMap((event) => (event.value === true ? [event.question] : []))),
  ),
  evidence: from(['evidence-set'], (counting) =>
    counting('evidence-set').flatMap(({ evidence, value }): readonly Evidence[] =>
      value === null ? [] : [{ id: evidence, ...value }],
    ),
  ),
  actionEdits: from(['action-set'], (counting) => {
    const edits = new Map<string, ActionEdits>()
    for (const { action, property, value } of counting('action-set'))
      if (isGiven(value)) edits.set(action, { ...edits.get(action), [property]: value })
    return edits
  }),
  milestones: from(['milestone-set'], (counting) =>
    counting('milestone-set').flatMap(({ milestone, value }): readonly Milestone[] =>
      value === null ? [] : [{ id: milestone, ...value }],
    ),
  ),
  views: from(['view-set'], (counting) =>
    counting('view-set').flatMap(({ area, contributor, value, at }): readonly GovernorView[] =>
      value === null ? [] : [{ area, by: contributor, view: value, at }],
    ),
  ),
  comments: from(['comment-set', 'comment-resolved-set'], (counting) => {
    const resolved = new Set(
      counting('comment-resolved-set').flatMap(({ comment, value }) => (value === true ? [comment] : [])),
    )
    return counting('comment-set').flatMap(({ comment, value, by, at }): readonly Comment[] =>
      value === null || !isGiven(value.text)
        ? []
        : [{ id: comment, ...value, by, at, isResolved: resolved.has(comment) }],
    )
  }),
  signatures: from(['signature-set'], (counting) =>
    counting('signature-set').flatMap(({ signature, value, by, at }): readonly Signature[] =>
      value === null ? [] : [{ id: signature, ...value, by, at }],
    ),
  ),
  earlierAnswers: byQuestion('earlier-answer-set', valueGiven),
  agreements: byQuestion('agreement-set', valueGiven),
}

/** What of a review is folded from its events, beside what its start says. */
type Values = Omit<Review, 'id' | 'group' | 'pack' | 'isIndependent' | 'startedAt' | 'lastChangedAt' | 'conflicts'>
type Parts<Kinds extends Kind> = { readonly [Name in keyof Values]: Part<Kinds, Values[Name]> }

/** Does not compile where there is a kind of event of which no part is made. */
const ofEveryKind = <Kinds extends Kind>(
  all: Parts<Kinds> & ([Kind] extends [Kinds] ? unknown : { readonly forgotten: Exclude<Kind, Kinds> }),
): Parts<Kind> => all

const everyPart = ofEveryKind(parts)

const countingIn =
  ({ fields }: Standing): Counting<Kind> =>
  <One extends Kind>(kind: One) => {
    const counting: OfKind<One>[] = []
    for (const { current } of fields.get(kind)?.values() ?? []) {
      const event = current.at(-1)
      if (isOf(event, kind)) counting.push(event)
    }
    return counting
  }

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

/** Fields with more than one current event. Where those are one that says nothing here, nobody has to choose. */
const conflictsIn = (standing: Standing): Review['conflicts'] => {
  const contested = allFields(standing).filter(({ current }) => current.length > 1)
  if (contested.length === 0) return []
  const isUntold = untoldAmong(standing.omitted)
  return contested
    .filter(({ current }) => !current.every(isUntold))
    .sort((a, b) => a.rank - b.rank)
    .map(({ current }) => current)
}

/** A log with the review that it comes to. */
export interface Folded {
  readonly standing: Standing
  readonly review: Review
}

/** The review of a log, from the parts that are made of its events. */
const reviewOf = (
  standing: Standing,
  part: <Name extends keyof Values>(name: Name) => Values[Name],
  lastChangedAt: string,
  conflicts: Review['conflicts'],
): Review => {
  const { review, group, pack, independent, at } = startOf(standing)
  return {
    id: review,
    group,
    pack,
    isIndependent: independent === true,
    startedAt: at,
    lastChangedAt: lastChangedAt > at ? lastChangedAt : at,
    details: part('details'),
    contributors: part('contributors'),
    answers: part('answers'),
    answeredBy: part('answeredBy'),
    notes: part('notes'),
    flags: part('flags'),
    evidence: part('evidence'),
    actionEdits: part('actionEdits'),
    milestones: part('milestones'),
    views: part('views'),
    comments: part('comments'),
    signatures: part('signatures'),
    earlierAnswers: part('earlierAnswers'),
    agreements: part('agreements'),
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
  const part = <Name extends keyof Values>(name: Name): Values[Name] => {
    const own = changed.filter(({ kind }) => everyPart[name].kinds.some((one) => one === kind))
    const [field] = own
    if (field === undefined) return before.review[name]
    const patched = own.length === 1 ? everyPart[name].patched(before.review[name], field, standing) : null
    return patched ?? everyPart[name].fold(counting, standing)
  }
  const { lastChangedAt, conflicts } = before.review
  const latest = latestOf(changed.flatMap(({ after }) => after.current))
  const wasLatest = changed.some((field) => field.before?.current.some(({ at }) => at === lastChangedAt))
  const isContested = changed.some((field) => (field.before?.current.length ?? 0) > 1 || field.after.current.length > 1)
  const review = reviewOf(
    standing,
    part,
    latest >= lastChangedAt ? latest : wasLatest ? latestIn(standing) : lastChangedAt,
    isContested ? conflictsIn(standing) : conflicts,
  )
  return { standing, review }
}
