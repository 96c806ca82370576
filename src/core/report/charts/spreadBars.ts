import { levelValues, type Level, type Pack, type Question } from '../../content/pack'
import { shortName } from '../../content/shortName'
import { middleLevels, type Spread } from '../../workshop/collecting'
import type { BlockOf } from '../blocks'
import { pictureWidth, type Shape, type Stroke } from '../shapes'
import { levelName, valueWords } from '../words/answerWords'
import { middleOrNone } from '../words/middleWords'
import { spreadWords } from '../words/roomWords'
import { labelLines, leading, sizes, text } from './text'

/** How a question was answered at one time: in a vote, or in a session. */
export interface SpreadRow {
  /** What tells it from the other rows of its question, such as `First vote`. */
  readonly label: string
  /** `null`: it is not shown. */
  readonly spread: Spread | null
  /** What stands in its place where it is not shown, in a few words. */
  readonly hidden: string
}

/** A question with its rows, the earliest first. */
export interface SpreadStrip {
  readonly question: Question
  readonly rows: readonly SpreadRow[]
  /** The level that fits, of a school that is written up; `null`: nobody says. */
  readonly reference: Level | null
}

const labelWidth = 58
const rowLabelWidth = 20
const gap = 3
/** Sets "don't know" apart from the scale. */
const besideScale = 3
/** Of a cell what a bar leaves free for its count. */
const countWidth = 7
const barHeight = 3.3
const pitch = 5
const rowPadding = 2

const hairline: Stroke = { ink: 'hairline', width: 0.2 }
const outline: Stroke = { ink: 'accent', width: 0.3 }
const frame: Stroke = { ink: 'ink', width: 0.55 }

const columns = [...levelValues, 'dont-know'] as const
type Answer = (typeof columns)[number]

const countOf = ({ levels, dontKnow }: Spread, answer: Answer): number =>
  answer === 'dont-know' ? dontKnow : levels[answer]

/** Where the columns stand; their rows are named where a question has several. */
interface Grid {
  readonly left: number
  readonly cell: number
  /** Whether critical questions are named as such: where all are, or none, it tells nothing. */
  readonly namesCritical: boolean
}

const gridFor = (strips: readonly SpreadStrip[]): Grid => {
  const left = labelWidth + gap + (strips.some(({ rows }) => rows.length > 1) ? rowLabelWidth : 0)
  return {
    left,
    cell: (pictureWidth - left - besideScale) / columns.length,
    namesCritical: new Set(strips.map(({ question }) => question.critical)).size > 1,
  }
}

const startOf = ({ left, cell }: Grid, index: number): number =>
  left + index * cell + (columns[index] === 'dont-know' ? besideScale : 0)

/** One vote: a bar for each answer that was given, with its count behind it. The middle answer is filled. */
const rowShapes = (grid: Grid, { label, spread, hidden }: SpreadRow, isNamed: boolean, y: number): readonly Shape[] => {
  const baseline = y + 1.05
  const name = isNamed ? [text(labelWidth + gap, baseline, label, { size: sizes.small, tone: 'muted' })] : []
  if (spread === null) return [...name, text(grid.left + 1, baseline, hidden, { size: sizes.small, tone: 'muted' })]
  const middle: readonly Answer[] = middleLevels(spread.levels)
  const answered = columns.reduce<number>((sum, answer) => sum + countOf(spread, answer), 0)
  return [
    ...name,
    ...columns.flatMap((answer, index): readonly Shape[] => {
      const count = countOf(spread, answer)
      if (count === 0) return []
      const isMiddle = middle.includes(answer)
      const [x, width] = [startOf(grid, index), ((grid.cell - countWidth) * count) / answered]
      return [
        {
          kind: 'rect',
          x,
          y: y - barHeight / 2,
          width,
          height: barHeight,
          fill: isMiddle ? 'accent' : 'track',
          stroke: answer === 'dont-know' ? { ...outline, isDashed: true } : outline,
        },
        text(x + width + 1.1, baseline, String(count), { weight: isMiddle ? 'bold' : 'regular' }),
      ]
    }),
  ]
}

interface MeasuredStrip {
  readonly height: number
  readonly shapes: (top: number) => readonly Shape[]
}

const measured = (grid: Grid, { question, rows, reference }: SpreadStrip): MeasuredStrip => {
  const lines = labelLines(shortName(question), labelWidth, sizes.label)
  const isNamed = grid.namesCritical && question.critical
  const labelHeight = lines.length * leading.label + (isNamed ? leading.small : 0)
  const height = Math.max(labelHeight, rows.length * pitch) + 2 * rowPadding
  return {
    height,
    shapes: (top) => {
      const first = top + (height - labelHeight) / 2 + 3
      const rowsTop = top + (height - rows.length * pitch) / 2
      return [
        ...lines.map((line, index) => text(0, first + index * leading.label, line)),
        ...(isNamed
          ? [text(0, first + lines.length * leading.label - 0.3, 'Critical', { size: sizes.small, weight: 'bold' })]
          : []),
        ...columns.map((_, index): Shape => {
          const x = startOf(grid, index)
          return { kind: 'line', from: [x, top], to: [x, top + height], stroke: hairline }
        }),
        ...rows.flatMap((row, index) => rowShapes(grid, row, rows.length > 1, rowsTop + (index + 0.5) * pitch)),
        ...(reference === null
          ? []
          : [
              {
                kind: 'rect',
                x: startOf(grid, reference) - 0.9,
                y: rowsTop - 0.4,
                width: grid.cell - 0.6,
                height: rows.length * pitch + 0.8,
                fill: 'none',
                stroke: frame,
              } as const,
            ]),
        { kind: 'line', from: [0, top + height], to: [pictureWidth, top + height], stroke: hairline },
      ]
    },
  }
}

/** What a filled bar, and a frame, stand for, with the names of the columns below. */
const headShapes = (
  pack: Pack,
  grid: Grid,
  hasReference: boolean,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const heads = columns.map((answer) =>
    labelLines(
      answer === 'dont-know' ? valueWords(pack, answer) : levelName(pack, answer),
      grid.cell - 1.5,
      sizes.small,
    ),
  )
  const bottom = 7 + Math.max(...heads.map((lines) => lines.length)) * leading.small + 1.6
  const key = (x: number, shape: Extract<Shape, { kind: 'rect' }>, words: string): readonly Shape[] => [
    shape,
    text(x + shape.width + 1.5, 3.2, words, { size: sizes.small, tone: 'muted' }),
  ]
  const swatch = { kind: 'rect', y: 0.9, width: 6, height: 2.8 } as const
  return {
    bottom,
    shapes: [
      ...key(0, { ...swatch, x: 0, fill: 'accent', stroke: outline }, 'the middle answer'),
      ...(hasReference ? key(42, { ...swatch, x: 42, fill: 'none', stroke: frame }, 'what fits') : []),
      ...heads.flatMap((lines, index) =>
        lines.map((line, nth) =>
          text(startOf(grid, index), bottom - 1.6 - (lines.length - 1 - nth) * leading.small, line, {
            size: sizes.small,
            weight: 'bold',
          }),
        ),
      ),
      { kind: 'line', from: [0, bottom], to: [pictureWidth, bottom], stroke: { ink: 'ink', width: 0.35 } },
    ],
  }
}

/** A picture is no taller, in millimetres: it fits a page with its heading above. */
const tallest = 235

/** As many strips to a picture as fit a page. */
const inPictures = (grid: Grid, strips: readonly SpreadStrip[]): readonly (readonly SpreadStrip[])[] => {
  const pictures: SpreadStrip[][] = []
  let height = tallest
  for (const strip of strips) {
    const own = measured(grid, strip).height
    if (height + own > tallest) {
      pictures.push([])
      height = 18
    }
    pictures.at(-1)?.push(strip)
    height += own
  }
  return pictures
}

const inWords = (pack: Pack, { question, rows, reference }: SpreadStrip): string => {
  const told = rows.map(({ label, spread, hidden }) => {
    const words =
      spread === null ? hidden : `${spreadWords(pack, spread)}; the middle answer: ${middleOrNone(pack, spread)}`
    return rows.length > 1 ? `${label}: ${words}` : words
  })
  return `${shortName(question)}: ${told.join('. ')}${reference === null ? '' : `. What fits: ${levelName(pack, reference)}`}.`
}

/**
 * How many gave each answer to each question, as bars in the columns of the answers: the middle one is filled, and a frame
 * marks what fits. Several pictures where one would be taller than a page; none without a question. `tableOf` says the same
 * as a table.
 */
export const spreadBarsBlocks = (
  pack: Pack,
  caption: string,
  strips: readonly SpreadStrip[],
  tableOf: (strips: readonly SpreadStrip[]) => BlockOf<'table'>,
): readonly BlockOf<'chart'>[] => {
  const grid = gridFor(strips)
  const pictures = inPictures(grid, strips)
  return pictures.map((ofPicture, nth) => {
    const head = headShapes(
      pack,
      grid,
      ofPicture.some(({ reference }) => reference !== null),
    )
    let bottom = head.bottom
    const shapes = ofPicture.flatMap((strip) => {
      const { height, shapes: drawn } = measured(grid, strip)
      bottom += height
      return drawn(bottom - height)
    })
    const named = pictures.length === 1 ? caption : `${caption}, ${nth + 1} of ${pictures.length}`
    return {
      kind: 'chart',
      caption: named,
      words: `${named}. ${ofPicture.map((strip) => inWords(pack, strip)).join(' ')}`,
      width: pictureWidth,
      height: bottom + 0.5,
      shapes: [...head.shapes, ...shapes],
      table: tableOf(ofPicture),
    }
  })
}
