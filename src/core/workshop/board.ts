import { mostTables } from './answerCode'
import type { Vote } from './votes'

/** How a table stands in a vote: *sent*, *missing*, or *several*, of whose devices it has to be said which count. */
export type TableState = 'sent' | 'missing' | 'several'

/** Who has sent, at a glance. */
export interface VoteBoard {
  /** By number: all that are expected, or up to the last that sent where nobody said how many are; and what sent beyond. */
  readonly cells: readonly { readonly table: number; readonly state: TableState }[]
  /** Of those that are expected, how many have sent. */
  readonly sent: number
  readonly missing: readonly number[]
  /** Those that sent, and are not among those expected: perhaps a number was mistyped. */
  readonly beyond: readonly number[]
}

/** Who has sent in a vote. `expected` is how many are; `null`: nobody said. */
export const boardOf = (
  { tables, contested }: Pick<Vote, 'tables' | 'contested'>,
  expected: number | null,
): VoteBoard => {
  const last = expected ?? Math.max(0, ...tables)
  const usual = Array.from({ length: last }, (_, index) => index + 1)
  const beyond = tables.filter((table) => table < 1 || table > last)
  const sent = new Set(tables)
  const several = new Set(contested)
  return {
    cells: [...usual, ...beyond]
      .sort((a, b) => a - b)
      .map((table) => ({ table, state: several.has(table) ? 'several' : sent.has(table) ? 'sent' : 'missing' })),
    sent: tables.length - beyond.length,
    missing: usual.filter((table) => !sent.has(table)),
    beyond,
  }
}

/** The number of the sheet that is typed after this one: the next that is missing, else the first that is; where none is, simply the next. */
export const nextTable = ({ missing, cells }: Pick<VoteBoard, 'missing' | 'cells'>, after: number): number => {
  const others = missing.filter((table) => table !== after)
  const last = cells.at(-1)?.table ?? 0
  return Math.min(others.find((table) => table > after) ?? others[0] ?? Math.max(last, after) + 1, mostTables)
}
