import { describe, expect, it } from 'vitest'
import { compareRatios, ratio, sum } from '../../../src/core/math/ratio'

describe('a share', () => {
  it('is null, never 0, where there is nothing to divide by', () => {
    expect(ratio(0, 0)).toBeNull()
    expect(ratio(0, 3)).toEqual({ numerator: 0, denominator: 3 })
  })

  it.each([
    [1, 3, '<', 2, 3],
    [2, 3, '=', 66, 99],
    [6667, 10000, '>', 2, 3],
    [6666, 10000, '<', 2, 3],
    [0, 5, '=', 0, 7],
  ])('compares exactly: %i/%i %s %i/%i', (a, b, sign, c, d) => {
    const order = Math.sign(compareRatios({ numerator: a, denominator: b }, { numerator: c, denominator: d }))
    expect({ '-1': '<', 0: '=', 1: '>' }[String(order)]).toBe(sign)
  })

  it('adds up to 0 over nothing', () => {
    expect(sum([], () => 1)).toBe(0)
    expect(sum(['a', 'bcd'], ({ length }) => length)).toBe(4)
  })
})
