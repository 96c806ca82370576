import { readFileSync } from 'node:fs'
import type { Pack, Question } from '../../src/core/content/pack'
import { parsePack } from '../../src/core/content/parsePack'
import { sayProblem } from '../../src/core/content/problem'

const parsed = parsePack(
  JSON.parse(readFileSync(new URL('../../content/haringey-2008/pack.json', import.meta.url), 'utf8')),
)
if (!parsed.ok) throw new Error(`content/haringey-2008/pack.json:\n${parsed.problems.map(sayProblem).join('\n')}`)

/** The pack under `content/haringey-2008`, accepted by `parsePack`. */
export const pack: Pack = parsed.value

/** A text of the pack and where it stands, such as `questions "chronology", levels, 2`. */
export interface PlacedText {
  readonly where: string
  readonly text: string
}

/** Fields that hold ids and codes for the app, not texts for people. */
const codeFields = new Set([
  '$schema',
  'id',
  'version',
  'area',
  'document',
  'effort',
  'kind',
  'held',
  'address',
  'phases',
  'settings',
  'appliesTo',
])

/** Every text for people in a part of the pack, however deep. */
export const textsIn = (value: unknown, where = ''): readonly PlacedText[] => {
  if (typeof value === 'string') return [{ where, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    if (codeFields.has(key) || (key === 'questions' && Array.isArray(item) && typeof item[0] === 'string')) return []
    const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : null
    const place = typeof id === 'string' ? `"${id}"` : key
    return textsIn(item, where === '' ? place : `${where}, ${place}`)
  })
}

/** Where a pattern is found in a part of the pack, with the text around it. */
export const placesOf = (pattern: RegExp, value: unknown): readonly string[] =>
  textsIn(value)
    .filter(({ text }) => pattern.test(text))
    .map(({ where, text }) => `${where}: ${text}`)

/** The texts of a question on which its reader has to choose: the question itself and its four levels. */
export const answeringTexts = ({ id, text, levels }: Question): readonly PlacedText[] => [
  { where: id, text },
  ...levels.map((level, value) => ({ where: `${id}, level ${value}`, text: level })),
]
