import * as z from 'zod/mini'
import { answerValues, type AnswerValue } from '../../core/review/answerValues'
import { most } from '../../core/log/texts'

/** Answers by the value of their radio. */
const answers: ReadonlyMap<string, AnswerValue> = new Map(answerValues.map((value) => [String(value), value]))

const nothingChosen = 'Choose what was agreed.'

export const agreementSchema = z.object({
  // A group of radios without a choice has no text at all.
  answer: z.string(nothingChosen).check(z.refine((value) => answers.has(value), nothingChosen)),
  reason: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Say in a sentence why.'),
      z.maxLength(most.typed, `Use no more than ${most.typed.toLocaleString('en-GB')} characters.`),
    ),
})

/** What may come back of a form that was left. */
export const keptAgreement = z.object({
  answer: z.pipe(
    z.nullable(z.string()),
    z.transform((answer) => answer ?? ''),
  ),
  reason: z.string(),
})

/** What the form holds; `answer` is empty until one is chosen. */
export type AgreementFields = z.infer<typeof agreementSchema>

/** The answer behind a radio's value. Throws where the schema would have refused it. */
export const answerOf = ({ answer }: AgreementFields): AnswerValue => {
  const value = answers.get(answer)
  if (value === undefined) throw new Error(`no answer: ${answer}`)
  return value
}
