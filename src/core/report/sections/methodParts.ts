import type { Area, Pack } from '../../content/pack'
import type { Figures, Scorecard } from '../../scoring/scoreReview'
import { overallTitle } from '../words/overallWords'
import { capWords } from '../words/resultWords'
import { coverageWords, inPlaceSentence, listed, scoreOrInterval } from '../words/words'
import { tableOf, type Table } from './cells'
import { bandMethod, figureMethods, sharesOnly, type FigureId, type FigureMethod } from './method'

/** The parts of "How this was worked out": a figure each, the word for the whole, and the areas. */
export type MethodPartId = FigureId | 'overall' | 'areas'

/** How one figure was worked out, to be pointed at by the figure. */
export interface MethodPart extends FigureMethod {
  readonly id: MethodPartId
}

/** In the order in which the figures stand on the page. */
const inOrder: readonly FigureId[] = [
  'gate',
  'inPlace',
  'notApplicable',
  'coverage',
  'score',
  'interval',
  'backedClaims',
]
const overallHere = (pack: Pack, scorecard: Scorecard): string => {
  const held = scorecard.caps.map((cap) => `“${cap.question.text}” ${capWords(pack, cap)}`)
  return [overallTitle(pack, scorecard), ...held].join('; ')
}

/** All of the arithmetic, each part with the integers that went in. What has no score has no part for it. */
export const methodParts = (pack: Pack, scorecard: Scorecard): readonly MethodPart[] => {
  const methods = figureMethods(pack, scorecard)
  const figures = inOrder
    .filter((id) => !scorecard.isGateOnly || !sharesOnly.has(id))
    .map((id): MethodPart => ({ id, ...methods[id] }))
  const overall: MethodPart = {
    id: 'overall',
    figure: 'Overall',
    rule: bandMethod(pack),
    here: overallHere(pack, scorecard),
  }
  const areas: MethodPart = {
    id: 'areas',
    figure: 'Areas',
    rule: 'The same rules over the questions of each area alone. The whole is worked out over all questions, and is never an average of areas',
    here: 'each area in the table below',
  }
  return [...figures, ...(scorecard.isGateOnly ? [] : [overall]), areas]
}

const areaScore = (pack: Pack, figures: Figures): string => {
  const { score, interval, counts } = figures
  if (score === null || interval === null) return 'not scored'
  const shares = counts.unanswered === 0 ? [score] : [interval.low, interval.high]
  return `${listed(shares.map(({ numerator, denominator }) => `${numerator} / ${denominator}`))}: ${scoreOrInterval(pack, figures)}`
}

/** The integers behind the figures of each area that asks this school anything. */
export const areaMethodTable = (pack: Pack, { areas, isGateOnly }: Scorecard): Table => {
  const rows = pack.areas.flatMap((area): readonly { readonly area: Area; readonly figures: Figures }[] => {
    const figures = areas.get(area.id)
    return figures === undefined || figures.counts.questions === 0 ? [] : [{ area, figures }]
  })
  return tableOf<(typeof rows)[number]>(
    'Each area and its arithmetic',
    'Area',
    [
      { title: 'Area', share: 30, cell: ({ area }) => area.title },
      { title: 'In place', share: 14, cell: ({ figures }) => inPlaceSentence(figures.counts).replace(' in place', '') },
      ...(isGateOnly
        ? []
        : [
            {
              title: 'How much is answered',
              share: 24,
              cell: ({ figures: { coverage } }: (typeof rows)[number]) =>
                coverage === null
                  ? 'no question applies'
                  : `${coverage.numerator} / ${coverage.denominator} = ${coverageWords(coverage)}`,
            },
            {
              title: 'Score',
              share: 32,
              cell: ({ figures }: (typeof rows)[number]) => areaScore(pack, figures),
            },
          ]),
    ],
    rows,
    '',
  )
}
