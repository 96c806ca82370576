import * as z from 'zod/mini'
import { levelValues, type Level } from '../content/pack'

/** Whatever a question can be answered with. */
export const answerValues = [...levelValues, 'dont-know', 'not-applicable'] as const
export type AnswerValue = (typeof answerValues)[number]

export const anyAnswer = z.literal(answerValues)

/**
 * One answer: one of
 * - *level* - a described level was chosen
 * - *dont-know* - counts as level 0, and makes a "find out" action
 * - *not-applicable* - leaves every sum, once its reason is given; until then (`reason: null`) it counts as unanswered
 */
export type Answer =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'dont-know' }
  | { readonly kind: 'not-applicable'; readonly reason: string | null }

/** The answer that a value chosen for it makes; `reason` is why a question does not apply, where one was given. */
export const answerFrom = (value: AnswerValue, reason: string | null): Answer => {
  switch (value) {
    case 'dont-know':
      return { kind: value }
    case 'not-applicable':
      return { kind: value, reason }
    default:
      return { kind: 'level', level: value }
  }
}

/** What was chosen for an answer, as its event and its radio say it. */
export const valueOfAnswer = (answer: Answer): AnswerValue => (answer.kind === 'level' ? answer.level : answer.kind)
