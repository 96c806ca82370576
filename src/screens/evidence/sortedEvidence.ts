import type { Evidence, Review } from '../../core/review/review'

export const sortings = [
  { value: 'oldest-check', label: 'Longest since a check' },
  { value: 'look-again', label: 'Soonest to look again' },
  { value: 'name', label: 'Name' },
  { value: 'most-questions', label: 'Most questions served' },
] as const

export type Sorting = (typeof sortings)[number]['value']

/** Later than any day: what has none comes last. */
const noDay = '9999'

/** The evidence of a review in this order; what is alike in it stays in the order in which it was listed. */
export const sortedEvidence = (
  { evidence, lookAgain }: Pick<Review, 'evidence' | 'lookAgain'>,
  sorting: Sorting,
): readonly Evidence[] => {
  const by = ({ id }: Evidence): string => lookAgain.get(id) ?? noDay
  const compare: Readonly<Record<Sorting, (a: Evidence, b: Evidence) => number>> = {
    // Never checked comes before any date.
    'oldest-check': (a, b) => (a.checkedOn ?? '').localeCompare(b.checkedOn ?? ''),
    'look-again': (a, b) => by(a).localeCompare(by(b)),
    name: (a, b) => a.what.localeCompare(b.what, 'en-GB'),
    'most-questions': (a, b) => b.questions.length - a.questions.length,
  }
  return [...evidence].sort(compare[sorting])
}
