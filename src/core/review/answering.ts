import type { Pack, Question } from '../content/pack'
import { workedOutOnce } from '../math/workedOutOnce'
import type { Details } from './details'
import { applicableQuestions, countedAnswer, isBacked, isClaim, type Review } from './review'

/** In which order questions are put to somebody, and which of them. Answers count the same in any order. */

export const orders = ['critical-first', 'area-by-area'] as const
/** One of - *critical-first* - the critical questions, then the rest by falling weight, pack order within - *area-by-area* - pack order. */
export type Order = (typeof orders)[number]

export const filters = ['unanswered', 'to-confirm', 'flagged', 'dont-know', 'critical', 'no-evidence'] as const
/**
 * One of
 * - *unanswered* - has no answer that counts, so "not applicable" without its reason is here too
 * - *to-confirm* - an earlier review answered it, and this one has not yet
 * - *flagged* - to come back to
 * - *dont-know* - answered "don't know"
 * - *critical* - the gate rests on it
 * - *no-evidence* - a claim (level 2 or 3) that no current evidence backs
 */
export type Filter = (typeof filters)[number]

const criticalFirst = workedOutOnce((pack: Pack, details: Details): readonly Question[] =>
  // Sorting is stable, so pack order holds within a weight.
  [...applicableQuestions(pack, { details })].sort(
    (a, b) => Number(b.critical) - Number(a.critical) || b.weight - a.weight,
  ),
)

/** The questions that are asked of this school, in this order. The same list as long as pack and details are. */
export const questionsInOrder = (pack: Pack, review: Pick<Review, 'details'>, order: Order): readonly Question[] =>
  order === 'area-by-area' ? applicableQuestions(pack, review) : criticalFirst(pack, review.details)

export const matchesFilter = (question: Question, review: Review, filter: Filter): boolean => {
  const answer = countedAnswer(question, review)
  switch (filter) {
    case 'unanswered':
      return answer === null
    case 'to-confirm':
      return answer === null && review.earlierAnswers.has(question.id)
    case 'flagged':
      return review.flags.has(question.id)
    case 'dont-know':
      return answer?.kind === 'dont-know'
    case 'critical':
      return question.critical
    case 'no-evidence':
      return isClaim(answer) && !isBacked(question, review)
  }
}

/** Where a question stands in an order. */
export interface Place {
  /** From 1. */
  readonly position: number
  readonly of: number
  /** The nearest question before it that the filter lets through; `null`: there is none. */
  readonly previous: Question | null
  readonly next: Question | null
}

/** The place of a question, or `null` where it is not in the order. `filter` thins out what lies before and after; `null` keeps all. */
export const placeOf = (
  questions: readonly Question[],
  id: string,
  review: Review,
  filter: Filter | null,
): Place | null => {
  const index = questions.findIndex((question) => question.id === id)
  if (index < 0) return null
  const nearest = (step: 1 | -1): Question | null => {
    for (let at = index + step; at >= 0 && at < questions.length; at += step) {
      const question = questions[at]
      if (question !== undefined && (filter === null || matchesFilter(question, review, filter))) return question
    }
    return null
  }
  return { position: index + 1, of: questions.length, previous: nearest(-1), next: nearest(1) }
}

/**
 * What somebody goes through at a stretch, as seen from one of its questions. One of
 * - *filter* - what the filter lets through, with the question itself whatever became of it
 * - *area* - its area, area by area
 * - *critical* - the critical questions, critical first
 * - *rest* - those that are not critical, critical first; *all* where none is critical
 */
export interface Stretch {
  readonly kind: 'filter' | 'area' | 'critical' | 'rest' | 'all'
  /** In the order in which they are gone through. */
  readonly questions: readonly Question[]
}

/** The stretch that a question is part of. */
export const stretchAround = (
  pack: Pack,
  review: Review,
  question: Question,
  { order, filter }: { readonly order: Order; readonly filter: Filter | null },
): Stretch => {
  const all = questionsInOrder(pack, review, order)
  if (filter !== null)
    return {
      kind: 'filter',
      questions: all.filter((other) => other.id === question.id || matchesFilter(other, review, filter)),
    }
  if (order === 'area-by-area') return { kind: 'area', questions: all.filter(({ area }) => area === question.area) }
  const questions = all.filter(({ critical }) => critical === question.critical)
  if (question.critical) return { kind: 'critical', questions }
  return { kind: questions.length === all.length ? 'all' : 'rest', questions }
}

/** The first question of these that is unanswered; `null`: all are answered. */
export const firstUnanswered = (questions: readonly Question[], review: Review): Question | null =>
  questions.find((question) => countedAnswer(question, review) === null) ?? null

/** How far somebody has come with some questions. */
export interface Progress {
  /** With an answer that counts. */
  readonly answered: number
  readonly of: number
  /** At level 0 or 1. */
  readonly gaps: number
  readonly dontKnow: number
  readonly flagged: number
}

export const progressOf = (questions: readonly Question[], review: Review): Progress => {
  const answers = questions.flatMap((question) => countedAnswer(question, review) ?? [])
  return {
    answered: answers.length,
    of: questions.length,
    gaps: answers.filter((answer) => answer.kind === 'level' && answer.level < 2).length,
    dontKnow: answers.filter(({ kind }) => kind === 'dont-know').length,
    flagged: questions.filter(({ id }) => review.flags.has(id)).length,
  }
}
