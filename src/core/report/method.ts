import type { Pack } from '../content/pack'
import { percent } from '../math/percent'
import type { Ratio } from '../math/ratio'
import type { Scorecard } from '../scoring/scoreReview'
import type { Block } from './blocks'
import { coverageWords, listed, scoreWords } from './words'

const fraction = ({ numerator, denominator }: Ratio): string => `${numerator} / ${denominator}`

/** "How this was worked out": the arithmetic of every figure, with the integers that went in. */
export const methodBlocks = (pack: Pack, scorecard: Scorecard): readonly Block[] => {
  const { score, interval, coverage, counts, backedClaims, gate, notApplicableShare } = scorecard
  const bands = listed(pack.bands.map(({ name, from: [n, d] }) => `${name} from ${n === 0 ? '0' : `${n}/${d}`}`))
  const rows: (readonly string[])[] = [
    ['Critical safeguards', 'Critical questions at “in place” or above, of all critical questions that apply', gate === null ? 'none asked' : `${gate.inPlace} of ${gate.of}`],
    ['In place', 'Questions at “in place” or “in place and checked”, of all that apply', `${counts.inPlace} + ${counts.checked} of ${counts.questions} − ${counts.notApplicable} not applicable`],
    ['Score', 'Weight × level, added up over the answered questions, of 3 × their weight. “Don’t know” counts as level 0', score === null ? 'not scored: nothing is answered' : `${fraction(score)} = ${scoreWords(pack, score)}`],
    ['If the rest were answered', 'The same sum of 3 × the weight of all questions: once with level 0 for what is unanswered, once with level 3', interval === null ? 'not scored: no question applies' : `${fraction(interval.low)} = ${scoreWords(pack, interval.low)} to ${fraction(interval.high)} = ${scoreWords(pack, interval.high)}`],
    ['Coverage', 'Weight of the answered questions, of the weight of all that apply', coverage === null ? 'no question applies' : `${fraction(coverage)} = ${coverageWords(coverage)}`],
    ['Not applicable', 'Weight of what does not apply, of the weight of all that are asked', notApplicableShare === null ? 'no question is asked' : `${fraction(notApplicableShare)} = ${percent(notApplicableShare)}`],
    ['Backed claims', 'Answers at “in place” or above with evidence that says where it is kept and was checked within 12 months before the review date', `${backedClaims.backed} of ${backedClaims.claims}`],
  ]
  return [
    { kind: 'heading', level: 2, text: 'How this was worked out' },
    { kind: 'table', caption: 'Each figure and its arithmetic', headerColumn: 0, columns: [{ title: 'Figure', share: 22 }, { title: 'Rule', share: 48 }, { title: 'Here', share: 30 }], rows, empty: '' },
    { kind: 'paragraph', text: `Bands: ${bands}. A critical question that is not in place holds the band at “${pack.bands[0]?.name}”; one that is partly in place holds it at “${pack.bands[1]?.name}”. There is no band while less than four fifths of the weight is answered, or while a critical question is unanswered or not known.` },
    { kind: 'paragraph', text: pack.weighting },
  ]
}
