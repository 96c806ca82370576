import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { matchesFilter } from '../../../src/core/review/answering'
import { isBacked } from '../../../src/core/review/review'
import { pack, reviewOf, score } from '../../support/notation'

const entry = (where: string, checkedOn: string | null, question = 'q1'): Change => ({
  kind: 'evidence-set',
  evidence: 'e',
  value: { what: 'A log', where, checkedOn, questions: [question] },
})

describe('what is claimed of a question', () => {
  it.each([
    // answer  evidence                              backed
    ['2', entry('Office', '2026-11-02'), true, 'evidence that is current'],
    ['3', entry('Office', '2025-11-23'), true, 'checked 12 months before the review date'],
    ['2', entry('Office', '2025-11-22'), false, 'checked longer ago'],
    ['2', entry('Office', null), false, 'never checked'],
    ['2', entry(' ', '2026-11-02'), false, 'not said where it is'],
    ['2', entry('Office', '2026-11-02', 'q2'), false, 'evidence for another question'],
    ['1', entry('Office', '2026-11-02'), false, 'nothing is claimed at level 1'],
    ['?', entry('Office', '2026-11-02'), false, 'nothing is claimed by “don’t know”'],
    ['-', entry('Office', '2026-11-02'), false, 'nothing is claimed by no answer'],
  ])('at answer %s with %j is backed: %s, %s', (given, evidence, backed) => {
    const [question] = pack('3').questions
    if (question === undefined) throw new Error('the pack has no question')
    const review = reviewOf(given, evidence)
    const isClaim = given === '2' || given === '3'
    expect(isBacked(question, review)).toBe(backed)
    expect(score('3', given, evidence).backedClaims).toEqual({ backed: backed ? 1 : 0, claims: isClaim ? 1 : 0 })
    expect(matchesFilter(question, review, 'no-evidence')).toBe(isClaim && !backed)
  })
})
