import { expect, it } from 'vitest'
import { schoolYearOf, schoolYearWords } from '../../../src/core/math/schoolYear'

it.each([
  ['2026-08-31', '2025/26'],
  ['2026-09-01', '2026/27'],
  ['2026-12-31', '2026/27'],
  ['2027-01-01', '2026/27'],
  ['1999-09-01', '1999/00'],
  ['2009-03-01', '2008/09'],
])('%s is in the school year %s: one goes from September to August', (date, words) => {
  expect(schoolYearWords(schoolYearOf(date))).toBe(words)
})
