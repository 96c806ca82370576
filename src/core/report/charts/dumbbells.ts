import type { Ratio } from '../../math/ratio'
import type { Figures } from '../../scoring/scoreReview'
import type { BlockOf } from '../blocks'
import type { AreaComparison, Comparison } from '../findings/changes'
import {
  areaChangesTable,
  areaChangeWords,
  comparableScores,
  scoreChangeWords,
  scoreSidesWords,
  type SideNames,
} from '../words/changeWords'
import { pictureWidth, type Shape, type Stroke } from '../shapes'
import { scoreOrInterval } from '../words/words'
import { labelLines, leading, sizes, text, widthOfLetters } from './text'

const labelWidth = 56
const wordsWidth = 42
const gap = 4
/** The scale from 0 to 1. */
const scale = { x: labelWidth + gap, width: pictureWidth - labelWidth - wordsWidth - 2 * gap } as const
const radius = 1.7
const rowPadding = 1.6
const keyHeight = 6.5

const at = (share: number): number => scale.x + share * scale.width
const shareOf = ({ numerator, denominator }: Ratio): number => numerator / denominator

/** A name as far as there is room for it beside the others; the caption has all of it. */
const shortName = (name: string): string => ([...name].length <= 24 ? name : `${[...name].slice(0, 23).join('')}…`)

const outline: Stroke = { ink: 'accent', width: 0.5 }

/** One side of a row: a point where all was answered, a span from worst to best where questions were open, nothing where nothing was. */
const sideShapes = ({ score, interval, counts }: Figures, y: number, isAfter: boolean): readonly Shape[] => {
  if (score === null || interval === null) return []
  if (counts.unanswered === 0)
    return [{ kind: 'circle', x: at(shareOf(score)), y, radius, fill: isAfter ? 'accent' : 'track', stroke: outline }]
  const [low, high] = [at(shareOf(interval.low)), at(shareOf(interval.high))]
  return [
    {
      kind: 'rect',
      x: low,
      y: y - radius,
      width: high - low,
      height: 2 * radius,
      fill: isAfter ? 'hatch' : 'track',
      stroke: outline,
    },
  ]
}

/** From the point before to the point now, with a head that says which way; nothing where they touch or one is no point. */
const arrow = (area: AreaComparison, y: number): readonly Shape[] => {
  const scores = comparableScores(area)
  if (scores === null) return []
  const [from, to] = [at(shareOf(scores.before)), at(shareOf(scores.after))]
  const direction = Math.sign(to - from)
  if (Math.abs(to - from) <= 2 * radius + 1.6) return []
  const [start, tip] = [from + direction * radius, to - direction * (radius + 0.4)]
  const head = (dy: number): Shape => ({
    kind: 'line',
    from: [tip - direction * 1.5, y + dy],
    to: [tip, y],
    stroke: outline,
  })
  return [{ kind: 'line', from: [start, y], to: [tip, y], stroke: outline }, head(-1.1), head(1.1)]
}

/** What each mark stands for, each after the one before it. */
const key = (names: SideNames, hasOpen: boolean): readonly Shape[] => {
  const y = 2.4
  let x = scale.x
  const entry = (mark: (left: number) => Shape, words: string): readonly Shape[] => {
    const left = x
    x += 11 + widthOfLetters([...words].length, sizes.small)
    return [mark(left), text(left + 5.5, y + 1, words, { size: sizes.small, tone: 'muted' })]
  }
  return [
    ...entry(
      (left) => ({ kind: 'circle', x: left + radius, y, radius, fill: 'track', stroke: outline }),
      shortName(names.before),
    ),
    ...entry(
      (left) => ({ kind: 'circle', x: left + radius, y, radius, fill: 'accent', stroke: outline }),
      shortName(names.after),
    ),
    ...(hasOpen
      ? entry(
          (left) => ({
            kind: 'rect',
            x: left,
            y: y - radius,
            width: 4,
            height: 2 * radius,
            fill: 'hatch',
            stroke: outline,
          }),
          'while questions are open',
        )
      : []),
  ]
}

interface Row {
  readonly shapes: (top: number) => readonly Shape[]
  readonly height: number
}

const rowOf = (comparison: Comparison, area: AreaComparison): Row => {
  const { pack, packBefore } = comparison
  const label = labelLines(area.area.title, labelWidth, sizes.label)
  const change = scoreChangeWords(pack, area, packBefore)
  const [from, to] = [scoreOrInterval(packBefore, area.before), scoreOrInterval(pack, area.after)]
  const words =
    change === null
      ? labelLines(scoreSidesWords(pack, area, packBefore), wordsWidth, sizes.small)
      : [`${from} → ${to}`, change]
  const lines = Math.max(label.length, words.length)
  const height = lines * leading.label + 2 * rowPadding
  return {
    height,
    shapes: (top) => {
      const middle = top + height / 2
      const baseline = (count: number, index: number) => middle + (index - (count - 1) / 2) * leading.label + 1.05
      return [
        {
          kind: 'line',
          from: [scale.x, middle],
          to: [scale.x + scale.width, middle],
          stroke: { ink: 'hairline', width: 0.25 },
        },
        ...arrow(area, middle),
        ...sideShapes(area.before, middle, false),
        ...sideShapes(area.after, middle, true),
        ...label.map((line, index) => text(0, baseline(label.length, index), line)),
        ...words.map((line, index) =>
          text(
            pictureWidth - wordsWidth,
            baseline(words.length, index),
            line,
            change !== null && index === 0 ? { weight: 'bold' } : { size: sizes.small },
          ),
        ),
      ]
    },
  }
}

const dumbbellBlock = (comparison: Comparison, names: SideNames): BlockOf<'chart'> => {
  const rows = comparison.areas.map((area) => rowOf(comparison, area))
  const tops = rows.map((_, index) => keyHeight + rows.slice(0, index).reduce((total, { height }) => total + height, 0))
  const bottom = keyHeight + rows.reduce((total, { height }) => total + height, 0)
  const hasOpen = comparison.areas.some(({ before, after }) =>
    [before, after].some(({ counts, score }) => counts.unanswered > 0 && score !== null),
  )
  const tick = (share: number): Shape => ({
    kind: 'line',
    from: [at(share), keyHeight - 0.5],
    to: [at(share), bottom],
    stroke: { ink: 'hairline', width: 0.25, isDashed: true },
  })
  const axis = [0, 0.5, 1].map((share) =>
    text(at(share), bottom + 3.4, `${100 * share}%`, {
      size: sizes.small,
      tone: 'muted',
      anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle',
    }),
  )
  return {
    kind: 'chart',
    caption: `Score of each area: ${names.before} and ${names.after}`,
    words: `Score of each area, ${names.before} and ${names.after}. ${comparison.areas.map((area) => `${area.area.title}: ${areaChangeWords(comparison.pack, area, comparison.packBefore)}`).join('; ')}.`,
    width: pictureWidth,
    height: bottom + 4.5,
    shapes: [
      ...[0, 0.5, 1].map(tick),
      ...key(names, hasOpen),
      ...rows.flatMap(({ shapes }, index) => shapes(tops[index] ?? keyHeight)),
      ...axis,
    ],
    table: areaChangesTable(comparison, names),
  }
}

/** The scores of each area before (hollow) and now (filled), with the change in words; nothing where no area is scored on both sides. A name for each side may be given. */
export const dumbbellBlocks = (
  comparison: Comparison,
  names: SideNames = { before: 'Before', after: 'Now' },
): readonly BlockOf<'chart'>[] => (comparison.areas.length === 0 ? [] : [dumbbellBlock(comparison, names)])
