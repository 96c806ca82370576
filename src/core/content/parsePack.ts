import { packSchema, type Pack } from './pack'
import { packRules } from './packRules'
import { firstProblems, type Parsed } from './problem'
import { readByEntry, type ReadByEntry } from './readByEntry'

/**
 * A pack, or all that is wrong with it and where: what breaks the schema, and what its parts say of each other, such as
 * dangling references, repeated ids and scored sources that no question answers.
 */
export const readPack = (json: unknown): ReadByEntry<Pack> => {
  const { value, problems, isAllRead } = readByEntry(packSchema, json)
  const broken = packRules(json)
  return { value: broken.length === 0 ? value : null, problems: [...problems, ...broken], isAllRead }
}

/** A pack, or the first of what is wrong with it and where. */
export const parsePack = (json: unknown): Parsed<Pack> => {
  const { value, problems, isAllRead } = readPack(json)
  return value === null ? { ok: false, problems: firstProblems(problems, isAllRead) } : { ok: true, value }
}
