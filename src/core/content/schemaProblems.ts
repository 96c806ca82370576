import type * as z from 'zod/mini'
import { firstProblems, type Problem } from './problem'

const kindOf = (value: unknown): string =>
  value === null ? 'null' : value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null

const childOf = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined

/** The place of an issue as a person would say it: `questions "lead-available", levels, number 2`. */
const placeOf = (root: unknown, path: readonly PropertyKey[]): string => {
  const steps: string[] = []
  let value = root
  for (const key of path) {
    value = childOf(value, key)
    const id = idOf(value)
    if (typeof key !== 'number') steps.push(String(key))
    else if (id !== null && steps.length > 0) steps[steps.length - 1] += ` "${id}"`
    else steps.push(`number ${key + 1}`)
  }
  return steps.join(', ')
}

/** What zod/mini says where the schema gives no words of its own. */
const withoutWords = 'Invalid input'

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ')

const sentenceOf = (issue: z.core.$ZodIssue, found: unknown): string => {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined ? `is missing (it should be: ${issue.expected})` : `should be: ${issue.expected}, but is ${kindOf(found)}`
    case 'unrecognized_keys':
      return `has fields that are not known here: ${quoted(issue.keys)}`
    case 'too_small':
      return found === '' ? 'is empty' : `is too small or too short: at least ${String(issue.minimum)}`
    case 'too_big':
      return `is too large or too long: at most ${String(issue.maximum)}`
    case 'invalid_value':
      return found === undefined ? `is missing (it should be one of: ${quoted(issue.values)})` : `is ${JSON.stringify(found)?.slice(0, 40)}, but should be one of: ${quoted(issue.values)}`
    case 'invalid_format':
      return issue.format === 'date' ? 'should be a date written like 2026-11-23' : issue.message === withoutWords ? `is not written as it should be (${issue.format})` : issue.message
    case 'custom':
      return issue.message
    default:
      return found === undefined ? 'is missing' : 'is of no kind that is known here'
  }
}

/** What a schema found wrong in `root`, in words and with the place of each. */
export const schemaProblems = (error: z.core.$ZodError, root: unknown): readonly Problem[] =>
  firstProblems(
    error.issues.map((issue) => ({
      where: placeOf(root, issue.path),
      what: sentenceOf(issue, issue.path.reduce(childOf, root)),
    })),
  )
