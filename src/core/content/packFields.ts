import * as z from 'zod/mini'

/** Of what the fields of a pack are made. */

/** How many of each a pack may hold: several times what the longest checklist needs, and few enough that all of them are read, checked and told of in a moment. */
export const packLimits = {
  areas: 500,
  questions: 10_000,
  sources: 10_000,
  parts: 20,
  references: 20,
  documents: 1_000,
  terms: 1_000,
  contacts: 20,
  texts: 20,
  ruleSteps: 8,
  ruleWords: 20,
  scopes: 8,
  sittings: 100,
  sittingQuestions: 8,
  sheets: 5,
  cases: 50,
} as const

/** `kind` says what it should be where it is no text at all; `undefined`: it need not be said. */
export const packText = (description: string, maxLength = 600, kind?: string) =>
  z.string({ error: ({ code }) => (code === 'invalid_type' ? kind : undefined) }).check(
    z.minLength(1),
    z.maxLength(maxLength),
    z.refine((value) => !/\p{Surrogate}/u.test(value), 'holds half a character'),
    z.describe(description),
  )
/** Text, or `null`: `when` says where. */
export const textOrNull = (description: string, when: string, maxLength?: number) =>
  z.nullable(packText(description, maxLength, `should be text, or null where ${when}`))
export const texts = (description: string) =>
  z.array(packText('One of them.')).check(z.maxLength(packLimits.texts), z.describe(description))
export const id = (description: string) =>
  z
    .string()
    .check(
      z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, 'may hold only letters, digits and hyphens, 60 at most'),
      z.describe(`${description} Letters, digits and hyphens; stable and never reused.`),
    )
export const effort = z
  .enum(['small', 'medium', 'large'])
  .check(z.describe('small: a person, a day; medium: some people, some weeks; large: a term or money.'))
export const date = (description: string) => z.iso.date().check(z.describe(description))
