/** The value below which this share of all lies; of an even number the upper of the middle two. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The median of the ratios round by round: what slows a machine for a while slows both sides of a pair. */
export const pairedRatio = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.flatMap((value, round) => (theirs[round] === undefined ? [] : [value / theirs[round]])))

/** What was not measured has no figure. */
const figure = (value: number, digits: number, unit: string): string =>
  Number.isNaN(value) ? '–' : `${value.toFixed(digits)} ${unit}`

export const ms = (value: number): string => figure(value, value < 100 ? 1 : 0, 'ms')

export const times = (ratio: number): string => figure(ratio, 2, 'x')

/** The words of a row, each cell in its column. */
export const row = (first: string, ...cells: readonly string[]): string =>
  first.padEnd(44) + cells.map((cell) => cell.padStart(13)).join('')
