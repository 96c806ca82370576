import { autoTable, type CellDef, type CellHookData } from 'jspdf-autotable'
import { cellText, type Block } from '../core/report/blocks'
import { columnWidths, widestPiece } from '../core/report/columnWidths'
import { bodyHeight, colours, page, textStyles, type Sheet, type TextStyle } from './page'
import type { Element } from './structureTree'

type TableBlock = Extract<Block, { kind: 'table' }>

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
  readonly head: readonly (readonly string[])[]
  readonly rows: readonly (readonly CellLines[])[]
}

const wrapCell = (sheet: Sheet, block: TableBlock, text: string, column: number, width: number): CellLines => {
  const { cell, head } = settingOf(block)
  if (column !== block.headerColumn) return { lines: sheet.wrap(text, width, cell), heading: 0 }
  const [first = '', ...rest] = sheet.print(text).split('\n')
  const heading = sheet.wrap(first, width, head)
  if (rest.length === 0) return { lines: heading, heading: heading.length }
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
    head: block.columns.map(({ title }, column) => sheet.wrap(title, inner(column), settingOf(block).head)),
    rows: block.rows.map((row) =>
      block.columns.map((_, column) => wrapCell(sheet, block, cellText(row[column] ?? ''), column, inner(column))),
    ),
  }
}

const leastHeight = ({ columns }: TableBlock): number =>
  columns.some(({ byHand }) => byHand === true) ? handHeight : 0

const rowHeight = (cells: readonly (readonly string[])[], { cell, padding }: Setting): number =>
  Math.max(1, ...cells.map(({ length }) => length)) * cell.leading + padding.top + padding.bottom

/** A cell's element, with how many of its lines are on a page already. */
interface TaggedCell {
  readonly element: Element
  linesDrawn: number
}

const foundOrMade = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** The elements of rows and cells, made as the table plugin comes to them; a row that goes on over the page finds its own again. */
const taggedCells = ({ tags }: Sheet, block: TableBlock, table: Element) => {
  const sections = new Map<string, Element>()
  const rows = new Map<unknown, { readonly element: Element; readonly cells: Map<number, TaggedCell> }>()
  return (section: 'THead' | 'TBody', row: unknown, column: number): TaggedCell => {
    const parent = foundOrMade(sections, section, () => tags.child(table, section, {}))
    const { element, cells } = foundOrMade(rows, row, () => ({
      element: tags.child(parent, 'TR', {}),
      cells: new Map(),
    }))
    const scope = section === 'THead' ? 'Column' : column === block.headerColumn ? 'Row' : null
    return foundOrMade(cells, column, () => ({
      element: scope === null ? tags.child(element, 'TD', {}) : tags.child(element, 'TH', { scope }),
      linesDrawn: 0,
    }))
  }
}

const drawRows = (sheet: Sheet, block: TableBlock, { widths, head, rows }: TableLayout, table: Element): void => {
  const { doc, tags, drawLines } = sheet
  const taggedCell = taggedCells(sheet, block, table)
  const { cell: textStyle, head: headStyle, padding } = settingOf(block)
  const last = block.columns.length - 1
  const headings = new Map<unknown, readonly CellLines[]>()

  const drawCell = ({ section, row, column: { index: column }, cell }: CellHookData) => {
    const isHead = section === 'head'
    const tagged = taggedCell(isHead ? 'THead' : 'TBody', row.raw, column)
    const align = block.columns[column]?.align ?? 'start'
    const x = align === 'end' ? cell.x + cell.width - rightPadding(column, widths.length) : cell.x + leftPadding(column)
    const { leading } = textStyle
    // Column heads stand on their rule, however many lines their neighbours take.
    const y = isHead ? cell.y + cell.height - padding.bottom - cell.text.length * leading : cell.y + padding.top
    const bold = isHead
      ? cell.text.length
      : Math.max(0, (headings.get(row.raw)?.[column]?.heading ?? 0) - tagged.linesDrawn)
    const draw = () => {
      drawLines(cell.text.slice(0, bold), x, y, headStyle, align)
      drawLines(cell.text.slice(bold), x, y + bold * leading, textStyle, align)
    }
    const isRepeatedHead = isHead && tagged.linesDrawn > 0
    if (isRepeatedHead) tags.artifact('Pagination', draw)
    else if (cell.text.length > 0) tags.mark(tagged.element, draw)
    tagged.linesDrawn += cell.text.length
    if (!isHead && block.columns[column]?.byHand === true)
      tags.artifact('Layout', () => sheet.upright(cell.x, cell.y, cell.height, 0.15, colours.hairline))
    if (column === last)
      tags.artifact('Layout', () =>
        sheet.rule(cell.y + cell.height, isHead ? 0.45 : 0.15, isHead ? colours.ink : colours.hairline),
      )
    // The plugin draws nothing itself.
    return false
  }
  const definitions = (cells: readonly (readonly string[])[]): CellDef[] =>
    cells.map((lines) => ({ content: lines.join('\n') }))
  const body = rows.map((cells) => {
    const row = definitions(cells.map(({ lines }) => lines))
    headings.set(row, cells)
    return row
  })
  // The plugin measures with the document's line height, in which the lines are drawn.
  doc.setLineHeightFactor(textStyle.leading / (textStyle.size * (25.4 / 72)))
  autoTable(doc, {
    startY: sheet.y(),
    margin: { left: page.left, right: page.width - page.right, top: page.top, bottom: page.height - sheet.foot() },
    theme: 'plain',
    head: [definitions(head)],
    body,
    showHead: 'everyPage',
    rowPageBreak: 'avoid',
    // Lines are broken already: the plugin's own breaking measures each word anew and knows no row heads.
    styles: {
      overflow: 'visible',
      fontSize: textStyle.size,
      cellPadding: { top: padding.top, bottom: padding.bottom, left: 0, right: 0 },
    },
    bodyStyles: { minCellHeight: leastHeight(block) },
    columnStyles: Object.fromEntries(widths.map((cellWidth, column) => [column, { cellWidth }])),
    willDrawCell: drawCell,
    didDrawPage: ({ cursor }) => sheet.moveTo(cursor?.y ?? page.top),
  })
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
        rowHeight(layout.head, setting) +
        Math.max(
          leastHeight(block),
          rowHeight(
            (layout.rows[0] ?? []).map(({ lines }) => lines),
            setting,
          ),
        ),
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
