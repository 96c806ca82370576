import { expect, test } from 'vitest'
import { pack, placesOf } from './builtInPack'

const levels = pack.questions.flatMap(({ id, levels }) =>
  levels.map((text, value) => ({ where: `${id}, level ${value}`, value, text })),
)
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const repeated = (items: readonly { readonly where: string; readonly text: string }[]): readonly string[] => {
  const first = new Map<string, string>()
  return items.flatMap(({ where, text }) => {
    const earlier = first.get(plain(text))
    first.set(plain(text), earlier ?? where)
    return earlier === undefined ? [] : [`${where} says the same as ${earlier}`]
  })
}

test('no two levels say the same, in one question or in two', () => {
  expect(repeated(levels)).toEqual([])
})

test('no two questions ask the same', () => {
  expect(repeated(pack.questions.map(({ id, text }) => ({ where: id, text })))).toEqual([])
  expect(repeated(pack.questions.map(({ id, governorQuestion }) => ({ where: id, text: governorQuestion })))).toEqual(
    [],
  )
})

test('a question ends with a question mark, and a level with a full stop', () => {
  const questions = pack.questions.flatMap(({ id, text, governorQuestion }) =>
    [text, governorQuestion].filter((asked) => !/\?$|\? .*[?.]$/.test(asked)).map((asked) => `${id}: ${asked}`),
  )
  expect(questions).toEqual([])
  expect(levels.filter(({ text }) => !/\.\)?$/.test(text)).map(({ where }) => where)).toEqual([])
})

test('"in place and checked" holds all of "in place", and the check is from the last 12 months', () => {
  const checked = levels.filter(({ value }) => value === 3)
  expect(
    checked
      .filter(({ text }) => !text.startsWith('As ‘in place’') || !text.includes('12 months'))
      .map(({ where }) => where),
  ).toEqual([])
})

test('only "in place and checked" leans on another level with "as"', () => {
  expect(levels.filter(({ value, text }) => value < 3 && text.startsWith('As ')).map(({ where }) => where)).toEqual([])
})

test('the four levels of a question have at most 115 words together', () => {
  const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length
  expect(
    pack.questions.filter(({ levels }) => words(levels) > 115).map(({ id, levels }) => `${id}: ${words(levels)}`),
  ).toEqual([])
})

test("an inspectorate's judgement words appear nowhere", () => {
  expect(
    placesOf(
      /\bexceptional|\bstrong standard|\bexpected standard|\bneeds attention|\burgent improvement|\bnot met\b/i,
      pack,
    ),
  ).toEqual([])
})

test('no paragraph of any guidance is cited by number, since editions differ', () => {
  expect(placesOf(/\bpara(?:graph|s)?s?\.?\s*\d|[¶§]/i, pack)).toEqual([])
})

test('questions are in the terms of today', () => {
  const superseded =
    /\b(?:LSCB|CRB|CAF|DCSF)\b|named person|designated teacher|safeguarding children board|case conference|serious case review|joint area review/i
  expect(placesOf(superseded, pack.questions)).toEqual([])
})

test('nobody of 2008 is named; the author of the article only where it is cited', () => {
  const { documents, ...rest } = pack
  expect(placesOf(/Shoesmith|\bBalls\b|Coughlan/, pack)).toEqual([])
  expect(placesOf(/Whitehead/, rest)).toEqual([])
  expect(placesOf(/Whitehead/, documents)).toHaveLength(1)
})

test('inspections come "with short notice or none"', () => {
  expect(
    placesOf(/inspect\w*[^.?]*\bwithout (?:notice|warning)|unannounced inspect|no-notice inspect/i, pack.questions),
  ).toEqual([])
})

test('no made-up share of anything: the texts hold no percentages', () => {
  expect(placesOf(/\d\s?%|per cent/, pack)).toEqual([])
})
