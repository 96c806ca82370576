import type * as z from 'zod/mini'
import type { Problem } from './problem'

/** What JSON calls a value, in words. */
const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : typeof value === 'string'
          ? 'text'
          : typeof value === 'number'
            ? 'a number'
            : String(value)

/** What a schema expects, in the same words. */
const expectedKinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
}

/** What is shown of a text that may be of any length. */
const shortened = (text: string, most: number): string => {
  const letters = Array.from(text.slice(0, 2 * most))
  return text.length <= most ? text : `${letters.slice(0, most).join('')}…`
}

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
    if (typeof key !== 'number') steps.push(shortened(String(key), 60))
    else if (id !== null && steps.length > 0) steps[steps.length - 1] += ` "${shortened(id, 60)}"`
    else steps.push(`number ${key + 1}`)
  }
  return steps.join(', ')
}

/** What zod/mini says where the schema gives no words of its own. */
const withoutWords = 'Invalid input'

const mostQuoted = 8

const quoted = (values: readonly unknown[]): string => {
  const more = values.length - mostQuoted
  const shown = (more > 0 ? values.slice(0, mostQuoted) : values)
    .map((value) => JSON.stringify(typeof value === 'string' ? shortened(value, 60) : value))
    .join(', ')
  return more > 0 ? `${shown} and ${more.toLocaleString('en-GB')} more` : shown
}

/** A value as it stands in the JSON, as far as a sentence has room for it. A list or an object may be of any size, so it is not shown. */
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? kindOf(value)
    : typeof value === 'string'
      ? JSON.stringify(shortened(value, 40))
      : String(value)

const counted = (count: number | bigint, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** A size or a number that is out of bounds. */
const sizeSentence = (
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  found: unknown,
  bound: 'at most' | 'at least',
  limit: number | bigint,
): string => {
  const verb = bound === 'at most' ? 'may have' : 'needs'
  if (typeof found === 'string')
    return found === ''
      ? 'is empty'
      : `${verb} ${bound} ${counted(limit, 'letter', 'letters')}, and has ${Array.from(found).length.toLocaleString('en-GB')}`
  if (Array.isArray(found))
    return found.length === 0
      ? 'is empty'
      : `${verb} ${bound} ${counted(limit, 'entry', 'entries')}, and has ${found.length.toLocaleString('en-GB')}`
  return `is ${shown(found)}, but should be ${issue.inclusive === true ? bound : bound === 'at most' ? 'less than' : 'more than'} ${limit.toLocaleString('en-GB')}`
}

/** What should be one of these values, and is another. */
const oneOf = (found: unknown, values: readonly unknown[]): string =>
  `is ${shown(found)}, but should be ${values.length === 1 ? '' : 'one of: '}${quoted(values)}`

/** What is wrong where something stands. */
const sentenceOf = (issue: z.core.$ZodIssue, found: unknown): string => {
  if (issue.message !== withoutWords) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return `should be ${expectedKinds[issue.expected] ?? issue.expected}, but is ${kindOf(found)}`
    case 'unrecognized_keys':
      return `has ${issue.keys.length === 1 ? 'a field that is' : 'fields that are'} not known here: ${quoted(issue.keys)}`
    case 'too_small':
      return sizeSentence(issue, found, 'at least', issue.minimum)
    case 'too_big':
      return sizeSentence(issue, found, 'at most', issue.maximum)
    case 'invalid_value':
      return oneOf(found, issue.values)
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined
        ? oneOf(found, issue.options)
        : 'is of no kind that is known here'
    case 'invalid_format':
      return issue.format === 'date'
        ? 'should be a date written like 2026-11-23'
        : issue.format === 'datetime'
          ? 'should be a time written like 2026-11-23T09:30:00Z'
          : 'is not written as it should be'
    case 'invalid_key':
      return 'has a name that is not written as it should be'
    default:
      return 'is of no kind that is known here'
  }
}

/** What should stand where nothing does. */
const missingSentence = (issue: z.core.$ZodIssue): string => {
  if (issue.message !== withoutWords) return `is missing, and ${issue.message}`
  // Anything may stand there, as long as something does.
  if (issue.code === 'invalid_type' && issue.expected === 'nonoptional') return 'is missing'
  if (issue.code === 'invalid_type')
    return `is missing, and should be ${expectedKinds[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value')
    return `is missing, and should be ${issue.values.length === 1 ? '' : 'one of: '}${quoted(issue.values)}`
  return 'is missing'
}

const isOfOtherKind = ({ code, path }: z.core.$ZodIssue): boolean =>
  path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')

/** Of several forms that something may have, the one that it is meant to have says what is wrong; where that cannot be told, the issue stays. */
const withinUnion = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.filter((issues) => issues.length > 0 && !issues.some(isOfOtherKind))
  const [only] = meant
  return only === undefined || meant.length > 1
    ? [issue]
    : only.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

/** What a schema found wrong at a place in `root`, in words and with the place of each. */
export const schemaProblems = (
  error: z.core.$ZodError,
  root: unknown,
  at: readonly PropertyKey[] = [],
): readonly Problem[] =>
  error.issues.flatMap(withinUnion).map((issue) => {
    const path = [...at, ...issue.path]
    const found = path.reduce(childOf, root)
    return { where: placeOf(root, path), what: found === undefined ? missingSentence(issue) : sentenceOf(issue, found) }
  })
