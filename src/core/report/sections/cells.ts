import { sayShortDate, type IsoDate } from '../../math/calendar'
import { removedText } from '../../review/textSlots'
import type { BlockOf, Cell, Column } from '../blocks'

export type Table = BlockOf<'table'>

/** A column with what it says of each row, so that no row has a cell too many or too few. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row) => Cell
}

/** A table of rows by its columns; `heads` is the title of the column that names each row. */
export const tableOf = <Row>(
  caption: string,
  heads: string,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  empty: string,
): Table => ({
  kind: 'table',
  caption,
  empty,
  headerColumn: Math.max(
    0,
    columns.findIndex(({ title }) => title === heads),
  ),
  columns: columns.map(({ cell: _, ...column }) => column),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
})

/** A column to be filled in by hand. */
export const byHand = (title: string, share: number): ColumnOf<unknown> => ({
  title,
  share,
  byHand: true,
  cell: () => '',
})

export const dateCell = (date: IsoDate): Cell => ({ date, text: sayShortDate(date) })

export const numberCell = (number: number): Cell => ({ number, text: String(number) })

/** When something was last checked; `null`: nobody has said. */
export const checkedCell = (checkedOn: IsoDate | null): Cell => (checkedOn === null ? 'not said' : dateCell(checkedOn))

/** Where something is kept. */
export const placeCell = (where: string): string =>
  where.trim() === '' ? 'not said' : where === removedText ? 'not told here' : where
