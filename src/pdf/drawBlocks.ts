import type { Block, BlockOf, Tone } from '../core/report/blocks'
import { prepareBars } from './drawBars'
import { prepareBoard } from './drawBoard'
import { prepareChart } from './drawChart'
import { prepareChoices } from './drawChoices'
import { prepareFields } from './drawFields'
import { prepareLines } from './drawLines'
import { prepareTable } from './drawTable'
import { baselineOf, bodyHeight, colours, page, textStyles, type Colour, type Sheet, type TextStyle } from './page'

/** A block that is measured and waits to be drawn. */
export interface Drawing {
  /** The space above it, in millimetres, where something stands before it on the page. */
  readonly gap: number
  /** The least space below it, where more than the next block asks for. */
  readonly below?: number
  /** The space below it, whatever follows: for what comes in long rows, one under the other. */
  readonly exactlyBelow?: number
  /** How much of it has to stand on one page, in millimetres; what follows it may stand on the next. */
  readonly lead: number
  /** True where nothing of it may stand on the next page: then `lead` is its height. */
  readonly isWhole?: boolean
  /** Draws from the cursor on and moves the cursor below. */
  readonly draw: () => void
}

/** The space below a heading, whatever follows. */
export const gapBelowHeading = 1.9

const headingStyles: Readonly<Record<1 | 2 | 3, TextStyle>> = {
  1: textStyles.title,
  2: textStyles.section,
  3: textStyles.subsection,
}
const headingGaps: Readonly<Record<1 | 2 | 3, number>> = { 1: 10, 2: 5.6, 3: 4.8 }

const prepareHeading = (sheet: Sheet, { level, text, setAs = level }: BlockOf<'heading'>): Drawing => {
  const style = headingStyles[setAs]
  const lines = sheet.wrap(text, page.textWidth, style)
  return {
    gap: headingGaps[setAs],
    lead: lines.length * style.leading,
    isWhole: true,
    draw: () => {
      sheet.tags.bookmark(level, text.replace(/\s+/g, ' '), sheet.y())
      sheet.tags.element(`H${level}`, {}, (element) => sheet.flowLines(element, lines, page.left, style))
    },
  }
}

/** A paragraph of so many lines is not parted between two pages. */
const unpartedLines = 5

const prepareParagraph = (sheet: Sheet, text: string, style: TextStyle): Drawing => {
  const lines = sheet.wrap(text, page.textWidth, style)
  return {
    gap: 3,
    lead: (lines.length <= unpartedLines ? lines.length : 2) * style.leading,
    isWhole: lines.length <= unpartedLines,
    draw: () => sheet.tags.element('P', {}, (element) => sheet.flowLines(element, lines, page.left, style)),
  }
}

/** Words that lead to an address. What of them stands on the page where they end can be clicked. */
const drawLink = (sheet: Sheet, address: string, lines: readonly string[], x: number, style: TextStyle): void =>
  sheet.tags.element('Link', {}, (link) => {
    sheet.flowLines(link, lines, x, style)
    const height = Math.min(lines.length * style.leading, sheet.y() - page.top)
    const width = Math.max(...lines.map((line) => sheet.widthOf(line, style)))
    sheet.tags.artifact('Layout', () => {
      const { doc } = sheet
      doc.setDrawColor(...style.colour)
      doc.setLineWidth(0.15)
      const under = baselineOf(sheet.y() - style.leading, style) + 0.4
      doc.line(x, under, x + sheet.widthOf(lines.at(-1) ?? '', style), under)
    })
    sheet.tags.link(link, address, lines.join('').trim(), { x, y: sheet.y() - height, width, height })
  })

/** A label with its text to the right of it, both in their own tags. */
const drawItem = (
  sheet: Sheet,
  label: readonly string[],
  labelStyle: TextStyle,
  lines: readonly string[],
  x: number,
  labelX: number = page.left,
  address?: string,
  text: TextStyle = textStyles.body,
  link: TextStyle = textStyles.link,
): void => {
  const style = address === undefined ? text : link
  sheet.ensure(Math.max(label.length, Math.min(lines.length, 2)) * style.leading)
  sheet.tags.element('LI', {}, () => {
    const top = sheet.y()
    sheet.tags.content('Lbl', {}, () => sheet.drawLines(label, labelX, top, labelStyle))
    const labelPage = sheet.doc.getCurrentPageInfo().pageNumber
    sheet.tags.element('LBody', {}, (element) =>
      address === undefined ? sheet.flowLines(element, lines, x, style) : drawLink(sheet, address, lines, x, style),
    )
    if (sheet.doc.getCurrentPageInfo().pageNumber === labelPage)
      sheet.moveTo(Math.max(sheet.y(), top + label.length * style.leading))
  })
}

const itemGaps = { usual: 0.5, dense: 0.2 } as const
/** A set of facts no taller than this is not parted between two pages. */
const unpartedFacts = 75
/** The same of a list: a taller one, kept whole, would leave its heading alone on the page before. */
const unpartedList = 28

/** What of a list has to stand on one page: all of it where it is short, else the first item's beginning. */
const leadOfItems = (
  items: readonly (readonly string[])[],
  gap: number,
  unpartedHeight: number,
  { leading }: TextStyle = textStyles.body,
): Pick<Drawing, 'lead' | 'isWhole'> => {
  const height = items.reduce((sum, lines) => sum + lines.length * leading, 0) + Math.max(0, items.length - 1) * gap
  return height <= unpartedHeight
    ? { lead: height, isWhole: true }
    : { lead: Math.min(items[0]?.length ?? 0, 2) * leading }
}

const prepareList = (sheet: Sheet, { items, ordered, dense = false, boxes = false }: BlockOf<'list'>): Drawing => {
  const mark = boxes ? '☐' : '•'
  const [style, numberStyle] = dense
    ? [textStyles.denseCell, textStyles.denseHead]
    : [textStyles.body, textStyles.strong]
  const itemGap = itemGaps[dense ? 'dense' : 'usual']
  const indent = ordered ? 7 : 5
  const itemLines = items.map((item) => sheet.wrap(item, page.textWidth - indent, style))
  return {
    gap: 2.5,
    ...leadOfItems(itemLines, itemGap, unpartedList, style),
    draw: () =>
      sheet.tags.element('L', { listNumbering: ordered ? 'Decimal' : boxes ? 'None' : 'Disc' }, () =>
        itemLines.forEach((lines, index) => {
          if (index > 0) sheet.moveTo(sheet.y() + itemGap)
          drawItem(
            sheet,
            [ordered ? `${index + 1}.` : mark],
            ordered ? numberStyle : style,
            lines,
            page.left + indent,
            page.left,
            undefined,
            style,
          )
        }),
      ),
  }
}

/** Where a fact's value begins, from its term's left edge: terms that are longer get more, up to a limit. */
const leastIndent = 25
const mostIndent = 40
const factGaps = { usual: 0.4, dense: 0.15 } as const

interface MeasuredFact {
  readonly address: string | undefined
  readonly term: readonly string[]
  readonly value: readonly string[]
  /** True where it needs no more than half the width of the page. */
  readonly isShort: boolean
}

/** The facts in rows of one or two. */
const inRows = (facts: readonly MeasuredFact[]): readonly (readonly MeasuredFact[])[] => {
  const rows: MeasuredFact[][] = []
  for (const fact of facts) {
    const last = rows.at(-1)
    if (fact.isShort && last?.length === 1 && last[0]?.isShort === true) last.push(fact)
    else rows.push([fact])
  }
  return rows
}

const factStyles = {
  usual: { term: textStyles.term, value: textStyles.body, link: textStyles.link },
  dense: { term: textStyles.denseTerm, value: textStyles.denseCell, link: textStyles.denseLink },
} as const

const prepareFacts = (sheet: Sheet, { facts, dense = false }: BlockOf<'facts'>): Drawing => {
  const manner = dense ? 'dense' : 'usual'
  const [styles, factGap] = [factStyles[manner], factGaps[manner]]
  const widestTerm = Math.max(...facts.map(({ term }) => sheet.widthOf(sheet.print(term), styles.term)))
  const valueIndent = widestTerm + 2 <= mostIndent ? Math.max(leastIndent, widestTerm + 2) : leastIndent
  // Two facts whose values are no wider than this stand side by side.
  const halfValue = page.textWidth / 2 - valueIndent - 2.5
  const rows = inRows(
    facts.map(({ term, value, address }) => {
      const lines = sheet.wrap(value, page.textWidth - valueIndent, styles.value)
      // What is added keeps rounding from breaking the widest term, which fits exactly.
      const termLines = sheet.wrap(term, valueIndent - 2 + 0.1, styles.term)
      return {
        address,
        term: termLines,
        value: lines,
        isShort:
          lines.length === 1 && termLines.length === 1 && sheet.widthOf(lines[0] ?? '', styles.value) <= halfValue,
      }
    }),
  )
  const drawRow = (row: readonly MeasuredFact[]) => {
    sheet.ensure(styles.value.leading)
    const top = sheet.y()
    row.forEach(({ term, value, address }, column) => {
      const x = page.left + (column * page.textWidth) / 2
      if (column > 0) sheet.moveTo(top)
      drawItem(sheet, term, styles.term, value, x + valueIndent, x, address, styles.value, styles.link)
    })
  }
  return {
    gap: 4,
    ...leadOfItems(
      rows.map(([first]) =>
        first === undefined ? [] : first.term.length > first.value.length ? first.term : first.value,
      ),
      factGap,
      unpartedFacts,
      styles.value,
    ),
    draw: () =>
      sheet.tags.element('L', { listNumbering: 'None' }, () =>
        rows.forEach((row, index) => {
          if (index > 0) sheet.moveTo(sheet.y() + factGap)
          drawRow(row)
        }),
      ),
  }
}

interface Signal {
  readonly colour: Colour
  /** Drawn beside the words, for whoever sees no colour. */
  readonly sign: string
}

const signals: Readonly<Record<Tone, Signal>> = {
  gap: { colour: colours.gap, sign: '!' },
  unknown: { colour: colours.muted, sign: '?' },
  good: { colour: colours.accent, sign: '✓' },
  neutral: { colour: colours.hairline, sign: '' },
}

const signStyle: TextStyle = { face: 'bold', size: 17, leading: 6.2, colour: colours.white }
const panel = { bar: 9, inset: 5, above: 2.6, below: 3 } as const

const verdictColours: Readonly<Record<Tone, Colour>> = {
  gap: colours.gap,
  unknown: colours.ink,
  good: colours.accent,
  neutral: colours.ink,
}

/** What the page is about, large, with its sentence below. */
const prepareVerdict = (sheet: Sheet, { tone, title, text }: BlockOf<'statement'>): Drawing => {
  const style: TextStyle = { ...textStyles.verdict, colour: verdictColours[tone] }
  const titleLines = sheet.wrap(title, page.textWidth, style)
  const textLines = sheet.wrap(text, page.textWidth, textStyles.lead)
  return {
    gap: 4.2,
    below: 4.2,
    lead: titleLines.length * style.leading + 1 + textLines.length * textStyles.lead.leading,
    draw: () =>
      sheet.tags.element('Div', {}, () => {
        sheet.tags.element('P', {}, (element) => sheet.flowLines(element, titleLines, page.left, style))
        sheet.moveTo(sheet.y() + 1)
        sheet.tags.element('P', {}, (element) => sheet.flowLines(element, textLines, page.left, textStyles.lead))
      }),
  }
}

const prepareStatement = (sheet: Sheet, { tone, title, text }: BlockOf<'statement'>): Drawing => {
  const width = page.textWidth - panel.bar - 2 * panel.inset
  const titleLines = sheet.wrap(title, width, textStyles.statement)
  const textLines = sheet.wrap(text, width, textStyles.body)
  const titleHeight = titleLines.length * textStyles.statement.leading
  const height = panel.above + titleHeight + 0.8 + textLines.length * textStyles.body.leading + panel.below
  const drawFrame = () => {
    const { colour, sign } = signals[tone]
    const { doc } = sheet
    doc.setFillColor(...colours.panel)
    doc.rect(page.left, sheet.y(), page.textWidth, height, 'F')
    doc.setDrawColor(...colour)
    doc.setLineWidth(0.3)
    doc.rect(page.left, sheet.y(), page.textWidth, height, 'S')
    doc.setFillColor(...colour)
    doc.rect(page.left, sheet.y(), panel.bar, height, 'F')
    const printable = sheet.print(sign)
    sheet.drawLines(
      [printable],
      page.left + (panel.bar - sheet.widthOf(printable, signStyle)) / 2,
      sheet.y() + panel.above,
      signStyle,
    )
  }
  return {
    gap: 4.2,
    below: 4.2,
    lead: height,
    draw: () => {
      const top = sheet.y()
      const x = page.left + panel.bar + panel.inset
      // A frame does not go on over a page: a text that long stands without one.
      if (height <= bodyHeight) sheet.tags.artifact('Layout', drawFrame)
      sheet.tags.element('Div', {}, () => {
        sheet.moveTo(top + panel.above)
        sheet.tags.element('P', {}, (element) => sheet.flowLines(element, titleLines, x, textStyles.statement))
        sheet.moveTo(sheet.y() + 0.8)
        sheet.tags.element('P', {}, (element) => sheet.flowLines(element, textLines, x, textStyles.body))
        sheet.moveTo(sheet.y() + panel.below)
      })
    },
  }
}

/** Measures a block; `null` for what draws nothing: a page break, and what is empty. */
export const prepareBlock = (sheet: Sheet, block: Block): Drawing | null => {
  switch (block.kind) {
    case 'heading':
      return prepareHeading(sheet, block)
    case 'paragraph':
      return block.text === ''
        ? null
        : prepareParagraph(sheet, block.text, block.weight === undefined ? textStyles.body : textStyles[block.weight])
    case 'list':
      return block.items.length === 0 ? null : prepareList(sheet, block)
    case 'choices':
      return prepareChoices(sheet, block)
    case 'statement':
      return block.isVerdict === true ? prepareVerdict(sheet, block) : prepareStatement(sheet, block)
    case 'facts':
      return block.facts.length === 0 ? null : prepareFacts(sheet, block)
    case 'board':
      return block.tiles.length === 0 ? null : { gap: 4, below: 4, ...prepareBoard(sheet, block) }
    case 'table':
      if (block.rows.length > 0) return { gap: 4, below: 5, ...prepareTable(sheet, block) }
      return block.empty === '' ? null : prepareParagraph(sheet, block.empty, textStyles.body)
    case 'bars':
      return block.bars.length === 0 ? null : { gap: 4, below: 5, ...prepareBars(sheet, block) }
    case 'chart':
      return { gap: 4, below: 5, ...prepareChart(sheet, block) }
    case 'lines':
      return { gap: 3, below: 5, ...prepareLines(sheet, block) }
    case 'fields':
      return { gap: 1, below: 4, ...prepareFields(sheet, block) }
    case 'page-break':
      return null
  }
}
