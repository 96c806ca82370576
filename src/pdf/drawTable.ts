import { cellDetails, cellLead, cellText, type BlockOf, type Cell } from '../core/report/blocks'
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

/** A line of a cell in its style. */
interface CellLine {
  readonly text: string
  readonly style: TextStyle
  /** What the line begins with, in bold; it is no part of its text. */
  readonly label?: string
  /** The space above it, in millimetres. */
  readonly above?: number
}

type CellLines = readonly CellLine[]

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

const inStyle = (lines: readonly string[], style: TextStyle): CellLines => lines.map((text) => ({ text, style }))

/** With a space at the end of the last line, which keeps it apart from what follows for whoever copies the text. */
const followed = (lines: CellLines): CellLines =>
  lines.map((line, index) => (index === lines.length - 1 ? { ...line, text: `${line.text} ` } : line))

const aboveDetail = 0.9

/** What stands below a cell's text: each thing under its label, which begins its first line. */
const wrapDetail = (sheet: Sheet, label: string, text: string, width: number): CellLines => {
  const bold = `${sheet.print(label)}: `
  // The first line has less room by what the label is wider in bold; where that costs a word, nobody sees it.
  const narrower = sheet.widthOf(bold, textStyles.detailLabel) - sheet.widthOf(bold, textStyles.detail) + 0.1
  return sheet.wrap(`${label}: ${text}`, width - narrower, textStyles.detail).map((line, index) => ({
    style: textStyles.detail,
    ...(index === 0 && line.startsWith(bold)
      ? { text: line.slice(bold.length), label: bold, above: aboveDetail }
      : { text: line, ...(index === 0 && { above: aboveDetail }) }),
  }))
}

const wrapCell = (sheet: Sheet, block: TableBlock, cell: Cell, column: number, width: number): CellLines => {
  const [first = '', ...rest] = sheet.print(cellLead(cell)).split('\n')
  const parts = [
    inStyle(sheet.wrap(first, width, cellStyle(block, column, 0)), cellStyle(block, column, 0)),
    ...(rest.length === 0
      ? []
      : [inStyle(sheet.wrap(rest.join('\n'), width, cellStyle(block, column, 1)), cellStyle(block, column, 1))]),
    ...cellDetails(cell).map(({ label, text }) => wrapDetail(sheet, label, text, width)),
  ]
  return parts.flatMap((lines, index) => (index < parts.length - 1 ? followed(lines) : lines))
}

const layOut = (sheet: Sheet, block: TableBlock): TableLayout => {
  const widths = widthsOf(sheet, block)
  const { head } = settingOf(block)
  const inner = (column: number) => (widths[column] ?? 0) - leftPadding(column) - rightPadding(column, widths.length)
  return {
    widths,
    head: block.columns.map(({ title }, column) => inStyle(sheet.wrap(title, inner(column), head), head)),
    rows: block.rows.map((row) =>
      block.columns.map((_, column) => wrapCell(sheet, block, row[column] ?? '', column, inner(column))),
    ),
  }
}

const leastHeight = ({ columns }: TableBlock): number =>
  columns.some(({ byHand }) => byHand === true) ? handHeight : 0

const lineHeight = ({ style, above = 0 }: CellLine): number => above + style.leading

const linesHeight = (lines: CellLines): number => lines.reduce((sum, line) => sum + lineHeight(line), 0)

const heightOf = (cells: readonly CellLines[], { cell, padding }: Setting): number =>
  Math.max(cell.leading, ...cells.map(linesHeight)) + padding.top + padding.bottom

/** As many of the lines as fit, and what is left, which begins a page. */
const partLines = (lines: CellLines, room: number): readonly [first: CellLines, rest: CellLines] => {
  let [count, height] = [0, 0]
  for (const line of lines) {
    height += lineHeight(line)
    if (height > room + 0.01) break
    count += 1
  }
  return [lines.slice(0, count), lines.slice(count).map((line, index) => (index === 0 ? { ...line, above: 0 } : line))]
}

const drawRows = (sheet: Sheet, block: TableBlock, { widths, head, rows }: TableLayout, table: Element): void => {
  const { tags, drawLines } = sheet
  const setting = settingOf(block)
  const { padding } = setting
  const headHeight = heightOf(head, setting)
  const least = leastHeight(block)
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((x, width) => x + width, page.left))

  /** The lines of a cell in their styles; `y` is the top of the first. */
  const drawCell = (lines: CellLines, column: number, y: number) => {
    const align = block.columns[column]?.align ?? 'start'
    const left = lefts[column] ?? page.left
    const x =
      align === 'end' ? left + (widths[column] ?? 0) - rightPadding(column, widths.length) : left + leftPadding(column)
    let top = y
    for (let from = 0; from < lines.length;) {
      const { style, label, above = 0 } = lines[from]!
      top += above
      // Lines that are alike are drawn as one text, which keeps the file small.
      let to = from + 1
      if (label === undefined)
        while (to < lines.length && lines[to]?.style === style && lines[to]?.above === undefined) to += 1
      const beside = label === undefined ? 0 : sheet.widthOf(label, textStyles.detailLabel)
      if (label !== undefined) drawLines([label], x, top, textStyles.detailLabel)
      drawLines(
        lines.slice(from, to).map(({ text }) => text),
        x + beside,
        top,
        style,
        align,
      )
      top += (to - from) * style.leading
      from = to
    }
  }
  const rule = (width: number, colour: Colour) => tags.artifact('Layout', () => sheet.rule(sheet.y(), width, colour))

  /** Column heads stand on their rule, however many lines their neighbours take. On later pages they are no content. */
  const drawHead = (elements: readonly Element[]) => {
    const bottom = sheet.y() + headHeight
    head.forEach((cell, column) => {
      const element = elements[column]
      const draw = () => drawCell(cell, column, bottom - padding.bottom - linesHeight(cell))
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
      if (element !== undefined && cell.length > 0) tags.mark(element, () => drawCell(cell, column, top + padding.top))
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
    const roomForLines = room - padding.top - padding.bottom
    const hasRoom = roomForLines >= setting.cell.leading
    const top = page.top + headHeight
    const isAtTop = sheet.y() <= top
    // No later page has more room: under a head that fills one, a row goes over the foot.
    if (height <= room || (isAtTop && !hasRoom)) return drawCells(cells, elements, height)
    const fitsNextPage = height <= sheet.foot() - top
    if (!isAtTop && (fitsNextPage || !hasRoom)) {
      toNextPage()
      return drawRow(cells, elements)
    }
    const parted = cells.map((cell) => partLines(cell, roomForLines))
    const [first, rest] = [parted.map(([fitting]) => fitting), parted.map(([, left]) => left)]
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
  const caption = block.isUnderHeading === true ? [] : sheet.wrap(block.caption, page.textWidth, textStyles.small)
  const captionHeight = caption.length === 0 ? 0 : caption.length * textStyles.small.leading + 0.8
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
        if (caption.length > 0) {
          sheet.tags.element('Caption', {}, (element) => sheet.flowLines(element, caption, page.left, textStyles.small))
          sheet.moveTo(sheet.y() + 0.8)
        }
        drawRows(sheet, block, layout, table)
      }),
  }
}
