import type { BlockOf } from '../core/report/blocks'
import { bodyHeight, colours, page, textStyles, type Sheet, type TextStyle } from './page'

type ChoicesBlock = BlockOf<'choices'>

/** Where an item's words begin, from its box. */
const indent = 4.6
/** The column to write in, and the space between it and the choices. */
const notesWidth = 46
const notesGap = 4
/** From line to line in that column, as hands write. */
const pitch = 7.4
/** The shortest line that is worth writing on; where less is left beside the last choice, it follows below. */
const shortestLine = 60
/** What has a column beside it takes the height that a hand needs; what has a line alone is set close, since it is for a sheet that holds much. */
const styles: Readonly<Record<ChoicesBlock['room'], TextStyle>> = {
  beside: textStyles.choice,
  line: textStyles.denseChoice,
}

/** A line for the hand, which is no content. */
const ruling = ({ tags, doc }: Sheet, from: number, y: number): void =>
  tags.artifact('Layout', () => {
    doc.setLineWidth(0.2)
    doc.setDrawColor(...colours.ruling)
    doc.line(from, y, page.right, y)
  })

const drawItems = (sheet: Sheet, items: readonly (readonly string[])[], style: TextStyle): void =>
  sheet.tags.element('L', { listNumbering: 'None' }, () => {
    for (const lines of items) {
      sheet.ensure(Math.min(lines.length, 2) * style.leading)
      sheet.tags.element('LI', {}, () => {
        sheet.tags.content('Lbl', {}, () => sheet.drawLines(['☐'], page.left, sheet.y(), style))
        sheet.tags.element('LBody', {}, (element) => sheet.flowLines(element, lines, page.left + indent, style))
      })
    }
  })

/**
 * Measures boxes to tick with the room to write beside or after them: one whole, so that nobody turns a page between two
 * choices. Where they are taller than a page, the room follows them.
 */
export const prepareChoices = (sheet: Sheet, { items, notes, room }: ChoicesBlock) => {
  const style = styles[room]
  const labelStyle = { ...style, colour: colours.muted }
  const itemLines = items.map((item) =>
    sheet.wrap(item, page.textWidth - indent - (room === 'beside' ? notesWidth + notesGap : 0), style),
  )
  const listHeight = itemLines.reduce((sum, lines) => sum + lines.length, 0) * style.leading
  const isWhole = listHeight + pitch <= bodyHeight
  const isBeside = isWhole && room === 'beside'
  const label = sheet.wrap(notes, notesWidth, labelStyle)
  const labelWidth = sheet.widthOf(label.at(-1) ?? '', labelStyle)
  const lineFrom = page.left + indent + sheet.widthOf(itemLines.at(-1)?.at(-1) ?? '', style) + notesGap
  const isOnLastLine = !isBeside && isWhole && lineFrom + labelWidth + shortestLine <= page.right

  const drawBeside = (top: number, bottom: number) => {
    const x = page.right - notesWidth
    sheet.tags.content('P', {}, () => sheet.drawLines(label, x, top, labelStyle))
    for (let y = top + label.length * style.leading + pitch - 1.5; y < bottom; y += pitch) ruling(sheet, x, y)
  }
  const drawLine = () => {
    const x = isOnLastLine ? lineFrom : page.left + indent
    const y = sheet.y() - (isOnLastLine ? style.leading : 0)
    sheet.moveTo(y)
    sheet.tags.element('P', {}, (element) => sheet.flowLines(element, label, x, labelStyle))
    ruling(sheet, x + labelWidth + 2, sheet.y() - 0.6)
  }
  return {
    gap: 0.8,
    exactlyBelow: isBeside ? 4.8 : 3.2,
    lead: listHeight + (isBeside || isOnLastLine ? 0 : label.length * style.leading),
    isWhole,
    draw: () => {
      const top = sheet.y()
      drawItems(sheet, itemLines, style)
      if (isBeside) drawBeside(top, sheet.y())
      else drawLine()
    },
  }
}
