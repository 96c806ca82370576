/** How wide the columns of a table are on paper, whoever draws it. */

/** What a column asks for, in any unit. */
export interface ColumnNeeds {
  /** Its part of the table's width, relative to the other columns. */
  readonly share: number
  /** The widest word of its head. */
  readonly head: number
  /** The widest piece of its cells that should stay whole. */
  readonly body: number
  /** What stands beside the text in each cell. */
  readonly around: number
}

/** Parts of the table's width: a word up to the first is a short label, which is not broken; one wider than the second may be broken anywhere. */
const shortLabel = 0.13
const widestWord = 0.25

/** A date or a figure, such as `30 Nov 2026`: short enough to stay on one line. */
const figure = /^\d.{0,11}$/

/** The pieces of a text that belong on one line each: a line breaks at spaces and after hyphens. */
export const unbrokenPieces = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (figure.test(line) ? [line] : line.split(/ +|(?<=[-–—])/u)))

/** How wide the widest of these pieces is; there may be more of them than a call takes arguments. */
export const widestPiece = (texts: readonly string[], widthOf: (piece: string) => number): number =>
  texts.reduce(
    (widest, text) => unbrokenPieces(text).reduce((most, piece) => Math.max(most, widthOf(piece)), widest),
    0,
  )

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)

/** By their shares, save that a column too narrow for what it needs takes that from those that have room. */
const byShare = (total: number, columns: readonly ColumnNeeds[], needed: readonly number[]): readonly number[] => {
  const shares = sum(columns.map(({ share }) => share))
  const widths = columns.map(({ share }) => (share / shares) * total)
  const missing = sum(widths.map((width, index) => Math.max(0, (needed[index] ?? 0) - width)))
  const spare = sum(widths.map((width, index) => Math.max(0, width - (needed[index] ?? 0))))
  if (missing === 0) return widths
  return widths.map((width, index) => {
    const need = needed[index] ?? 0
    return width < need ? need : width - (missing * (width - need)) / spare
  })
}

/**
 * The widths of a table's columns, which together are `total`. First of all no word of a head is broken, then no short
 * label, then no word save the very widest; what is left goes by the columns' shares.
 */
export const columnWidths = (total: number, columns: readonly ColumnNeeds[]): readonly number[] => {
  const upTo = (most: number) =>
    columns.map(({ head, body, around }) => around + Math.max(head, Math.min(body, most * total)))
  const [heads, labels, words] = [upTo(0), upTo(shortLabel), upTo(widestWord)]
  if (sum(words) <= total) return byShare(total, columns, words)
  const [least, wanted] = sum(labels) <= total ? [labels, words] : [heads, labels]
  if (sum(least) >= total) return least.map((width) => (width / sum(least)) * total)
  const part = (total - sum(least)) / (sum(wanted) - sum(least))
  return least.map((width, index) => width + part * ((wanted[index] ?? 0) - width))
}
