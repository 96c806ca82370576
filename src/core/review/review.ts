import { questionApplies, questionsInScope, scopeOf } from '../content/applies'
import { workedOutOnce } from '../math/workedOutOnce'
import type { Pack, PackReference, Question } from '../content/pack'
import type { IsoDate } from '../math/calendar'
import type { ReviewEvent } from './event'
import type { ActionEdits } from './actionProperties'
import type { Details } from './details'
import type { Answer } from './answerValues'
import type {
  Agreement,
  AreaView,
  EarlierAnswer,
  EvidenceEntry,
  MilestoneEntry,
  SignatureEntry,
  TallyEntry,
  SignOffEntry,
  RehearsalEntry,
  RehearsalFinding,
  OwnActionEntry,
} from './eventValues'
import { evidenceLacks } from './evidenceState'

export interface Contributor {
  readonly id: string
  readonly role: string
  readonly name: string | null
  /** There for a governor, who reads and comments but does not answer for the school. */
  readonly isGovernor?: true | undefined
  /** The contributor who is the same person on another device, see `asOnePerson`. */
  readonly sameAs?: string | undefined
}

/** What a governor makes of an area. */
export interface GovernorView {
  readonly area: string
  /** The governor. */
  readonly by: string
  readonly view: AreaView
  /** When it was given, ISO 8601 in UTC. */
  readonly at: string
}

/** A comment on a question. */
export interface Comment {
  readonly id: string
  readonly question: string
  readonly text: string
  /** The contributor who made it. */
  readonly by: string
  /** When it was last worded, ISO 8601 in UTC. */
  readonly at: string
  readonly isResolved: boolean
}

/** A name under a milestone; whether the milestone is still what was signed is told by `signatureState`. */
export interface Signature extends SignatureEntry {
  readonly id: string
  readonly by: string
  readonly at: string
}

/** The school's own name under a milestone. */
export interface SignOff extends SignOffEntry {
  readonly id: string
  readonly by: string
  readonly at: string
}

/** An action of the school's own. */
export interface OwnAction extends OwnActionEntry {
  readonly id: string
}

export interface Evidence extends EvidenceEntry {
  readonly id: string
}

/** A state of the review that is kept by name; `logAtMilestone` gives it back. */
export interface Milestone extends MilestoneEntry {
  readonly id: string
}

/** An answer that is to be confirmed. */
export interface AnswerBefore extends EarlierAnswer {
  /** The revision of the question that was answered, where it is another than today's: *first*, the one that the review was started with. `null`: the question means the same today. */
  readonly revision: number | 'first' | null
  /** Whether it was given in this review. */
  readonly isOwn: boolean
}

/** A visit that the school rehearsed, or is rehearsing. */
export interface Rehearsal extends RehearsalEntry {
  readonly id: string
  /** `null`: it goes on. */
  readonly endedOn: IsoDate | null
  /** By question id: what came of those that were gone for. */
  readonly findings: ReadonlyMap<string, RehearsalFinding>
}

/** The state of a review: what its events come to. */
export interface Review {
  readonly id: string
  readonly group: string
  /** The pack that it is with: the one that it was started with, or the version of it that it has moved to. */
  readonly pack: PackReference
  /** The pack that it was started with. */
  readonly startedWith: PackReference
  /** The questions that have another revision in its pack than in the one that it was started with, by id; empty where it has not moved. Answers to another revision count for nothing here, see `earlierAnswers`. */
  readonly revised: ReadonlyMap<string, number>
  /** One person's own answers, given without sight of the others of its group; they are laid beside others in the review that asked for them. */
  readonly isIndependent: boolean
  readonly startedAt: string
  /** When the latest of the current events was made. */
  readonly lastChangedAt: string
  readonly details: Details
  readonly contributors: readonly Contributor[]
  /** By question id; a question that is not in it is unanswered. An answer whose question no longer applies stays, dormant. */
  readonly answers: ReadonlyMap<string, Answer>
  /** The contributor behind each answer. */
  readonly answeredBy: ReadonlyMap<string, string>
  /** By question id: the day on which its answer was given, where its author was. An answer that is not in it was given by an older app, which did not say. */
  readonly answeredOn: ReadonlyMap<string, IsoDate>
  /** By question id: what was counted where a level counts cases, as the question is asked now. It stands beside the answer and changes nothing in it. */
  readonly tallies: ReadonlyMap<string, TallyEntry>
  readonly notes: ReadonlyMap<string, string>
  /** Questions to come back to. */
  readonly flags: ReadonlySet<string>
  readonly evidence: readonly Evidence[]
  /** By the id of a piece of evidence: the day by which somebody is to look at it again. What was taken away since may be in it, see `toLookAgain`. */
  readonly lookAgain: ReadonlyMap<string, IsoDate>
  readonly actionEdits: ReadonlyMap<string, ActionEdits>
  /** In the order in which they were added. */
  readonly ownActions: readonly OwnAction[]
  /** In the order in which they were made. */
  readonly milestones: readonly Milestone[]
  /** What governors make of areas. It stands beside the school's answers and changes nothing in them; so do comments and signatures. */
  readonly views: readonly GovernorView[]
  readonly comments: readonly Comment[]
  readonly signatures: readonly Signature[]
  /** In the order in which they were made. */
  readonly signOffs: readonly SignOff[]
  /** By question id: what an earlier review said, or this one of another revision of the question. It is to be confirmed until the question is answered anew. */
  readonly earlierAnswers: ReadonlyMap<string, AnswerBefore>
  /** By question id: what several points of view have agreed on, and why. */
  readonly agreements: ReadonlyMap<string, Agreement>
  /** In the order in which they were begun. */
  readonly rehearsals: readonly Rehearsal[]
  /** Fields with more than one current value: two people changed them without sight of each other. */
  readonly conflicts: readonly (readonly ReviewEvent[])[]
}

const askedOf = workedOutOnce((pack: Pack, details: Details): readonly Question[] =>
  questionsInScope(pack, scopeOf(pack, details.scope)).filter((question) => questionApplies(question, details)),
)

/** The questions that are asked of this school: those in the scope of its review that apply to it, in pack order. The same list as long as pack and details are. */
export const applicableQuestions = (pack: Pack, { details }: Pick<Review, 'details'>): readonly Question[] =>
  askedOf(pack, details)

/** Names a question as it is asked now, for what is said of it: its revision where the review has moved to another. */
export const asAsked = (
  { revised }: Pick<Review, 'revised'>,
  question: string,
): { readonly question: string; readonly revision?: number } => {
  const revision = revised.get(question)
  return revision === undefined ? { question } : { question, revision }
}

/** The answer that counts: `null` for unanswered, and for "not applicable" as long as its reason is missing or the pack does not allow it. */
export const countedAnswer = (question: Question, { answers }: Pick<Review, 'answers'>): Answer | null => {
  const answer = answers.get(question.id) ?? null
  if (answer?.kind !== 'not-applicable') return answer
  return question.notApplicable !== null && answer.reason !== null ? answer : null
}

/** The evidence of a review by question: every question asks for its own, and some packs have thousands. */
const evidenceByQuestion = new WeakMap<readonly Evidence[], ReadonlyMap<string, readonly Evidence[]>>()

const byQuestion = (evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> => {
  const entries = new Map<string, Evidence[]>()
  for (const entry of evidence) {
    for (const question of new Set(entry.questions)) {
      const others = entries.get(question)
      if (others === undefined) entries.set(question, [entry])
      else others.push(entry)
    }
  }
  evidenceByQuestion.set(evidence, entries)
  return entries
}

const noEvidence: readonly Evidence[] = []

/** The evidence entries that serve a question; the same list as long as the evidence is. */
export const evidenceFor = ({ evidence }: Pick<Review, 'evidence'>, questionId: string): readonly Evidence[] =>
  (evidenceByQuestion.get(evidence) ?? byQuestion(evidence)).get(questionId) ?? noEvidence

/** Whether an entry backs a claim: it says where it is, and was checked no longer before the review date than `evidenceMonths`. */
export const isCurrentEvidence = (entry: EvidenceEntry, reviewDate: IsoDate): boolean =>
  evidenceLacks(entry, reviewDate).length === 0

/** Whether an answer claims that something is in place: level 2 or 3. */
export const isClaim = (answer: Answer | null): boolean => answer?.kind === 'level' && answer.level >= 2

/** Whether a question is answered with a claim that current evidence backs. */
export const isBacked = (question: Question, review: Review): boolean =>
  isClaim(countedAnswer(question, review)) &&
  evidenceFor(review, question.id).some((entry) => isCurrentEvidence(entry, review.details.reviewDate))

/** What a review is called: its own title, or its school. */
export const reviewName = ({ title, school }: Details): string => title ?? school ?? 'Review without a name'
