import type { jsPDF } from 'jspdf'
import type { FontFace } from './fontFace'
import type { TaggedPdf } from './taggedPdf'
import type { Element } from './structureTree'
import { wrapText } from './wrapText'

/** The page, in millimetres: A4 portrait. */
export const page = { width: 210, height: 297, left: 18, right: 192, top: 20, bottom: 281.5, textWidth: 174 } as const

/** What stands between top and bottom of a page. */
export const bodyHeight = page.bottom - page.top

export type Colour = readonly [red: number, green: number, blue: number]

/** Dark enough for text, all of them, on paper and in greyscale. */
export const colours = {
  ink: [27, 33, 38],
  muted: [82, 92, 99],
  accent: [31, 78, 95],
  gap: [138, 35, 26],
  hairline: [196, 204, 208],
  ruling: [150, 160, 166],
  panel: [243, 246, 247],
  white: [255, 255, 255],
} as const satisfies Record<string, Colour>

export interface TextStyle {
  readonly face: 'regular' | 'bold'
  /** In points. */
  readonly size: number
  /** From baseline to baseline, in millimetres. */
  readonly leading: number
  readonly colour: Colour
}

export const textStyles = {
  title: { face: 'bold', size: 23, leading: 9.6, colour: colours.accent },
  section: { face: 'bold', size: 14.5, leading: 6.4, colour: colours.accent },
  subsection: { face: 'bold', size: 10.5, leading: 5, colour: colours.ink },
  lead: { face: 'regular', size: 11.5, leading: 5.7, colour: colours.ink },
  body: { face: 'regular', size: 10, leading: 4.7, colour: colours.ink },
  link: { face: 'regular', size: 10, leading: 4.7, colour: colours.accent },
  strong: { face: 'bold', size: 10, leading: 4.7, colour: colours.ink },
  term: { face: 'regular', size: 10, leading: 4.7, colour: colours.muted },
  small: { face: 'regular', size: 8.5, leading: 3.85, colour: colours.muted },
  fine: { face: 'regular', size: 7.3, leading: 3.15, colour: colours.muted },
  /** What a page is about: nothing on it is larger. */
  verdict: { face: 'bold', size: 28, leading: 11, colour: colours.ink },
  statement: { face: 'bold', size: 14, leading: 6.2, colour: colours.ink },
  cell: { face: 'regular', size: 8.8, leading: 4.05, colour: colours.ink },
  /** Heads of rows and columns; of the same size and leading as `cell`, since both may stand in one cell. */
  rowHead: { face: 'bold', size: 8.8, leading: 4.05, colour: colours.ink },
  /** What stands below a cell's text, with what it is labelled by. */
  detail: { face: 'regular', size: 7.9, leading: 3.5, colour: colours.muted },
  detailLabel: { face: 'bold', size: 7.9, leading: 3.5, colour: colours.muted },
  /** Cells, heads, terms and links where a page has to hold much. */
  denseCell: { face: 'regular', size: 8.2, leading: 3.65, colour: colours.ink },
  denseHead: { face: 'bold', size: 8.2, leading: 3.65, colour: colours.ink },
  denseTerm: { face: 'regular', size: 8.2, leading: 3.65, colour: colours.muted },
  denseLink: { face: 'regular', size: 8.2, leading: 3.65, colour: colours.accent },
  choice: { face: 'regular', size: 8.5, leading: 3.8, colour: colours.ink },
  denseChoice: { face: 'regular', size: 8.5, leading: 3.5, colour: colours.ink },
  /** On a board: what a tile is called, where it is well and where it is not, and how it stands. */
  tile: { face: 'regular', size: 7.9, leading: 3.25, colour: colours.ink },
  openTile: { face: 'bold', size: 7.9, leading: 3.25, colour: colours.ink },
  tileWords: { face: 'regular', size: 7.2, leading: 3, colour: colours.muted },
  mark: { face: 'regular', size: 7.5, leading: 3.3, colour: colours.muted },
  furniture: { face: 'regular', size: 8.5, leading: 3.7, colour: colours.muted },
} as const satisfies Record<string, TextStyle>

const millimetresPerPoint = 25.4 / 72
/** Height of a capital in Source Sans, as a share of the font size: by it a line of text stands in the middle of its leading. */
const capitalHeight = 0.66

/** How far below the top of its leading a line's baseline stands, in millimetres. */
const baselineBelowTop = ({ size, leading }: TextStyle): number =>
  (leading + size * millimetresPerPoint * capitalHeight) / 2

/** Where the baseline of a line is whose top is at `top`. */
export const baselineOf = (top: number, style: TextStyle): number => top + baselineBelowTop(style)

/** Where the top of a line has to be for its baseline to be at `baseline`. */
export const topOfBaseline = (baseline: number, style: TextStyle): number => baseline - baselineBelowTop(style)

/** The pages of one document, with the place where the next thing goes. */
export interface Sheet {
  readonly doc: jsPDF
  readonly tags: TaggedPdf
  /** Text as the fonts can print it. */
  readonly print: (text: string) => string
  /** Where the next thing goes, in millimetres from the top of the current page. */
  readonly y: () => number
  readonly moveTo: (y: number) => void
  /** True where nothing stands on the current page yet. */
  readonly isFresh: () => boolean
  readonly newPage: () => void
  /** Where pages end, in millimetres from their top. */
  readonly foot: () => number
  /** From here on pages end there, at or above the usual foot. */
  readonly moveFoot: (y: number) => void
  /** Goes to a new page where less than `height` is left on this one; nothing is taller than a page. */
  readonly ensure: (height: number) => void
  /** The width of one line in millimetres. */
  readonly widthOf: (text: string, style: TextStyle) => number
  /** Lines of printable text no wider than `width`. */
  readonly wrap: (text: string, width: number, style: TextStyle) => readonly string[]
  /** Draws lines with the first one's top at `y`; `x` is their left edge, or their right one where they align at the end. */
  readonly drawLines: (
    lines: readonly string[],
    x: number,
    y: number,
    style: TextStyle,
    align?: 'start' | 'end',
  ) => void
  /** Draws lines from the cursor on as the content of an element, over as many pages as they take, and moves the cursor below them. */
  readonly flowLines: (element: Element, lines: readonly string[], x: number, style: TextStyle) => void
  /** A rule over the text width at `y`. */
  readonly rule: (y: number, width: number, colour: Colour) => void
  /** A rule of `height` down from (`x`, `y`). */
  readonly upright: (x: number, y: number, height: number, width: number, colour: Colour) => void
}

export const createSheet = (
  doc: jsPDF,
  tags: TaggedPdf,
  faces: Readonly<Record<TextStyle['face'], FontFace>>,
  print: (text: string) => string,
): Sheet => {
  let y: number = page.top
  let foot: number = page.bottom
  const widthOf: Sheet['widthOf'] = (text, { face, size }) => faces[face].widthOf(text, size)
  const newPage = () => {
    doc.addPage()
    y = page.top
  }
  const ensure = (height: number) => {
    if (y + Math.min(height, bodyHeight) > foot && y > page.top) newPage()
  }
  const drawLines: Sheet['drawLines'] = (lines, x, top, style, align = 'start') => {
    if (lines.every((line) => line === '')) return
    const size = style.size * millimetresPerPoint
    const baseline = top + baselineBelowTop(style)
    doc.setFont(faces[style.face].name, 'normal')
    doc.setFontSize(style.size)
    doc.setTextColor(...style.colour)
    if (align === 'start') doc.text([...lines], x, baseline, { lineHeightFactor: style.leading / size })
    else
      lines.forEach((line, index) =>
        doc.text(line, x - widthOf(line.trimEnd(), style), baseline + index * style.leading),
      )
  }
  return {
    doc,
    tags,
    print,
    newPage,
    ensure,
    widthOf,
    drawLines,
    y: () => y,
    foot: () => foot,
    moveFoot: (to) => {
      foot = to
    },
    moveTo: (to) => {
      y = to
    },
    isFresh: () => y === page.top,
    wrap: (text, width, style) => wrapText(print(text), width, (line) => widthOf(line, style)),
    flowLines: (element, lines, x, style) => {
      for (let from = 0; from < lines.length;) {
        const left = lines.length - from
        const room = Math.max(0, Math.floor((foot - y + 0.01) / style.leading))
        // No line stands alone: neither the first at the foot of a page nor the last at the head of the next.
        const count = room >= left ? left : room === left - 1 ? room - 1 : room
        if (count < Math.min(2, left) && y > page.top) {
          newPage()
          continue
        }
        const top = y
        tags.mark(element, () => drawLines(lines.slice(from, from + count), x, top, style))
        y += count * style.leading
        from += count
      }
    },
    rule: (at, width, colour) => {
      doc.setLineWidth(width)
      doc.setDrawColor(...colour)
      doc.line(page.left, at, page.right, at)
    },
    upright: (x, from, height, width, colour) => {
      doc.setLineWidth(width)
      doc.setDrawColor(...colour)
      doc.line(x, from, x, from + height)
    },
  }
}

/** As much of a line as fits, with an ellipsis where it was cut: for furniture, whose whole text stands elsewhere. */
const shortened = (sheet: Sheet, text: string, width: number): string => {
  const line = sheet.print(text).replace(/\n/g, ' ')
  if (sheet.widthOf(line, textStyles.furniture) <= width) return line
  const characters = [...line]
  while (characters.length > 0 && sheet.widthOf(`${characters.join('')}…`, textStyles.furniture) > width)
    characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** The running head, the marking and the page number, on every page, once all pages are there. */
export const drawFurniture = (sheet: Sheet, runningHead: string, marking: string): number => {
  const { doc, tags, drawLines, rule } = sheet
  const pages = doc.getNumberOfPages()
  const head = shortened(sheet, runningHead, page.textWidth)
  const foot = shortened(sheet, marking, page.textWidth - 30)
  for (let number = 1; number <= pages; number += 1) {
    doc.setPage(number)
    tags.artifact('Pagination', () => {
      drawLines([head], page.left, 10, textStyles.furniture)
      rule(15, 0.15, colours.hairline)
      rule(284.5, 0.15, colours.hairline)
      drawLines([foot], page.left, 286.2, textStyles.furniture)
      drawLines([`Page ${number} of ${pages}`], page.right, 286.2, textStyles.furniture, 'end')
    })
  }
  return pages
}
