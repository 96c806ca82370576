import { expect, it } from 'vitest'
import type { Counted } from '../../../src/core/content/pack'
import { countedOn, tallyWords } from '../../../src/core/report/words/tallyWords'
import type { TallyResult } from '../../../src/core/review/eventValues'

const results = (yes: number, no: number, putRight: number): TallyResult[] => [
  ...Array.from({ length: yes }, () => 'yes' as const),
  ...Array.from({ length: no }, () => 'no' as const),
  ...Array.from({ length: putRight }, () => 'put-right' as const),
]

it.each<[TallyResult[], Counted | null, string]>([
  [results(8, 2, 0), { of: 10, what: 'latest concerns' }, '8 of 10 concerns'],
  [results(8, 1, 1), { of: 10, what: 'latest concerns' }, '8 of 10 concerns, 1 put right or explained'],
  [results(6, 1, 0), { of: 10, what: 'latest concerns' }, '6 of 7 concerns (of ten to be looked at, or all there are)'],
  [results(2, 1, 0), { of: 3, what: 'last terms' }, '2 of 3 terms'],
  [results(4, 1, 0), { of: 5, what: 'staff asked' }, '4 of 5 staff asked'],
  [results(4, 1, 0), { of: 'all', what: 'child protection plans' }, '4 of 5 child protection plans'],
  [results(5, 1, 0), { of: 6, what: 'duties: referrals, files' }, '5 of 6 duties'],
  [results(1, 0, 0), null, '1 of 1 cases'],
])('%j with %j is told as %j', (counted, counts, words) => {
  expect(tallyWords({ results: counted }, counts)).toBe(words)
})

it('a count is told with the day on which it was made', () => {
  expect(countedOn({ day: '2026-12-03', results: results(8, 2, 0) }, { of: 10, what: 'latest concerns' })).toBe(
    '3 December 2026: 8 of 10 concerns',
  )
})
