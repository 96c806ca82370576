import type { Evidence } from '../../core/review/review'

export const sortings = [
  { value: 'oldest-check', label: 'Longest since a check' },
  { value: 'name', label: 'Name' },
  { value: 'most-questions', label: 'Most questions served' },
] as const

export type Sorting = (typeof sortings)[number]['value']

const compare: Readonly<Record<Sorting, (a: Evidence, b: Evidence) => number>> = {
  // Never checked comes before any date.
  'oldest-check': (a, b) => (a.checkedOn ?? '').localeCompare(b.checkedOn ?? ''),
  name: (a, b) => a.what.localeCompare(b.what, 'en-GB'),
  'most-questions': (a, b) => b.questions.length - a.questions.length,
}

export const sortedEvidence = (evidence: readonly Evidence[], sorting: Sorting): readonly Evidence[] =>
  [...evidence].sort(compare[sorting])
