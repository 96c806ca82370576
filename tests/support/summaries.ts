import type { ReviewSummary } from '../../src/state/reviewList'

export type FoundSummary = Extract<ReviewSummary, { kind: 'found' }>

/** A review in a line, with nothing answered: `said` is what matters of it. */
export const summaryOf = (said: Partial<FoundSummary> & Pick<FoundSummary, 'id'>): FoundSummary => ({
  kind: 'found',
  group: said.id,
  isGovernors: false,
  isIndependent: false,
  packHash: '0'.repeat(64),
  checklist: { id: 'example', title: 'Example pack', version: '1.0.0' },
  name: said.school ?? 'Review without a name',
  school: null,
  reviewDate: '2026-11-23',
  lastChangedAt: '2026-11-23T10:00:00Z',
  counts: {
    questions: 3,
    checked: 0,
    inPlace: 0,
    partly: 0,
    notInPlace: 0,
    dontKnow: 0,
    unanswered: 3,
    notApplicable: 0,
  },
  gate: null,
  inFileAt: null,
  isArchived: false,
  ...said,
})

/** A review of which nothing can be read. */
export const damagedSummary = (id: string): ReviewSummary => ({ kind: 'damaged', id, isNewer: false, problems: [] })
