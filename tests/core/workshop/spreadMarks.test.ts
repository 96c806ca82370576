import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Spread } from '../../../src/core/workshop/collecting'
import { countsOf, dotsAtMost, marksBox, spreadMarks, type Dot } from '../../../src/core/workshop/spreadMarks'

const spread = (levels: Spread['levels'], dontKnow = 0): Spread => ({ levels, dontKnow, unanswered: 0, median: null })

/** Spreads of as many answers as may be dots. */
const dotted = fc.array(fc.nat({ max: 4 }), { maxLength: dotsAtMost }).map((answers) => {
  const of = (answer: number): number => answers.filter((one) => one === answer).length
  return spread([of(0), of(1), of(2), of(3)], of(4))
})

/** The dots of spreads that are drawn beside each other, by spread and column. */
const dotsOf = (
  spreads: readonly Spread[],
): readonly { readonly radius: number; readonly columns: readonly (readonly Dot[])[] }[] =>
  spreadMarks(spreads).map((marks) => {
    if (marks.kind !== 'dots') throw new Error('these are bars')
    return marks
  })

describe('the marks of a spread', () => {
  it('are a dot for each answer, all within the box of their level', () => {
    fc.assert(
      fc.property(dotted, (given) => {
        const [marks] = dotsOf([given])
        expect(marks?.columns.map((dots) => dots.length)).toEqual(countsOf(given))
        const radius = marks?.radius ?? 0
        for (const { x, y } of marks?.columns.flat() ?? []) {
          expect(x - radius).toBeGreaterThanOrEqual(0)
          expect(x + radius).toBeLessThanOrEqual(marksBox.width)
          expect(y - radius).toBeGreaterThanOrEqual(0)
          expect(y + radius).toBeLessThanOrEqual(marksBox.height)
        }
      }),
    )
  })

  it('never lie over each other', () => {
    fc.assert(
      fc.property(dotted, (given) => {
        const [marks] = dotsOf([given])
        for (const dots of marks?.columns ?? [])
          for (const [nth, { x, y }] of dots.entries())
            for (const other of dots.slice(nth + 1))
              expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(2 * (marks?.radius ?? 0))
      }),
    )
  })

  it('stand one above the other as long as that tells how many there are at a glance', () => {
    const [marks] = dotsOf([spread([3, 8, 0, 1])])
    for (const dots of marks?.columns ?? []) expect(new Set(dots.map(({ x }) => x)).size).toBeLessThanOrEqual(1)
  })

  it('are as large in one vote as in the other beside it', () => {
    fc.assert(
      fc.property(dotted, dotted, (first, second) => {
        const [before, after] = dotsOf([first, second])
        expect(before?.radius).toBe(after?.radius)
      }),
    )
  })

  it('are bars where there are more than can be told apart, as high as there are answers', () => {
    const [marks, other] = spreadMarks([spread([dotsAtMost, 0, 1, 0]), spread([20, 10, 0, 0])])
    if (marks?.kind !== 'bars' || other?.kind !== 'bars') throw new Error('these are dots')
    expect(marks.columns.map(({ height }) => height)).toEqual([100, 0, 2.5, 0, 0])
    expect(other.columns.map(({ height }) => height)).toEqual([50, 25, 0, 0, 0])
    expect(spreadMarks([spread([dotsAtMost, 0, 0, 0])])[0]?.kind).toBe('dots')
  })

  it('of nobody are none', () => {
    expect(dotsOf([spread([0, 0, 0, 0])])[0]?.columns.flat()).toEqual([])
    expect(spreadMarks([])).toEqual([])
  })
})
