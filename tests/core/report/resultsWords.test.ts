import { describe, expect, it } from 'vitest'
import { countsInShort, overallSentences, overallTitle, proofTitle } from '../../../src/core/report/words/overallWords'
import { gateFigure, gateRest } from '../../../src/core/report/words/verdictWords'
import { areaMethodTable, methodParts } from '../../../src/core/report/sections/methodParts'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { pack, reviewOf } from '../../support/notation'

const scored = (packLine: string, given: string) => {
  const one = pack(packLine)
  return { one, scorecard: scoreReview(one, reviewOf(given)) }
}

describe('the words of the verdict', () => {
  it.each([
    ['C5 C5 C5', '2 1 ?', '1 of 3 critical safeguards are in place.', '1 has a gap, 1 is not known.'],
    ['C5 C5 C5 C5', '0 1 - ?', '0 of 4 critical safeguards are in place.', '2 have gaps, 2 are not known.'],
    ['C5', '3', '1 of 1 critical safeguard is in place.', ''],
  ])('of %s with %s are: %s %s', (packLine, given, figure, rest) => {
    const { gate } = scored(packLine, given).scorecard
    const { count, of, counted } = gateFigure(gate!)
    expect(`${count} ${of} ${counted}`).toBe(figure)
    expect(gateRest(gate!)).toBe(rest)
  })

  it.each([
    ['C5 3 3 3', '2 2 2 2', 'Overall: sound', 'Have it checked. Every question is answered. The score is 67%.'],
    [
      'C5 3 3 3',
      '2 2 - -',
      'Overall: too early to say',
      '57% of the checklist is answered, each question counted by its weight. A word for the whole comes once 80% is answered. If the rest were answered, the score would be between 38% and 81%.',
    ],
    ['3n', 'n', 'Overall: too early to say', 'Nothing is scored yet.'],
  ])('for the whole, of %s with %s, are: %s', (packLine, given, title, sentences) => {
    const { one, scorecard } = scored(packLine, given)
    expect(overallTitle(one, scorecard)).toBe(title)
    expect(
      overallSentences(one, scorecard)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(sentences)
  })

  it('count each question once, save for what does not apply', () => {
    expect(countsInShort(scored('C5 3 3 3 3 3n', '3 2 1 0 ? n').scorecard.counts)).toBe(
      '2 in place, 2 with gaps, 1 not known',
    )
    expect(proofTitle({ backed: 7, claims: 23 })).toBe('Answers with proof: 7 of 23')
    expect(proofTitle({ backed: 0, claims: 0 })).toBe('Answers with proof: none yet')
  })
})

describe('the parts of the method', () => {
  it('are each a figure of its own, with the integers that went in', () => {
    const { one, scorecard } = scored('C5 C5 3 3 3 3', '3 1 3 3 3 3')
    const parts = methodParts(one, scorecard)
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
    expect(parts.find(({ id }) => id === 'overall')?.here).toBe(
      'Overall: needs work; “Is q2 in place?” holds it at “Needs work”',
    )
    expect(parts.find(({ id }) => id === 'score')?.here).toBe('56 / 66 = 85%')
  })

  it('give of each area that asks something what went into its figures', () => {
    const { one, scorecard } = scored('C5 3 | 3 1 | 3n', '2 1 3 - n')
    expect(areaMethodTable(one, scorecard).rows).toEqual([
      ['Area 1', '1 of 2', '8 / 8 = 100%', '13 / 24: 54%'],
      ['Area 2', '1 of 2', '3 / 4 = 75%', '9 / 12 and 12 / 12: between 75% and 100%'],
      ['Area 3', 'no question applies', 'no question applies', 'not scored'],
    ])
  })
})
