import * as z from 'zod/mini'
import { levelValues } from '../content/pack'

/** Whatever a question can be answered with. */
export const answerValues = [...levelValues, 'dont-know', 'not-applicable'] as const
export type AnswerValue = (typeof answerValues)[number]

export const anyAnswer = z.literal(answerValues)
