/**
 * A share as two integers, divided only for display.
 * Sums stay exact, so a threshold such as 2/3 is met or not met, never nearly met.
 */
export interface Ratio {
  readonly numerator: number
  /** Above zero: where there is nothing to divide by, the share is `null` instead of a Ratio. */
  readonly denominator: number
}

/** The share, or `null` where the denominator is 0: nothing was scored, which is not the same as a score of 0. */
export const ratio = (numerator: number, denominator: number): Ratio | null =>
  denominator === 0 ? null : { numerator, denominator }

/** Below zero where a < b, zero where they are equal, above zero where a > b; exact. */
export const compareRatios = (a: Ratio, b: Ratio): number => a.numerator * b.denominator - b.numerator * a.denominator

/** The sum of what `of` says about each item. */
export const sum = <Item>(items: Iterable<Item>, of: (item: Item) => number): number => {
  let total = 0
  for (const item of items) total += of(item)
  return total
}
