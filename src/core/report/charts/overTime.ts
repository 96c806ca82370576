import { packReference } from '../../content/packReference'
import type { Pack, Scope } from '../../content/pack'
import { daysBetween, sayDate, sayShortDate, type IsoDate } from '../../math/calendar'
import type { Ratio } from '../../math/ratio'
import type { Figures, Gate } from '../../scoring/scoreReview'
import type { BlockOf } from '../blocks'
import { pictureWidth, type Shape } from '../shapes'
import { scoreOrInterval, scoreWords } from '../words/words'
import { sizes, text } from './text'

/** How a school stood at one time: a saved version, another review of the same school, or now. */
export interface TimePoint {
  /** What it is called: `Autumn 2026`, `Now`. */
  readonly name: string
  readonly on: IsoDate
  readonly pack: Pack
  /** How much of the checklist was asked; `null`: all of it. */
  readonly scope: Scope | null
  /** `null` where no critical question was asked. */
  readonly gate: Pick<Gate, 'inPlace' | 'of'> | null
  /** There is no score where nothing was answered, or the scope shows the gate alone. */
  readonly figures: Figures
}

/** With fewer there is no line to speak of. */
export const fewestPoints = 3
/** As many as keep their figures apart; the latest are shown. */
export const mostPoints = 10

const left = 34
const right = 12
const width = pictureWidth - left - right
/** Room for the figure above a point. */
const head = 6
const panel = 20
const betweenPanels = 7
/** As near as two points may come, whatever their days are. */
const nearest = width / (mostPoints - 1)
const radius = 1.5

/** What two points have to share for their figures to be comparable. */
const basisOf = ({ pack, scope }: TimePoint): string => `${packReference(pack).hash} ${scope?.id ?? ''}`

/** Says of a point of these with which checklist it was: `2.1.0`, `2.1.0, “Critical only”` where less than all was asked; with its title where there are several. */
const basisWordsAmong = (points: readonly TimePoint[]): ((point: TimePoint) => string) => {
  const isTitled = new Set(points.map(({ pack }) => pack.title)).size > 1
  return ({ pack, scope }) =>
    `${isTitled ? `“${pack.title}” ` : ''}${pack.version}${scope === null ? '' : `, “${scope.name}”`}`
}

const share = ({ numerator, denominator }: Ratio): number => numerator / denominator

/** Where each point stands: by its day, but never nearer to the one before it than their figures need. */
export const placesInTime = (days: readonly IsoDate[]): readonly number[] => {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const span = daysBetween(first, last)
  const places: number[] = []
  for (const day of days) {
    const byDay = span === 0 ? 0 : (daysBetween(first, day) / span) * width
    places.push(Math.max(byDay, (places.at(-1) ?? -nearest) + nearest))
  }
  // What was pushed beyond the end goes back, and pushes those before it.
  let most = width
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index] ?? 0, most)
    most = (places[index] ?? 0) - nearest
  }
  return places
}

const gateWords = ({ gate }: TimePoint): string => (gate === null ? 'none asked' : `${gate.inPlace} of ${gate.of}`)

const scoreInShort = ({ pack, figures }: TimePoint): string => {
  const { score, interval, counts } = figures
  if (score === null || interval === null) return 'not scored'
  return counts.unanswered === 0
    ? scoreWords(pack, score)
    : `${scoreWords(pack, interval.low)}–${scoreWords(pack, interval.high)}`
}

/** What of a point is drawn on a scale from 0 to 1: a value, a span while questions are open, or nothing. */
interface Mark {
  readonly low: number
  readonly high: number
  readonly words: string
}

const gateMark = (point: TimePoint): Mark | null => {
  if (point.gate === null || point.gate.of === 0) return null
  const at = point.gate.inPlace / point.gate.of
  return { low: at, high: at, words: gateWords(point) }
}

const scoreMark = (point: TimePoint): Mark | null => {
  const { score, interval, counts } = point.figures
  if (score === null || interval === null) return null
  return counts.unanswered === 0
    ? { low: share(score), high: share(score), words: scoreInShort(point) }
    : { low: share(interval.low), high: share(interval.high), words: scoreInShort(point) }
}

/** One scale with its marks. A line joins what is comparable, and no other. */
const panelShapes = (
  { title, ends }: { readonly title: readonly string[]; readonly ends: readonly [low: string, high: string] },
  points: readonly TimePoint[],
  places: readonly number[],
  markOf: (point: TimePoint) => Mark | null,
  top: number,
): readonly Shape[] => {
  const yOf = (value: number) => top + head + (1 - value) * panel
  const marks = points.map(markOf)
  const rule = (value: number): Shape => ({
    kind: 'line',
    from: [left - 3, yOf(value)],
    to: [left + width + 3, yOf(value)],
    stroke: { ink: 'hairline', width: 0.25 },
  })
  const joins = marks.flatMap((mark, index): readonly Shape[] => {
    const [before, point, pointBefore] = [marks[index - 1], points[index], points[index - 1]]
    if (mark === null || !before || point === undefined || pointBefore === undefined) return []
    if (mark.low !== mark.high || before.low !== before.high || basisOf(point) !== basisOf(pointBefore)) return []
    return [
      {
        kind: 'line',
        from: [left + (places[index - 1] ?? 0), yOf(before.low)],
        to: [left + (places[index] ?? 0), yOf(mark.low)],
        stroke: { ink: 'accent', width: 0.6 },
      },
    ]
  })
  const drawn = marks.flatMap((mark, index): readonly Shape[] => {
    if (mark === null) return []
    const x = left + (places[index] ?? 0)
    const y = yOf(mark.high)
    const sign: Shape =
      mark.low === mark.high
        ? { kind: 'circle', x, y, radius, fill: 'accent' }
        : {
            kind: 'rect',
            x: x - radius,
            y,
            width: 2 * radius,
            height: yOf(mark.low) - y,
            fill: 'hatch',
            stroke: { ink: 'accent', width: 0.4 },
          }
    return [sign, text(x, y - 2.4, mark.words, { size: sizes.small, weight: 'bold', anchor: 'middle' })]
  })
  return [
    ...title.map((line, index) => text(0, top + head + 3 + index * 3.6, line, { weight: 'bold', size: sizes.small })),
    ...ends.flatMap((end, value) => [
      rule(value),
      text(left - 4, yOf(value) + 1, end, { size: sizes.small, tone: 'muted', anchor: 'end' }),
    ]),
    ...joins,
    ...drawn,
  ]
}

/** Where the checklist, or how much of it is asked, became another: a dashed line between the two. */
const basisShapes = (points: readonly TimePoint[], places: readonly number[], bottom: number): readonly Shape[] =>
  points.flatMap((point, index): readonly Shape[] => {
    const before = points[index - 1]
    if (before === undefined || basisOf(before) === basisOf(point)) return []
    const x = left + ((places[index - 1] ?? 0) + (places[index] ?? 0)) / 2
    return [{ kind: 'line', from: [x, 1], to: [x, bottom], stroke: { ink: 'ink', width: 0.3, isDashed: true } }]
  })

const pointWords = (point: TimePoint, checklist: string): string =>
  `${point.name} (${sayDate(point.on)}, checklist ${checklist}): ${gateWords(point)}, ${scoreOrInterval(point.pack, point.figures)}`

const notesOf = (all: readonly TimePoint[], shown: readonly TimePoint[]): readonly string[] => [
  ...(all.length > shown.length ? [`The latest ${shown.length} of ${all.length} are shown.`] : []),
  ...(new Set(shown.map(basisOf)).size > 1
    ? [
        'A dashed line marks where the checklist, or how much of it is asked, became another: figures on its two sides do not compare.',
      ]
    : []),
]

/**
 * How the critical safeguards, and the score where there is one, went from one saved version or review of a school to the
 * next, the earliest first. `null` with fewer than `fewestPoints`.
 */
export const overTimeBlock = (given: readonly TimePoint[]): BlockOf<'chart'> | null => {
  if (given.length < fewestPoints) return null
  // Sorting is stable: what is of one day stays in the order in which it was given.
  const all = [...given].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const points = all.slice(-mostPoints)
  const places = placesInTime(points.map(({ on }) => on))
  const basisWords = basisWordsAmong(points)
  const hasScore = points.some((point) => scoreMark(point) !== null)
  const second = head + panel + betweenPanels
  const bottom = (hasScore ? second : 0) + head + panel
  const notes = notesOf(all, points)
  const title = `Critical safeguards in place${hasScore ? ' and score' : ''}, over time`
  return {
    kind: 'chart',
    caption: [`${title}.`, ...notes].join(' '),
    words: [`${title}.`, ...notes, `${points.map((point) => pointWords(point, basisWords(point))).join('; ')}.`].join(
      ' ',
    ),
    width: pictureWidth,
    height: bottom + 9,
    shapes: [
      ...basisShapes(points, places, bottom),
      ...panelShapes(
        { title: ['Critical', 'safeguards', 'in place'], ends: ['none', 'all'] },
        points,
        places,
        gateMark,
        0,
      ),
      ...(hasScore ? panelShapes({ title: ['Score'], ends: ['0%', '100%'] }, points, places, scoreMark, second) : []),
      ...points
        .map((point, index) => {
          const [day = '', month = '', year = ''] = sayShortDate(point.on).split(' ')
          return [
            text(left + (places[index] ?? 0), bottom + 4.5, `${day} ${month}`, {
              size: sizes.small,
              tone: 'muted',
              anchor: 'middle',
            }),
            text(left + (places[index] ?? 0), bottom + 8, year, { size: sizes.small, tone: 'muted', anchor: 'middle' }),
          ]
        })
        .flat(),
    ],
    table: {
      kind: 'table',
      caption: 'Critical safeguards in place and score, from time to time',
      headerColumn: 0,
      columns: [
        { title: 'When', share: 38 },
        { title: 'Critical safeguards in place', share: 20 },
        { title: 'Score', share: 20 },
        { title: 'Checklist', share: 22 },
      ],
      rows: points.map((point) => [
        `${point.name}\n${sayShortDate(point.on)}`,
        gateWords(point),
        scoreInShort(point),
        basisWords(point),
      ]),
      empty: '',
    },
  }
}
