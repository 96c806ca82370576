import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percent } from '../../../src/core/math/percent'
import { compareRatios, type Ratio } from '../../../src/core/math/ratio'

const share = (line: string): Ratio => {
  const [numerator = 0, denominator = 1] = line.split('/').map(Number)
  return { numerator, denominator }
}

/** Where the app gives a share a meaning: the bands, and the coverage from which there is a band. */
const thresholds = ['2/5', '2/3', '5/6', '4/5'].map(share)

describe('a share in words', () => {
  it.each([
    ['1/2', '50%', 'whole per cent'],
    ['1/8', '13%', 'a half rounds up'],
    ['2/3', '67%', 'the threshold itself, rounded up, is still at the threshold'],
    ['665/1000', '66.5%', '67% would be over two thirds'],
    ['666/1000', '66.6%', 'below two thirds'],
    ['6666/10000', '66.6%', 'one decimal is cut off, not rounded, or it would be 66.7%'],
    ['663/1000', '66%', 'rounds down and stays below'],
    ['668/1000', '67%', 'rounds up and was above'],
    ['5/6', '83.4%', '83% would be below five sixths'],
    ['832/1000', '83%', 'below five sixths before and after'],
    ['399/1000', '39.9%', '40% would be two fifths'],
    ['2/5', '40%', 'two fifths exactly'],
    ['401/1000', '40%', 'above two fifths before and after'],
    ['799/1000', '79.9%', '80% would be four fifths'],
    ['4/5', '80%', 'four fifths exactly'],
    ['0/7', '0%', 'nothing at all'],
    ['1/1000', '0.1%', 'something is not 0%'],
    ['1/100000', '0.1%', 'hardly anything is not 0% either'],
    ['4/1000', '0.4%', 'something is not 0%'],
    ['7/7', '100%', 'everything'],
    ['999/1000', '99.9%', 'nearly everything is not 100%'],
    ['99999/100000', '99.9%', 'all but everything is not 100% either'],
  ])('writes %s as %s: %s', (line, words) => {
    expect(percent(share(line), thresholds)).toBe(words)
  })

  it('rounds to whole per cent where no threshold is named', () => {
    expect(percent(share('666/1000'))).toBe('67%')
  })

  it('is never on another side of a threshold than the exact share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (denominator, seed) => {
        const exact = { numerator: seed % (denominator + 1), denominator }
        const shown = { numerator: Math.round(10 * Number.parseFloat(percent(exact, thresholds))), denominator: 1000 }
        for (const threshold of thresholds) expect(compareRatios(shown, threshold) >= 0).toBe(compareRatios(exact, threshold) >= 0)
      }),
      { numRuns: 1000 },
    )
  })

  it('is less than one per cent from the exact share, and an end only where it is exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (denominator, seed) => {
        const numerator = seed % (denominator + 1)
        const words = percent({ numerator, denominator }, thresholds)
        expect(Math.abs(Number.parseFloat(words) - (100 * numerator) / denominator)).toBeLessThanOrEqual(0.5)
        expect(words === '0%').toBe(numerator === 0)
        expect(words === '100%').toBe(numerator === denominator)
      }),
    )
  })
})
