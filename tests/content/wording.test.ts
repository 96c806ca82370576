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
      .filter(({ text }) => !text.startsWith('As ‘in place’, and within 12 months somebody who '))
      .map(({ where }) => where),
  ).toEqual([])
})

test('only "in place and checked" leans on another level with "as"', () => {
  expect(levels.filter(({ value, text }) => value < 3 && text.startsWith('As ')).map(({ where }) => where)).toEqual([])
})

test('the four levels of a question have at most 75 words together, and in most questions 70', () => {
  const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length
  const long = pack.questions
    .map(({ id, levels }) => ({ id, words: words(levels) }))
    .filter(({ words: all }) => all > 70)
  expect(long.filter(({ words: all }) => all > 75)).toEqual([])
  expect(long.length).toBeLessThanOrEqual(pack.questions.length / 4)
})

/** Words for how much or how often of which no rule says where they begin. */
const vague =
  /\b(?:mostly|usually|sometimes|often|always|regularly|rarely|seldom|frequently|many|few|several|most|adequate|appropriate|timely|good|sufficient|properly|promptly)\b/i

test('a level says how much in the words of the rule, each of which is used, and in no others', () => {
  expect(levels.filter(({ text }) => vague.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual([])
  const everyLevel = levels.map(({ text }) => text.toLowerCase()).join(' ')
  const rule = pack.rule?.words.flatMap(({ word }) => word.split(', ')) ?? []
  expect(rule.length).toBeGreaterThan(5)
  // Silence is what a reader meets, not what a level says.
  expect(rule.filter((word) => word !== 'silence' && !new RegExp(`\\b${word}\\b`).test(everyLevel))).toEqual([])
  expect(
    ['nearly all', 'hardly any', 'hardly ever', 'some', 'every', 'each', 'at once', 'any'].filter(
      (word) => !rule.includes(word),
    ),
  ).toEqual([])
})

test('level 0 is told in what happens, or in what nothing shows; never in a form, log or template that is missing', () => {
  expect(
    levels
      .filter(({ value, text }) => value === 0 && /\b(?:form|log|template|chart|rota|column)s?\b/i.test(text))
      .map(({ where, text }) => `${where}: ${text}`),
  ).toEqual([])
})

test('no action has a record of the past completed, corrected or backdated', () => {
  const past =
    /\bbackdat|\bfill(?:s|ed)? (?:in|(?:the|each|any|every) gap)|\b(?:complete|correct|rewrite|amend) (?:the|each|any|every|old|missing|past|earlier)|\badd (?:the )?missing/i
  expect(
    [...pack.questions, ...(pack.sittings ?? []).map((sitting) => ({ id: sitting.id, actions: [sitting] }))].flatMap(
      ({ id, actions }) => actions.filter(({ text }) => past.test(text)).map(({ text }) => `${id}: ${text}`),
    ),
  ).toEqual([])
})

test('each question has a short name of two to four words, and says what level 2 rests on', () => {
  expect(
    pack.questions
      .filter(({ short = '' }) => !/^\S+(?: \S+){1,3}$/.test(short))
      .map(({ id, short }) => `${id}: ${String(short)}`),
  ).toEqual([])
  expect(pack.questions.filter(({ basis }) => basis === undefined).map(({ id }) => id)).toEqual([])
})

test('an interval that no law and no guidance sets is said to be our own', () => {
  const interval = /\b(?:days?|weeks?|months?|terms?|half-terms?|years?)\b/
  expect(
    pack.questions
      .filter(
        ({ levels: [none, partly, full], basis, ours }) =>
          interval.test(`${none} ${partly} ${full}`) &&
          (ours ?? null) === null &&
          basis?.kind !== 'law' &&
          basis?.kind !== 'statutory guidance',
      )
      .map(({ id }) => id),
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

test('questions and sittings are in the terms of today', () => {
  const superseded =
    /\b(?:LSCB|CRB|CAF|DCSF)\b|named person|designated teacher|safeguarding children board|case conference|serious case review|joint area review/i
  expect(placesOf(superseded, [pack.questions, pack.sittings])).toEqual([])
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
