import { describe, expect, it } from 'vitest'
import { bandMethod, bandRules, roundingRule } from '../../../src/core/report/sections/method'
import { fractionWords, inWords, thresholdWords } from '../../../src/core/report/words/numberWords'
import { pack, packJson, parsed, patched } from '../../support/notation'

describe('a number in words', () => {
  it.each([
    [0, 'no'],
    [1, 'one'],
    [12, 'twelve'],
    [13, '13'],
    [1500, '1,500'],
  ])('%i is: %s', (n, words) => {
    expect(inWords(n)).toBe(words)
  })

  it.each([
    [1, 2, 'half'],
    [1, 3, 'one third'],
    [2, 3, 'two thirds'],
    [3, 4, 'three quarters'],
    [5, 6, 'five sixths'],
    [9, 10, 'nine tenths'],
    [17, 20, '17/20'],
    [1, 1, '1/1'],
    [3, 3, '3/3'],
    [0, 4, '0/4'],
  ])('%i/%i is: %s', (numerator, denominator, words) => {
    expect(fractionWords({ numerator, denominator })).toBe(words)
  })

  it.each([
    [2, 5, 'two fifths (40%)'],
    [2, 3, 'two thirds (67%)'],
    [5, 6, 'five sixths (83.3%)'],
    [17, 20, '85%'],
    [401, 1000, '40.1%'],
    [11, 13, '11/13 (85%)'],
  ])('the threshold %i/%i is: %s', (numerator, denominator, words) => {
    const threshold = { numerator, denominator }
    expect(thresholdWords(threshold, [threshold])).toBe(words)
  })
})

describe('the rule of the bands', () => {
  const scores = (of: Parameters<typeof bandRules>[0]) =>
    bandRules(of).map(({ band: { name }, score }) => `${name}: ${score}`)

  it('says by word which score reaches each band', () => {
    expect(scores(pack('3'))).toEqual([
      'Act now: below two fifths (40%)',
      'Needs work: at least two fifths (40%)',
      'Sound: at least two thirds (67%)',
      'Keep checking: at least five sixths (83.3%)',
    ])
  })

  it('follows the pack', () => {
    const other = parsed(patched(packJson('3'), 'bands.3.from', [17, 20]))
    expect(scores(other).at(-1)).toBe('Keep checking: at least 85%')
    expect(bandMethod(other)).toContain('“Keep checking” at least 85%.')
    expect(roundingRule(pack('3'))).toContain('a score just below two fifths is 39.9%.')
    expect(roundingRule(parsed(patched(packJson('3'), 'bands.1.from', [1, 4])))).toContain(
      'a score just below one quarter is 24.9%.',
    )
    expect(roundingRule(parsed(patched(packJson('3'), 'bands.1.from', [1, 7])))).toContain(
      'a score just below two thirds is 66.6%.',
    )
  })
})
