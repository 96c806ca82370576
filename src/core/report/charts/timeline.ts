import type { IsoDate } from '../../math/calendar'
import { isOverdue, openActions } from '../../plan/arrangeActions'
import type { Action, Plan } from '../../plan/planActions'
import type { Review } from '../../review/review'
import type { BlockOf } from '../blocks'
import { pictureWidth, type Shape } from '../shapes'
import { howMany } from '../words/words'
import { periodsBetween } from './periods'
import { leading, sizes, text } from './text'

export interface TimelineInput {
  readonly plan: Pick<Plan, 'actions'>
  readonly review: Pick<Review, 'details'>
  /** What is due before it is overdue. */
  readonly today: IsoDate
}

/** The actions of one period; the first column may hold what is overdue. */
interface Column {
  readonly label: readonly [string, string]
  readonly words: string
  readonly isOverdue: boolean
  /** Whether an action in it is due in the holiday after it. */
  readonly hasHoliday: boolean
  readonly actions: readonly Action[]
}

const labelWidth = 14
/** As many periods as keep their names apart. */
const mostPeriods = 8
const headHeight = 9.5
const square = 2.5
const pitch = 3.2
const columnPadding = 1.5
/** Room for the number before its squares. */
const numberWidth = 7.6
const rowPadding = 1.9
/** So many squares in a cell stay countable; where a cell needs more, each stands for several actions. */
const mostSquares = 25

const columnsOf = ({ plan, review, today }: TimelineInput): readonly Column[] => {
  const open = openActions(plan)
  const overdue = open.filter((action) => isOverdue(action, today))
  const ahead = open.filter((action) => !isOverdue(action, today))
  const last = ahead.reduce((latest, { due }) => (due > latest ? due : latest), today)
  const periods = ahead.length === 0 ? [] : periodsBetween(review.details.terms, today, last, mostPeriods)
  return [
    ...(overdue.length > 0
      ? [{ label: ['Overdue', ''] as const, words: 'Overdue', isOverdue: true, hasHoliday: false, actions: overdue }]
      : []),
    ...periods.flatMap(({ label, words, start, end, named }) => {
      const actions = ahead.filter(({ due }) => due >= start && due <= end)
      // The term before the holiday that it is now, with nothing left in it.
      if (named < today && actions.length === 0) return []
      return [{ label, words, isOverdue: false, hasHoliday: actions.some(({ due }) => due > named), actions }]
    }),
  ]
}

/** Two rows: what is on a critical question, and the rest. */
const kinds = ['critical', 'other'] as const

type Kind = (typeof kinds)[number]

const kindWords: Readonly<Record<Kind, string>> = { critical: 'Critical', other: 'Other' }

const countOf = ({ actions }: Column, kind: Kind): number =>
  actions.filter(({ questions }) => questions.some(({ critical }) => critical) === (kind === 'critical')).length

const columnWords = (column: Column): string => {
  const [all, critical] = [column.actions.length, countOf(column, 'critical')]
  if (all === 0) return `${column.words}: none`
  return `${column.words}: ${howMany(all, 'action')}${critical === 0 ? '' : ` (${critical} critical)`}`
}

const tableOf = (columns: readonly Column[], caption: string): BlockOf<'table'> => ({
  kind: 'table',
  caption,
  headerColumn: 0,
  columns: [
    { title: 'Due', share: 40 },
    ...kinds.map((kind) => ({ title: kindWords[kind], share: 12, align: 'end' as const })),
    { title: 'All', share: 12, align: 'end' },
  ],
  rows: columns.map((column) => [
    column.label.join(' ').trim(),
    ...kinds.map((kind) => String(countOf(column, kind))),
    String(column.actions.length),
  ]),
  empty: 'No action is open.',
})

/** A number with as many squares, in rows. */
const cellShapes = (
  count: number,
  unit: number,
  perRow: number,
  x: number,
  y: number,
  isLate: boolean,
): readonly Shape[] =>
  count === 0
    ? []
    : [
        text(x + columnPadding, y + square, String(count), { weight: 'bold', tone: isLate ? 'gap' : 'ink' }),
        ...Array.from({ length: Math.ceil(count / unit) }, (_, index): Shape => ({
          kind: 'rect',
          x: x + numberWidth + (index % perRow) * pitch,
          y: y + Math.floor(index / perRow) * pitch,
          width: square,
          height: square,
          fill: isLate ? 'gap' : 'accent',
        })),
      ]

/** When the open actions of a plan are due: a square for each, by period, those on critical questions apart; what is overdue comes first. `null` where no action is open. */
export const timelineBlock = (input: TimelineInput): BlockOf<'chart'> | null => {
  const columns = columnsOf(input)
  if (columns.length === 0) return null
  const width = (pictureWidth - labelWidth) / columns.length
  const perRow = Math.max(1, Math.floor((width - numberWidth - 1) / pitch))
  const largest = Math.max(...columns.flatMap((column) => kinds.map((kind) => countOf(column, kind))))
  const unit = Math.ceil(largest / mostSquares)
  const rowsUsed = kinds.filter((kind) => columns.some((column) => countOf(column, kind) > 0))
  const heightOf = (kind: Kind) =>
    Math.max(1, ...columns.map((column) => Math.ceil(countOf(column, kind) / unit / perRow))) * pitch + 2 * rowPadding
  const topOf = (kind: Kind) =>
    headHeight + rowsUsed.slice(0, rowsUsed.indexOf(kind)).reduce((total, above) => total + heightOf(above), 0)
  const bottom = headHeight + rowsUsed.reduce((total, kind) => total + heightOf(kind), 0)
  const xOf = (index: number) => labelWidth + index * width
  const rule = (y: number): Shape => ({
    kind: 'line',
    from: [0, y],
    to: [pictureWidth, y],
    stroke: { ink: 'hairline', width: 0.25 },
  })
  const notes = [
    ...(unit === 1 ? [] : [`Each square stands for up to ${unit} actions.`]),
    ...(columns.some(({ hasHoliday }) => hasHoliday)
      ? ['What is due in a holiday stands with the term before it.']
      : []),
  ]
  const title = 'When the open actions are due'
  return {
    kind: 'chart',
    caption: notes.length === 0 ? title : `${title}. ${notes.join(' ')}`,
    words: [`${title}.`, ...notes, `${columns.map(columnWords).join('; ')}.`].join(' '),
    width: pictureWidth,
    height: bottom + 0.5,
    shapes: [
      ...columns
        .flatMap(({ label, isOverdue: isLate }, index) =>
          label.map((line, row) =>
            text(xOf(index) + columnPadding, 3 + row * leading.small, line, {
              size: sizes.small,
              weight: 'bold',
              tone: isLate ? 'gap' : 'ink',
            }),
          ),
        )
        .filter((shape) => shape.text !== ''),
      ...columns.map((_, index): Shape => ({
        kind: 'line',
        from: [xOf(index), 0.5],
        to: [xOf(index), bottom],
        stroke: { ink: 'hairline', width: 0.25 },
      })),
      ...rowsUsed.flatMap((kind) => [
        rule(topOf(kind)),
        text(0, topOf(kind) + rowPadding + square, kindWords[kind], { weight: 'bold' }),
        ...columns.flatMap((column, index) =>
          cellShapes(countOf(column, kind), unit, perRow, xOf(index), topOf(kind) + rowPadding, column.isOverdue),
        ),
      ]),
      rule(bottom),
    ],
    table: tableOf(columns, 'Open actions by when they are due'),
  }
}
