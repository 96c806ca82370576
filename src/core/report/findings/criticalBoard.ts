import type { Pack, Question } from '../../content/pack'
import { questionsInOrder } from '../../review/answering'
import type { Answer } from '../../review/answerValues'
import { countedAnswer, type Review } from '../../review/review'
import { tileColumns, type AnswerStanding } from '../tiles'

const byLevel = ['not-in-place', 'partly', 'in-place', 'checked'] as const

/** How an answer that counts stands; `null` is unanswered. */
export const answerStanding = (answer: Answer | null): AnswerStanding => {
  if (answer === null) return 'unanswered'
  return answer.kind === 'level' ? byLevel[answer.level] : answer.kind
}

/** Whether it is at level 2 or 3. */
export const isInPlace = (standing: AnswerStanding): boolean => standing === 'checked' || standing === 'in-place'

/** A question with how it stands. */
export interface Safeguard {
  readonly question: Question
  /** The answer that counts; `null` is unanswered. */
  readonly answer: Answer | null
  readonly standing: AnswerStanding
}

/** How some questions stand, in their order. */
export const safeguardsOf = (questions: readonly Question[], review: Review): readonly Safeguard[] =>
  questions.map((question) => {
    const answer = countedAnswer(question, review)
    return { question, answer, standing: answerStanding(answer) }
  })

/**
 * The critical safeguards that the gate is over, in the order in which they are asked: one picture, wherever it stands. Empty
 * where the review asks no critical question. What does not apply is no part of it.
 */
export const criticalBoard = (pack: Pack, review: Review): readonly Safeguard[] =>
  safeguardsOf(
    questionsInOrder(pack, review, 'critical-first').filter(({ critical }) => critical),
    review,
  ).filter(({ standing }) => standing !== 'not-applicable')

/** So many stand in a row at most, where there is room for their names below them. */
const mostInRow = 10

/** In how many columns so many tiles stand: rows of the same length, but for the last. At least 1. */
export const boardColumns = (tiles: number): number => tileColumns(tiles, mostInRow)
