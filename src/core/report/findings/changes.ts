import { questionsInScope, scopeOf } from '../../content/applies'
import type { Area, Pack, Question, Scope } from '../../content/pack'
import { evidenceLacks } from '../../review/evidenceState'
import { applicableQuestions, countedAnswer, evidenceFor, isCurrentEvidence, type Review } from '../../review/review'
import type { Answer } from '../../review/answerValues'
import { scoreReview, type Figures, type Scorecard } from '../../scoring/scoreReview'

/**
 * Where an answer went: one of
 * - *better* - to a higher level, or from "don't know" to a level
 * - *worse* - to a lower level, or from a level to "don't know"
 * - *newly-answered* - it was unanswered, or not asked
 * - *no-longer-answered* - it is unanswered now
 * - *neither* - to or from "not applicable", or no longer asked: it left the sums or came back
 */
export type Direction = 'better' | 'worse' | 'newly-answered' | 'no-longer-answered' | 'neither'

/** What a question is asked and answered: an answer, *unanswered*, or *not-asked* of a school of this kind. */
export type QuestionStanding = Answer | 'unanswered' | 'not-asked'

export const changeGroups = [
  'regressions',
  'expired-evidence',
  'new-gaps',
  'no-longer-answered',
  'other',
  'better',
  'newly-answered',
] as const
/**
 * Under which heading a change is told, in the order in which to read them; the first that fits: one of
 * - *regressions* - worse
 * - *expired-evidence* - a claim that evidence backed before, and none does now
 * - *new-gaps* - below level 2 or "don't know", and was no known gap before
 * - *no-longer-answered*, *other* (neither better nor worse), *better*, *newly-answered*
 */
export type ChangeGroup = (typeof changeGroups)[number]

/** A question whose answer is another than before. */
export interface AnswerChange {
  readonly question: Question
  readonly before: QuestionStanding
  readonly after: QuestionStanding
  readonly direction: Direction
  readonly group: Exclude<ChangeGroup, 'expired-evidence'>
}

/** A question that is still claimed (level 2 or 3) and has lost all the evidence that backed it. */
export interface EvidenceLoss {
  readonly question: Question
  /** The entries that backed it before, and what has become of each: one of - *too-old*, checked longer before the review date than `evidenceMonths` - *not-checked* - *no-place* - *gone*, it serves the question no longer. */
  readonly lost: readonly { readonly what: string; readonly why: 'too-old' | 'not-checked' | 'no-place' | 'gone' }[]
}

/** The figures of an area in both; an area that asks this school nothing in either, or that only one of the packs has, is left out, and so are all where one side is not scored at all. */
export interface AreaComparison {
  readonly area: Area
  readonly before: Figures
  readonly after: Figures
}

/**
 * A question that is not compared, since it is not the same in both: one of
 * - *asked-differently* - its meaning changed in between
 * - *only-before*, *only-after* - only one of the two asks it: the pack of the other has no such question, or its scope leaves it out
 */
export interface NotCompared {
  /** As it was asked later, or at all. */
  readonly question: Question
  readonly why: 'asked-differently' | 'only-before' | 'only-after'
}

/** Two states of a review, or two reviews of one school, side by side. */
export interface Comparison {
  /** That of the later side. */
  readonly pack: Pack
  /** That of the earlier side: the same, or another version, or another. */
  readonly packBefore: Pack
  /** How much the earlier side asks; `null`: all of its pack. */
  readonly scopeBefore: Scope | null
  readonly scopeAfter: Scope | null
  /** Scored by its own pack, as is `after`. */
  readonly before: Scorecard
  readonly after: Scorecard
  readonly areas: readonly AreaComparison[]
  /** By group, critical questions first, then by weight, then in pack order. */
  readonly changes: readonly AnswerChange[]
  readonly evidenceLosses: readonly EvidenceLoss[]
  /** Empty where both are of one pack and ask as much of it. */
  readonly notCompared: readonly NotCompared[]
}

const standingIn = (pack: Pack, review: Review): ((question: Question) => QuestionStanding) => {
  const asked = new Set(applicableQuestions(pack, review))
  return (question) => (asked.has(question) ? (countedAnswer(question, review) ?? 'unanswered') : 'not-asked')
}

/** How much an answer says for a school: knowing of a gap is more than not knowing. `null`: it is in no sum. */
const rankOf = (standing: QuestionStanding): number | null => {
  if (typeof standing === 'string' || standing.kind === 'not-applicable') return null
  return standing.kind === 'level' ? standing.level : -1
}

const isOpen = (standing: QuestionStanding): boolean => standing === 'unanswered' || standing === 'not-asked'
const isGap = (standing: QuestionStanding): boolean =>
  typeof standing !== 'string' && (standing.kind === 'dont-know' || (standing.kind === 'level' && standing.level < 2))
const isKnownGap = (standing: QuestionStanding): boolean =>
  isGap(standing) && typeof standing !== 'string' && standing.kind === 'level'

const directionOf = (before: QuestionStanding, after: QuestionStanding): Direction => {
  if (isOpen(before)) return 'newly-answered'
  if (after === 'unanswered') return 'no-longer-answered'
  const [from, to] = [rankOf(before), rankOf(after)]
  if (from === null || to === null) return 'neither'
  return to > from ? 'better' : 'worse'
}

const groupOf = (before: QuestionStanding, after: QuestionStanding): AnswerChange['group'] => {
  const direction = directionOf(before, after)
  if (direction === 'worse') return 'regressions'
  if (isGap(after) && !isKnownGap(before)) return 'new-gaps'
  return direction === 'neither' ? 'other' : direction
}

const isSame = (before: QuestionStanding, after: QuestionStanding): boolean => {
  if (typeof before === 'string' || typeof after === 'string')
    return before === after || (isOpen(before) && isOpen(after))
  return before.kind === after.kind && rankOf(before) === rankOf(after)
}

const heaviestFirst = (a: { readonly question: Question }, b: { readonly question: Question }): number =>
  Number(b.question.critical) - Number(a.question.critical) || b.question.weight - a.question.weight

const lossOf = (question: Question, before: Review, after: Review): EvidenceLoss | null => {
  const backing = (review: Review) =>
    evidenceFor(review, question.id).filter((entry) => isCurrentEvidence(entry, review.details.reviewDate))
  const had = backing(before)
  if (had.length === 0 || backing(after).length > 0) return null
  const now = evidenceFor(after, question.id)
  return {
    question,
    lost: had.map(({ id, what }) => {
      // A review that was begun anew has its own ids; its entries are known by what they are.
      const entry = now.find((other) => other.id === id) ?? now.find((other) => other.what === what)
      const lacks = entry === undefined ? [] : evidenceLacks(entry, after.details.reviewDate)
      return { what, why: lacks.find((lack) => lack === 'too-old') ?? lacks[0] ?? 'gone' }
    }),
  }
}

/** A question that both packs ask, as each has it. */
interface Pair {
  readonly before: Question
  readonly after: Question
}

/** The questions that mean the same in both, and the others. A question is the same by its id and its revision. */
const paired = (
  questionsBefore: readonly Question[],
  questions: readonly Question[],
): { readonly pairs: readonly Pair[]; readonly notCompared: readonly NotCompared[] } => {
  const byId = new Map(questionsBefore.map((question) => [question.id, question]))
  const stays = new Set(questions.map(({ id }) => id))
  const pairs: Pair[] = []
  const notCompared: NotCompared[] = []
  for (const after of questions) {
    const before = byId.get(after.id)
    if (before === undefined) notCompared.push({ question: after, why: 'only-after' })
    else if (before.revision === after.revision) pairs.push({ before, after })
    else notCompared.push({ question: after, why: 'asked-differently' })
  }
  const gone = questionsBefore.filter(({ id }) => !stays.has(id))
  return {
    pairs,
    notCompared: [...notCompared, ...gone.map((question): NotCompared => ({ question, why: 'only-before' }))],
  }
}

/**
 * What has changed from one state to another. Each is scored by its own pack: `packBefore` is that of the earlier one
 * where it is another. Only questions that mean the same in both are compared.
 */
export const compareReviews = (pack: Pack, before: Review, after: Review, packBefore: Pack = pack): Comparison => {
  const [standingBefore, standingAfter] = [standingIn(packBefore, before), standingIn(pack, after)]
  const [scopeBefore, scopeAfter] = [scopeOf(packBefore, before.details.scope), scopeOf(pack, after.details.scope)]
  const { pairs, notCompared } = paired(questionsInScope(packBefore, scopeBefore), questionsInScope(pack, scopeAfter))
  const standings = pairs.map((pair) => ({
    question: pair.after,
    from: standingBefore(pair.before),
    to: standingAfter(pair.after),
  }))
  const changes = standings.flatMap(({ question, from, to }): readonly AnswerChange[] =>
    isSame(from, to)
      ? []
      : [{ question, before: from, after: to, direction: directionOf(from, to), group: groupOf(from, to) }],
  )
  const isClaimed = (standing: QuestionStanding) =>
    typeof standing !== 'string' && standing.kind === 'level' && standing.level >= 2
  const claimedInBoth = standings.filter(({ from, to }) => isClaimed(from) && isClaimed(to))
  const [scoredBefore, scoredAfter] = [scoreReview(packBefore, before), scoreReview(pack, after)]
  const areas = scoredBefore.isGateOnly || scoredAfter.isGateOnly ? [] : pack.areas
  return {
    pack,
    packBefore,
    scopeBefore,
    scopeAfter,
    before: scoredBefore,
    after: scoredAfter,
    areas: areas.flatMap((area): readonly AreaComparison[] => {
      const [from, to] = [scoredBefore.areas.get(area.id), scoredAfter.areas.get(area.id)]
      return from === undefined || to === undefined || from.counts.questions + to.counts.questions === 0
        ? []
        : [{ area, before: from, after: to }]
    }),
    changes: changes.sort(
      (a, b) => changeGroups.indexOf(a.group) - changeGroups.indexOf(b.group) || heaviestFirst(a, b),
    ),
    evidenceLosses: claimedInBoth.flatMap(({ question }) => lossOf(question, before, after) ?? []).sort(heaviestFirst),
    // Only of what one side alone asks there is to say so.
    notCompared: notCompared.filter(({ question, why }) => {
      if (why === 'asked-differently') return true
      return (why === 'only-after' ? standingAfter : standingBefore)(question) !== 'not-asked'
    }),
  }
}
