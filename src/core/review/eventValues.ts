import * as z from 'zod/mini'
import { packLimits } from '../content/packFields'
import { idSchema as id } from '../log/envelope'
import { anyAnswer } from './answerValues'
import { isoDate, line, most, prose, sha256 } from '../log/texts'

/** What the events of a review give their fields, where it is more than a word or a choice. */

/** A version of its checklist that a review has moved to. */
export const adoption = z.strictObject({
  pack: z.strictObject({ id, version: z.string().check(z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)), hash: sha256 }),
  /** The questions that have another revision in it than in the pack that the log starts with, each with the one it has now. */
  revised: z
    .array(z.strictObject({ question: id, revision: z.int().check(z.positive()) }))
    .check(z.maxLength(packLimits.questions)),
})

export const evidence = z.strictObject({
  /** What it is: `Referral log`. Never the proof itself. */
  what: line,
  /** Where it is kept. Empty: not said. */
  where: line,
  /** When somebody last checked it. `null`: not said. */
  checkedOn: z.nullable(isoDate),
  /** The questions that it serves: as many as a checklist may ask. */
  questions: z.array(id).check(z.maxLength(packLimits.questions)),
})

export const contributor = z.strictObject({
  role: line,
  name: z.nullable(line),
  /** There for a governor, who reads and comments but does not answer for the school. */
  isGovernor: z.optional(z.literal(true)),
  /** The governor whom the school knows already as the same person, on another device. Only the school says so. */
  sameAs: z.optional(id),
})

/** A state of the review that is kept by name: immutable, since it lists the events that it covers. */
export const milestone = z.strictObject({
  /** What the school calls it: `Autumn 2026`. */
  name: line,
  madeOn: isoDate,
  /** For each writer the highest count of its events among those covered, which are all of its events up to it. */
  covers: z.record(
    z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/)),
    z.int().check(z.positive(), z.maximum(9_999_999_999)),
  ),
  /** Of the events covered: SHA-256 in hex. By it anybody can see whether a copy holds the same. */
  fingerprint: sha256,
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

export const comment = z.strictObject({ question: id, text: prose })

/** Somebody's name under a milestone. */
export const signature = z.strictObject({
  milestone: id,
  /** What the milestone's fingerprint was when it was signed. */
  fingerprint: sha256,
  name: line,
  role: line,
  /** The day of the meeting at which it was signed. */
  meetingOn: isoDate,
  /** Where the minutes say so: `Full governing body, minute 7.2`. */
  minute: line,
  attests: z.array(z.enum(attestations)).check(z.maxLength(attestations.length)),
})

/**
 * What somebody who signs off for the school says, each of them. One of
 * - *true-account* - the answers are a true account as far as they know
 * - *seen-proof* - has looked at the evidence behind the answers at the top level
 * - *plan-agreed* - the plan is agreed with those who own its actions
 */
export const signOffStatements = ['true-account', 'seen-proof', 'plan-agreed'] as const
export type SignOffStatement = (typeof signOffStatements)[number]

/** A name under a milestone for the school itself, such as its head's. No governor's: that is a signature. */
export const signOffEntry = z.strictObject({
  milestone: id,
  /** What the milestone's fingerprint was when it was signed off. */
  fingerprint: sha256,
  name: line,
  role: line,
  states: z.array(z.enum(signOffStatements)).check(z.maxLength(signOffStatements.length)),
})

/** An answer of an earlier review, carried along to be confirmed. It is no answer, and counts in nothing. */
export const earlierAnswer = z.strictObject({
  answer: anyAnswer,
  /** Why the question did not apply; `null` for any other answer. */
  reason: z.nullable(prose),
  /** The review date of the review that it comes from. */
  reviewedOn: isoDate,
})

/** What several people who answered without sight of each other have agreed on. The answer itself is an event of its own. */
export const agreement = z.strictObject({
  answer: anyAnswer,
  reason: prose,
  /** Whom it was agreed among, with what each had answered; `null`: nothing. */
  views: z.array(z.strictObject({ role: line, answer: z.nullable(anyAnswer) })).check(z.maxLength(most.rows)),
})

/**
 * What looking at one case came to: one of
 * - *yes* - it shows what is asked of it
 * - *no* - it does not
 * - *put-right* - it does not, but that has been put right since, or the reason is known
 */
export const tallyResults = ['yes', 'no', 'put-right'] as const
export type TallyResult = (typeof tallyResults)[number]

/** A count of cases behind an answer: never which they are. It backs no claim, and no figure rests on it. */
export const tally = z.strictObject({
  /** The day on which it was counted, where whoever counted was. */
  day: isoDate,
  /** One for each case, in the order in which they were looked at. */
  results: z.array(z.enum(tallyResults)).check(z.minLength(1), z.maxLength(packLimits.cases)),
})

export type Adoption = z.infer<typeof adoption>
export type EvidenceEntry = z.infer<typeof evidence>
export type MilestoneEntry = z.infer<typeof milestone>
export type SignatureEntry = z.infer<typeof signature>
export type SignOffEntry = z.infer<typeof signOffEntry>
export type EarlierAnswer = z.infer<typeof earlierAnswer>
export type RehearsalEntry = z.infer<typeof rehearsalEntry>
export type RehearsalFinding = z.infer<typeof rehearsalFinding>
export type Agreement = z.infer<typeof agreement>
export type TallyEntry = z.infer<typeof tally>

/** The most of what a rehearsal may have: questions, and minutes for each; and the highest seed. */
export const mostOfRehearsal = { questions: 50, minutes: 60, seed: 999_999 } as const

/** A visit that a school rehearses: what is asked for, and of whom. What came of it are entries of their own. */
export const rehearsalEntry = z.strictObject({
  startedOn: isoDate,
  /** By which its questions were drawn; shown, so that the draw can be looked into. */
  seed: z.int().check(z.nonnegative(), z.maximum(mostOfRehearsal.seed)),
  /** Ids, in the order in which they are asked. */
  questions: z.array(id).check(z.minLength(1), z.maxLength(mostOfRehearsal.questions)),
  /** For each question; `null`: without a clock. */
  minutes: z.nullable(z.int().check(z.positive(), z.maximum(mostOfRehearsal.minutes))),
  /** Whether it is played as on a day on which the safeguarding lead is out. */
  leadAway: z.boolean(),
  /** Who asks, as a role; empty: not said. */
  askedBy: line,
  /** Whether whoever asks is somebody other than those who do the work. */
  isOtherThanDoers: z.boolean(),
})

/**
 * What came when somebody was asked to show something: one of
 * - *shows-it* - it was found, and shows what is claimed
 * - *shows-less* - it was found, and shows less
 * - *not-found* - not found in time
 * - *put-off* - not tried now
 */
export const rehearsalOutcomes = ['shows-it', 'shows-less', 'not-found', 'put-off'] as const
export type RehearsalOutcome = (typeof rehearsalOutcomes)[number]

/** What came of one question of a rehearsal. */
export const rehearsalFinding = z.strictObject({
  outcome: z.enum(rehearsalOutcomes),
  /** Who went for it, as a role; empty: not said. */
  who: line,
  /** Where it was; empty: not said. */
  where: line,
  /** What was looked at; empty: not said. */
  lookedAt: prose,
  /** How long it took, by the app's clock; `null`: not taken. */
  seconds: z.nullable(z.int().check(z.nonnegative(), z.maximum(36_000))),
})

/** An action of the school's own. */
export const ownAction = z.strictObject({
  wording: prose,
  /** The question that it is for; `null`: none. */
  question: z.nullable(id),
  /** The governor's comment that it came of; `null`: none. */
  comment: z.nullable(id),
  /** The day on which it was added, where its author was. */
  on: isoDate,
})
export type OwnActionEntry = z.infer<typeof ownAction>
