import { bandIds, type BandId, type Level, type Pack, type Question } from '../content/pack'
import { scopeOf } from '../content/applies'
import { groupBy } from '../math/groupBy'
import { compareRatios, ratio, sum, type Ratio } from '../math/ratio'
import { applicableQuestions, countedAnswer, isBacked, isClaim, type Review } from '../review/review'
import type { Answer } from '../review/answerValues'

/** A question with the answer that counts for it; `null` is unanswered. */
interface Item {
  readonly question: Question
  readonly answer: Answer | null
}

/** How many questions have each answer; they add up to `questions`. */
export interface Counts {
  readonly questions: number
  readonly checked: number
  readonly inPlace: number
  readonly partly: number
  readonly notInPlace: number
  readonly dontKnow: number
  readonly unanswered: number
  readonly notApplicable: number
}

/** The figures of the whole or of one area. Every share is exact; `null` says that there is nothing to score, or that the scope of the review shows the gate and counts alone. */
export interface Figures {
  readonly counts: Counts
  /** sum w l over answered / 3 sum w over answered. "Don't know" counts as level 0. */
  readonly score: Ratio | null
  /** The score "if the rest were answered", at worst and at best. */
  readonly interval: { readonly low: Ratio; readonly high: Ratio } | null
  /** sum w of answered / sum w of all. */
  readonly coverage: Ratio | null
  /** sum w of n/a / sum w of all, n/a included. */
  readonly notApplicableShare: Ratio | null
  /** Of the answers at level 2 or 3, how many have evidence that says where it is and was checked within `evidenceMonths` before the review date. Denominator 0: nothing is claimed. */
  readonly backedClaims: { readonly backed: number; readonly claims: number }
}

/** Over applicable critical questions, the first that fits: one of - *gap* - one is below level 2 - *cant-say-yet* - one is unanswered or "don't know" - *all-in-place*. */
export type GateState = 'gap' | 'cant-say-yet' | 'all-in-place'

export interface Gate {
  readonly state: GateState
  /** How many critical questions are at level 2 or 3. */
  readonly inPlace: number
  readonly of: number
  readonly gaps: readonly Question[]
  readonly unknown: readonly Question[]
}

/** Why a band is lower than the score alone would make it. */
export interface Cap {
  readonly question: Question
  readonly atMost: BandId
}

/** Why there is no band: one of - *gate-only*, the scope of the review asks too little for it - *nothing-scored* - *coverage-below-four-fifths* - *critical-unknown*, a critical question is unanswered or "don't know". */
export type NoBandReason = 'gate-only' | 'nothing-scored' | 'coverage-below-four-fifths' | 'critical-unknown'

export interface Scorecard extends Figures {
  /** Whether the scope of the review shows the gate and counts alone: it asks too little for a score. */
  readonly isGateOnly: boolean
  /** `null` where the pack asks this school no critical question. */
  readonly gate: Gate | null
  readonly band: BandId | null
  /** Says why, exactly where `band` is null. */
  readonly noBand: NoBandReason | null
  /** The critical gaps that hold the band down; empty where the score alone decides it. */
  readonly caps: readonly Cap[]
  readonly areas: ReadonlyMap<string, Figures>
}

/** The coverage from which a band is given. */
export const coverageForBand: Ratio = { numerator: 4, denominator: 5 }

/** The level that an answer counts as, or `null` where it leaves the sums. */
const levelOf = (answer: Answer | null): Level | null => {
  switch (answer?.kind) {
    case 'level':
      return answer.level
    case 'dont-know':
      return 0
    case 'not-applicable':
    case undefined:
      return null
  }
}

const count = (items: readonly Item[]): Counts => {
  const atLevel = (level: Level) =>
    items.filter(({ answer }) => answer?.kind === 'level' && answer.level === level).length
  const ofKind = (kind: Answer['kind']) => items.filter(({ answer }) => answer?.kind === kind).length
  return {
    questions: items.length,
    checked: atLevel(3),
    inPlace: atLevel(2),
    partly: atLevel(1),
    notInPlace: atLevel(0),
    dontKnow: ofKind('dont-know'),
    notApplicable: ofKind('not-applicable'),
    unanswered: items.filter(({ answer }) => answer === null).length,
  }
}

const figures = (items: readonly Item[], review: Review): Figures => {
  const weight = (some: readonly Item[]) => sum(some, ({ question }) => question.weight)
  const notApplicable = items.filter(({ answer }) => answer?.kind === 'not-applicable')
  const answered = items.filter(({ answer }) => levelOf(answer) !== null)
  const unanswered = items.filter(({ answer }) => answer === null)
  const earned = sum(answered, ({ question, answer }) => question.weight * (levelOf(answer) ?? 0))
  const all = weight(answered) + weight(unanswered)
  const low = ratio(earned, 3 * all)
  const high = ratio(earned + 3 * weight(unanswered), 3 * all)
  const claims = items.filter(({ answer }) => isClaim(answer))
  return {
    counts: count(items),
    score: ratio(earned, 3 * weight(answered)),
    interval: low && high && { low, high },
    coverage: ratio(weight(answered), all),
    notApplicableShare: ratio(weight(notApplicable), weight(items)),
    backedClaims: { backed: claims.filter(({ question }) => isBacked(question, review)).length, claims: claims.length },
  }
}

const gateOf = (items: readonly Item[]): Gate | null => {
  const critical = items.filter(({ question, answer }) => question.critical && answer?.kind !== 'not-applicable')
  if (critical.length === 0) return null
  const gaps = critical
    .filter(({ answer }) => answer?.kind === 'level' && answer.level < 2)
    .map(({ question }) => question)
  const unknown = critical
    .filter(({ answer }) => answer === null || answer.kind === 'dont-know')
    .map(({ question }) => question)
  const state = gaps.length > 0 ? 'gap' : unknown.length > 0 ? 'cant-say-yet' : 'all-in-place'
  return { state, inPlace: critical.length - gaps.length - unknown.length, of: critical.length, gaps, unknown }
}

const bandOfScore = (pack: Pack, score: Ratio): BandId =>
  pack.bands
    .filter(({ from: [numerator, denominator] }) => compareRatios(score, { numerator, denominator }) >= 0)
    .at(-1)?.id ?? bandIds[0]

/** A critical question at level 0 holds the band at "act now", at level 1 at "mend". */
const capsOf = (items: readonly Item[], uncapped: BandId): readonly Cap[] =>
  items.flatMap(({ question, answer }): readonly Cap[] => {
    if (!question.critical || answer?.kind !== 'level' || answer.level >= 2) return []
    const atMost = answer.level === 0 ? 'act-now' : 'mend'
    return bandIds.indexOf(atMost) < bandIds.indexOf(uncapped) ? [{ question, atMost }] : []
  })

const noBandFor = (noBand: NoBandReason) => ({ band: null, noBand, caps: [] }) as const

const bandOf = (
  pack: Pack,
  items: readonly Item[],
  whole: Figures,
  gate: Gate | null,
): Pick<Scorecard, 'band' | 'noBand' | 'caps'> => {
  if (whole.score === null || whole.coverage === null) return noBandFor('nothing-scored')
  if (compareRatios(whole.coverage, coverageForBand) < 0) return noBandFor('coverage-below-four-fifths')
  if (gate !== null && gate.unknown.length > 0) return noBandFor('critical-unknown')
  const uncapped = bandOfScore(pack, whole.score)
  const caps = capsOf(items, uncapped)
  const band =
    bandIds[Math.min(...[uncapped, ...caps.map(({ atMost }) => atMost)].map((id) => bandIds.indexOf(id)))] ?? uncapped
  return { band, noBand: null, caps }
}

/** Whether anything is answered that counts in a score. */
export const isAnyScored = ({ checked, inPlace, partly, notInPlace, dontKnow }: Counts): boolean =>
  checked + inPlace + partly + notInPlace + dontKnow > 0

const withoutShares = ({ counts, backedClaims }: Figures): Figures => ({
  counts,
  score: null,
  interval: null,
  coverage: null,
  notApplicableShare: null,
  backedClaims,
})

/** What a review comes to. An area is scored on its own questions; the whole is never an average of areas. */
export const scoreReview = (pack: Pack, review: Review): Scorecard => {
  const items = applicableQuestions(pack, review).map((question): Item => ({
    question,
    answer: countedAnswer(question, review),
  }))
  const isGateOnly = scopeOf(pack, review.details.scope)?.gateOnly === true
  const figuresOf = (some: readonly Item[]): Figures =>
    isGateOnly ? withoutShares(figures(some, review)) : figures(some, review)
  const whole = figuresOf(items)
  const gate = gateOf(items)
  const itemsOf = groupBy(items, ({ question }) => question.area)
  const areas = new Map(pack.areas.map(({ id }) => [id, figuresOf(itemsOf.get(id) ?? [])]))
  const band = isGateOnly ? noBandFor('gate-only') : bandOf(pack, items, whole, gate)
  return { ...whole, isGateOnly, gate, ...band, areas }
}
