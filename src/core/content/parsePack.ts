import { packSchema, type Pack } from './pack'
import { packRules } from './packRules'
import { firstProblems, type Parsed } from './problem'
import { schemaProblems } from './schemaProblems'

/**
 * A pack, or all that is wrong with it and where: what breaks the schema, and what its parts say of each other, such as
 * dangling references, repeated ids and scored sources that no question answers.
 */
export const parsePack = (json: unknown): Parsed<Pack> => {
  const parsed = packSchema.safeParse(json)
  const broken = parsed.success ? [] : schemaProblems(parsed.error, json)
  const problems = [...broken, ...packRules(json)]
  return parsed.success && problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems: firstProblems(problems) }
}
