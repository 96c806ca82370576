import type { Pack } from '../../content/pack'
import type { Ratio } from '../../math/ratio'
import type { Scorecard } from '../../scoring/scoreReview'
import type { Bar, BlockOf } from '../blocks'
import { scoreOrInterval } from '../words/words'

const share = ({ numerator, denominator }: Ratio): number => numerator / denominator

/** The areas as bars with the interval, and the same in words. */
export const areaBars = (pack: Pack, scorecard: Scorecard): BlockOf<'bars'> => {
  const bars = pack.areas.flatMap(({ id, title }): readonly Bar[] => {
    const figures = scorecard.areas.get(id)
    if (figures === undefined || figures.counts.questions === 0) return []
    const { score, interval, counts } = figures
    const isOpen = counts.unanswered > 0 && score !== null && interval !== null
    return [
      {
        label: title,
        value: score === null ? null : share(isOpen ? interval.low : score),
        interval: isOpen ? { low: share(interval.low), high: share(interval.high) } : null,
        words: scoreOrInterval(pack, figures),
      },
    ]
  })
  return {
    kind: 'bars',
    caption: 'Score of each area',
    bars,
    marks: pack.bands
      .slice(1)
      .map(({ name, from: [numerator, denominator] }) => ({ at: numerator / denominator, label: name })),
    words: `Score of each area. ${bars.map(({ label, words }) => `${label}: ${words}`).join('; ')}.`,
  }
}
