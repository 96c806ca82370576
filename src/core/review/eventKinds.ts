import * as z from 'zod/mini'
import { idSchema as id } from '../log/envelope'
import type { ChangeOf, LoggedEvent } from '../log/document'
import { actionProperties, actionSet, isTextProperty, ownIn, partsOfActionId } from './actionProperties'
import { anyAnswer } from './answerValues'
import { detailSet, isTextDetail } from './details'
import { isoDate, packReferenceSchema, prose } from '../log/texts'
import { eventOf } from './eventFormat'
import {
  adoption,
  agreement,
  areaViews,
  comment,
  contributor,
  earlierAnswer,
  evidence,
  milestone,
  ownAction,
  rehearsalEntry,
  rehearsalFinding,
  signature,
  tally,
  signOffEntry,
} from './eventValues'
import { withoutSlots, withValue, type Omissible, type Slots } from './textSlots'

/**
 * What an event belongs to: one of
 * - *start* - the start of the log
 * - *checklist* - which version of its checklist the review is with
 * - *people* - who takes part
 * - *details* - of the school and the review
 * - *answers* - answers, reasons, counts of cases, agreed answers, and those of an earlier review
 * - *notes* - notes to questions, and "come back to this"
 * - *evidence*, *plan*, *milestones*
 * - *governors* - what governors add: views, comments and signatures
 * - *rehearsals* - visits that were rehearsed
 */
export type Topic =
  | 'start'
  | 'checklist'
  | 'people'
  | 'details'
  | 'answers'
  | 'notes'
  | 'evidence'
  | 'plan'
  | 'milestones'
  | 'governors'
  | 'rehearsals'

/** What an event is about: a question, an action of the plan for one, an area, or a thing beside them. */
export type Subject =
  | { readonly kind: 'question'; readonly question: string }
  /** `question`: the one that it is a step for; `null`: it is one of the school's own. */
  | { readonly kind: 'action'; readonly question: string | null }
  /** `question`: the one that it is on; `null` where the event does not say. */
  | { readonly kind: 'comment'; readonly comment: string; readonly question: string | null }
  /** `questions`: those that it serves; `null` where the event does not say. */
  | { readonly kind: 'evidence'; readonly entry: string; readonly questions: readonly string[] | null }
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'signature' | 'milestone' | 'details' | 'people' | 'rehearsal' }

/** Who an event is held against that came in a governor's file. */
export interface Sender {
  /** The governor: the event is in their name. */
  readonly governor: string
  /** Who made the first event of the same field; the governor where there was none. */
  readonly author: string
}

/**
 * What rests on a kind of event: one of
 * - a comparison of two states of the review rests on it (`isCompared`), so only the school makes it, and every copy has it but for texts
 * - nothing does: it can differ without changing a figure, so a governor's file may bring it (`from`), and by some
 *   choice (`omittedWith`) a copy may have nothing of it but its place; `null`: only texts of it may be missing
 */
type Bearing =
  | { readonly isCompared: true; readonly from: 'school'; readonly omittedWith: null }
  | { readonly isCompared: false; readonly from: 'school' | 'governor'; readonly omittedWith: Omissible | null }

/** What holds of one kind of event. What takes an event is written as a method, so that the rules of any kind may stand for those of all: `rulesOf` gives an event none but its own. */
export type Rules<Event extends LoggedEvent, About extends Topic = Topic> = Bearing & {
  readonly topic: About
  /** With its kind, what names the thing that an event gives a value. */
  names(event: ChangeOf<Event>): readonly string[]
  subject(event: Event): Subject
  /** Whether this governor could have made it, which is in their name; of what only the school makes never. */
  couldBeOf(event: Event, sender: Sender): boolean
  /** Whether it is its author's own: nobody else takes it back, and whoever puts the same back leaves it in their name. */
  readonly isAuthors: boolean
  /** The event with each of its texts changed, always in the same order. Choices, dates and ids are no text. */
  texts(event: Event, slots: Slots): Event
}

const kind = <Schema extends z.ZodMiniType<LoggedEvent>, const About extends Topic>(
  schema: Schema,
  rules: Rules<z.infer<Schema>, About>,
) => ({ schema, ...rules })

/** What only the school says: no governor's file can bring it. */
const bySchool = { from: 'school', couldBeOf: () => false, isAuthors: false } as const
/** What a governor words, too: nobody words it anew in their name. */
const byItsAuthor = {
  from: 'governor',
  couldBeOf: (_event: unknown, { governor, author }: Sender): boolean => author === governor,
  isAuthors: true,
} as const
/** The revision of the question that is spoken of; absent: the one in the pack that the log starts with. */
const revision = z.optional(z.int().check(z.positive()))
/** What the school says of a question. What is said of one revision of it never takes the place of what is said of another. */
const ofQuestion = {
  ...bySchool,
  names: ({
    question,
    revision: of,
  }: {
    readonly question: string
    readonly revision?: number | undefined
  }): readonly string[] => (of === undefined ? [question] : [question, String(of)]),
  subject: ({ question }: { readonly question: string }): Subject => ({ kind: 'question', question }),
} as const

/** What belongs to a rehearsal goes as a whole where notes are left out. */
const ofRehearsal = {
  ...bySchool,
  topic: 'rehearsals',
  subject: (): Subject => ({ kind: 'rehearsal' }),
  isCompared: false,
  omittedWith: 'notes',
} as const

/**
 * Every kind of event there is, with its schema and whatever else holds of it. What a kind comes to in the review says
 * `foldEvents`, and how it is told `entryWords`.
 */
export const eventKinds = {
  /** The first of a log. `group` joins copies and independent reviews of the same school. `independent`: one person answers in it, without sight of the others of the group. */
  'review-started': kind(
    eventOf('review-started', {
      review: id,
      group: id,
      pack: packReferenceSchema,
      independent: z.optional(z.literal(true)),
    }),
    {
      ...bySchool,
      topic: 'start',
      names: () => [],
      subject: () => ({ kind: 'details' }),
      isCompared: false,
      omittedWith: null,
      texts: withoutSlots,
    },
  ),
  'contributor-set': kind(eventOf('contributor-set', { contributor: id, value: z.nullable(contributor) }), {
    topic: 'people',
    names: (event) => [event.contributor],
    subject: () => ({ kind: 'people' }),
    isCompared: false,
    omittedWith: null,
    from: 'governor',
    // Nobody says who another is, and only the school that two governors are one person.
    couldBeOf: (event, { governor }) =>
      event.contributor === governor &&
      (event.value === null || (event.value.isGovernor === true && event.value.sameAs === undefined)),
    isAuthors: false,
    texts: (event, { said, shownOrNot }) =>
      withValue(event, (value) => ({ ...value, role: said(value.role), name: shownOrNot(value.name, 'names') })),
  }),
  'detail-set': kind(detailSet, {
    ...bySchool,
    topic: 'details',
    names: ({ detail }) => [detail],
    subject: () => ({ kind: 'details' }),
    isCompared: true,
    omittedWith: null,
    texts: (event, { saidOrNull }) => (isTextDetail(event) ? withValue(event, saidOrNull) : event),
  }),
  /** `on`: the day on which it was given, where its author was; absent: an older app made it. What an answer asks for is due some days after it. */
  'answer-set': kind(
    eventOf('answer-set', { question: id, revision, value: z.nullable(anyAnswer), on: z.optional(isoDate) }),
    {
      ...ofQuestion,
      topic: 'answers',
      isCompared: true,
      omittedWith: null,
      texts: withoutSlots,
    },
  ),
  /** Why a question does not apply. */
  'reason-set': kind(eventOf('reason-set', { question: id, revision, value: z.nullable(prose) }), {
    ...ofQuestion,
    topic: 'answers',
    isCompared: true,
    omittedWith: null,
    texts: (event, { saidOrNull }) => withValue(event, saidOrNull),
  }),
  'note-set': kind(eventOf('note-set', { question: id, value: z.nullable(prose) }), {
    ...ofQuestion,
    topic: 'notes',
    isCompared: false,
    omittedWith: 'notes',
    texts: (event, { saidOrNull }) => withValue(event, saidOrNull),
  }),
  /** "Come back to this". */
  'flag-set': kind(eventOf('flag-set', { question: id, value: z.nullable(z.boolean()) }), {
    ...ofQuestion,
    topic: 'notes',
    isCompared: false,
    omittedWith: null,
    texts: withoutSlots,
  }),
  'evidence-set': kind(eventOf('evidence-set', { evidence: id, value: z.nullable(evidence) }), {
    ...bySchool,
    topic: 'evidence',
    names: (event) => [event.evidence],
    subject: ({ evidence: entry, value }) => ({ kind: 'evidence', entry, questions: value?.questions ?? [] }),
    isCompared: true,
    omittedWith: null,
    texts: (event, { said }) =>
      withValue(event, (value) => ({ ...value, what: said(value.what), where: said(value.where, 'places') })),
  }),
  /** The day by which somebody is to look at a piece of evidence again. A kind of its own, so that a review without such a day still opens in an older app. */
  'action-set': kind(actionSet, {
    ...bySchool,
    topic: 'plan',
    names: ({ action, property }) => [action, property],
    subject: ({ action }) => ({
      kind: 'action',
      question: ownIn(action) === null ? partsOfActionId(action).question : null,
    }),
    isCompared: false,
    omittedWith: null,
    texts: (event, { said, saidOrNull, shownOrNot }) => {
      if (event.property === 'setAside') return withValue(event, (value) => ({ ...value, reason: said(value.reason) }))
      if (!isTextProperty(event)) return event
      const { holds } = actionProperties[event.property]
      return holds === 'wording' ? withValue(event, saidOrNull) : { ...event, value: shownOrNot(event.value, holds) }
    },
  }),
  'milestone-set': kind(eventOf('milestone-set', { milestone: id, value: z.nullable(milestone) }), {
    ...bySchool,
    topic: 'milestones',
    names: (event) => [event.milestone],
    subject: () => ({ kind: 'milestone' }),
    isCompared: false,
    omittedWith: null,
    texts: (event, { said }) => withValue(event, (value) => ({ ...value, name: said(value.name) })),
  }),
  /** One view of each governor on each area: `contributor` is the governor. */
  'view-set': kind(eventOf('view-set', { area: id, contributor: id, value: z.nullable(z.enum(areaViews)) }), {
    topic: 'governors',
    names: (event) => [event.area, event.contributor],
    subject: ({ area }) => ({ kind: 'area', area }),
    isCompared: false,
    omittedWith: 'comments',
    from: 'governor',
    couldBeOf: (event, { governor }) => event.contributor === governor,
    isAuthors: true,
    texts: withoutSlots,
  }),
  'comment-set': kind(eventOf('comment-set', { comment: id, value: z.nullable(comment) }), {
    ...byItsAuthor,
    topic: 'governors',
    names: (event) => [event.comment],
    subject: (event) => ({ kind: 'comment', comment: event.comment, question: event.value?.question ?? null }),
    isCompared: false,
    omittedWith: 'comments',
    texts: (event, { said }) => withValue(event, (value) => ({ ...value, text: said(value.text) })),
  }),
  /** Whether a comment is dealt with: anybody may say so. */
  'comment-resolved-set': kind(eventOf('comment-resolved-set', { comment: id, value: z.nullable(z.boolean()) }), {
    topic: 'governors',
    names: (event) => [event.comment],
    subject: (event) => ({ kind: 'comment', comment: event.comment, question: null }),
    isCompared: false,
    omittedWith: 'comments',
    from: 'governor',
    couldBeOf: () => true,
    isAuthors: false,
    texts: withoutSlots,
  }),
  'signature-set': kind(eventOf('signature-set', { signature: id, value: z.nullable(signature) }), {
    ...byItsAuthor,
    topic: 'governors',
    names: (event) => [event.signature],
    subject: () => ({ kind: 'signature' }),
    isCompared: false,
    omittedWith: null,
    texts: (event, { said }) =>
      withValue(event, (value) => ({
        ...value,
        name: said(value.name),
        role: said(value.role),
        minute: said(value.minute),
      })),
  }),
  /** The school's own name under a milestone. Only the school makes it, so no governor's file can bring one. */
  'earlier-answer-set': kind(eventOf('earlier-answer-set', { question: id, value: z.nullable(earlierAnswer) }), {
    ...ofQuestion,
    topic: 'answers',
    isCompared: false,
    omittedWith: null,
    texts: (event, { saidOrNull }) => withValue(event, (value) => ({ ...value, reason: saidOrNull(value.reason) })),
  }),
  'agreement-set': kind(eventOf('agreement-set', { question: id, revision, value: z.nullable(agreement) }), {
    ...ofQuestion,
    topic: 'answers',
    isCompared: false,
    omittedWith: null,
    // Why something was agreed is a note of the school's on how it came to its answer.
    texts: (event, { said }) =>
      withValue(event, (value) => ({
        ...value,
        reason: said(value.reason, 'notes'),
        views: value.views.map((view) => ({ ...view, role: said(view.role) })),
      })),
  }),
  /** The review is with another version of its checklist from here on; `null`: with the one that it was started with. */
  'pack-adopted': kind(eventOf('pack-adopted', { value: z.nullable(adoption) }), {
    ...bySchool,
    topic: 'checklist',
    names: () => [],
    subject: () => ({ kind: 'details' }),
    isCompared: true,
    omittedWith: null,
    texts: withoutSlots,
  }),
  /** What was counted where a level counts cases. It sets no answer. */
  'tally-set': kind(eventOf('tally-set', { question: id, revision, value: z.nullable(tally) }), {
    ...ofQuestion,
    topic: 'answers',
    isCompared: false,
    omittedWith: null,
    texts: withoutSlots,
  }),
  'look-again-set': kind(eventOf('look-again-set', { evidence: id, value: z.nullable(isoDate) }), {
    ...bySchool,
    topic: 'evidence',
    names: (event) => [event.evidence],
    subject: ({ evidence: entry }) => ({ kind: 'evidence', entry, questions: null }),
    isCompared: false,
    omittedWith: null,
    texts: withoutSlots,
  }),
  'sign-off-set': kind(eventOf('sign-off-set', { signOff: id, value: z.nullable(signOffEntry) }), {
    ...bySchool,
    isAuthors: true,
    topic: 'milestones',
    names: (event) => [event.signOff],
    subject: () => ({ kind: 'milestone' }),
    isCompared: false,
    omittedWith: null,
    texts: (event, { said }) =>
      withValue(event, (value) => ({ ...value, name: said(value.name), role: said(value.role) })),
  }),
  /** An action of the school's own: what the plan does not propose. Owner, date and the rest it has as any other, by `action-set` under `ownActionId`. */
  'own-action-set': kind(eventOf('own-action-set', { own: id, value: z.nullable(ownAction) }), {
    ...bySchool,
    topic: 'plan',
    names: (event) => [event.own],
    subject: ({ value }) => ({ kind: 'action', question: value?.question ?? null }),
    isCompared: false,
    omittedWith: null,
    texts: (event, { said }) => withValue(event, (value) => ({ ...value, wording: said(value.wording) })),
  }),
  /** A visit that is rehearsed. That it has ended is an entry of its own, so that two who rehearse on two devices are not in each other's way. */
  'rehearsal-set': kind(eventOf('rehearsal-set', { rehearsal: id, value: z.nullable(rehearsalEntry) }), {
    ...ofRehearsal,
    names: (event) => [event.rehearsal],
    texts: (event, { said }) => withValue(event, (value) => ({ ...value, askedBy: said(value.askedBy) })),
  }),
  'rehearsal-ended-set': kind(eventOf('rehearsal-ended-set', { rehearsal: id, value: z.nullable(isoDate) }), {
    ...ofRehearsal,
    names: (event) => [event.rehearsal],
    texts: withoutSlots,
  }),
  /** What came of one of its questions. It changes no answer. */
  'rehearsal-found-set': kind(
    eventOf('rehearsal-found-set', { rehearsal: id, question: id, value: z.nullable(rehearsalFinding) }),
    {
      ...ofRehearsal,
      names: (event) => [event.rehearsal, event.question],
      subject: ({ question }) => ({ kind: 'question', question }),
      texts: (event, { said }) =>
        withValue(event, (value) => ({
          ...value,
          who: said(value.who),
          where: said(value.where, 'places'),
          lookedAt: said(value.lookedAt),
        })),
    },
  ),
}

export type EventKind = keyof typeof eventKinds
