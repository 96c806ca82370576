import {
  BorderStyle,
  HeadingLevel,
  HeightRule,
  LeaderType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  AlignmentType,
  convertMillimetersToTwip,
  type FileChild,
  type IParagraphOptions,
} from 'docx'
import {
  cellDetails,
  cellLead,
  cellText,
  linesToWrite,
  type Block,
  type BlockOf,
  type Cell,
  type Column,
} from '../core/report/blocks'
import { columnWidths, widestPiece } from '../core/report/columnWidths'
import { isOpenTile, tileColumns, type BoardTile } from '../core/report/tiles'
import { cleanText } from './cleanText'
import { cellEm, docxColours, headingSizes, statementStyle, textWidth, tileMarks, verdictSize } from './docxStyles'
import { emsOf } from './letterWidths'

/** A text as runs, with its own line breaks. Tabs would jump to whatever stop comes next. */
export const runs = (text: string, style: { readonly bold?: boolean; readonly size?: number } = {}): TextRun[] =>
  cleanText(text)
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line, index) => new TextRun({ ...style, text: line, ...(index > 0 ? { break: 1 } : {}) }))

const paragraph = (text: string, options: IParagraphOptions = {}, style: Parameters<typeof runs>[1] = {}): Paragraph =>
  new Paragraph({ ...options, children: runs(text, style) })

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

const weights: Readonly<Record<NonNullable<BlockOf<'paragraph'>['weight']>, string>> = {
  lead: 'Lead',
  small: 'Small',
  fine: 'Small',
}

/** `list` tells the ordered lists of a document apart, so that each begins at 1. */
const listItems = ({ items, ordered, boxes = false }: BlockOf<'list'>, list: number): readonly Paragraph[] =>
  items.map((item) =>
    paragraph(item, {
      numbering: {
        reference: ordered ? 'numbers' : boxes ? 'boxes' : 'bullets',
        level: 0,
        instance: ordered ? list : 0,
      },
    }),
  )

const statement = ({ tone, title, text, isVerdict = false }: BlockOf<'statement'>): readonly Paragraph[] => [
  paragraph(
    title,
    { style: statementStyle(tone), keepNext: true },
    { bold: true, ...(isVerdict ? { size: verdictSize } : {}) },
  ),
  paragraph(text, { style: statementStyle(tone) }),
]

const facts = ({ facts: all }: BlockOf<'facts'>): readonly Paragraph[] =>
  all.map(
    ({ term, value }) =>
      new Paragraph({
        style: 'Fact',
        children: [...runs(term, { bold: true }), new TextRun({ text: '\t' }), ...runs(value)],
      }),
  )

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const hairline = { style: BorderStyle.SINGLE, size: 4, color: docxColours.hairline } as const

/** What stands to the right of a cell's text. */
const gutter = 110

/** The columns' widths in twentieths of a point; together they are the page's. */
const widthsOf = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): readonly number[] => {
  const widest = (texts: readonly string[]) => widestPiece(texts, (piece) => emsOf(piece) * cellEm)
  return columnWidths(
    textWidth,
    columns.map(({ title, share }, index) => ({
      share,
      around: gutter,
      head: widest([title]),
      body: widest(rows.map((row) => cleanText(cellText(row[index] ?? '')))),
    })),
  ).map(Math.floor)
}

/** The least height of a row in which somebody writes by hand. */
const roomToWrite = convertMillimetersToTwip(12)

/** A table under its caption, or under the heading above where that is `null`. Its header row repeats on each page, and no row is parted between two. */
const captioned = (
  caption: string | null,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  headerColumn: number,
): readonly FileChild[] => {
  const widths = widthsOf(columns, rows)
  const room = columns.some(({ byHand }) => byHand === true)
    ? { height: { value: roomToWrite, rule: HeightRule.ATLEAST } }
    : {}
  const cell = (said: Cell, index: number, isHeader: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(isHeader ? { shading: { type: ShadingType.CLEAR, fill: docxColours.header, color: 'auto' } } : {}),
      children: [
        paragraph(
          cellLead(said),
          { style: 'Cell', ...(columns[index]?.align === 'end' ? { alignment: AlignmentType.END } : {}) },
          { bold: isHeader || index === headerColumn },
        ),
        ...cellDetails(said).map(
          ({ label, text }) =>
            new Paragraph({ style: 'CellDetail', children: [...runs(`${label}: `, { bold: true }), ...runs(text)] }),
        ),
      ],
    })
  return [
    ...(caption === null ? [] : [paragraph(caption, { style: 'Caption' })]),
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: headerColumn === 0,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      borders: {
        top: hairline,
        bottom: hairline,
        left: none,
        right: none,
        insideHorizontal: hairline,
        insideVertical: none,
      },
      margins: { left: 0, right: gutter },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ title }, index) => cell(title, index, true)),
        }),
        ...rows.map(
          (cells) =>
            new TableRow({ cantSplit: true, ...room, children: cells.map((said, index) => cell(said, index, false)) }),
        ),
      ],
    }),
  ]
}

const table = ({
  caption,
  columns,
  rows,
  headerColumn,
  empty,
  isUnderHeading = false,
}: BlockOf<'table'>): readonly FileChild[] =>
  rows.length > 0
    ? captioned(isUnderHeading ? null : caption, columns, rows, headerColumn)
    : empty === ''
      ? []
      : [paragraph(empty)]

/** So many tiles stand in a row. */
const tilesInRow = 3
const markWidth = convertMillimetersToTwip(9)

/** The tiles of a board as a table: for each a cell with its mark and one with its name and how it stands. */
const board = ({ caption, tiles }: BlockOf<'board'>): readonly FileChild[] => {
  if (tiles.length === 0) return []
  const columns = tileColumns(tiles.length, tilesInRow)
  const nameWidth = Math.floor(textWidth / tilesInRow) - markWidth
  const markCell = ({ mark }: BoardTile) => {
    const { sign, fill, ink } = tileMarks[mark]
    const border = {
      style: mark === 'dont-know' ? BorderStyle.DASHED : BorderStyle.SINGLE,
      size: 8,
      color: fill ?? ink,
    }
    return new TableCell({
      width: { size: markWidth, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      borders: { top: border, bottom: border, left: border, right: border },
      ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
      children: [
        new Paragraph({
          style: 'Cell',
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: sign, bold: true, color: ink })],
        }),
      ],
    })
  }
  const nameCell = (children: readonly Paragraph[]) =>
    new TableCell({
      width: { size: nameWidth, type: WidthType.DXA },
      margins: { left: gutter, right: gutter },
      children,
    })
  /** The cells of a tile; those of `null` fill up the last row. */
  const cellsOf = (tile: BoardTile | null) =>
    tile === null
      ? [nameCell([new Paragraph({ style: 'Cell' })]), nameCell([new Paragraph({ style: 'Cell' })])]
      : [
          markCell(tile),
          nameCell([
            paragraph(tile.inFull, { style: 'Cell' }, { bold: isOpenTile(tile) }),
            paragraph(tile.words, { style: 'CellDetail' }),
          ]),
        ]
  return [
    paragraph(caption, { style: 'Caption' }),
    new Table({
      width: { size: columns * (markWidth + nameWidth), type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => [markWidth, nameWidth]).flat(),
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: false,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: Array.from(
        { length: Math.ceil(tiles.length / columns) },
        (_, row) =>
          new TableRow({
            cantSplit: true,
            children: Array.from({ length: columns }, (_tile, column) =>
              cellsOf(tiles[row * columns + column] ?? null),
            ).flat(),
          }),
      ),
    }),
  ]
}

/** Bars as what they say: a name and a value each. */
const bars = ({ caption, bars: all }: BlockOf<'bars'>): readonly FileChild[] =>
  all.length === 0
    ? []
    : captioned(
        caption,
        [
          { title: 'Name', share: 60 },
          { title: 'Value', share: 40 },
        ],
        all.map(({ label, words }) => [label, words]),
        0,
      )

/** A picture as its words, with its table under the table's own caption. */
const chart = ({ words, table: same }: BlockOf<'chart'>): readonly FileChild[] => [paragraph(words), ...table(same)]

const lines = ({ label, count }: BlockOf<'lines'>): readonly Paragraph[] => [
  ...(label === '' ? [] : [paragraph(label, { keepNext: count > 0 }, { bold: true })]),
  ...Array.from({ length: count }, () => new Paragraph({ style: 'Line' })),
]

/** Between fields that stand side by side. */
const betweenFields = convertMillimetersToTwip(5)

/** Labels with a line to write on up to where the next begins; those of a row in one paragraph, with stops of Tab as lines. */
const fields = ({ rows }: BlockOf<'fields'>): readonly Paragraph[] =>
  rows.map((labels) => {
    const width = (textWidth - (labels.length - 1) * betweenFields) / labels.length
    const from = labels.map((_, column) => Math.round(column * (width + betweenFields)))
    return new Paragraph({
      style: 'Field',
      tabStops: from.flatMap((position, column) => [
        ...(column === 0 ? [] : [{ type: TabStopType.LEFT, position }]),
        { type: TabStopType.RIGHT, position: Math.round(position + width), leader: LeaderType.UNDERSCORE },
      ]),
      children: labels.flatMap((label, column) => [
        ...(column === 0 ? [] : [new TextRun({ text: '\t' })]),
        ...runs(`${label} `),
        new TextRun({ text: '\t' }),
      ]),
    })
  })

/** Boxes to tick, which stay together and with the lines to write on. */
const choices = ({ items, notes, room }: BlockOf<'choices'>): readonly Paragraph[] => [
  ...items.map((item) =>
    paragraph(item, { numbering: { reference: 'boxes', level: 0 }, keepNext: true, keepLines: true }),
  ),
  ...lines({ kind: 'lines', label: notes, count: linesToWrite[room] }),
]

/** A heading of its level; where it is set as another, it takes that one's size and spaces and stays what it is. */
const heading = ({ level, text, setAs = level }: BlockOf<'heading'>, opensPage: boolean): Paragraph => {
  const { size, before, after } = headingSizes[setAs]
  return new Paragraph({
    heading: headings[level],
    ...(opensPage ? { pageBreakBefore: true } : {}),
    ...(setAs === level ? {} : { spacing: { before, after } }),
    children: runs(text, setAs === level ? {} : { size }),
  })
}

/** `opensPage`: the block stands first on a new page. */
const drawn = (
  block: Exclude<Block, BlockOf<'page-break'>>,
  index: number,
  opensPage: boolean,
): readonly FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [heading(block, opensPage)]
    case 'paragraph':
      return block.text === ''
        ? []
        : [paragraph(block.text, block.weight === undefined ? {} : { style: weights[block.weight] })]
    case 'list':
      return listItems(block, index)
    case 'choices':
      return choices(block)
    case 'statement':
      return statement(block)
    case 'facts':
      return facts(block)
    case 'board':
      return board(block)
    case 'table':
      return table(block)
    case 'bars':
      return bars(block)
    case 'lines':
      return lines(block)
    case 'fields':
      return fields(block)
    case 'chart':
      return chart(block)
  }
}

/** Report blocks as paragraphs and tables of Word. */
export const docxBlocks = (blocks: readonly Block[]): readonly FileChild[] => {
  const children = blocks.flatMap((block, index) => {
    // A heading breaks the page itself: an empty paragraph would leave a gap above it.
    if (block.kind === 'page-break')
      return blocks[index + 1]?.kind === 'heading' ? [] : [new Paragraph({ pageBreakBefore: true })]
    return drawn(block, index, blocks[index - 1]?.kind === 'page-break')
  })
  // Word wants a paragraph after the last table.
  return children.at(-1) instanceof Table ? [...children, new Paragraph({})] : children
}
