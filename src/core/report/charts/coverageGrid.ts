import type { Pack, Source } from '../../content/pack'
import type { Review } from '../../review/review'
import type { BlockOf } from '../blocks'
import { pictureWidth, type Fill, type Shape, type Stroke } from '../shapes'
import {
  sourceStandings,
  sourceStateCount,
  sourceStateWords,
  type SourcePart,
  type SourceState,
} from '../findings/sourceState'
import { howMany, listed } from '../words/words'
import { sizes, text, widthOfLetters } from './text'

const kinds = ['finding', 'recommendation'] as const satisfies readonly Source['kind'][]
const kindTitles: Readonly<Record<(typeof kinds)[number], string>> = {
  finding: 'Findings',
  recommendation: 'Recommendations',
}

const states: readonly SourceState[] = ['held', 'weak', 'unknown', 'not-asked']

const stateMeaning: Readonly<Record<SourceState, string>> = {
  held: 'every question that answers it is in place',
  weak: 'a question that answers it is not in place, or only partly',
  unknown: 'there is no gap, but one of them is unanswered or “don’t know”',
  'not-asked': 'no question that answers it is asked of this school, or applies',
}

/** How a state looks. The sign and the kind of outline tell it as well as the colour does. */
const looks: Readonly<
  Record<
    SourceState,
    { readonly sign: string; readonly fill: Fill; readonly stroke: Stroke; readonly tone: 'ink' | 'muted' | 'on-fill' }
  >
> = {
  held: { sign: '✓', fill: 'good', stroke: { ink: 'hairline', width: 0.25 }, tone: 'ink' },
  weak: { sign: '!', fill: 'gap', stroke: { ink: 'gap', width: 0.25 }, tone: 'on-fill' },
  unknown: { sign: '?', fill: 'unknown', stroke: { ink: 'ink', width: 0.35, isDashed: true }, tone: 'ink' },
  'not-asked': { sign: '–', fill: 'none', stroke: { ink: 'hairline', width: 0.25 }, tone: 'muted' },
}

const cellHeight = 6.4
const withinSource = 0.9
const betweenSources = 2.6
const rowGap = 1.8
/** The longest id that a cell shows in full, in letters; with fewer the cells are narrower. */
const mostLetters = 14

interface Group {
  readonly title: string
  /** The parts of each source that has any, else the source itself. */
  readonly sources: readonly (readonly SourcePart[])[]
}

const groupsOf = (pack: Pack, review: Review): readonly Group[] => {
  const standings = sourceStandings(pack, review)
  return kinds
    .map((kind) => ({
      title: kindTitles[kind],
      sources: standings
        .filter(({ source }) => source.kind === kind)
        .map((standing) => (standing.parts.length > 0 ? standing.parts : [standing])),
    }))
    .filter(({ sources }) => sources.length > 0)
}

const cell = (
  { id, state }: Pick<SourcePart, 'id' | 'state'>,
  x: number,
  y: number,
  width: number,
): readonly Shape[] => {
  const { sign, fill, stroke, tone } = looks[state]
  const baseline = y + cellHeight / 2 + 1.05
  return [
    { kind: 'rect', x, y, width, height: cellHeight, fill, stroke },
    text(x + 1.3, baseline, id, { tone }),
    text(x + width - 1.3, baseline, sign, { tone, weight: 'bold', anchor: 'end' }),
  ]
}

/** The cells of a group from `top` on, a source's parts beside each other, and where they end. */
const groupShapes = (
  { title, sources }: Group,
  top: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const shapes: Shape[] = [text(0, top + 3.4, title, { weight: 'bold' })]
  const perRow = Math.max(1, Math.floor((pictureWidth + withinSource) / (width + withinSource)))
  let [x, y] = [0, top + 5.4]
  for (const parts of sources) {
    const needed = Math.min(parts.length, perRow) * (width + withinSource) - withinSource
    if (x > 0 && x + needed > pictureWidth) [x, y] = [0, y + cellHeight + rowGap]
    for (const part of parts) {
      if (x > 0 && x + width > pictureWidth + 0.01) [x, y] = [0, y + cellHeight + rowGap]
      shapes.push(...cell(part, x, y, width))
      x += width + withinSource
    }
    x += betweenSources - withinSource
  }
  return { shapes, bottom: y + cellHeight }
}

/** What each state looks like and means, with how many there are; what does not occur is left out. */
const legend = (parts: readonly SourcePart[]): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const used = states.filter((state) => parts.some((part) => part.state === state))
  const box = 5.2
  const shapes = used.flatMap((state, index): readonly Shape[] => {
    const { sign, fill, stroke, tone } = looks[state]
    const y = index * (box + 0.9)
    const baseline = y + box / 2 + 1.05
    return [
      { kind: 'rect', x: 0, y, width: box, height: box, fill, stroke },
      text(box / 2, baseline, sign, { tone, weight: 'bold', anchor: 'middle' }),
      text(box + 2.2, baseline, `${sourceStateWords[state]}: ${parts.filter((part) => part.state === state).length}`, {
        weight: 'bold',
      }),
      text(box + 32, baseline, stateMeaning[state], { tone: 'muted', size: sizes.small }),
    ]
  })
  return { shapes, bottom: used.length * (box + 0.9) }
}

const wordsOf = (groups: readonly Group[]): string =>
  groups
    .map(({ title, sources }) => {
      const parts = sources.flat()
      const told = states.flatMap((state) => {
        const ids = parts.filter((part) => part.state === state).map(({ id }) => id)
        return ids.length === 0 ? [] : [`${sourceStateCount(state, ids.length)} (${listed(ids)})`]
      })
      return `${title}: ${listed(told)}.`
    })
    .join(' ')

/** How many findings and recommendations, or parts of one, stand in each state: `11 in place, 5 gaps, 30 not known`. */
export const sourcesInShort = ({ pack, review }: { readonly pack: Pack; readonly review: Review }): string => {
  const parts = groupsOf(pack, review).flatMap(({ sources }) => sources.flat())
  return states
    .map((state) => ({ state, count: parts.filter((part) => part.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) =>
      state === 'weak' ? howMany(count, 'gap') : `${count} ${sourceStateWords[state].toLowerCase()}`,
    )
    .join(', ')
}

/** Where the school stands on each finding and recommendation, or on each part of one. `null` where the pack has neither. */
export const coverageGridBlock = ({
  pack,
  review,
}: {
  readonly pack: Pack
  readonly review: Review
}): BlockOf<'chart'> | null => {
  const groups = groupsOf(pack, review)
  if (groups.length === 0) return null
  const all = groups.flatMap(({ sources }) => sources.flat())
  const letters = Math.min(mostLetters, Math.max(...all.map(({ id }) => [...id].length)))
  const width = widthOfLetters(letters, sizes.label) + 6.2
  const shortened = (part: SourcePart): SourcePart =>
    [...part.id].length <= letters ? part : { ...part, id: `${[...part.id].slice(0, letters - 1).join('')}…` }
  const key = legend(all)
  const shapes: Shape[] = [...key.shapes]
  let bottom = key.bottom
  for (const group of groups) {
    const drawn = groupShapes(
      { ...group, sources: group.sources.map((parts) => parts.map(shortened)) },
      bottom + 2.5,
      width,
    )
    shapes.push(...drawn.shapes)
    bottom = drawn.bottom
  }
  return {
    kind: 'chart',
    caption: 'Where the school stands on each finding and recommendation',
    words: `Where the school stands on each finding and recommendation. ${wordsOf(groups)}`,
    width: pictureWidth,
    height: bottom + 0.5,
    shapes,
    table: {
      kind: 'table',
      caption: 'Where the school stands on each finding and recommendation',
      headerColumn: 0,
      columns: [
        { title: 'Item', share: 9 },
        { title: 'What it says', share: 45 },
        { title: 'Here', share: 12 },
        { title: 'Questions that decide it', share: 34 },
      ],
      rows: all.map(({ id, summary, state, questions }) => [
        id,
        summary,
        sourceStateWords[state],
        questions.length === 0 ? 'none' : questions.map((question) => question.text).join('\n'),
      ]),
      empty: '',
    },
  }
}
