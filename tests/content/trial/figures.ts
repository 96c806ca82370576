/**
 * How far several readers agree with each other, and with a reference, on values that have an order but no distance,
 * such as the levels 0 to 3. Pure: numbers in, numbers out.
 */

/** The mean; `null` of nothing. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length

/** From the lowest to the highest; `null` of nothing. */
export const spread = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.max(...values) - Math.min(...values)

const byValue = (a: number, b: number): number => a - b

/** How often each value occurs, in the order of the values. */
const counted = (values: readonly number[]): readonly (readonly [value: number, count: number])[] => {
  const counts = new Map<number, number>()
  for (const value of [...values].sort(byValue)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}

/**
 * Krippendorff's alpha for ordinal values: 1 where readers agree on every unit, 0 where they agree as by chance, below
 * where they agree less than that. A unit holds what each reader said of one thing, in any order; who said nothing of
 * it is left out, and a unit with fewer than two values counts for nothing. `null` where no unit has two, or where all
 * values are the same, so that there is nothing to agree about.
 *
 * alpha = 1 - observed / expected disagreement, both with the squared distance of the ranks of two values
 * (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011).
 */
export const ordinalAlpha = (units: readonly (readonly number[])[]): number | null => {
  const pairable = units.filter((unit) => unit.length >= 2)
  const all = pairable.flat()
  const totals = counted(all)
  if (totals.length < 2) return null
  // The rank of a value: how many stand below it, and half of those that are the same.
  const ranks = new Map<number, number>()
  let below = 0
  for (const [value, count] of totals) {
    ranks.set(value, below + count / 2)
    below += count
  }
  const distance = (a: number, b: number): number => ((ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)) ** 2
  const among = (counts: readonly (readonly [number, number])[]): number => {
    let total = 0
    for (const [a, countOfA] of counts)
      for (const [b, countOfB] of counts) total += countOfA * countOfB * distance(a, b)
    return total
  }
  const observed = pairable.reduce((total, unit) => total + among(counted(unit)) / (unit.length - 1), 0)
  return 1 - ((all.length - 1) * observed) / among(totals)
}

/** The rank of each value from 1 on; values that are the same share the mean of their ranks. */
export const ranksOf = (values: readonly number[]): readonly number[] => {
  const ranks = new Map<number, number>()
  let below = 0
  for (const [value, count] of counted(values)) {
    ranks.set(value, below + (count + 1) / 2)
    below += count
  }
  return values.map((value) => ranks.get(value) ?? 0)
}

/** Two values of the same thing, such as a reader's and the reference's. */
export type Pair = readonly [number, number]

/** Spearman's rank correlation: Pearson's of the ranks, which holds with ties, too. `null` with fewer than two pairs, or where one side is always the same. */
export const spearman = (pairs: readonly Pair[]): number | null => {
  const [first, second] = [ranksOf(pairs.map(([a]) => a)), ranksOf(pairs.map(([, b]) => b))]
  const middle = (pairs.length + 1) / 2
  let [together, ofFirst, ofSecond] = [0, 0, 0]
  for (const [index, rank] of first.entries()) {
    const [a, b] = [rank - middle, (second[index] ?? middle) - middle]
    together += a * b
    ofFirst += a * a
    ofSecond += b * b
  }
  return ofFirst === 0 || ofSecond === 0 ? null : together / Math.sqrt(ofFirst * ofSecond)
}

/** How far the first of two lies from the second, whichever way, on average; `null` of nothing. */
export const meanDistance = (pairs: readonly Pair[]): number | null => mean(pairs.map(([a, b]) => Math.abs(a - b)))

/** The same with its sign: below zero where the first is lower than the second. */
export const meanDifference = (pairs: readonly Pair[]): number | null => mean(pairs.map(([a, b]) => a - b))
