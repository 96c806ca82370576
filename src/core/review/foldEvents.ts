import { dayIn } from '../math/calendar'
import type { Field } from '../log/standing'
import type { ActionEdits } from './actionProperties'
import { emptyDetails, type Details } from './details'
import type { ReviewEvent } from './event'
import { standingAfter, standingOf, type Log, type Standing } from './log'
import type { OmittedEvent, PartialLog } from './omission'
import type { Answer, Comment, Contributor, Evidence, GovernorView, Milestone, Review, Signature } from './review'

/*
 * The review that a log comes to. Each part of it is made of the counting events of some kinds, and made anew where these
 * have changed: any other part of a review with one event more is the same object as before.
 */

type Kind = Exclude<ReviewEvent['kind'], 'review-started'>
type OfKind<One extends ReviewEvent['kind']> = ReviewEvent & { readonly kind: One }
type Start = OfKind<'review-started'>

/** Of each field of a kind the event that counts, fields in the order in which they first appeared. */
type Counting<Kinds extends Kind> = <One extends Kinds>(kind: One) => readonly OfKind<One>[]

/** A part of the review: what it comes to from the events of these kinds, and from no others. */
interface Part<Kinds extends Kind, Value> {
  readonly kinds: readonly Kinds[]
  readonly fold: (counting: Counting<Kind>, start: Start) => Value
}

const from = <Kinds extends Kind, Value>(
  kinds: readonly Kinds[],
  fold: (counting: Counting<Kinds>, start: Start) => Value,
): Part<Kinds, Value> => ({ kinds, fold })

/** The figures rest on it, so it is the same for every reader, wherever they are. */
const dayInEngland = dayIn('Europe/London')

/** Whether an event gives a value at all: a text of blanks is a field that was emptied. */
const isGiven = <Value>(value: Value | null): value is Value =>
  value !== null && !(typeof value === 'string' && value.trim() === '')

/** What is given, by question. */
const byQuestion = <Value>(
  events: readonly { readonly question: string; readonly value: Value | null }[],
): ReadonlyMap<string, Value> => {
  const values = new Map<string, Value>()
  for (const { question, value } of events) if (isGiven(value)) values.set(question, value)
  return values
}

const parts = {
  details: from(['detail-set'], (counting, start) => {
    const details: { -readonly [Key in keyof Details]: Details[Key] } = emptyDetails(dayInEngland(start.at))
    for (const { detail, value } of counting('detail-set'))
      if (isGiven(value)) Object.assign(details, { [detail]: value })
    return details
  }),
  contributors: from(['contributor-set'], (counting) =>
    counting('contributor-set').flatMap(({ contributor, value }): readonly Contributor[] =>
      value === null ? [] : [{ id: contributor, ...value }],
    ),
  ),
  answers: from(['answer-set', 'reason-set'], (counting) => {
    const reasons = byQuestion(counting('reason-set'))
    const answers = new Map<string, Answer>()
    for (const { question, value } of counting('answer-set')) {
      if (value === null) continue
      if (value === 'dont-know') answers.set(question, { kind: 'dont-know' })
      else if (value === 'not-applicable')
        answers.set(question, { kind: 'not-applicable', reason: reasons.get(question) ?? null })
      else answers.set(question, { kind: 'level', level: value })
    }
    return answers
  }),
  answeredBy: from(['answer-set'], (counting) => {
    const by = new Map<string, string>()
    for (const event of counting('answer-set')) if (event.value !== null) by.set(event.question, event.by)
    return by
  }),
  notes: from(['note-set'], (counting) => byQuestion(counting('note-set'))),
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
  earlierAnswers: from(['earlier-answer-set'], (counting) => byQuestion(counting('earlier-answer-set'))),
  agreements: from(['agreement-set'], (counting) => byQuestion(counting('agreement-set'))),
}

/** What of a review is folded from its events, beside what its start says. */
type Values = Omit<Review, 'id' | 'group' | 'pack' | 'isIndependent' | 'startedAt' | 'lastChangedAt' | 'conflicts'>
type Parts<Kinds extends Kind> = { readonly [Name in keyof Values]: Part<Kinds, Values[Name]> }

/** Does not compile where there is a kind of event of which no part is made. */
const ofEveryKind = <Kinds extends Kind>(
  all: Parts<Kinds> & ([Kind] extends [Kinds] ? unknown : { readonly forgotten: Exclude<Kind, Kinds> }),
): Parts<Kind> => all

const everyPart = ofEveryKind(parts)

const isOf = <One extends Kind>(event: ReviewEvent, kind: One): event is OfKind<One> => event.kind === kind

const countingIn =
  ({ fields }: Standing): Counting<Kind> =>
  <One extends Kind>(kind: One) => {
    const counting: OfKind<One>[] = []
    for (const { current } of fields.get(kind)?.values() ?? []) {
      const event = current.at(-1)
      if (event !== undefined && isOf(event, kind)) counting.push(event)
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

/** What has to be known of the fields of one kind beside what counts in them. */
interface KindSummary {
  /** When the latest of their current events was made; empty where there is none. */
  readonly latest: string
  /** Those with more than one current event. */
  readonly contested: readonly Field<ReviewEvent>[]
}

const summaryOf = (fields: Iterable<Field<ReviewEvent>>): KindSummary => {
  let latest = ''
  const contested: Field<ReviewEvent>[] = []
  for (const field of fields) {
    for (const { at } of field.current) if (at > latest) latest = at
    if (field.current.length > 1) contested.push(field)
  }
  return { latest, contested }
}

/** A log with the review that it comes to. */
export interface Folded {
  readonly standing: Standing
  readonly review: Review
  readonly summaries: ReadonlyMap<string, KindSummary>
}

const conflictsIn = (
  summaries: Folded['summaries'],
  omitted: readonly OmittedEvent[],
  before: Review['conflicts'],
): Review['conflicts'] => {
  const contested = [...summaries.values()].flatMap((summary) => summary.contested)
  if (contested.length === 0) return before.length === 0 ? before : []
  const isUntold = untoldAmong(omitted)
  const conflicts = contested
    .filter(({ current }) => !current.every(isUntold))
    .sort((a, b) => a.rank - b.rank)
    .map(({ current }) => current)
  return conflicts.length === before.length && conflicts.every((events, index) => events === before[index])
    ? before
    : conflicts
}

/** What a log comes to. What has not changed since `before` is taken from there: of nothing, all is made. */
const folded = (standing: Standing, before: Folded | null): Folded => {
  const [start] = standing.log
  if (start?.kind !== 'review-started') throw new Error('a log starts with review-started')
  const isAsBefore = (kind: string): boolean => before?.standing.fields.get(kind) === standing.fields.get(kind)
  const counting = countingIn(standing)
  const part = <Name extends keyof Values>(name: Name): Values[Name] =>
    before !== null && everyPart[name].kinds.every(isAsBefore)
      ? before.review[name]
      : everyPart[name].fold(counting, start)
  const summaries = new Map(
    [...standing.fields].map(([kind, fields]) => {
      const known = isAsBefore(kind) ? before?.summaries.get(kind) : undefined
      return [kind, known ?? summaryOf(fields.values())]
    }),
  )
  const latest = [...summaries.values()].reduce((last, summary) => (summary.latest > last ? summary.latest : last), '')
  const review: Review = {
    id: start.review,
    group: start.group,
    pack: start.pack,
    isIndependent: start.independent === true,
    startedAt: start.at,
    lastChangedAt: latest > start.at ? latest : start.at,
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
    conflicts: conflictsIn(summaries, standing.omitted, before?.review.conflicts ?? []),
  }
  return { standing, review, summaries }
}

/** A log with the review that it comes to. Throws where the log does not start with `review-started`: the parsers have ruled that out. */
export const foldLog = (whole: PartialLog): Folded => folded(standingOf(whole), null)

/** The same with events that come after all of the log: it costs what they change. */
export const foldMore = (before: Folded, events: Log): Folded => folded(standingAfter(before.standing, events), before)

/** The review that a log comes to, see `foldLog`. What is omitted belongs to the log: what it replaces is not current. */
export const foldEvents = (whole: PartialLog): Review => foldLog(whole).review
