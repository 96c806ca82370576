import type { BlockOf } from '../core/report/blocks'
import type { Fill, Ink, Shape, Stroke } from '../core/report/shapes'
import { hatchOver } from './hatch'
import { bodyHeight, colours, page, textStyles, topOfBaseline, type Colour, type Sheet, type TextStyle } from './page'

type ChartBlock = BlockOf<'chart'>
type Of<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>

/** Pale fills stay pale and dark ones dark where a printer has no colour. */
const fills: Readonly<Record<Exclude<Fill, 'hatch' | 'none'>, Colour>> = {
  accent: colours.accent,
  track: colours.panel,
  gap: colours.gap,
  good: colours.panel,
  unknown: colours.white,
}
const inks: Readonly<Record<Ink, Colour>> = {
  ink: colours.ink,
  hairline: colours.hairline,
  accent: colours.accent,
  gap: colours.gap,
}
const tones: Readonly<Record<Of<'text'>['tone'], Colour>> = {
  ink: colours.ink,
  muted: colours.muted,
  gap: colours.gap,
  'on-fill': colours.white,
}

const dash = [0.9, 0.7]

/** Sets up what a shape is filled and outlined with; returns the paint operator for it, `null` where neither. */
const paint = ({ doc }: Sheet, fill: Fill, stroke: Stroke | undefined): 'F' | 'S' | 'FD' | null => {
  const isFilled = fill !== 'none' && fill !== 'hatch'
  if (isFilled) doc.setFillColor(...fills[fill])
  if (stroke === undefined) return isFilled ? 'F' : null
  doc.setDrawColor(...inks[stroke.ink])
  doc.setLineWidth(stroke.width)
  return isFilled ? 'FD' : 'S'
}

const dashed = ({ doc }: Sheet, stroke: Stroke | undefined, draw: () => void): void => {
  if (stroke?.isDashed !== true) return draw()
  doc.setLineDashPattern(dash, 0)
  draw()
  doc.setLineDashPattern([], 0)
}

/** Where a picture stands, and how large one of its millimetres is. */
interface Place {
  readonly x: (x: number) => number
  readonly y: (y: number) => number
  readonly scale: number
}

const drawText = (sheet: Sheet, { x, y, text, anchor, size, weight, tone }: Of<'text'>, place: Place): void => {
  const style: TextStyle = { face: weight, size: size * place.scale, leading: 0, colour: tones[tone] }
  const line = sheet.print(text)
  const width = sheet.widthOf(line, style)
  const start = place.x(x) - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width)
  sheet.drawLines([line], start, topOfBaseline(place.y(y), style), style)
}

const drawShape = (sheet: Sheet, shape: Shape, place: Place): void => {
  const { doc } = sheet
  switch (shape.kind) {
    case 'rect': {
      const { fill, stroke } = shape
      const [x, y, width, height] = [
        place.x(shape.x),
        place.y(shape.y),
        shape.width * place.scale,
        shape.height * place.scale,
      ]
      if (fill === 'hatch') hatchOver(doc, { x, y, width, height })
      const operator = paint(sheet, fill, stroke)
      if (operator !== null) dashed(sheet, stroke, () => doc.rect(x, y, width, height, operator))
      return
    }
    case 'line': {
      const { from, to, stroke } = shape
      paint(sheet, 'none', stroke)
      return dashed(sheet, stroke, () => doc.line(place.x(from[0]), place.y(from[1]), place.x(to[0]), place.y(to[1])))
    }
    case 'circle': {
      const { x, y, radius, fill, stroke } = shape
      const operator = paint(sheet, fill, stroke)
      if (operator !== null)
        dashed(sheet, stroke, () => doc.circle(place.x(x), place.y(y), radius * place.scale, operator))
      return
    }
    case 'text':
      return drawText(sheet, shape, place)
  }
}

/** Measures a picture, which stands on one page with its caption; one that is taller than a page is drawn smaller. */
export const prepareChart = (sheet: Sheet, block: ChartBlock) => {
  const caption = sheet.wrap(block.caption, page.textWidth, textStyles.small)
  const captionHeight = caption.length * textStyles.small.leading + 1.5
  const scale = Math.min(1, (bodyHeight - captionHeight) / block.height)
  const height = captionHeight + scale * block.height
  return {
    lead: height,
    draw: () => {
      sheet.ensure(height)
      const top = sheet.y()
      const box = { x: page.left, y: top, width: page.textWidth, height }
      sheet.tags.content('Figure', { alt: block.words, box }, () => {
        sheet.drawLines(caption, page.left, top, textStyles.small)
        const place: Place = { x: (x) => page.left + scale * x, y: (y) => top + captionHeight + scale * y, scale }
        for (const shape of block.shapes) drawShape(sheet, shape, place)
      })
      sheet.moveTo(top + height)
    },
  }
}
