import type { Pack } from '../../content/pack'
import { sayDate } from '../../math/calendar'
import type { Crowd } from '../../plan/crowded'
import { proposedTimes } from './planWords'
import { howMany } from './words'

/** How a plan comes to its dates, in sentences. */
export const datesInWords = (pack: Pack, load: number): readonly string[] => [
  `A step is due ${proposedTimes(pack)} after its answer was given, or after the review date where that is later. Only days on which school is open count.`,
  `What a critical safeguard needs does not wait. Everything else is spread so that one person takes on ${howMany(load, 'step')} a fortnight, the more pressing first. A date that you have changed, or that stands in a saved version, stays.`,
]

/** `6 critical steps fall to the Head by 3 December 2026, more than 2 in a fortnight: share them out.` */
export const crowdedWords = ({ owner, count, by }: Crowd, load: number): string =>
  `${howMany(count, 'critical step')} for one owner by ${sayDate(by)}: ${owner}. That is more than ${load} in a fortnight, and none of them waits: share them out.`
