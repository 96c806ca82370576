import type { Level, Pack, Question } from '../../../src/core/content/pack'
import type { WrittenUpSchool } from '../../../src/core/content/writtenUpSchool'
import type { Ratio } from '../../../src/core/math/ratio'
import type { AnswerValue } from '../../../src/core/review/answerValues'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { wholeLog } from '../../../src/core/review/omission'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { extended, start } from '../../support/notation'
import { mean, meanDifference, meanDistance, ordinalAlpha, spearman, spread, type Pair } from './figures'
import type { PlacedReading } from './reading'

/**
 * What a trial of the checklist comes to. Of agreement, correlation and distance "don't know" and "not applicable" are
 * left out, since they are no level; a score takes them as the app does.
 */

type Answers = Readonly<Record<string, AnswerValue>>

const isLevel = (answer: AnswerValue | undefined): answer is Level => typeof answer === 'number'

/** The app's own score of a set of answers, from 0 to 100; `null` where nothing is scored. */
export const scoreOf = (pack: Pack, answers: Answers): number | null => {
  const changes = Object.entries(answers).flatMap(([question, value]) => [
    { kind: 'answer-set', question, value } as const,
    ...(value === 'not-applicable' ? [{ kind: 'reason-set', question, value: 'There are none here.' } as const] : []),
  ])
  const { score }: { readonly score: Ratio | null } = scoreReview(pack, foldEvents(wholeLog(extended(start, changes))))
  return score === null ? null : (100 * score.numerator) / score.denominator
}

/** How far readings of one school, or of several, agree with each other and with the reference. */
export interface Agreement {
  readonly readings: number
  /** Over every question of every school that was read twice or more often. */
  readonly alpha: number | null
  readonly correlation: number | null
  readonly distance: number | null
  /** Below zero where readers answered lower than the reference. */
  readonly difference: number | null
  /** How many answers were of each value. */
  readonly shares: ReadonlyMap<AnswerValue, number>
}

/** A school with the readings of it. */
export interface ReadSchool {
  readonly school: WrittenUpSchool
  readonly readings: readonly PlacedReading[]
}

const levelsOf = (readings: readonly PlacedReading[], question: string): readonly Level[] =>
  readings.map(({ answers }) => answers[question]).filter(isLevel)

/** Each level that a reader chose, beside the reference. */
const pairsOf = ({ school, readings }: ReadSchool, question: string): readonly Pair[] => {
  const finding = school.questions[question]
  return finding === undefined ? [] : levelsOf(readings, question).map((level) => [level, finding.reference])
}

export const agreementOf = (read: readonly ReadSchool[]): Agreement => {
  const pairs = read.flatMap((each) =>
    Object.keys(each.school.questions).flatMap((question) => pairsOf(each, question)),
  )
  const shares = new Map<AnswerValue, number>()
  for (const { readings } of read)
    for (const { answers } of readings)
      for (const answer of Object.values(answers)) shares.set(answer, (shares.get(answer) ?? 0) + 1)
  return {
    readings: read.reduce((total, { readings }) => total + readings.length, 0),
    alpha: ordinalAlpha(
      read.flatMap(({ school, readings }) =>
        Object.keys(school.questions).map((question) => levelsOf(readings, question)),
      ),
    ),
    correlation: spearman(pairs),
    distance: meanDistance(pairs),
    difference: meanDifference(pairs),
    shares,
  }
}

/** The scores of a school: of each reading, and of the reference. */
export interface Scores {
  readonly readings: readonly (number | null)[]
  readonly reference: number | null
}

/** Scores of readings that are of the same questions; the reference is scored on these. */
export const scoresOf = (pack: Pack, { school, readings }: ReadSchool): Scores => {
  const read = new Set(readings.flatMap(({ answers }) => Object.keys(answers)))
  return {
    readings: readings.map(({ answers }) => scoreOf(pack, answers)),
    reference: scoreOf(
      pack,
      Object.fromEntries(
        Object.entries(school.questions).flatMap(([id, { reference }]) => (read.has(id) ? [[id, reference]] : [])),
      ),
    ),
  }
}

/** How one question fared, over all schools. */
export interface QuestionOutcome {
  readonly question: Question
  /** How far readers were from the reference, on average; `null` where nobody chose a level. */
  readonly distance: number | null
  readonly difference: number | null
  /** From the lowest to the highest reading of one school, on average. */
  readonly spread: number | null
  /** How many readers wrote down a doubt. */
  readonly doubts: number
}

/** Every question, the one furthest from its reference first. */
export const questionOutcomes = (pack: Pack, read: readonly ReadSchool[]): readonly QuestionOutcome[] =>
  pack.questions
    .map((question) => {
      const pairs = read.flatMap((each) => pairsOf(each, question.id))
      return {
        question,
        distance: meanDistance(pairs),
        difference: meanDifference(pairs),
        spread: mean(
          read.flatMap(({ readings }) => {
            const range = spread(levelsOf(readings, question.id))
            return range === null ? [] : [range]
          }),
        ),
        doubts: read.reduce(
          (total, { readings }) => total + readings.filter(({ doubts }) => question.id in doubts).length,
          0,
        ),
      }
    })
    .sort((a, b) => (b.distance ?? -1) - (a.distance ?? -1) || (b.spread ?? -1) - (a.spread ?? -1))

/** How many words the four levels of each question have together: on average, and at most. */
export const wordsOfLevels = ({ questions }: Pack): { readonly mean: number; readonly most: number } => {
  const words = questions.map(({ levels }) => levels.join(' ').split(/\s+/).length)
  return { mean: mean(words) ?? 0, most: Math.max(...words) }
}
