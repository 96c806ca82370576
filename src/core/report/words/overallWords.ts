import type { Pack } from '../../content/pack'
import { percent } from '../../math/percent'
import { coverageForBand, type Counts, type NoBandReason, type Scorecard } from '../../scoring/scoreReview'
import { inTime } from './evidenceWords'
import { bandMeaning, bandTitle } from './resultWords'
import { coverageWords, scoreOrInterval, scoreWords } from './words'

/** What the whole of a review comes to, as the results tell it. */

/** `Overall: sound`, or why there is no word for the whole. */
export const overallTitle = (pack: Pack, scorecard: Pick<Scorecard, 'band' | 'noBand'>): string => {
  if (scorecard.noBand === 'gate-only') return 'Overall: not asked for'
  if (scorecard.band === null) return 'Overall: too early to say'
  return `Overall: ${bandTitle(pack, scorecard).toLowerCase()}`
}

const waitsFor: Readonly<Record<NoBandReason, string>> = {
  'gate-only': 'So few questions give no score. Ask more, and there is one.',
  'nothing-scored': 'Nothing is scored yet.',
  'coverage-below-four-fifths': `A word for the whole comes once ${percent(coverageForBand)} is answered.`,
  'critical-unknown':
    'A word for the whole comes once every critical question is answered, and none with “don’t know”.',
}

/** A sentence of what the whole comes to, and the figure that it tells: *null* - none. */
export interface OverallSentence {
  readonly about: 'coverage' | 'score' | null
  readonly text: string
}

const answeredSentence = ({ coverage, counts }: Pick<Scorecard, 'coverage' | 'counts'>): readonly OverallSentence[] => {
  if (coverage === null) return []
  const text =
    counts.unanswered === 0
      ? 'Every question is answered.'
      : `${coverageWords(coverage)} of the checklist is answered, each question counted by its weight.`
  return [{ about: 'coverage', text }]
}

const scoreSentence = (pack: Pack, scorecard: Scorecard): readonly OverallSentence[] => {
  const { score, interval, counts } = scorecard
  if (score === null || interval === null) return []
  const text =
    counts.unanswered === 0
      ? `The score is ${scoreWords(pack, score)}.`
      : `If the rest were answered, the score would be ${scoreOrInterval(pack, scorecard)}.`
  return [{ about: 'score', text }]
}

const saying = (text: string): OverallSentence => ({ about: null, text })

/** What the band means, or what it waits for; how much is answered; and the score or between which two it would end. */
export const overallSentences = (pack: Pack, scorecard: Scorecard): readonly OverallSentence[] => [
  ...(scorecard.band === null ? [] : [saying(bandMeaning(pack, scorecard.band))]),
  ...answeredSentence(scorecard),
  ...(scorecard.noBand === null ? [] : [saying(waitsFor[scorecard.noBand])]),
  ...scoreSentence(pack, scorecard),
]

/** `23 in place, 10 with gaps, 27 not known`; what does not apply is left out. */
export const countsInShort = (counts: Counts): string =>
  `${counts.checked + counts.inPlace} in place, ${counts.partly + counts.notInPlace} with gaps, ${counts.dontKnow + counts.unanswered} not known`

/** `Answers with proof: 7 of 23`. */
export const proofTitle = ({ backed, claims }: Scorecard['backedClaims']): string =>
  claims === 0 ? 'Answers with proof: none yet' : `Answers with proof: ${backed} of ${claims}`

/** What counts as proof. */
export const proofSentence = `Proof is evidence that says where it is kept and was checked ${inTime}.`
