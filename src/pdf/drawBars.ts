import type { Bar, BlockOf } from '../core/report/blocks'
import { hatchOver } from './hatch'
import { bodyHeight, colours, page, textStyles, type Sheet } from './page'

type BarsBlock = BlockOf<'bars'>

const labelWidth = 58
const wordsWidth = 38
const gap = 4
/** The scale from 0 to 1. */
const track = {
  x: page.left + labelWidth + gap,
  width: page.textWidth - labelWidth - wordsWidth - 2 * gap,
  height: 3.6,
} as const
const rowPadding = 1.5

const at = (value: number): number => track.x + value * track.width

interface Row {
  readonly bar: Bar
  readonly label: readonly string[]
  readonly words: readonly string[]
  readonly height: number
}

interface MarkLabel {
  readonly x: number
  readonly text: string
  /** 0 is the line next to the bars; labels that would touch stand above one another. */
  readonly line: number
}

/** Where the labels of the marks stand: each begins at its mark, since from there on it holds. */
const markLabels = (sheet: Sheet, { marks }: BarsBlock): readonly MarkLabel[] => {
  const ends: number[] = []
  return [...marks]
    .sort((a, b) => b.at - a.at)
    .map(({ at: value, label }) => {
      const text = sheet.print(label)
      const right = at(value) + sheet.widthOf(text, textStyles.mark) + 1.5
      const free = ends.findIndex((start) => right < start)
      const line = free === -1 ? ends.length : free
      ends[line] = at(value)
      return { x: at(value), text, line }
    })
}

const measureRow = (sheet: Sheet, bar: Bar): Row => {
  const label = sheet.wrap(bar.label, labelWidth, textStyles.cell)
  const words = sheet.wrap(bar.words, wordsWidth, textStyles.rowHead)
  return { bar, label, words, height: Math.max(label.length, words.length) * textStyles.cell.leading + 2 * rowPadding }
}

const drawBar = (sheet: Sheet, { value, interval }: Bar, y: number): void => {
  const { doc } = sheet
  doc.setFillColor(...colours.panel)
  doc.setDrawColor(...colours.hairline)
  doc.setLineWidth(0.15)
  doc.rect(track.x, y, track.width, track.height, value === null ? 'S' : 'FD')
  if (value === null) return
  if (interval !== null) {
    hatchOver(doc, { x: at(interval.low), y, width: at(interval.high) - at(interval.low), height: track.height })
    doc.setDrawColor(...colours.accent)
    doc.setLineWidth(0.5)
    doc.line(at(interval.high), y - 0.6, at(interval.high), y + track.height + 0.6)
  }
  doc.setFillColor(...colours.accent)
  if (value > 0) doc.rect(track.x, y, value * track.width, track.height, 'F')
}

const keyHeight = 5
const swatch = { width: 7, height: 2.4 } as const

/** What a filled and what a hatched piece of a bar stand for, below the scale. */
const drawKey = (sheet: Sheet, y: number): void => {
  const { doc, drawLines, widthOf } = sheet
  const top = y + (textStyles.mark.leading - swatch.height) / 2
  const [worst, best] = ['at worst', 'at best, if the rest were answered']
  const second = track.x + swatch.width + 1.5 + widthOf(worst, textStyles.mark) + 5
  doc.setFillColor(...colours.accent)
  doc.rect(track.x, top, swatch.width, swatch.height, 'F')
  drawLines([worst], track.x + swatch.width + 1.5, y, textStyles.mark)
  hatchOver(doc, { x: second, y: top, ...swatch })
  drawLines([best], second + swatch.width + 1.5, y, textStyles.mark)
}

const drawFigure = (
  sheet: Sheet,
  caption: readonly string[],
  labels: readonly MarkLabel[],
  rows: readonly Row[],
): void => {
  const { doc, drawLines } = sheet
  let y = sheet.y()
  drawLines(caption, page.left, y, textStyles.small)
  y += caption.length * textStyles.small.leading + 1
  const labelLines = Math.max(0, ...labels.map(({ line }) => line + 1))
  const top = y + labelLines * textStyles.mark.leading
  for (const { x, text, line } of [...labels].reverse())
    drawLines([text], x + 0.8, top - (line + 1) * textStyles.mark.leading - 0.2, textStyles.mark)
  y = top
  for (const { bar, label, words, height } of rows) {
    const middle = y + height / 2
    drawLines(label, page.left, middle - (label.length * textStyles.cell.leading) / 2, textStyles.cell)
    drawBar(sheet, bar, middle - track.height / 2)
    drawLines(words, page.right - wordsWidth, middle - (words.length * textStyles.cell.leading) / 2, textStyles.rowHead)
    y += height
  }
  doc.setLineWidth(0.25)
  doc.setDrawColor(...colours.ink)
  doc.setLineDashPattern([0.9, 0.7], 0)
  for (const { x, line } of labels) doc.line(x, top - (line + 1) * textStyles.mark.leading + 0.3, x, y)
  doc.setLineDashPattern([], 0)
  drawLines(['0%'], track.x, y, textStyles.mark)
  drawLines(['100%'], track.x + track.width, y, textStyles.mark, 'end')
  y += textStyles.mark.leading
  const isOpen = rows.some(({ bar }) => bar.interval !== null)
  if (isOpen) drawKey(sheet, y + keyHeight - textStyles.mark.leading)
  sheet.moveTo(y + (isOpen ? keyHeight : 0))
}

/** As many rows at a time as fit a page: almost always all of them. */
const inPages = (rows: readonly Row[], room: number): readonly (readonly Row[])[] => {
  const figures: Row[][] = [[]]
  let height = 0
  for (const row of rows) {
    if (height + row.height > room) {
      figures.push([])
      height = 0
    }
    figures.at(-1)?.push(row)
    height += row.height
  }
  return figures
}

/** Measures the bars; `lead` is the whole picture, which is never parted unless it is taller than a page. */
export const prepareBars = (sheet: Sheet, block: BarsBlock) => {
  const caption = sheet.wrap(block.caption, page.textWidth, textStyles.small)
  const labels = markLabels(sheet, block)
  const around =
    caption.length * textStyles.small.leading +
    1 +
    (Math.max(0, ...labels.map(({ line }) => line + 1)) + 1) * textStyles.mark.leading +
    (block.bars.some(({ interval }) => interval !== null) ? keyHeight : 0)
  const figures = inPages(
    block.bars.map((bar) => measureRow(sheet, bar)),
    bodyHeight - around - 30,
  )
  const heightOf = (rows: readonly Row[]) => around + rows.reduce((sum, { height }) => sum + height, 0)
  return {
    lead: heightOf(figures[0] ?? []),
    draw: () => {
      for (const rows of figures) {
        const height = heightOf(rows)
        sheet.ensure(height)
        const box = { x: page.left, y: sheet.y(), width: page.textWidth, height }
        sheet.tags.content('Figure', { alt: block.words, box }, () => drawFigure(sheet, caption, labels, rows))
      }
    },
  }
}
