import type { Band, BandId, Pack } from '../../content/pack'
import { percent } from '../../math/percent'
import type { Cap, Counts, Figures, Scorecard } from '../../scoring/scoreReview'
import { bandSentence, howMany } from './words'

/** Sentences that only the results show. */

const bandOf = (pack: Pack, band: BandId): Band | undefined => pack.bands.find(({ id }) => id === band)

/** Whether a review has questions to answer and no answer yet; "don't know" and "not applicable" are answers. */
export const isUntouched = ({ questions, unanswered }: Counts): boolean => questions > 0 && unanswered === questions

/** `2 questions do not apply. They leave every sum, ...`; empty where all questions apply. */
export const notApplicableSentence = ({ counts, notApplicableShare }: Figures): string => {
  if (counts.notApplicable === 0 || notApplicableShare === null) return ''
  const one = counts.notApplicable === 1
  const share = `${percent(notApplicableShare)} of the checklist by weight`
  return `${howMany(counts.notApplicable, 'question')} ${one ? 'does' : 'do'} not apply here (${share}). ${one ? 'It counts' : 'They count'} neither for nor against.`
}

/** The name of the band or, where there is none, the sentence that says why. */
export const bandTitle = (pack: Pack, scorecard: Pick<Scorecard, 'band' | 'noBand'>): string =>
  scorecard.band === null ? bandSentence(pack, scorecard) : (bandOf(pack, scorecard.band)?.name ?? '')

/** What a band means, as the pack has it. */
export const bandMeaning = (pack: Pack, band: BandId): string => bandOf(pack, band)?.meaning ?? ''

/** What a critical gap does to the overall result: `holds it at “Needs work”`. */
export const capWords = (pack: Pack, { atMost }: Cap): string => `holds it at “${bandOf(pack, atMost)?.name}”`
