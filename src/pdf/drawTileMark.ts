import type { jsPDF } from 'jspdf'
import type { AnswerStanding } from '../core/report/tiles'
import { colours, type Colour } from './page'

/** The side of a mark, in millimetres. */
export const markSize = 6.2

/** How a mark is drawn: its ground, its frame, and what stands in it; each is told from the others on a copy in black and white. */
interface Look {
  readonly ground: Colour
  readonly frame: Colour
  readonly frameWidth: number
  readonly isDashed?: true
  /** The lower half is filled. */
  readonly isHalfFull?: true
  readonly ink: Colour
  readonly inkWidth: number
  /** Strokes through points, each from 0 to 1 across and down the mark; a stroke of one point is a dot. */
  readonly strokes: readonly (readonly (readonly [x: number, y: number])[])[]
}

const looks: Readonly<Record<AnswerStanding, Look>> = {
  checked: {
    ground: colours.accent,
    frame: colours.accent,
    frameWidth: 0.3,
    ink: colours.white,
    inkWidth: 0.75,
    strokes: [
      [
        [0.14, 0.53],
        [0.31, 0.7],
        [0.62, 0.34],
      ],
      [
        [0.46, 0.66],
        [0.52, 0.71],
        [0.86, 0.34],
      ],
    ],
  },
  'in-place': {
    ground: colours.white,
    frame: colours.accent,
    frameWidth: 0.3,
    ink: colours.accent,
    inkWidth: 0.75,
    strokes: [
      [
        [0.24, 0.53],
        [0.42, 0.71],
        [0.77, 0.31],
      ],
    ],
  },
  partly: {
    ground: colours.white,
    frame: colours.gap,
    frameWidth: 0.4,
    isHalfFull: true,
    ink: colours.gap,
    inkWidth: 0,
    strokes: [],
  },
  'not-in-place': {
    ground: colours.gap,
    frame: colours.gap,
    frameWidth: 0.4,
    ink: colours.white,
    inkWidth: 1,
    strokes: [
      [
        [0.5, 0.2],
        [0.5, 0.56],
      ],
      [[0.5, 0.78]],
    ],
  },
  'dont-know': {
    ground: colours.white,
    frame: colours.ink,
    frameWidth: 0.35,
    isDashed: true,
    ink: colours.ink,
    inkWidth: 0.75,
    strokes: [
      [
        [0.34, 0.36],
        [0.36, 0.27],
        [0.43, 0.21],
        [0.51, 0.2],
        [0.6, 0.23],
        [0.66, 0.31],
        [0.65, 0.41],
        [0.57, 0.48],
        [0.51, 0.53],
        [0.5, 0.61],
      ],
      [[0.5, 0.79]],
    ],
  },
  unanswered: {
    ground: colours.white,
    frame: colours.muted,
    frameWidth: 0.25,
    ink: colours.muted,
    inkWidth: 0,
    strokes: [],
  },
  'not-applicable': {
    ground: colours.panel,
    frame: colours.ruling,
    frameWidth: 0.25,
    ink: colours.muted,
    inkWidth: 0.75,
    strokes: [
      [
        [0.28, 0.5],
        [0.72, 0.5],
      ],
    ],
  },
}

const corner = 0.8
const dash = [1, 0.75]

/** Draws a mark with its top left corner at (`x`, `y`). */
export const drawTileMark = (doc: jsPDF, mark: AnswerStanding, x: number, y: number): void => {
  const { ground, frame, frameWidth, isDashed = false, isHalfFull = false, ink, inkWidth, strokes } = looks[mark]
  doc.setFillColor(...ground)
  doc.setDrawColor(...frame)
  doc.setLineWidth(frameWidth)
  if (isDashed) doc.setLineDashPattern(dash, 0)
  doc.roundedRect(x, y, markSize, markSize, corner, corner, 'FD')
  if (isDashed) doc.setLineDashPattern([], 0)
  if (isHalfFull) {
    doc.setFillColor(...ink)
    doc.rect(x, y + markSize / 2, markSize, markSize / 2 - corner, 'F')
    doc.roundedRect(x, y + markSize / 2, markSize, markSize / 2, corner, corner, 'F')
  }
  doc.setDrawColor(...ink)
  doc.setLineWidth(inkWidth)
  doc.setLineCap('round')
  doc.setLineJoin('round')
  const at = ([left, top]: readonly [number, number]): [number, number] => [x + left * markSize, y + top * markSize]
  for (const [first, ...rest] of strokes) {
    if (first === undefined) continue
    const ends = rest.length === 0 ? [first] : rest
    let from = at(first)
    const steps = ends.map((end): [number, number] => {
      const to = at(end)
      const step: [number, number] = [to[0] - from[0], to[1] - from[1]]
      from = to
      return step
    })
    doc.lines(steps, ...at(first), [1, 1], 'S')
  }
  doc.setLineCap('butt')
  doc.setLineJoin('miter')
}
