import { describe, expect, it } from 'vitest'
import { criticalBoard } from '../../../src/core/report/findings/criticalBoard'
import { standingSentence, verdictOf } from '../../../src/core/report/words/verdictWords'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { pack, reviewOf } from '../../support/notation'

const told = (packLine: string, answers: string): readonly string[] => {
  const one = pack(packLine)
  const review = reviewOf(answers)
  const { gate } = scoreReview(one, review)
  if (gate === null) throw new Error('no gate')
  const safeguards = criticalBoard(one, review)
  const { marked, rest } = verdictOf(gate, safeguards)
  return [`${marked}|${rest}`, standingSentence(gate, safeguards)]
}

describe('the verdict', () => {
  it.each([
    ['C5 C5 C5', '0 1 2', '2 gaps| in critical safeguards', '1 of 3 is in place.'],
    [
      'C5 C5 C5 C5',
      '0 2 ? -',
      '1 gap| in critical safeguards',
      '1 of 4 is in place. 2 are not known yet: 1 “don’t know” and 1 not answered.',
    ],
    ['C5 C5', '2 3', '|All critical safeguards in place', '2 of 2 are in place.'],
    ['C5 C5', '2 ?', '|Can’t say yet: 1 not known', '1 of 2 is in place. 1 is not known yet: 1 “don’t know”.'],
    [
      'C5 C5 C5',
      '2 ? -',
      '|Can’t say yet: 1 not known and 1 not answered',
      '1 of 3 is in place. 2 are not known yet: 1 “don’t know” and 1 not answered.',
    ],
    [
      'C5 C5',
      '- -',
      '|2 critical questions to answer',
      'Whether the critical safeguards are in place is what a school should know first.',
    ],
    // One that does not apply leaves the board; as long as its reason is missing it is unanswered.
    [
      'C5n C5n C5',
      'n! n 2',
      '|Can’t say yet: 1 not answered',
      '1 of 2 is in place. 1 is not known yet: 1 not answered.',
    ],
  ])('of %s with %s is "%s", and then "%s"', (packLine, answers, heading, sentence) => {
    expect(told(packLine, answers)).toEqual([heading, sentence])
  })
})
