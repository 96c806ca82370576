import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal'
import { getCellAddress } from 'write-excel-file/utility'
import { cellText, type Block, type BlockOf, type Cell, type Column, type Report } from '../core/report/blocks'
import { beginningOf, cleanText } from './cleanText'
import { sheetNames } from './sheetNames'
import { sheetSettings, type FilteredSheet } from './sheetSettings'

/** Excel refuses a file with a longer text in a cell. */
const longestText = 32_767
const cutMark = '… (cut off here: a cell holds no more)'

/** A text as a cell shows it. Excel reads `_x0041_` as a letter's code, so its underscore is given as a code itself. */
const textOf = (text: string): string => {
  const clean = cleanText(text)
  const fitting = clean.length <= longestText ? clean : `${beginningOf(clean, longestText - cutMark.length)}${cutMark}`
  return fitting.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
}

/** Typed and formatted as text, so that nothing in it is ever run as a formula, not even after it is edited in Excel. */
const text = (value: string, style: Omit<CellObject, 'value' | 'type' | 'format'> = {}): CellObject => ({
  value: textOf(value),
  type: String,
  format: '@',
  alignVertical: 'top',
  wrap: true,
  ...style,
})

/** Excel counts days from 1900 on, with a leap day that was none: before March 1900 a date is only words. */
const firstCountedDay = '1900-03-01'

const tableCell = (cell: Cell, column: Column | undefined): CellObject => {
  if (typeof cell !== 'string' && cell.date !== undefined && cell.date >= firstCountedDay) {
    return {
      value: new Date(`${cell.date}T00:00:00Z`),
      type: Date,
      format: 'd mmm yyyy',
      align: 'left',
      alignVertical: 'top',
    }
  }
  if (typeof cell !== 'string' && cell.number !== undefined)
    return { value: cell.number, type: Number, align: 'right', alignVertical: 'top' }
  return text(cellText(cell), column?.align === 'end' ? { align: 'right' } : {})
}

/** In characters: a date fits in the narrowest, and a table of few columns does not fill more than a screen. */
const columnWidths = (columns: readonly Column[]): { width: number }[] => {
  const all = columns.reduce((total, { share }) => total + share, 0)
  const width = Math.max(110, 21 * columns.length)
  return columns.map(({ share }) => ({ width: Math.max(13, Math.round((width * share) / all)) }))
}

const headerCell = ({ title, align }: Column): CellObject =>
  text(title, {
    fontWeight: 'bold',
    backgroundColor: '#e6eff2',
    bottomBorderStyle: 'thin',
    alignVertical: 'bottom',
    ...(align === 'end' ? { align: 'right' } : {}),
  })

const tableSheet = ({ columns, rows, empty }: BlockOf<'table'>, name: string): Sheet<Blob> => ({
  sheet: name,
  columns: columnWidths(columns),
  stickyRowsCount: 1,
  orientation: 'landscape',
  data: [
    columns.map(headerCell),
    ...(rows.length === 0 && empty !== ''
      ? [[text(empty)]]
      : rows.map((cells) => cells.map((cell, index) => tableCell(cell, columns[index])))),
  ],
})

/** Without rows it is the header row alone: the sentence below it is no row of the table. */
const filtered = ({ columns, rows }: BlockOf<'table'>, name: string): FilteredSheet => ({
  name,
  lastColumn: getCellAddress(0, columns.length - 1).replace(/\d+$/, ''),
  lastRow: 1 + rows.length,
})

const strong: Omit<CellObject, 'value' | 'type' | 'format'> = { fontWeight: 'bold' }

/** What a block is in a workbook: rows of the sheet *About*, and tables, each a sheet of its own. */
interface InWorkbook {
  readonly about: readonly Row[]
  readonly tables: readonly BlockOf<'table'>[]
}

const nothing: InWorkbook = { about: [], tables: [] }

const inWorkbook = (block: Block): InWorkbook => {
  switch (block.kind) {
    case 'facts':
      return { ...nothing, about: [...block.facts.map(({ term, value }) => [text(term, strong), text(value)]), []] }
    case 'statement':
      return { ...nothing, about: [[text(block.title, strong), text(block.text)], []] }
    case 'board':
      return {
        ...nothing,
        about: [
          [text(block.caption, strong)],
          ...block.tiles.map(({ inFull, words }) => [text(inFull), text(words)]),
          [],
        ],
      }
    case 'table':
      return { ...nothing, tables: [block] }
    case 'chart':
      // The table says what the picture shows.
      return { ...nothing, tables: [block.table] }
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'choices':
    case 'bars':
    case 'lines':
    case 'fields':
    case 'page-break':
      // What is read one after another, drawn, or written on by hand has no place among cells.
      return nothing
  }
}

const aboutSheet = (
  report: Report,
  rows: readonly Row[],
  name: string,
  sheets: readonly (readonly [name: string, caption: string])[],
): Sheet<Blob> => ({
  sheet: name,
  columns: [{ width: 32 }, { width: 90 }],
  showGridLines: false,
  orientation: 'landscape',
  data: [
    [text(report.title, { ...strong, fontSize: 16, wrap: false })],
    [text(report.marking, { wrap: false })],
    [],
    ...rows,
    [text('In this file', strong)],
    ...sheets.map(([sheet, caption]) => [text(sheet), text(caption)]),
  ],
})

const aboutName = 'About'

/** The tables of a report as a workbook: a sheet *About* with title, marking, facts and statements, then one sheet for each table. */
export const reportToXlsx = async (report: Report): Promise<Uint8Array<ArrayBuffer>> => {
  const parts = report.blocks.map(inWorkbook)
  const tables = parts.flatMap((part) => part.tables)
  const names = sheetNames(
    tables.map(({ caption }) => caption),
    [aboutName],
  )
  const sheets = tables.map((table, index) => tableSheet(table, names[index] ?? ''))
  const about = aboutSheet(
    report,
    parts.flatMap((part) => part.about),
    aboutName,
    tables.map(({ caption }, index) => [names[index] ?? '', caption]),
  )
  const blob = await writeExcelFile([about, ...sheets], {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [
      sheetSettings(cleanText(report.marking), [
        null,
        ...tables.map((table, index) => filtered(table, names[index] ?? '')),
      ]),
    ],
  }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
