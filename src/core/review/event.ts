import * as z from 'zod/mini'
import { levelValues, most as mostOfPack, phases, settings } from '../content/pack'
import type { ChangeOf } from '../log/document'
import { envelope as loggedEnvelope, idSchema, isWhole } from '../log/envelope'

/**
 * A review is a log of these events; everything else is computed from them.
 * This schema is the only definition of what is stored and of what a review file holds.
 */

const id = idSchema
const isoDate = z.iso.date()

/** Longer than anyone types, short enough that a damaged file cannot fill the page: characters of a line and of prose, rows of a list of dates. `typed` is for prose that is counted while it is typed: composed, a text may be three times as long. */
export const most = { line: 500, prose: 20_000, typed: 6_000, rows: 30 } as const

const line = z.string().check(z.maxLength(most.line), isWhole)
const prose = z.string().check(z.maxLength(most.prose), isWhole)

/** The version of the format of the events that this app makes. It is raised when an older app could not read them. Those of version 0.1 say none. */
export const eventFormat = 3

/** What every event says beside what happened. */
export const envelope = {
  /** See `eventFormat`. */
  format: z.optional(z.literal(eventFormat)),
  ...loggedEnvelope,
}

const packReference = z.strictObject({ id, version: line, hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })

const term = z.strictObject({ start: isoDate, end: isoDate })

/** What a school says of itself and of the review. `null`: not given. */
const details = {
  school: z.nullable(line),
  title: z.nullable(line),
  phase: z.nullable(z.enum(phases)),
  setting: z.nullable(z.enum(settings)),
  inspectorate: z.nullable(z.enum(['ofsted', 'isi'])),
  reviewDate: z.nullable(isoDate),
  nextReview: z.nullable(isoDate),
  terms: z.nullable(z.array(term).check(z.maxLength(most.rows))),
  governorsMeetings: z.nullable(z.array(isoDate).check(z.maxLength(most.rows))),
  aimHigher: z.nullable(z.boolean()),
}

const detailSet = z.discriminatedUnion('detail', [
  z.strictObject({ ...envelope, kind: z.literal('detail-set'), detail: z.literal('school'), value: details.school }),
  z.strictObject({ ...envelope, kind: z.literal('detail-set'), detail: z.literal('title'), value: details.title }),
  z.strictObject({ ...envelope, kind: z.literal('detail-set'), detail: z.literal('phase'), value: details.phase }),
  z.strictObject({ ...envelope, kind: z.literal('detail-set'), detail: z.literal('setting'), value: details.setting }),
  z.strictObject({
    ...envelope,
    kind: z.literal('detail-set'),
    detail: z.literal('inspectorate'),
    value: details.inspectorate,
  }),
  z.strictObject({
    ...envelope,
    kind: z.literal('detail-set'),
    detail: z.literal('reviewDate'),
    value: details.reviewDate,
  }),
  z.strictObject({
    ...envelope,
    kind: z.literal('detail-set'),
    detail: z.literal('nextReview'),
    value: details.nextReview,
  }),
  z.strictObject({ ...envelope, kind: z.literal('detail-set'), detail: z.literal('terms'), value: details.terms }),
  z.strictObject({
    ...envelope,
    kind: z.literal('detail-set'),
    detail: z.literal('governorsMeetings'),
    value: details.governorsMeetings,
  }),
  z.strictObject({
    ...envelope,
    kind: z.literal('detail-set'),
    detail: z.literal('aimHigher'),
    value: details.aimHigher,
  }),
])

const evidence = z.strictObject({
  /** What it is: `Referral log`. Never the proof itself. */
  what: line,
  /** Where it is kept. Empty: not said. */
  where: line,
  /** When somebody last checked it. `null`: not said. */
  checkedOn: z.nullable(isoDate),
  /** The questions that it serves: as many as a checklist may ask. */
  questions: z.array(id).check(z.maxLength(mostOfPack.questions)),
})

export const dueSymbols = ['half-term', 'end-of-term', 'governors-meeting'] as const
/**
 * A due date as schools say it; what day it is follows from the dates of the school, see `resolveDue`. One of
 * - *half-term* - by half-term
 * - *end-of-term* - by the end of term
 * - *governors-meeting* - before the next full governors' meeting
 */
export type DueSymbol = (typeof dueSymbols)[number]

const actionSet = z.discriminatedUnion('property', [
  z.strictObject({
    ...envelope,
    kind: z.literal('action-set'),
    action: id,
    property: z.literal('wording'),
    value: z.nullable(prose),
  }),
  z.strictObject({
    ...envelope,
    kind: z.literal('action-set'),
    action: id,
    property: z.literal('owner'),
    value: z.nullable(line),
  }),
  z.strictObject({
    ...envelope,
    kind: z.literal('action-set'),
    action: id,
    property: z.literal('due'),
    value: z.nullable(z.union([isoDate, z.enum(dueSymbols)])),
  }),
  z.strictObject({
    ...envelope,
    kind: z.literal('action-set'),
    action: id,
    property: z.literal('status'),
    value: z.nullable(z.enum(['not-started', 'in-progress', 'done'])),
  }),
  z.strictObject({
    ...envelope,
    kind: z.literal('action-set'),
    action: id,
    property: z.literal('note'),
    value: z.nullable(prose),
  }),
])

const contributor = z.strictObject({
  role: line,
  name: z.nullable(line),
  /** There for a governor, who reads and comments but does not answer for the school. */
  isGovernor: z.optional(z.literal(true)),
  /** The governor whom the school knows already as the same person, on another device. Only the school says so. */
  sameAs: z.optional(id),
})

/** A state of the review that is kept by name: immutable, since it lists the events that it covers. */
const milestone = z.strictObject({
  /** What the school calls it: `Autumn 2026`. */
  name: line,
  madeOn: isoDate,
  /** For each writer the highest count of its events among those covered, which are all of its events up to it. */
  covers: z.record(
    z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/)),
    z.int().check(z.positive(), z.maximum(9_999_999_999)),
  ),
  /** Of the events covered: SHA-256 in hex. By it anybody can see whether a copy holds the same. */
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** There where it was made to be sent to governors. */
  sentTo: z.optional(z.literal('governors')),
})

/**
 * What a governor makes of an area; it never changes a score. One of
 * - *accepted* - takes the school's answers as they are
 * - *want-evidence* - wants to be shown what they rest on
 * - *disagree* - sees it otherwise
 */
export const areaViews = ['accepted', 'want-evidence', 'disagree'] as const
export type AreaView = (typeof areaViews)[number]

/**
 * What a governor who signs has done, each of them. One of
 * - *read* - read the answers in every area
 * - *asked* - put questions to the school, and heard its answers
 * - *seen-evidence* - was shown the evidence behind some of the answers
 * - *will-follow-up* - knows what the plan asks of whom and by when, and that the board will follow it up
 */
export const attestations = ['read', 'asked', 'seen-evidence', 'will-follow-up'] as const
export type Attestation = (typeof attestations)[number]

const comment = z.strictObject({ question: id, text: prose })

/** Somebody's name under a milestone. */
const signature = z.strictObject({
  milestone: id,
  /** What the milestone's fingerprint was when it was signed. */
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  name: line,
  role: line,
  /** The day of the meeting at which it was signed. */
  meetingOn: isoDate,
  /** Where the minutes say so: `Full governing body, minute 7.2`. */
  minute: line,
  attests: z.array(z.enum(attestations)).check(z.maxLength(attestations.length)),
})

/** Whatever a question can be answered with. */
export const anyAnswer = z.literal([...levelValues, 'dont-know', 'not-applicable'])

/** An answer of an earlier review, carried along to be confirmed. It is no answer, and counts in nothing. */
const earlierAnswer = z.strictObject({
  answer: anyAnswer,
  /** Why the question did not apply; `null` for any other answer. */
  reason: z.nullable(prose),
  /** The review date of the review that it comes from. */
  reviewedOn: isoDate,
})

/** What several people who answered without sight of each other have agreed on. The answer itself is an event of its own. */
const agreement = z.strictObject({
  answer: anyAnswer,
  reason: prose,
  /** Whom it was agreed among, with what each had answered; `null`: nothing. */
  views: z.array(z.strictObject({ role: line, answer: z.nullable(anyAnswer) })).check(z.maxLength(most.rows)),
})

export const eventSchema = z.discriminatedUnion('kind', [
  /** The first of a log. `group` joins copies and independent reviews of the same school. `independent`: one person answers in it, without sight of the others of the group. */
  z.strictObject({
    ...envelope,
    kind: z.literal('review-started'),
    review: id,
    group: id,
    pack: packReference,
    independent: z.optional(z.literal(true)),
  }),
  z.strictObject({ ...envelope, kind: z.literal('contributor-set'), contributor: id, value: z.nullable(contributor) }),
  detailSet,
  z.strictObject({ ...envelope, kind: z.literal('answer-set'), question: id, value: z.nullable(anyAnswer) }),
  /** Why a question does not apply. */
  z.strictObject({ ...envelope, kind: z.literal('reason-set'), question: id, value: z.nullable(prose) }),
  z.strictObject({ ...envelope, kind: z.literal('note-set'), question: id, value: z.nullable(prose) }),
  /** "Come back to this". */
  z.strictObject({ ...envelope, kind: z.literal('flag-set'), question: id, value: z.nullable(z.boolean()) }),
  z.strictObject({ ...envelope, kind: z.literal('evidence-set'), evidence: id, value: z.nullable(evidence) }),
  actionSet,
  z.strictObject({ ...envelope, kind: z.literal('milestone-set'), milestone: id, value: z.nullable(milestone) }),
  /** One view of each governor on each area: `contributor` is the governor. */
  z.strictObject({
    ...envelope,
    kind: z.literal('view-set'),
    area: id,
    contributor: id,
    value: z.nullable(z.enum(areaViews)),
  }),
  z.strictObject({ ...envelope, kind: z.literal('comment-set'), comment: id, value: z.nullable(comment) }),
  /** Whether a comment is dealt with. */
  z.strictObject({ ...envelope, kind: z.literal('comment-resolved-set'), comment: id, value: z.nullable(z.boolean()) }),
  z.strictObject({ ...envelope, kind: z.literal('signature-set'), signature: id, value: z.nullable(signature) }),
  z.strictObject({
    ...envelope,
    kind: z.literal('earlier-answer-set'),
    question: id,
    value: z.nullable(earlierAnswer),
  }),
  z.strictObject({ ...envelope, kind: z.literal('agreement-set'), question: id, value: z.nullable(agreement) }),
])

export type ReviewEvent = z.infer<typeof eventSchema>

/** Whether an event, or what stands for one, is of a format that a newer version of the app makes: then nothing can be said of it here. */
export const isFromNewer = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'format' in json &&
  typeof json.format === 'number' &&
  json.format > eventFormat

/** The event itself. Throws where the schema refuses it: what is recorded has to be readable again. */
export const readable = (event: ReviewEvent): ReviewEvent => {
  const { error } = eventSchema.safeParse(event)
  if (error === undefined) return event
  throw new Error(
    `the event ${fieldOf(event)} could not be read again: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(', ')}`,
  )
}

export type AnswerValue = NonNullable<Extract<ReviewEvent, { kind: 'answer-set' }>['value']>
export type EvidenceEntry = z.infer<typeof evidence>
export type MilestoneEntry = z.infer<typeof milestone>
export type SignatureEntry = z.infer<typeof signature>
export type EarlierAnswer = z.infer<typeof earlierAnswer>
export type Agreement = z.infer<typeof agreement>
export type Term = z.infer<typeof term>
export type DetailSet = z.infer<typeof detailSet>
export type ActionSet = z.infer<typeof actionSet>
export type ActionStatus = NonNullable<Extract<ActionSet, { property: 'status' }>['value']>

/** What happened, before it is stamped with its place in the log. */
export type Change = ChangeOf<ReviewEvent>

/** The thing that an event gives a value, such as `answer-set/lead-available`: events of one field replace each other. */
export const fieldOf = (event: Change | ReviewEvent): string => {
  switch (event.kind) {
    case 'review-started':
      return event.kind
    case 'contributor-set':
      return `${event.kind}/${event.contributor}`
    case 'detail-set':
      return `${event.kind}/${event.detail}`
    case 'evidence-set':
      return `${event.kind}/${event.evidence}`
    case 'action-set':
      return `${event.kind}/${event.action}/${event.property}`
    case 'milestone-set':
      return `${event.kind}/${event.milestone}`
    case 'view-set':
      return `${event.kind}/${event.area}/${event.contributor}`
    case 'comment-set':
    case 'comment-resolved-set':
      return `${event.kind}/${event.comment}`
    case 'signature-set':
      return `${event.kind}/${event.signature}`
    case 'answer-set':
    case 'reason-set':
    case 'note-set':
    case 'flag-set':
    case 'earlier-answer-set':
    case 'agreement-set':
      return `${event.kind}/${event.question}`
  }
}
