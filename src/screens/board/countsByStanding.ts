import type { Pack } from '../../core/content/pack'
import { countFacts } from '../../core/report/words/words'
import { answerStandings } from '../../core/report/tiles'
import type { Counts } from '../../core/scoring/scoreReview'
import type { StandingCount } from './CountsBar'

/** Each count with its mark and its name, from the top level down; what does not apply only where something does not. */
export const countsByStanding = (pack: Pack, counts: Counts): readonly StandingCount[] =>
  countFacts(pack, counts).flatMap(({ term, value }, index): readonly StandingCount[] => {
    const standing = answerStandings[index]
    return standing === undefined || (standing === 'not-applicable' && value === 0)
      ? []
      : [{ standing, count: value, words: term }]
  })
