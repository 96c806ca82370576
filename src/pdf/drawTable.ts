import { cellText, type BlockOf } from '../core/report/blocks'
import { columnWidths, widestPiece } from '../core/report/columnWidths'
import { bodyHeight, colours, page, textStyles, type Colour, type Sheet, type TextStyle } from './page'
import type { Element } from './structureTree'

type TableBlock = BlockOf<'table'>

/** Space around a cell's text; the outer edges of the table stand flush with the text of the page. */
const gutter = 1.8
/** What is filled in by hand takes a row of this height at least. */
const handHeight = 9.5
const leftPadding = (column: number): number => (column === 0 ? 0 : gutter)
const rightPadding = (column: number, columns: number): number => (column === columns - 1 ? 0 : gutter)

/** How a table is set: the styles of its cells and of what heads rows and columns, of one size and leading, and the space above and below. */
interface Setting {
  readonly cell: TextStyle
  readonly head: TextStyle
  readonly padding: { readonly top: number; readonly bottom: number }
}

const settingOf = ({ dense = false }: TableBlock): Setting =>
  dense
    ? { cell: textStyles.denseCell, head: textStyles.denseHead, padding: { top: 0.9, bottom: 1.15 } }
    : { cell: textStyles.cell, head: textStyles.rowHead, padding: { top: 1.25, bottom: 1.55 } }

/** The style of a cell's paragraphs: what heads a row is bold, what is added to it below is not. */
const cellStyle = (block: TableBlock, column: number, paragraph: number): TextStyle =>
  column === block.headerColumn && paragraph === 0 ? settingOf(block).head : settingOf(block).cell

/** A cell in its lines, of which the first `heading` are set as a row's head. */
interface CellLines {
  readonly lines: readonly string[]
  readonly heading: number
}

const widthsOf = (sheet: Sheet, block: TableBlock): readonly number[] => {
  const widest = (texts: readonly string[], style: TextStyle) =>
    widestPiece(texts.map(sheet.print), (piece) => sheet.widthOf(piece, style))
  return columnWidths(
    page.textWidth,
    block.columns.map(({ title, share }, index) => ({
      share,
      head: widest([title], settingOf(block).head),
      body: widest(
        block.rows.map((row) => cellText(row[index] ?? '')),
        cellStyle(block, index, 0),
      ),
      // What is added keeps rounding from breaking a word that fits exactly.
      around: leftPadding(index) + rightPadding(index, block.columns.length) + 0.1,
    })),
  )
}

/** A table measured: every cell in its lines. */
interface TableLayout {
  readonly widths: readonly number[]
  readonly head: readonly CellLines[]
  readonly rows: readonly (readonly CellLines[])[]
}

const allHeading = (lines: readonly string[]): CellLines => ({ lines, heading: lines.length })

const wrapCell = (sheet: Sheet, block: TableBlock, text: string, column: number, width: number): CellLines => {
  const { cell, head } = settingOf(block)
  if (column !== block.headerColumn) return { lines: sheet.wrap(text, width, cell), heading: 0 }
  const [first = '', ...rest] = sheet.print(text).split('\n')
  const heading = sheet.wrap(first, width, head)
  if (rest.length === 0) return allHeading(heading)
  // The space keeps the words apart for whoever copies the text.
  return {
    lines: [...heading.slice(0, -1), `${heading.at(-1) ?? ''} `, ...sheet.wrap(rest.join('\n'), width, cell)],
    heading: heading.length,
  }
}

const layOut = (sheet: Sheet, block: TableBlock): TableLayout => {
  const widths = widthsOf(sheet, block)
  const inner = (column: number) => (widths[column] ?? 0) - leftPadding(column) - rightPadding(column, widths.length)
  return {
    widths,
    head: block.columns.map(({ title }, column) => allHeading(sheet.wrap(title, inner(column), settingOf(block).head))),
    rows: block.rows.map((row) =>
      block.columns.map((_, column) => wrapCell(sheet, block, cellText(row[column] ?? ''), column, inner(column))),
    ),
  }
}

const leastHeight = ({ columns }: TableBlock): number =>
  columns.some(({ byHand }) => byHand === true) ? handHeight : 0

const heightOf = (cells: readonly CellLines[], { cell, padding }: Setting): number =>
  Math.max(1, ...cells.map(({ lines }) => lines.length)) * cell.leading + padding.top + padding.bottom

/** The first `count` lines of each cell, and what is left. */
const parted = (cells: readonly CellLines[], count: number): readonly [first: CellLines[], rest: CellLines[]] => [
  cells.map(({ lines, heading }) => ({ lines: lines.slice(0, count), heading: Math.min(heading, count) })),
  cells.map(({ lines, heading }) => ({ lines: lines.slice(count), heading: Math.max(0, heading - count) })),
]

const drawRows = (sheet: Sheet, block: TableBlock, { widths, head, rows }: TableLayout, table: Element): void => {
  const { tags, drawLines } = sheet
  const setting = settingOf(block)
  const { cell: cellSetting, head: headSetting, padding } = setting
  const headHeight = heightOf(head, setting)
  const least = leastHeight(block)
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((x, width) => x + width, page.left))

  /** The lines of a cell in their styles; `y` is the top of the first. */
  const drawCell = ({ lines, heading }: CellLines, column: number, y: number) => {
    const align = block.columns[column]?.align ?? 'start'
    const left = lefts[column] ?? page.left
    const x =
      align === 'end' ? left + (widths[column] ?? 0) - rightPadding(column, widths.length) : left + leftPadding(column)
    drawLines(lines.slice(0, heading), x, y, headSetting, align)
    drawLines(lines.slice(heading), x, y + heading * cellSetting.leading, cellSetting, align)
  }
  const rule = (width: number, colour: Colour) => tags.artifact('Layout', () => sheet.rule(sheet.y(), width, colour))

  /** Column heads stand on their rule, however many lines their neighbours take. On later pages they are no content. */
  const drawHead = (elements: readonly Element[]) => {
    const bottom = sheet.y() + headHeight
    head.forEach((cell, column) => {
      const element = elements[column]
      const draw = () => drawCell(cell, column, bottom - padding.bottom - cell.lines.length * cellSetting.leading)
      if (element === undefined) tags.artifact('Pagination', draw)
      else tags.mark(element, draw)
    })
    sheet.moveTo(bottom)
    rule(0.45, colours.ink)
  }
  const toNextPage = () => {
    sheet.newPage()
    drawHead([])
  }
  /** A row, or as much of one as stands on this page. */
  const drawCells = (cells: readonly CellLines[], elements: readonly Element[], height: number) => {
    const top = sheet.y()
    cells.forEach((cell, column) => {
      const element = elements[column]
      if (element !== undefined && cell.lines.length > 0)
        tags.mark(element, () => drawCell(cell, column, top + padding.top))
      if (block.columns[column]?.byHand === true)
        tags.artifact('Layout', () => sheet.upright(lefts[column] ?? 0, top, height, 0.15, colours.hairline))
    })
    sheet.moveTo(top + height)
    rule(0.15, colours.hairline)
  }
  /** A row stands on one page; one that is taller than a page begins where it is and goes on over the next. */
  const drawRow = (cells: readonly CellLines[], elements: readonly Element[]): void => {
    const room = sheet.foot() - sheet.y()
    const height = Math.max(least, heightOf(cells, setting))
    const lines = Math.floor((room - padding.top - padding.bottom) / cellSetting.leading)
    const top = page.top + headHeight
    const isAtTop = sheet.y() <= top
    // No later page has more room: under a head that fills one, a row goes over the foot.
    if (height <= room || (isAtTop && lines < 1)) return drawCells(cells, elements, height)
    const fitsNextPage = height <= sheet.foot() - top
    if (!isAtTop && (fitsNextPage || lines < 1)) {
      toNextPage()
      return drawRow(cells, elements)
    }
    const [first, rest] = parted(cells, lines)
    drawCells(first, elements, Math.min(room, Math.max(least, heightOf(first, setting))))
    toNextPage()
    drawRow(rest, elements)
  }

  const rowIn = (section: Element): Element => tags.child(section, 'TR', {})
  if (sheet.y() + headHeight > sheet.foot()) sheet.newPage()
  const headRow = rowIn(tags.child(table, 'THead', {}))
  drawHead(head.map(() => tags.child(headRow, 'TH', { scope: 'Column' })))
  const body = tags.child(table, 'TBody', {})
  for (const cells of rows) {
    const row = rowIn(body)
    drawRow(
      cells,
      cells.map((_, column) =>
        column === block.headerColumn ? tags.child(row, 'TH', { scope: 'Row' }) : tags.child(row, 'TD', {}),
      ),
    )
  }
}

/** Measures a table; `lead` is its caption, its head and its first row, which stand on one page. */
export const prepareTable = (sheet: Sheet, block: TableBlock) => {
  const caption = sheet.wrap(block.caption, page.textWidth, textStyles.small)
  const captionHeight = caption.length * textStyles.small.leading + 0.8
  const layout = layOut(sheet, block)
  const setting = settingOf(block)
  return {
    lead: Math.min(
      captionHeight +
        heightOf(layout.head, setting) +
        Math.max(leastHeight(block), heightOf(layout.rows[0] ?? [], setting)),
      bodyHeight / 2,
    ),
    draw: () =>
      sheet.tags.element('Table', {}, (table) => {
        sheet.tags.element('Caption', {}, (element) => sheet.flowLines(element, caption, page.left, textStyles.small))
        sheet.moveTo(sheet.y() + 0.8)
        drawRows(sheet, block, layout, table)
      }),
  }
}
