import { describe, expect, it } from 'vitest'
import { mean, meanDifference, meanDistance, ordinalAlpha, ranksOf, spearman, spread } from './figures'

/** Example C of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): four observers of twelve units; a dot is a missing value. */
const published = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.']
const unitsOf = (observers: readonly string[]): readonly (readonly number[])[] =>
  Array.from(observers[0] ?? '', (_, unit) =>
    observers.map((observer) => observer.charAt(unit)).flatMap((value) => (value === '.' ? [] : [Number(value)])),
  )

describe('Krippendorff’s alpha for ordinal values', () => {
  it('is 0.815 of the published example with missing values', () => {
    expect(ordinalAlpha(unitsOf(published))).toBeCloseTo(0.815, 3)
  })

  it('is 1 where all agree on each unit, and units differ', () => {
    expect(
      ordinalAlpha([
        [0, 0, 0],
        [2, 2],
        [3, 3, 3],
      ]),
    ).toBe(1)
  })

  it('is below 0 where readers agree less than by chance', () => {
    expect(
      ordinalAlpha([
        [0, 3],
        [3, 0],
        [0, 3],
      ]),
    ).toBeLessThan(0)
  })

  it('is told of nothing where no unit has two values, or all values are the same', () => {
    expect([
      ordinalAlpha([]),
      ordinalAlpha([[1], [2]]),
      ordinalAlpha([
        [2, 2],
        [2, 2],
      ]),
    ]).toEqual([null, null, null])
  })

  it('counts a far disagreement more than a near one', () => {
    const near =
      ordinalAlpha([
        [0, 1],
        [1, 1],
        [2, 2],
        [3, 3],
      ]) ?? 0
    const far =
      ordinalAlpha([
        [0, 3],
        [1, 1],
        [2, 2],
        [3, 3],
      ]) ?? 0
    expect(near).toBeGreaterThan(far)
  })
})

describe('Spearman’s correlation', () => {
  it('gives values that are the same the mean of their ranks', () => {
    expect(ranksOf([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1])
  })

  it('is 0.8 of five pairs without ties, by 1 - 6 Σd² / n(n² - 1)', () => {
    expect(
      spearman([
        [1, 2],
        [2, 1],
        [3, 4],
        [4, 3],
        [5, 5],
      ]),
    ).toBeCloseTo(0.8, 10)
  })

  it('with ties is Pearson’s of the ranks: √0.9 here', () => {
    // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: 4.5 / √(4.5 × 5).
    expect(
      spearman([
        [1, 1],
        [2, 2],
        [2, 3],
        [3, 4],
      ]),
    ).toBeCloseTo(Math.sqrt(0.9), 10)
  })

  it('is -1 where the order is the other way round', () => {
    expect(
      spearman([
        [0, 3],
        [1, 2],
        [3, 0],
      ]),
    ).toBeCloseTo(-1, 10)
  })

  it('is told of nothing where one side is always the same', () => {
    expect([
      spearman([]),
      spearman([[1, 1]]),
      spearman([
        [1, 0],
        [1, 3],
      ]),
    ]).toEqual([null, null, null])
  })
})

it('distance counts both ways, and the difference keeps its sign', () => {
  const pairs = [
    [0, 2],
    [3, 2],
  ] as const
  expect([meanDistance(pairs), meanDifference(pairs), meanDistance([])]).toEqual([1.5, -0.5, null])
})

it('the spread is from the lowest to the highest', () => {
  expect([spread([1, 3, 2]), spread([2]), spread([]), mean([1, 2])]).toEqual([2, 0, null, 1.5])
})
