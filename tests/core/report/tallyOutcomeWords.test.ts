import { describe, expect, it } from 'vitest'
import type { Counted } from '../../../src/core/content/pack'
import type { TallyResult } from '../../../src/core/review/eventValues'
import { tallyOutcome } from '../../../src/core/review/tally'
import {
  fewerWords,
  howFar,
  noCaseWords,
  outcomeWords,
  tallyTitle,
} from '../../../src/core/report/words/tallyOutcomeWords'
import { pack as builtIn } from '../../content/builtInPack'
import { pack } from '../../support/notation'

const ten: Counted = { of: 10, what: 'latest concerns', needs: 'nearly all', alone: true }
const results = (yes: number, no: number, putRight = 0): readonly TallyResult[] => [
  ...Array.from({ length: yes }, () => 'yes' as const),
  ...Array.from({ length: no }, () => 'no' as const),
  ...Array.from({ length: putRight }, () => 'put-right' as const),
]
const said = (counted: readonly TallyResult[], counts: Counted, isAll = false) =>
  outcomeWords(builtIn, counts, tallyOutcome(counted, counts, builtIn), isAll)

describe('what a count comes to', () => {
  it.each<[readonly TallyResult[], Counted, string]>([
    [results(8, 2), ten, '8 of 10: some. That is “Partly in place”.'],
    [results(10, 0), ten, '10 of 10: all of them. That is “In place”.'],
    [results(9, 0, 1), ten, '9 of 10: nearly all. That is “In place”.'],
    [results(2, 8), ten, '2 of 10: hardly any. That is “Not in place”.'],
    [
      results(9, 1),
      ten,
      '9 of 10: some. That is “Partly in place”. It is nearly all once what is missing has been put right, or its reason is known.',
    ],
    [
      results(4, 1, 0),
      { of: 5, what: 'staff asked', needs: 'nearly all' },
      '4 of 5: some. That is “Partly in place”, as far as the count goes. It is nearly all once what is missing has been put right, or its reason is known.',
    ],
    [results(3, 2), ten, '3 of 5 so far: some, whatever the rest show. That is “Partly in place”.'],
    [
      results(6, 2),
      { of: 'all', what: 'plans', needs: 'nearly all' },
      '6 of 8 so far: some. That is “Partly in place”, as far as the count goes.',
    ],
    [
      results(9, 0, 1),
      { ...ten, needs: 'every' },
      '9 of 10: nearly all. “In place” asks for every one. Whether what was put right counts is for you to judge.',
    ],
    [
      results(2, 1),
      { of: 3, what: 'last terms', needs: 2 },
      '2 of 3: some. That is “In place”, as far as the count goes.',
    ],
    [results(3, 1), { of: 4, what: 'reports' }, '3 of 4: some. No level follows from that by itself.'],
  ])('%#: is told as soon as it is certain', (counted, counts, words) => {
    expect(said(counted, counts)).toBe(words)
  })

  it('is not told while it depends on what is still to be counted, unless there were no more', () => {
    expect(said([], ten)).toBeNull()
    expect(said([], ten, true)).toBeNull()
    expect(said(results(6, 0, 1), ten)).toBeNull()
    expect(said(results(6, 0, 1), ten, true)).toBe('6 of 7: nearly all. That is “In place”.')
    expect(said(results(1, 0), { of: 3, what: 'last terms', needs: 2 }, true)).toBe(
      '1 of 1: all of them. “In place” asks for 2. Whether fewer are enough is for you to judge.',
    )
  })

  it('is a number alone where the checklist has none behind its words', () => {
    const plain = pack('3')
    expect(outcomeWords(plain, ten, tallyOutcome(results(8, 2), ten, plain), false)).toBe(
      '8 of 10. This checklist does not say which level that is.',
    )
    expect([fewerWords(plain), noCaseWords(plain, ten)]).toEqual([null, null])
  })
})

it('how far a count is says how many there are to be, where that is known', () => {
  expect(howFar(tallyOutcome(results(6, 1), ten, builtIn))).toBe('7 of 10 counted')
  expect(howFar(tallyOutcome(results(6, 1), { of: 'all', what: 'plans' }, builtIn))).toBe('7 counted')
  expect(tallyTitle(ten)).toBe('Keep count of the latest ten concerns')
})

it('fewer cases, or none, are told of in the checklist’s own words; of people there are always some', () => {
  expect(fewerWords(builtIn)).toBe('All there are, if there were fewer.')
  expect(noCaseWords(builtIn, ten)).toBe(builtIn.rule?.steps[4])
  expect(noCaseWords(builtIn, { of: 5, what: 'staff asked' })).toBeNull()
})
