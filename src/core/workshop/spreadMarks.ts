import type { Spread } from './collecting'

/*
 * Where the marks of a spread stand: one dot for each answer, stacked on its level, or bars where there are too many to be
 * told apart. Each level has a box of its own, of the same size, whose foot is at `height`.
 */

/** Up to so many answers each is a dot; more are bars. */
export const dotsAtMost = 40

/** The box of one level, in units of its own. */
export const marksBox = { width: 60, height: 100 } as const

/** So many dots stand above each other at most; few are drawn as if they were so many, so that they do not fill the box. */
const mostRows = 8
const fewestRows = 5
/** Of the room that a dot has, its radius: what is left is the gap between two. */
const radiusShare = 0.42
const barWidth = 34

export interface Dot {
  readonly x: number
  readonly y: number
}

/** The marks of a spread, a column for each level from 0 on, then one for "don't know". */
export type SpreadMarks =
  | { readonly kind: 'dots'; readonly radius: number; readonly columns: readonly (readonly Dot[])[] }
  /** `height`: of each bar. */
  | {
      readonly kind: 'bars'
      readonly columns: readonly { readonly x: number; readonly width: number; readonly height: number }[]
    }

/** How many gave each answer: the levels from 0 on, then "don't know". */
export const countsOf = ({ levels, dontKnow }: Spread): readonly number[] => [...levels, dontKnow]

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

const dotsOf = (count: number, perRow: number, pitch: number): readonly Dot[] =>
  Array.from({ length: count }, (_, nth) => {
    const [row, inRow] = [Math.floor(nth / perRow), Math.min(perRow, count - Math.floor(nth / perRow) * perRow)]
    return {
      x: marksBox.width / 2 + ((nth % perRow) - (inRow - 1) / 2) * pitch,
      y: marksBox.height - (row + 0.5) * pitch,
    }
  })

/** The marks of spreads that stand beside each other, all to one scale. Given none, there are none. */
export const spreadMarks = (spreads: readonly Spread[]): readonly SpreadMarks[] => {
  const all = spreads.map(countsOf)
  const most = Math.max(1, ...all.flat())
  if (all.some((counts) => total(counts) > dotsAtMost))
    return all.map((counts) => ({
      kind: 'bars',
      columns: counts.map((count) => ({
        x: (marksBox.width - barWidth) / 2,
        width: barWidth,
        height: (marksBox.height * count) / most,
      })),
    }))
  const perRow = Math.ceil(most / mostRows)
  const rows = Math.max(fewestRows, Math.ceil(most / perRow))
  const pitch = Math.min(marksBox.height / rows, marksBox.width / perRow)
  return all.map((counts) => ({
    kind: 'dots',
    radius: radiusShare * pitch,
    columns: counts.map((count) => dotsOf(count, perRow, pitch)),
  }))
}
