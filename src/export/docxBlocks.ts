import {
  BorderStyle,
  HeadingLevel,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  AlignmentType,
  convertMillimetersToTwip,
  type FileChild,
  type IParagraphOptions,
} from 'docx'
import { cellText, linesToWrite, type Block, type BlockOf, type Column } from '../core/report/blocks'
import { columnWidths, widestPiece } from '../core/report/columnWidths'
import { cleanText } from './cleanText'
import { cellEm, docxColours, statementStyle, textWidth } from './docxStyles'
import { emsOf } from './letterWidths'

/** A text as runs, with its own line breaks. Tabs would jump to whatever stop comes next. */
export const runs = (text: string, style: { readonly bold?: boolean } = {}): TextRun[] =>
  cleanText(text)
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line, index) => new TextRun({ ...style, text: line, ...(index > 0 ? { break: 1 } : {}) }))

const paragraph = (text: string, options: IParagraphOptions = {}, style: { readonly bold?: boolean } = {}): Paragraph =>
  new Paragraph({ ...options, children: runs(text, style) })

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

const weights: Readonly<Record<NonNullable<BlockOf<'paragraph'>['weight']>, string>> = {
  lead: 'Lead',
  small: 'Small',
  fine: 'Small',
}

/** `list` tells the ordered lists of a document apart, so that each begins at 1. */
const listItems = ({ items, ordered }: BlockOf<'list'>, list: number): readonly Paragraph[] =>
  items.map((item) =>
    paragraph(item, {
      numbering: { reference: ordered ? 'numbers' : 'bullets', level: 0, instance: ordered ? list : 0 },
    }),
  )

const statement = ({ tone, title, text }: BlockOf<'statement'>): readonly Paragraph[] => [
  paragraph(title, { style: statementStyle(tone), keepNext: true }, { bold: true }),
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
const widthsOf = (columns: readonly Column[], rows: readonly (readonly string[])[]): readonly number[] => {
  const widest = (texts: readonly string[]) => widestPiece(texts, (piece) => emsOf(piece) * cellEm)
  return columnWidths(
    textWidth,
    columns.map(({ title, share }, index) => ({
      share,
      around: gutter,
      head: widest([title]),
      body: widest(rows.map((row) => cleanText(row[index] ?? ''))),
    })),
  ).map(Math.floor)
}

/** The least height of a row in which somebody writes by hand. */
const roomToWrite = convertMillimetersToTwip(12)

/** A table under its caption. Its header row repeats on each page, and no row is parted between two. */
const captioned = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  headerColumn: number,
): readonly FileChild[] => {
  const widths = widthsOf(columns, rows)
  const room = columns.some(({ byHand }) => byHand === true)
    ? { height: { value: roomToWrite, rule: HeightRule.ATLEAST } }
    : {}
  const cell = (text: string, index: number, isHeader: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(isHeader ? { shading: { type: ShadingType.CLEAR, fill: docxColours.header, color: 'auto' } } : {}),
      children: [
        paragraph(
          text,
          { style: 'Cell', ...(columns[index]?.align === 'end' ? { alignment: AlignmentType.END } : {}) },
          { bold: isHeader || index === headerColumn },
        ),
      ],
    })
  return [
    paragraph(caption, { style: 'Caption' }),
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
            new TableRow({ cantSplit: true, ...room, children: cells.map((text, index) => cell(text, index, false)) }),
        ),
      ],
    }),
  ]
}

const table = ({ caption, columns, rows, headerColumn, empty }: BlockOf<'table'>): readonly FileChild[] =>
  rows.length > 0
    ? captioned(
        caption,
        columns,
        rows.map((cells) => cells.map(cellText)),
        headerColumn,
      )
    : empty === ''
      ? []
      : [paragraph(empty)]

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

/** Boxes to tick, which stay together and with the lines to write on. */
const choices = ({ items, notes, room }: BlockOf<'choices'>): readonly Paragraph[] => [
  ...items.map((item) =>
    paragraph(item, { numbering: { reference: 'boxes', level: 0 }, keepNext: true, keepLines: true }),
  ),
  ...lines({ kind: 'lines', label: notes, count: linesToWrite[room] }),
]

/** `opensPage`: the block stands first on a new page. */
const drawn = (
  block: Exclude<Block, BlockOf<'page-break'>>,
  index: number,
  opensPage: boolean,
): readonly FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [
        paragraph(block.text, { heading: headings[block.level], ...(opensPage ? { pageBreakBefore: true } : {}) }),
      ]
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
    case 'table':
      return table(block)
    case 'bars':
      return bars(block)
    case 'lines':
      return lines(block)
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
