import type { BlockOf } from '../core/report/blocks'
import { colours, page, textStyles, type Sheet } from './page'

type FieldsBlock = BlockOf<'fields'>

const style = textStyles.cell
/** From line to line, as hands write. */
const pitch = 7.6
/** Between those that stand side by side. */
const between = 5
/** The shortest line that is worth writing on: a longer label takes several lines, and what is written stands beside its last. */
const shortestLine = 34
const labelGap = 2
/** Fields no taller than this stand on one page. */
const unparted = 60
/** How far the rule is below the foot of its label's line. */
const below = 0.4

/** Measures labels, each a paragraph with a ruled line beside it, which says nothing and is no content. */
export const prepareFields = (sheet: Sheet, { rows }: FieldsBlock) => {
  const measured = rows.map((labels) => {
    const width = (page.textWidth - (labels.length - 1) * between) / labels.length
    const fields = labels.map((label, column) => ({
      lines: sheet.wrap(label, width - shortestLine - labelGap, style),
      left: page.left + column * (width + between),
      right: page.left + column * (width + between) + width,
    }))
    const most = Math.max(...fields.map(({ lines }) => lines.length))
    return { fields, height: pitch + (most - 1) * style.leading }
  })
  const whole = measured.reduce((sum, { height }) => sum + height, 0)
  const isWhole = whole <= unparted
  return {
    lead: isWhole ? whole : (measured[0]?.height ?? 0),
    isWhole,
    draw: () => {
      for (const { fields, height } of measured) {
        sheet.ensure(height)
        const foot = sheet.y() + height
        for (const { lines, left, right } of fields) {
          const lineFrom = left + sheet.widthOf(lines.at(-1) ?? '', style) + labelGap
          sheet.tags.content('P', {}, () =>
            sheet.drawLines(lines, left, foot - below - lines.length * style.leading, style),
          )
          sheet.tags.artifact('Layout', () => {
            sheet.doc.setLineWidth(0.2)
            sheet.doc.setDrawColor(...colours.ruling)
            sheet.doc.line(lineFrom, foot, right, foot)
          })
        }
        sheet.moveTo(foot)
      }
    },
  }
}
