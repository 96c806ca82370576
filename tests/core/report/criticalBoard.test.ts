import { describe, expect, it } from 'vitest'
import { boardColumns, criticalBoard } from '../../../src/core/report/findings/criticalBoard'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { pack, reviewOf } from '../../support/notation'

const board = (packLine: string, given: string): string => {
  const one = pack(packLine)
  return criticalBoard(one, reviewOf(given))
    .map(({ question, standing }) => `${question.id} ${standing}`)
    .join(', ')
}

describe('the board of critical safeguards', () => {
  it.each([
    ['C5 3 C5 C5 C5', '3 0 2 1 0', 'q1 checked, q3 in-place, q4 partly, q5 not-in-place'],
    ['C5 C5 C5', '? -', 'q1 dont-know, q2 unanswered, q3 unanswered'],
    ['C5 C5n C5n', '2 n n!', 'q1 in-place, q3 unanswered'],
    ['3 1', '3 3', ''],
    ['C5', '', 'q1 unanswered'],
  ])('of %s with %s is: %s', (packLine, given, expected) => {
    expect(board(packLine, given)).toBe(expected)
  })

  it('shows as many safeguards, gaps and unknowns as the gate counts', () => {
    const one = pack('C5 C5n C5 C5 C5n C5 3')
    const review = reviewOf('3 n 1 ? 2 0 0')
    const shown = criticalBoard(one, review).map(({ standing }) => standing)
    const gate = scoreReview(one, review).gate
    expect(shown).toHaveLength(gate?.of ?? 0)
    expect(shown.filter((standing) => standing === 'partly' || standing === 'not-in-place')).toHaveLength(
      gate?.gaps.length ?? 0,
    )
    expect(shown.filter((standing) => standing === 'dont-know' || standing === 'unanswered')).toHaveLength(
      gate?.unknown.length ?? 0,
    )
  })

  it('stands in rows of the same length, of at most ten', () => {
    expect([0, 1, 10, 11, 14, 17, 20, 30].map(boardColumns)).toEqual([1, 1, 10, 6, 7, 9, 10, 10])
  })
})
