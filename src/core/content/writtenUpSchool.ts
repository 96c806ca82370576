import * as z from 'zod/mini'
import { levelValues } from './pack'
import type { Parsed } from './problem'
import { schemaProblems } from './schemaProblems'

/**
 * A school that exists on paper alone, written up question by question, so that several readers can answer the same
 * checklist about the same school: to try the levels, and to practise with them.
 */

/** How long its texts may be, in letters. */
const longest = { name: 120, portrait: 2_000, shown: 1_200, reason: 600 } as const

const id = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, 'may hold only letters, digits and hyphens, 60 at most'))
const text = (maxLength: number) => z.string().check(z.minLength(1), z.maxLength(maxLength))

const finding = z.strictObject({
  /** What a visitor sees, hears and finds on the question. */
  shown: text(longest.shown),
  /** The level that whoever wrote it up holds to be right. */
  reference: z.literal(levelValues),
  /** Why that level: the fact that decides. */
  reason: text(longest.reason),
})

const writtenUpSchoolSchema = z.strictObject({
  id,
  title: text(longest.name),
  about: text(longest.portrait),
  /** By the id of the question. A question that is not here is not written up. */
  questions: z.record(id, finding),
})

export type WrittenUpSchool = z.infer<typeof writtenUpSchoolSchema>
export type WrittenUpFinding = WrittenUpSchool['questions'][string]

/** A written-up school, or all that is wrong with it and where. */
export const parseWrittenUpSchool = (json: unknown): Parsed<WrittenUpSchool> => {
  const parsed = writtenUpSchoolSchema.safeParse(json)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problems: schemaProblems(parsed.error, json) }
}
