import { sheetTitles, type SheetId } from '../../content/sheets'
import type { Block, BlockOf } from '../blocks'
import { blankSheet, type Variant } from '../variant'
import { byHand, tableOf, type Table } from './cells'

/** Boxes to tick, any number of them. */
export const ticks = (...items: readonly string[]): BlockOf<'list'> => ({
  kind: 'list',
  ordered: false,
  boxes: true,
  items,
})

/** Labels with a line each; those of one row stand side by side. */
export const fields = (...rows: readonly (readonly string[])[]): BlockOf<'fields'> => ({ kind: 'fields', rows })

type ColumnToFill = readonly [title: string, share: number]

/** A table to fill in: each that is given heads a row, and all else is empty. */
export const rowsFor = (
  caption: string,
  [title, share]: ColumnToFill,
  given: readonly string[],
  columns: readonly ColumnToFill[],
): Table =>
  tableOf<string>(
    caption,
    title,
    [{ title, share, cell: (head) => head }, ...columns.map((column) => byHand(...column))],
    given,
    '',
  )

/** So many rows to fill in, which have numbers. */
export const emptyRows = (caption: string, count: number, columns: readonly ColumnToFill[]): Table =>
  rowsFor(
    caption,
    ['Row', 5],
    Array.from({ length: count }, (_, index) => `${index + 1}`),
    columns,
  )

/** A part of a sheet under its heading. */
export const part = (heading: string, ...blocks: readonly Block[]): readonly Block[] => [
  { kind: 'heading', level: 2, setAs: 3, text: heading },
  ...blocks,
]

interface ModelSheet extends Pick<Variant, 'forWhom' | 'purpose'> {
  readonly id: SheetId
  /** What it is called on the sheet itself. */
  readonly heading: string
  /** Who fills it in, and when. */
  readonly filledIn: string
  /** What is filled in first, as fields. */
  readonly top: readonly (readonly string[])[]
  readonly parts: readonly (readonly Block[])[]
  /** Where it is kept, what is never written on it, and what it does not replace. */
  readonly notes: readonly string[]
}

/** A sheet for a school that has none of its own yet: to be changed, and filled in by hand. */
export const modelSheet = ({ id, forWhom, purpose, heading, filledIn, top, parts, notes }: ModelSheet): Variant => ({
  id,
  title: sheetTitles[id],
  forWhom,
  purpose,
  ...blankSheet,
  isModel: true,
  marking: 'Model sheet: change it to fit your school. It is no official form.',
  blocks: () => [
    { kind: 'heading', level: 1, setAs: 2, text: heading },
    { kind: 'paragraph', text: `${purpose} ${filledIn}` },
    fields(...top),
    ...parts.flat(),
    ...part('Notes', { kind: 'list', ordered: false, dense: true, items: notes }),
  ],
})
