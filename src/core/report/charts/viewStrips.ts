import { levelValues, type Pack } from '../../content/pack'
import { shortName } from '../../content/shortName'
import type { BlockOf } from '../blocks'
import type { Given, PointOfView, PointsOfView, QuestionViews } from '../findings/pointsOfView'
import { valueWords } from '../words/answerWords'
import { answerLines, distanceWords } from '../words/pointsOfViewWords'
import { pictureWidth, type Fill, type Shape, type Stroke } from '../shapes'
import { howMany } from '../words/words'
import { labelLines, leading, sizes, text, widthOfLetters } from './text'

const labelWidth = 64
const gap = 4
const columnsLeft = labelWidth + gap
/** Sets what is no level apart from the scale. */
const besideScale = 2
const rowPadding = 2.2
/** Between marks that stand beside or below each other. */
const markGap = 0.9
/** Lines of marks in one cell; whoever finds no room is counted, and named in the table. */
const mostMarkLines = 3

const outline: Stroke = { ink: 'accent', width: 0.45 }
const hairline: Stroke = { ink: 'hairline', width: 0.2 }

/** Words that no initial is taken of. */
const smallWords = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'the', 'to', 'with'])

/** The words of a role that tell it from another, and the number that it ends in, as in `Table 12` or `Class teacher (2)`. */
const wordsAndNumber = (label: string): { readonly words: readonly string[]; readonly number: string } => {
  const all = label.match(/\p{L}[\p{L}\p{N}]*|\p{N}+/gu) ?? []
  const words = all.filter((word) => /^\p{L}/u.test(word))
  const telling = words.filter((word) => !smallWords.has(word))
  return {
    words: telling.length > 0 ? telling : words,
    number:
      all
        .filter((word) => /^\p{N}/u.test(word))
        .at(-1)
        ?.slice(-3) ?? '',
  }
}

/** Initials with the number, `CT2`; of the first word so many letters. */
const signOf = (label: string, letters: number): string => {
  const {
    words: [first, ...more],
    number,
  } = wordsAndNumber(label)
  const head = [...(first ?? '')].slice(0, letters)
  return (
    `${head[0]?.toUpperCase() ?? ''}${head.slice(1).join('')}${more
      .slice(0, 2)
      .map((word) => [...word][0]?.toUpperCase() ?? '')
      .join('')}${number}` || '?'
  )
}

/** So many letters of its first word tell a role from one with the same initials; where even these are the same, numbers do. */
const mostLetters = 3

/** A few letters for each point of view, no two the same: initials with their number, `T12` for Table 12; more letters of the first word where others have the same. */
export const signsOf = (labels: readonly string[]): readonly string[] => {
  const isOnce = (sign: string, signs: readonly string[]) => signs.indexOf(sign) === signs.lastIndexOf(sign)
  let signs: readonly string[] = labels.map((label) => signOf(label, 1))
  for (let letters = 2; letters <= mostLetters; letters += 1) {
    const before = signs
    signs = before.map((sign, index) => (isOnce(sign, before) ? sign : signOf(labels[index] ?? '', letters)))
  }
  const taken = new Set(signs.filter((sign) => isOnce(sign, signs)))
  return signs.map((sign) => {
    if (isOnce(sign, signs)) return sign
    // A figure behind a figure would read as another number.
    const numbered = (n: number) => `${sign}${/\p{N}$/u.test(sign) ? '.' : ''}${n}`
    let n = 1
    while (taken.has(numbered(n))) n += 1
    taken.add(numbered(n))
    return numbered(n)
  })
}

/** Marks differ by form as well as by their letters, so that one is followed from row to row. */
const forms: readonly { readonly kind: 'rect' | 'circle'; readonly fill: Fill }[] = [
  { kind: 'rect', fill: 'accent' },
  { kind: 'circle', fill: 'track' },
  { kind: 'rect', fill: 'track' },
  { kind: 'circle', fill: 'accent' },
]

interface Mark {
  readonly sign: string
  readonly form: (typeof forms)[number]
}

const markShapes = ({ sign, form }: Mark, x: number, y: number, size: number): readonly Shape[] => [
  form.kind === 'circle'
    ? { kind: 'circle', x, y, radius: size / 2, fill: form.fill, stroke: outline }
    : { kind: 'rect', x: x - size / 2, y: y - size / 2, width: size, height: size, fill: form.fill, stroke: outline },
  text(x, y + 0.97, sign, {
    size: sizes.small,
    weight: 'bold',
    anchor: 'middle',
    tone: form.fill === 'accent' ? 'on-fill' : 'ink',
  }),
]

interface Grid {
  readonly columns: readonly Given[]
  readonly marks: readonly Mark[]
  /** Across and down, of a mark. */
  readonly size: number
}

const columnWidth = ({ columns }: Grid): number => (pictureWidth - columnsLeft - besideScale) / columns.length
const centreOf = (grid: Grid, column: number): number =>
  columnsLeft + (column + 0.5) * columnWidth(grid) + (column < levelValues.length ? 0 : besideScale)

/** Marks beside and below each other around the middle of a cell; from the last place on, `+3` stands for the rest. */
const cellShapes = (grid: Grid, marks: readonly Mark[], x: number, y: number): readonly Shape[] => {
  const step = grid.size + markGap
  const perLine = marksPerLine(grid)
  const room = mostMarkLines * perLine
  const shown = marks.length > room ? marks.slice(0, room - 1) : marks
  const places = shown.length + (marks.length > room ? 1 : 0)
  const lines = Math.ceil(places / perLine)
  const place = (index: number): readonly [number, number] => {
    const line = Math.floor(index / perLine)
    const inLine = Math.min(perLine, places - line * perLine)
    return [
      x + ((index % perLine) - ((lines > 1 ? perLine : inLine) - 1) / 2) * step,
      y + (line - (lines - 1) / 2) * step,
    ]
  }
  const [restX, restY] = place(places - 1)
  const [width, height] = [Math.min(perLine, places) * step - markGap + 1.4, lines * step - markGap + 1.4]
  return [
    // What stands on several lines stands on one level all the same.
    ...(lines > 1
      ? [{ kind: 'rect', x: x - width / 2, y: y - height / 2, width, height, fill: 'track', stroke: hairline } as const]
      : []),
    ...shown.flatMap((mark, index) => markShapes(mark, ...place(index), grid.size)),
    ...(marks.length > room
      ? [
          text(restX, restY + 0.97, `+${marks.length - shown.length}`, {
            size: sizes.small,
            weight: 'bold',
            anchor: 'middle',
          }),
        ]
      : []),
  ]
}

const marksPerLine = (grid: Grid): number =>
  Math.max(1, Math.floor((columnWidth(grid) - 0.4 + markGap) / (grid.size + markGap)))

/** The scale of the levels, and the line over the range that was given. */
const scaleShapes = (grid: Grid, { given }: QuestionViews, y: number): readonly Shape[] => {
  const levels = given.filter((answer) => typeof answer === 'number')
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  const line = (from: number, to: number, stroke: Stroke): Shape => ({
    kind: 'line',
    from: [centreOf(grid, from), y],
    to: [centreOf(grid, to), y],
    stroke,
  })
  return [
    line(0, levelValues.length - 1, hairline),
    ...(low < high ? [line(low, high, { ink: 'accent', width: 1.1 })] : []),
    ...levelValues
      .filter((level) => !given.includes(level))
      .map((level): Shape => ({
        kind: 'circle',
        x: centreOf(grid, level),
        y,
        radius: 0.6,
        fill: 'track',
        stroke: level > low && level < high ? outline : hairline,
      })),
  ]
}

interface Row {
  readonly height: number
  readonly shapes: (top: number) => readonly Shape[]
}

const rowOf = (grid: Grid, question: QuestionViews): Row => {
  const lines = labelLines(shortName(question.question), labelWidth, sizes.label)
  const under = labelLines(
    [...(question.question.critical ? ['Critical'] : []), distanceWords(question)].join(' · '),
    labelWidth,
    sizes.small,
  )
  const labelHeight = lines.length * leading.label + 0.6 + under.length * leading.small
  const fullest = Math.max(...grid.columns.map((column) => question.given.filter((answer) => answer === column).length))
  const markLines = Math.min(mostMarkLines, Math.ceil(fullest / marksPerLine(grid)))
  const height =
    Math.max(labelHeight, markLines * (grid.size + markGap) - markGap + (markLines > 1 ? 1.4 : 0)) + 2 * rowPadding
  return {
    height,
    shapes: (top) => {
      const middle = top + height / 2
      const first = middle - labelHeight / 2 + 3
      const underTop = first + lines.length * leading.label + 0.3
      return [
        { kind: 'line', from: [0, top + height], to: [pictureWidth, top + height], stroke: hairline },
        ...lines.map((line, index) => text(0, first + index * leading.label, line)),
        ...under.map((line, index) =>
          text(0, underTop + index * leading.small, line, {
            size: sizes.small,
            weight: question.question.critical ? 'bold' : 'regular',
            tone: question.question.critical ? 'ink' : 'muted',
          }),
        ),
        ...scaleShapes(grid, question, middle),
        ...grid.columns.flatMap((column, index) =>
          cellShapes(
            grid,
            grid.marks.filter((_, view) => question.given[view] === column),
            centreOf(grid, index),
            middle,
          ),
        ),
      ]
    },
  }
}

/** Whose mark is whose, in lines that fit the width; and where they end. */
const keyShapes = (
  views: readonly PointOfView[],
  { marks, size }: Grid,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const shapes: Shape[] = []
  let [x, y] = [0, size / 2 + 0.3]
  for (const [index, mark] of marks.entries()) {
    const [label = '', ...more] = labelLines(views[index]?.label ?? '', pictureWidth / 2, sizes.label)
    const words = more.length === 0 ? label : `${label}…`
    const width = size + 1.8 + widthOfLetters([...words].length, sizes.label) + 4
    if (x > 0 && x + width > pictureWidth) [x, y] = [0, y + size + 1]
    shapes.push(...markShapes(mark, x + size / 2, y, size), text(x + size + 1.8, y + 1.05, words))
    x += width
  }
  return { shapes, bottom: y + size / 2 }
}

const headShapes = (
  pack: Pack,
  grid: Grid,
  top: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const heads = grid.columns.map((column) => labelLines(valueWords(pack, column), columnWidth(grid) - 1.5, sizes.small))
  const most = Math.max(...heads.map((lines) => lines.length))
  const bottom = top + most * leading.small + 1.6
  return {
    bottom,
    shapes: [
      ...heads.flatMap((lines, column) =>
        lines.map((line, index) =>
          text(centreOf(grid, column), bottom - 1.6 - (lines.length - 1 - index) * leading.small, line, {
            size: sizes.small,
            weight: 'bold',
            anchor: 'middle',
          }),
        ),
      ),
      { kind: 'line', from: [0, bottom], to: [pictureWidth, bottom], stroke: { ink: 'ink', width: 0.35 } },
    ],
  }
}

type Chart = BlockOf<'chart'>

const caption = 'Where the answers are furthest apart'

/** So many strips make a picture: no more fit a printed page. */
const mostStrips = 10

/** A strip for each of these questions: who stands where on the scale of levels, and the line between the lowest and the highest. Several pictures where there are many; none where there is none. */
export const viewStripsBlocks = (
  pack: Pack,
  comparison: PointsOfView,
  questions: readonly QuestionViews[],
): readonly Chart[] =>
  Array.from({ length: Math.ceil(questions.length / mostStrips) }, (_, index) => {
    const [from, strips] = [index * mostStrips, questions.slice(index * mostStrips, (index + 1) * mostStrips)]
    const which = strips.length === 1 ? `question ${from + 1}` : `questions ${from + 1} to ${from + strips.length}`
    return stripsBlock(pack, comparison, strips, questions.length <= mostStrips ? caption : `${caption}: ${which}`)
  })

const stripsBlock = (
  pack: Pack,
  { views, questions: all }: PointsOfView,
  questions: readonly QuestionViews[],
  caption: string,
): Chart => {
  const signs = signsOf(views.map(({ label }) => label))
  const hasNotApplicable = all.some(({ given }) => given.includes('not-applicable'))
  const grid: Grid = {
    columns: [...levelValues, 'dont-know', ...(hasNotApplicable ? ['not-applicable' as const] : [])],
    marks: signs.map((sign, index) => ({ sign, form: forms[index % forms.length] ?? forms[0]! })),
    size: Math.max(5.4, widthOfLetters(Math.max(...signs.map((sign) => [...sign].length)), sizes.small) + 1.7),
  }
  const key = keyShapes(views, grid)
  const head = headShapes(pack, grid, key.bottom + 4.5)
  const rows = questions.map((question) => rowOf(grid, question))
  const tops = rows.map(
    (_, index) => head.bottom + rows.slice(0, index).reduce((total, { height }) => total + height, 0),
  )
  const bottom = head.bottom + rows.reduce((total, { height }) => total + height, 0)
  const endOfScale = columnsLeft + levelValues.length * columnWidth(grid) + besideScale / 2
  return {
    kind: 'chart',
    caption,
    words: `${caption}, ${howMany(questions.length, 'question')}. ${questions.map((question) => `${question.question.text} ${answerLines(pack, views, question).join('; ')}.`).join(' ')}`,
    width: pictureWidth,
    height: bottom + 0.5,
    shapes: [
      ...key.shapes,
      ...head.shapes,
      {
        kind: 'line',
        from: [endOfScale, head.bottom],
        to: [endOfScale, bottom],
        stroke: { ...hairline, isDashed: true },
      },
      ...rows.flatMap(({ shapes }, index) => shapes(tops[index] ?? 0)),
    ],
    table: {
      kind: 'table',
      caption,
      headerColumn: 0,
      columns: [
        { title: 'Question', share: 44 },
        { title: 'Who answered what', share: 38 },
        { title: 'How far apart', share: 18 },
      ],
      rows: questions.map((question) => [
        `${question.question.text}${question.question.critical ? ' (critical)' : ''}`,
        answerLines(pack, views, question).join('\n'),
        distanceWords(question),
      ]),
      empty: '',
    },
  }
}
