import type { BlockOf } from '../core/report/blocks'
import { colours, page, textStyles, type Sheet } from './page'

type LinesBlock = BlockOf<'lines'>

/** From line to line, as hands write. */
const pitch = 9.2
/** So many lines stand on one page with their label. */
const unpartedLines = 8

/** Measures room to write: its label as a paragraph, and ruled lines below it, which say nothing and are no content. */
export const prepareLines = (sheet: Sheet, { label, count }: LinesBlock) => {
  const lines = sheet.wrap(label, page.textWidth, textStyles.small)
  return {
    lead: lines.length * textStyles.small.leading + Math.min(count, unpartedLines) * pitch,
    isWhole: lines.length === 1 && count <= unpartedLines,
    draw: () => {
      sheet.tags.element('P', {}, (element) => sheet.flowLines(element, lines, page.left, textStyles.small))
      for (let line = 0; line < count; line += 1) {
        sheet.ensure(pitch)
        const y = sheet.y() + pitch
        sheet.tags.artifact('Layout', () => sheet.rule(y, 0.2, colours.ruling))
        sheet.moveTo(y)
      }
    },
  }
}
