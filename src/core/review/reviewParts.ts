import { dayIn, type IsoDate } from '../math/calendar'
import type { ChangedField } from '../log/standing'
import type { ActionEdits } from './actionProperties'
import { emptyDetails, type Details } from './details'
import type { ReviewEvent } from './event'
import { currentIn, type Standing } from './log'
import type { PackReference } from '../content/pack'
import type {
  Comment,
  Contributor,
  Evidence,
  GovernorView,
  Milestone,
  OwnAction,
  Rehearsal,
  Review,
  Signature,
  SignOff,
  AnswerBefore,
} from './review'
import type { RehearsalFinding } from './eventValues'
import { answerFrom, type Answer } from './answerValues'

/*
 * The parts of a review: what each is made of, and how. A kind of event of which no part is made does not compile.
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

/** A version of the checklist that a review has moved to. */
interface Adopted {
  readonly pack: PackReference
  readonly revised: Review['revised']
}

const adoptions = new WeakMap<ReviewEvent, Adopted | null>()

/** The version that a log has moved to; `null`: it is with the one that it was started with. */
export const adoptedIn = (standing: Standing): Adopted | null => {
  const event = currentIn(standing, { kind: 'pack-adopted', value: null }).at(-1)
  if (!isOf(event, 'pack-adopted')) return null
  const known = adoptions.get(event)
  if (known !== undefined) return known
  const { value } = event
  const adopted = value && {
    pack: value.pack,
    revised: new Map(value.revised.map(({ question, revision }) => [question, revision])),
  }
  adoptions.set(event, adopted)
  return adopted
}

/** Whether an event speaks of a question as it is asked now, and not of another revision of it. */
export const isOfToday = (
  event: { readonly question: string; readonly revision?: number | undefined },
  standing: Standing,
) => event.revision === adoptedIn(standing)?.revised.get(event.question)

/** A part with an entry for each question of which an event of this kind says something, as the question is asked now. `also`: kinds whose events have a say in what it is. */
const byQuestion = <One extends QuestionKind, Value, Also extends Kind = never>(
  kind: One,
  valueOf: (event: OfKind<One>, standing: Standing) => Value | null,
  also: readonly Also[] = [],
): Part<One | Also | 'pack-adopted', ReadonlyMap<string, Value>> => ({
  kinds: [kind, ...also, 'pack-adopted'],
  fold: (counting, standing) => {
    const values = new Map<string, Value>()
    for (const event of counting(kind)) {
      if (!isOfToday(event, standing)) continue
      const value = valueOf(event, standing)
      if (value !== null) values.set(event.question, value)
    }
    return values
  },
  patched: (values, { before, after }, standing) => {
    const event = after.current.at(-1)
    if (!isOf(event, kind)) return null
    if (!isOfToday(event, standing)) return values
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
export const reviewStart = ({ log: [start] }: Standing): OfKind<'review-started'> => {
  if (start?.kind !== 'review-started') throw new Error('a log starts with review-started')
  return start
}

/** Why a question does not apply, as it was said of the same revision of it as the answer was given to. */
const reasonFor = (standing: Standing, { question, revision }: OfKind<'answer-set'>): string | null => {
  const event = currentIn(standing, { kind: 'reason-set', question, revision, value: null }).at(-1)
  return isOf(event, 'reason-set') ? valueGiven(event) : null
}

/** What this review said of other revisions of its questions: of each question the latest revision that was answered. */
const answersBefore = (counting: Counting<'answer-set'>, standing: Standing): ReadonlyMap<string, AnswerBefore> => {
  const latest = new Map<string, OfKind<'answer-set'>>()
  for (const event of counting('answer-set')) {
    const before = latest.get(event.question)
    if (event.value !== null && !isOfToday(event, standing) && (before?.revision ?? 0) <= (event.revision ?? 0))
      latest.set(event.question, event)
  }
  return new Map(
    [...latest].flatMap(([question, event]): readonly [string, AnswerBefore][] =>
      event.value === null
        ? []
        : [
            [
              question,
              {
                answer: event.value,
                reason: event.value === 'not-applicable' ? reasonFor(standing, event) : null,
                reviewedOn: dayInEngland(event.at),
                revision: event.revision ?? 'first',
                isOwn: true,
              },
            ],
          ],
    ),
  )
}

/** What an earlier review said. It asked the questions that this one was started with. */
const earlierReview = ({ question, value }: OfKind<'earlier-answer-set'>, standing: Standing): AnswerBefore | null =>
  value && {
    ...value,
    revision: adoptedIn(standing)?.revised.has(question) === true ? 'first' : null,
    isOwn: false,
  }

const parts = {
  details: from(['detail-set'], (counting, standing) => {
    const details: { -readonly [Key in keyof Details]: Details[Key] } = emptyDetails(
      dayInEngland(reviewStart(standing).at),
    )
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
    (event, standing): Answer | null =>
      event.value === null
        ? null
        : answerFrom(event.value, event.value === 'not-applicable' ? reasonFor(standing, event) : null),
    ['reason-set'],
  ),
  answeredBy: byQuestion('answer-set', ({ value, by }) => (value === null ? null : by)),
  answeredOn: byQuestion('answer-set', ({ value, on }) => (value === null ? null : (on ?? null))),
  tallies: byQuestion('tally-set', valueGiven),
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
  lookAgain: from(
    ['look-again-set'],
    (counting) =>
      new Map(
        counting('look-again-set').flatMap(({ evidence, value }): readonly [string, IsoDate][] =>
          value === null ? [] : [[evidence, value]],
        ),
      ),
  ),
  actionEdits: from(['action-set'], (counting) => {
    const edits = new Map<string, ActionEdits>()
    for (const { action, property, value } of counting('action-set'))
      if (isGiven(value)) edits.set(action, { ...edits.get(action), [property]: value })
    return edits
  }),
  ownActions: from(['own-action-set'], (counting) =>
    counting('own-action-set').flatMap(({ own, value }): readonly OwnAction[] =>
      value === null ? [] : [{ id: own, ...value }],
    ),
  ),
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
  signOffs: from(['sign-off-set'], (counting) =>
    counting('sign-off-set').flatMap(({ signOff, value, by, at }): readonly SignOff[] =>
      value === null ? [] : [{ id: signOff, ...value, by, at }],
    ),
  ),
  earlierAnswers: {
    kinds: ['earlier-answer-set', 'answer-set', 'reason-set', 'pack-adopted'],
    fold: (counting, standing) => {
      const values = new Map<string, AnswerBefore>()
      for (const event of counting('earlier-answer-set')) {
        const value = earlierReview(event, standing)
        if (value !== null) values.set(event.question, value)
      }
      for (const [question, before] of answersBefore(counting, standing)) values.set(question, before)
      return values
    },
    patched: (values, { after }, standing) => {
      const event = after.current.at(-1)
      const isOfNow = isOf(event, 'answer-set') || isOf(event, 'reason-set')
      return isOfNow && isOfToday(event, standing) ? values : null
    },
  } satisfies Part<'earlier-answer-set' | 'answer-set' | 'reason-set' | 'pack-adopted', Review['earlierAnswers']>,
  agreements: byQuestion('agreement-set', valueGiven),
  rehearsals: from(['rehearsal-set', 'rehearsal-ended-set', 'rehearsal-found-set'], (counting) => {
    const ended = new Map(counting('rehearsal-ended-set').map(({ rehearsal, value }) => [rehearsal, value] as const))
    const found = new Map<string, Map<string, RehearsalFinding>>()
    for (const { rehearsal, question, value } of counting('rehearsal-found-set'))
      if (value !== null) found.set(rehearsal, (found.get(rehearsal) ?? new Map()).set(question, value))
    return counting('rehearsal-set').flatMap(({ rehearsal, value }): readonly Rehearsal[] =>
      value === null
        ? []
        : [
            {
              id: rehearsal,
              ...value,
              endedOn: ended.get(rehearsal) ?? null,
              findings: found.get(rehearsal) ?? new Map(),
            },
          ],
    )
  }),
}

/** What of a review is folded from its events, beside what its start says. */
export type ReviewValues = Omit<
  Review,
  'id' | 'group' | 'pack' | 'startedWith' | 'revised' | 'isIndependent' | 'startedAt' | 'lastChangedAt' | 'conflicts'
>
type Parts<Kinds extends Kind> = { readonly [Name in keyof ReviewValues]: Part<Kinds, ReviewValues[Name]> }

/** Does not compile where there is a kind of event of which no part is made. */
const ofEveryKind = <Kinds extends Kind>(
  all: Parts<Kinds> & ([Kind] extends [Kinds] ? unknown : { readonly forgotten: Exclude<Kind, Kinds> }),
): Parts<Kind> => all

export const everyPart = ofEveryKind(parts)

export const countingIn =
  ({ fields }: Standing): Counting<Kind> =>
  <One extends Kind>(kind: One) => {
    const counting: OfKind<One>[] = []
    for (const { current } of fields.get(kind)?.values() ?? []) {
      const event = current.at(-1)
      if (isOf(event, kind)) counting.push(event)
    }
    return counting
  }
