import dictionary from 'dictionary-en-gb'
import nspell from 'nspell'
import { expect, test } from 'vitest'
import { exampleAcademy2025 } from '../../src/build/exampleAcademy2025'
import { exampleAcademy2026 } from '../../src/build/exampleAcademy2026'
import { examplePrimary } from '../../src/build/examplePrimary'
import { exampleLog } from '../../src/build/exampleReview'
import { textsOf } from '../../src/core/review/freeText'
import { schoolFiles } from './trial/files'
import { pack, textsIn } from './builtInPack'

const spelling = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic))

/** Right in our texts, though the dictionary does not have them. */
const allowed = new Set([
  // Places, bodies and people
  'Haringey',
  'Climbié',
  'Jenni',
  'LADO',
  'Ofsted',
  'Childline',
  // Abbreviations, then and now
  'CAF',
  'CRB',
  'DBS',
  'DCSF',
  'DfE',
  'DSL',
  'ILACS',
  'JTAI',
  'LSCB',
  'NSPCC',
  'SEF',
  // Words of the field
  'whistleblowing',
  'wellbeing',
])

/** References such as `WTG-4a` and `F2b`, which are not words. */
const references = /\b[A-Z]{1,3}-?\d+[a-d]?\b/g

const wordsOf = (text: string): readonly string[] =>
  (
    text
      .replace(references, ' ')
      .replaceAll('’', "'")
      .match(/\p{L}[\p{L}']*/gu) ?? []
  ).map((word) => word.replace(/'s$|'+$/, ''))

const isRight = (word: string): boolean =>
  allowed.has(word) || allowed.has(word.toLowerCase()) || spelling.correct(word)

const misspelt = (value: unknown): readonly string[] =>
  textsIn(value).flatMap(({ where, text }) =>
    wordsOf(text)
      .filter((word) => !isRight(word))
      .map((word) => `${where}: ${word}`),
  )

test('American spellings and -ize forms are mistakes', () => {
  const american = [
    'organize',
    'recognized',
    'behavior',
    'center',
    'color',
    'defense',
    'enrollment',
    'fulfill',
    'judgment',
    'counselor',
  ]
  const british = [
    'organise',
    'recognised',
    'behaviour',
    'centre',
    'colour',
    'defence',
    'enrolment',
    'fulfil',
    'judgement',
    'counsellor',
    'size',
    'prize',
  ]
  expect(american.filter(isRight)).toEqual([])
  expect(british.filter((word) => !isRight(word))).toEqual([])
})

test('every word of the pack is spelt as in Britain', () => {
  expect(misspelt(pack)).toEqual([])
})

test('every word of the example reviews is spelt as in Britain', () => {
  const written = [examplePrimary, exampleAcademy2025, exampleAcademy2026]
    .flatMap((example) => exampleLog(pack, example))
    .flatMap(textsOf)
  expect(misspelt(written)).toEqual([])
})

test('every word of the written-up schools is spelt as in Britain', () => {
  expect(misspelt(schoolFiles().map(({ text }): unknown => JSON.parse(text)))).toEqual([])
})

test('every allowed word is needed', () => {
  const used = new Set(
    textsIn(pack)
      .flatMap(({ text }) => wordsOf(text))
      .flatMap((word) => [word, word.toLowerCase()]),
  )
  expect([...allowed].filter((word) => !used.has(word))).toEqual([])
})
