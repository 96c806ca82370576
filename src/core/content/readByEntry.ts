import * as z from 'zod/mini'
import type { Problem } from './problem'
import { schemaProblems } from './schemaProblems'

/** What became of something that was read entry by entry. */
export interface ReadByEntry<Value> {
  /** `null` where there are problems. */
  readonly value: Value | null
  readonly problems: readonly Problem[]
  /** False where a list was left before its end, since too much was wrong with it: there may be more problems than are told. */
  readonly isAllRead: boolean
}

/** More entries of one list with faults than this help nobody: the rest of the list is not read. */
export const mostFaulty = 100

type Frame = z.ZodMiniObject<z.core.$ZodShape, z.core.$strict>

/** The list that a field holds, if it holds one. */
const listIn = (field: z.core.$ZodType): z.ZodMiniArray | null =>
  field instanceof z.ZodMiniOptional ? listIn(field.def.innerType) : field instanceof z.ZodMiniArray ? field : null

const listAt = (json: unknown, field: string): readonly unknown[] | null => {
  const found: unknown =
    typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[field] : undefined
  return Array.isArray(found) ? found : null
}

/**
 * Reads an object as its schema says, but each entry of its lists by itself: the faults of a long list that is full of
 * them are too many to gather. The lists are those of the object itself; what is within an entry is read as one.
 */
export const readByEntry = <Schema extends Frame>(schema: Schema, json: unknown): ReadByEntry<z.infer<Schema>> => {
  const lists = Object.entries(schema.shape).flatMap(([field, inside]) => {
    const list = listIn(inside)
    return list === null ? [] : [{ field, list, isOptional: list !== inside }]
  })
  const unread = lists.map(({ field, list, isOptional }) => {
    const anyEntries = z.array(z.unknown()).check(...((list.def.checks ?? []) as z.core.$ZodCheck<unknown[]>[]))
    return [field, isOptional ? z.optional(anyEntries) : anyEntries] as const
  })
  const frame = z.strictObject({ ...schema.shape, ...Object.fromEntries(unread) }).safeParse(json)
  const isSound = (field: string): boolean =>
    frame.success || frame.error.issues.every(({ path: [first] }) => first !== field)
  const problems: Problem[] = frame.success ? [] : [...schemaProblems(frame.error, json)]
  const read: Record<string, unknown> = {}
  let isAllRead = true
  for (const { field, list } of lists.filter((each) => isSound(each.field))) {
    const found = listAt(json, field)
    if (found === null) continue
    const entries: unknown[] = []
    let faulty = 0
    for (const [place, entry] of found.entries()) {
      if (faulty === mostFaulty) {
        isAllRead = false
        break
      }
      const parsed = z.safeParse(list.def.element, entry)
      if (parsed.success) entries.push(parsed.data)
      else {
        faulty += 1
        problems.push(...schemaProblems(parsed.error, json, [field, place]))
      }
    }
    read[field] = entries
  }
  return {
    value: frame.success && problems.length === 0 ? ({ ...frame.data, ...read } as z.infer<Schema>) : null,
    problems,
    isAllRead,
  }
}
