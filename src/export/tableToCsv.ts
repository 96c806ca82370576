import Papa from 'papaparse'
import { cellText, type BlockOf, type Cell } from '../core/report/blocks'
import { cleanText } from './cleanText'

/**
 * What a spreadsheet takes for the start of a formula, also in full width and after blanks. The pattern that papaparse
 * brings along looks at a whole line, so that a formula with a line break in it would pass.
 */
const formulaStart = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

const valueOf = (cell: Cell): string =>
  typeof cell !== 'string' && cell.date !== undefined ? cell.date : cleanText(cellText(cell))

/**
 * A table as CSV for Excel and every other program: UTF-8 with a byte order mark, every field in quotes, lines ended by
 * CRLF, dates as `YYYY-MM-DD`. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export const tableToCsv = ({ columns, rows }: BlockOf<'table'>): string => {
  const lines = [columns.map(({ title }) => cleanText(title)), ...rows.map((cells) => cells.map(valueOf))]
  return `\uFEFF${Papa.unparse(lines, { quotes: true, newline: '\r\n', escapeFormulae: formulaStart })}\r\n`
}
