import { describe, expect, it } from 'vitest'
import { windowAround } from '../../../src/core/math/windowAround'

describe('the part of a list around a place', () => {
  it.each([
    [0, 3, 5, { from: 0, to: 3 }],
    [2, 3, 5, { from: 0, to: 3 }],
    [0, 9, 5, { from: 0, to: 5 }],
    [4, 9, 5, { from: 2, to: 7 }],
    [8, 9, 5, { from: 4, to: 9 }],
    [0, 0, 5, { from: 0, to: 0 }],
  ])('for place %i of %i, at most %i of them, is %o', (at, length, size, part) => {
    expect(windowAround(at, length, size)).toEqual(part)
  })
})
