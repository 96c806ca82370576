import { noOtherPacks } from '../../src/core/review/adoption'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { packSchema } from '../../src/core/content/pack'
import { openText } from '../../src/storage/readFile'
import { writeReviewFile } from '../../src/storage/reviewFile'
import { fileSchema } from '../../src/storage/readReviewFile'
import { goldenLog, goldenPack } from '../support/goldenReview'

/** A schema as JSON Schema says it: what of it may be of any size, by its place. */
const unbounded = (schema: unknown, place: string): readonly string[] => {
  if (Array.isArray(schema)) return schema.flatMap((each, index) => unbounded(each, `${place}/${index}`))
  if (typeof schema !== 'object' || schema === null) return []
  const {
    type,
    maxItems,
    prefixItems,
    items,
    maxLength,
    format,
    pattern,
    enum: values,
    const: value,
  } = schema as Readonly<Record<string, unknown>>
  const isList = type === 'array' && maxItems === undefined && prefixItems === undefined && !Array.isArray(items)
  // A pattern bounds a text where nothing in it may be repeated without end.
  const isPatterned = typeof pattern === 'string' && !/[+*]|\{\d+,\}/.test(pattern.replace(/\[[^\]]*\]/g, 'x'))
  const isText =
    type === 'string' &&
    maxLength === undefined &&
    values === undefined &&
    value === undefined &&
    format === undefined &&
    !isPatterned
  return [
    ...(isList || isText ? [place] : []),
    ...Object.entries(schema).flatMap(([key, child]) => unbounded(child, `${place}/${key}`)),
  ]
}

test.each([
  ['the checklist', packSchema],
  ['the review file', fileSchema],
])('every list and every text of %s has a limit', (_, schema) => {
  expect(unbounded(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '')).toEqual([])
  expect(unbounded(z.toJSONSchema(z.object({ list: z.array(z.string()) })), '')).toEqual([
    '/properties/list',
    '/properties/list/items',
  ])
})

const problemsOf = (text: string): readonly string[] => {
  const opened = openText('a file', text)
  return opened.kind === 'refused' ? opened.problems.map(({ where, what }) => `${where}: ${what}`) : []
}

const many = (count: number, of: (index: number) => unknown): readonly unknown[] =>
  Array.from({ length: count }, (_, index) => of(index))
const written: Readonly<Record<string, unknown>> = JSON.parse(
  writeReviewFile(
    { otherPacks: noOtherPacks, pack: goldenPack, log: goldenLog, omitted: [] },
    '2026-11-23T12:00:00.000Z',
  ),
)
const packWith = (changes: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...goldenPack, ...changes })
const fileWith = (changes: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...written, ...changes })
const [first, second] = goldenLog

test.each<[string, () => string, string]>([
  [
    'a checklist with 40,000 areas',
    () => packWith({ areas: many(40_000, (index) => ({ id: `a${index}`, title: 'An area', about: 'About it.' })) }),
    'areas: may have at most 500 entries, and has 40,000',
  ],
  [
    'a checklist with 40,000 sources',
    () => packWith({ sources: many(40_000, (index) => ({ ...goldenPack.sources[0], id: `s${index}` })) }),
    'sources: may have at most 10,000 entries, and has 40,000',
  ],
  [
    'a checklist with 20,000 questions of which nothing can be read',
    () => packWith({ questions: many(20_000, () => ({})) }),
    'questions: may have at most 10,000 entries, and has 20,000',
  ],
  [
    'a checklist of which nothing can be read, with hundreds of each',
    () =>
      packWith({
        questions: many(500, () => ({ sources: many(20, () => 7), levels: [7, 7, 7, 7], actions: [{}, {}, {}] })),
        sources: many(300, () => ({ parts: many(20, () => ({})) })),
      }),
    'sources, number 1, id: is missing, and should be text',
  ],
  [
    'a checklist with 40,000 fields that nobody knows',
    () => packWith(Object.fromEntries(many(40_000, (index) => `k${index}`).map((key) => [key, 1]))),
    ': has fields that are not known here: "k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7" and 39,992 more',
  ],
  [
    'a checklist with an id of a million letters',
    () => packWith({ areas: [{ id: 'x'.repeat(1_000_000), title: 7, about: 'About it.' }] }),
    `areas "${'x'.repeat(60)}…", title: should be text, but is a number`,
  ],
  [
    'a file with an entry that replaces 40,000 others',
    () => fileWith({ events: [first, { ...second, replaces: many(40_000, (index) => `w:${index + 1}`) }] }),
    `events "${second?.id}", replaces: may have at most 1,000 entries, and has 40,000`,
  ],
  [
    'a file with 50,000 entries of which nothing can be read',
    () => fileWith({ events: many(50_000, () => ({ kind: 'answer-set' })), omitted: [] }),
    'events, number 1, id: is missing, and should be text',
  ],
  [
    'a file of 50,000 numbers',
    () => fileWith({ events: many(50_000, () => 7), omitted: [] }),
    'events, number 1: should be an object, but is a number',
  ],
  [
    'a file made for a milestone with a name of a million letters',
    () => fileWith({ purpose: { for: 'governors', milestone: 'x'.repeat(1_000_000) } }),
    'purpose, milestone: may have at most 120 letters, and has 1,000,000',
  ],
])('%s is refused in a few sentences', (_, text, sentence) => {
  const problems = problemsOf(text())
  expect(problems).toContain(sentence)
  expect(problems.length).toBeLessThanOrEqual(21)
  expect(problems.join('\n').length).toBeLessThan(5_000)
})

test('a file that is broken in its entries and in its checklist is told of both at once', () => {
  expect(
    problemsOf(
      fileWith({ savedAt: 'today', events: [first, { ...second, seq: -1 }], pack: { ...goldenPack, title: '' } }),
    ),
  ).toEqual([
    'savedAt: should be a time written like 2026-11-23T09:30:00Z',
    `events "${second?.id}", seq: is -1, but should be more than 0`,
    'pack, title: is empty',
  ])
})

test('a file whose checklist is full of mistakes says how many more there are', () => {
  const questions = goldenPack.questions.map((question) => ({ ...question, text: '' }))
  expect(problemsOf(fileWith({ savedAt: 'today', pack: { ...goldenPack, questions } })).at(-1)).toBe(
    `: and ${questions.length + 1 - 20} more`,
  )
})

test.each([
  [
    'of the checklist',
    packWith({}).replace('{', '{"__proto__":{"id":"x"},'),
    ': has a field that is not known here: "__proto__"',
  ],
  [
    'of an area',
    packWith({}).replace('"areas":[{', '"areas":[{"__proto__":{"id":"x"},'),
    `areas "${goldenPack.areas[0]?.id}": has a field that is not known here: "__proto__"`,
  ],
  [
    'of an entry',
    fileWith({}).replace('"events":[{', '"events":[{"__proto__":{"id":"x"},'),
    `events "${first?.id}": has a field that is not known here: "__proto__"`,
  ],
])('a field that would be the prototype %s is refused like any that nobody knows', (_, text, sentence) => {
  expect(problemsOf(text)).toEqual([sentence])
})
