import { describe, expect, it } from 'vitest'
import { nearestTenths, percent, shownTenths } from '../../../src/core/math/percent'
import { compareRatios, type Ratio } from '../../../src/core/math/ratio'
import { pack } from '../../content/builtInPack'

const share = (line: string): Ratio => {
  const [numerator = 0, denominator = 1] = line.split('/').map(Number)
  return { numerator, denominator }
}

/** Where the app gives a share a meaning: the bands, and the coverage from which there is a band. */
const thresholds: readonly Ratio[] = [
  ...pack.bands.map(({ from: [numerator, denominator] }) => ({ numerator, denominator })),
  share('4/5'),
]

/** Every share of up to so many, smallest first. */
const sharesUpTo = (most: number): readonly Ratio[] =>
  Array.from({ length: most }, (_, index) => index + 1)
    .flatMap((denominator) =>
      Array.from({ length: denominator + 1 }, (_, numerator): Ratio => ({ numerator, denominator })),
    )
    .sort(compareRatios)

describe('a share in words', () => {
  it.each([
    ['1/2', '50%', 'whole per cent'],
    ['1/8', '13%', 'a half rounds up'],
    ['2/3', '67%', 'the threshold itself, rounded up, is still at the threshold'],
    ['665/1000', '66.5%', '67% would be over two thirds'],
    ['666/1000', '66.6%', 'below two thirds'],
    ['6666/10000', '66.6%', 'below two thirds, which people read as 66.7%'],
    ['663/1000', '66%', 'rounds down and stays below'],
    ['668/1000', '67%', 'rounds up and was above'],
    ['5/6', '83.3%', '83% would be below five sixths, and 83.3% is how people write it'],
    ['8333/10000', '83%', 'below five sixths, and said to be'],
    ['834/1000', '83.4%', 'over five sixths'],
    ['8346/10000', '83.5%', 'the nearest tenth, not the next one up'],
    ['832/1000', '83%', 'below five sixths before and after'],
    ['399/1000', '39.9%', '40% would be two fifths'],
    ['39949/100000', '39.9%', 'the nearest tenth'],
    ['3996/10000', '39.9%', 'the tenth below, since 40.0% would be two fifths'],
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

  /** A scale for each threshold alone, and for all at once; the second list stands for packs of other people. */
  const scales: readonly (readonly [name: string, scale: readonly Ratio[]])[] = [
    ['no threshold', []],
    ...thresholds.map((threshold) => [`${threshold.numerator}/${threshold.denominator}`, [threshold]] as const),
    ['all of them', thresholds],
    ...['1/100', '1/7', '17/20', '6/7', '99/100', '1/1'].map((line) => [line, [share(line)]] as const),
  ]
  const shares = sharesUpTo(180)

  describe.each(scales)('with the threshold %s', (_, scale) => {
    const shown = shares.map((exact) => shownTenths(exact, scale))

    it('reaches a threshold, as it is shown, exactly where the share does', () => {
      for (const threshold of scale) {
        const at = shownTenths(threshold, scale)
        expect(
          shares.filter((exact, index) => (shown[index] ?? 0) >= at !== compareRatios(exact, threshold) >= 0),
        ).toEqual([])
      }
    })

    it('is never less for a greater share', () => {
      expect(shares.filter((_exact, index) => (shown[index] ?? 0) < (shown[index - 1] ?? 0))).toEqual([])
    })

    it('is the nearest whole per cent, or within a tenth and a half of the share', () => {
      const isNear = (exact: Ratio, tenths: number) => {
        const off = Math.abs(tenths - (1000 * exact.numerator) / exact.denominator)
        return tenths % 10 === 0 ? off <= 5 : off <= 1.5
      }
      expect(shares.filter((exact, index) => !isNear(exact, shown[index] ?? 0))).toEqual([])
    })

    it('is 0% for nothing alone, and 100% for all alone', () => {
      expect(shares.filter(({ numerator }, index) => (shown[index] === 0) !== (numerator === 0))).toEqual([])
      expect(
        shares.filter(({ numerator, denominator }, index) => (shown[index] === 1000) !== (numerator === denominator)),
      ).toEqual([])
    })
  })

  it('has more than whole per cent only where the whole per cent would mislead', () => {
    const misleads = (exact: Ratio): boolean => {
      const whole = 10 * Math.round((100 * exact.numerator) / exact.denominator)
      if (whole === 0 || whole === 1000) return exact.numerator !== 0 && exact.numerator !== exact.denominator
      return thresholds.some((threshold) => whole >= nearestTenths(threshold) !== compareRatios(exact, threshold) >= 0)
    }
    expect(shares.filter((exact) => shownTenths(exact, thresholds) % 10 !== 0 && !misleads(exact))).toEqual([])
  })
})
