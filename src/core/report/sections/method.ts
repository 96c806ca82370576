import type { Band, Pack, PackDocument } from '../../content/pack'
import { percent, shownTenths } from '../../math/percent'
import type { Ratio } from '../../math/ratio'
import { coverageForBand, type Scorecard } from '../../scoring/scoreReview'
import type { Block } from '../blocks'
import { basisCounts, heldSentence } from '../words/basisWords'
import { inTime } from '../words/evidenceWords'
import { fractionWords, thresholdWords } from '../words/numberWords'
import { bandThresholds, coverageWords, listed, scoreWords } from '../words/words'
import { tableOf } from './cells'

const fraction = ({ numerator, denominator }: Ratio): string => `${numerator} / ${denominator}`

/** The figures whose arithmetic can be shown. */
export type FigureId = 'gate' | 'inPlace' | 'score' | 'interval' | 'coverage' | 'notApplicable' | 'backedClaims'

/** How one figure was worked out. */
export interface FigureMethod {
  /** Its name. */
  readonly figure: string
  /** Its formula in words. */
  readonly rule: string
  /** The integers that went in, and what they come to; or why there is nothing to work out. */
  readonly here: string
}

const intervalHere = (pack: Pack, { interval, counts }: Scorecard): string => {
  if (interval === null) return 'not scored: no question applies'
  const [low, high] = [interval.low, interval.high].map((score) => `${fraction(score)} = ${scoreWords(pack, score)}`)
  return counts.unanswered === 0 ? `nothing is unanswered: ${low}` : `${low} to ${high}`
}

/** The arithmetic of each figure of a scorecard, in the order in which to read them. */
export const figureMethods = (pack: Pack, scorecard: Scorecard): Readonly<Record<FigureId, FigureMethod>> => {
  const { score, coverage, counts, backedClaims, gate, notApplicableShare } = scorecard
  return {
    gate: {
      figure: 'Critical safeguards',
      rule: 'Critical questions at “in place” or above, of all critical questions that apply',
      here: gate === null ? 'none asked' : `${gate.inPlace} of ${gate.of}`,
    },
    inPlace: {
      figure: 'In place',
      rule: 'Questions at “in place” or “in place and checked”, of all that apply',
      here:
        counts.questions === 0
          ? 'no question is asked'
          : `${counts.inPlace} + ${counts.checked} of ${counts.questions} − ${counts.notApplicable} not applicable`,
    },
    score: {
      figure: 'Score',
      rule: 'Weight × level, added up over the answered questions, of 3 × their weight. “Don’t know” counts as level 0',
      here: score === null ? 'not scored: nothing is answered' : `${fraction(score)} = ${scoreWords(pack, score)}`,
    },
    interval: {
      figure: 'If the rest were answered',
      rule: 'The same sum of 3 × the weight of all questions: once with level 0 for what is unanswered, once with level 3',
      here: intervalHere(pack, scorecard),
    },
    coverage: {
      figure: 'How much is answered',
      rule: 'Weight of the answered questions, of the weight of all that apply',
      here: coverage === null ? 'no question applies' : `${fraction(coverage)} = ${coverageWords(coverage)}`,
    },
    notApplicable: {
      figure: 'Not applicable',
      rule: 'Weight of what does not apply, of the weight of all that are asked',
      here:
        notApplicableShare === null
          ? 'no question is asked'
          : `${fraction(notApplicableShare)} = ${percent(notApplicableShare)}`,
    },
    backedClaims: {
      figure: 'Answers with proof',
      rule: `Of the answers at “in place” or above, how many have evidence that says where it is kept and was checked ${inTime}`,
      here:
        backedClaims.claims === 0 ? 'no answer is “in place” yet' : `${backedClaims.backed} of ${backedClaims.claims}`,
    },
  }
}

/** From which score each band begins, in words: `Act now` *below two fifths (40%)*, then `Needs work` *at least two fifths (40%)* and so on. */
export const bandRules = (pack: Pack): readonly { readonly band: Band; readonly score: string }[] => {
  const limits = bandThresholds(pack)
  const words = (limit: Ratio | undefined) => (limit === undefined ? '' : thresholdWords(limit, limits))
  return pack.bands.map((band, index) => ({
    band,
    score: index === 0 ? `below ${words(limits[1])}` : `at least ${words(limits[index])}`,
  }))
}

/** A share that a hair parts from a limit which it does not reach. */
const justBelow = ({ numerator, denominator }: Ratio): Ratio => ({
  numerator: 1_000_000 * numerator - 1,
  denominator: 1_000_000 * denominator,
})

/** How a percentage is rounded, with the lowest limit at which it matters as its example. */
export const roundingRule = (pack: Pack): string => {
  const limits = bandThresholds(pack)
  const limit = limits.find((each) => each.numerator > 0 && shownTenths(justBelow(each), limits) % 10 !== 0)
  const example =
    limit === undefined ? '' : `: a score just below ${fractionWords(limit)} is ${percent(justBelow(limit), limits)}`
  return `A percentage is rounded to a whole number. It has one decimal where the whole number would be on the wrong side of a limit between two of the overall results, and then it never reads as a limit that is not reached${example}. 0% and 100% are shown only where they are exact.`
}

/** When nothing is said overall. */
export const noBandRule = `There is no overall result while less than ${fractionWords(coverageForBand)} of the checklist is answered, each question counted by its weight, or while a critical question is unanswered or not known.`

/** How the band follows from the score, and what holds it down or leaves it out. */
export const bandMethod = (pack: Pack): string => {
  const bands = listed(bandRules(pack).map(({ band, score }) => `“${band.name}” ${score}`))
  return `Overall, by score: ${bands}. A critical question that is not in place holds the overall result at “${pack.bands[0]?.name}”; one that is partly in place holds it at “${pack.bands[1]?.name}”. ${noBandRule}`
}

/** What the levels rest on, by kind, and how it was checked against each document. Nothing where the checklist does not say. */
const basisBlocks = (pack: Pack): readonly Block[] => {
  const counts = basisCounts(pack)
  const { note } = pack.checked
  return [
    ...(counts === null ? [] : [{ kind: 'paragraph', text: counts } as const]),
    ...(note === undefined ? [] : [{ kind: 'paragraph', text: note } as const]),
    ...(pack.documents.every(({ held }) => held === undefined)
      ? []
      : [
          {
            ...tableOf<PackDocument>(
              'How the checklist was checked against each document',
              'Document',
              [
                { title: 'Document', share: 45, cell: ({ title }) => title },
                { title: 'How it was checked', share: 55, cell: (document) => heldSentence(document) ?? 'Not said.' },
              ],
              pack.documents,
              '',
            ),
            dense: true,
          },
        ]),
  ]
}

/** How weights were given, and what the levels rest on, as the checklist says it. */
export const groundsBlocks = (pack: Pack): readonly Block[] => [
  { kind: 'paragraph', text: pack.weighting },
  ...basisBlocks(pack),
]

/** The figures that there are only where there is a score. */
export const sharesOnly: ReadonlySet<string> = new Set<FigureId>(['score', 'interval', 'coverage', 'notApplicable'])

/** "How this was worked out": the arithmetic of every figure, with the integers that went in. */
export const methodBlocks = (pack: Pack, scorecard: Scorecard): readonly Block[] => [
  { kind: 'heading', level: 2, text: 'How this was worked out' },
  {
    kind: 'table',
    caption: 'Each figure and its arithmetic',
    headerColumn: 0,
    columns: [
      { title: 'Figure', share: 22 },
      { title: 'Rule', share: 48 },
      { title: 'Here', share: 30 },
    ],
    rows: Object.entries(figureMethods(pack, scorecard)).flatMap(([id, { figure, rule, here }]) =>
      scorecard.isGateOnly && sharesOnly.has(id) ? [] : [[figure, rule, here]],
    ),
    empty: '',
  },
  ...(scorecard.isGateOnly ? [] : [{ kind: 'paragraph', text: bandMethod(pack) } as const]),
  ...groundsBlocks(pack),
]
