import type { Counted, Question } from '../../content/pack'
import { sayDate } from '../../math/calendar'
import type { TallyEntry, TallyResult } from '../../review/eventValues'
import type { Review } from '../../review/review'
import { inWords } from './numberWords'

/** What was counted, in words. */

/** What the cases are called: `concerns`, `staff asked`; `cases` where the question counts none, or none any more. */
const casesWords = (counts: Counted | null): string =>
  counts === null ? 'cases' : counts.what.replace(/^(?:latest|last) |:.*$/g, '')

/** `8 of 10 concerns, 1 put right or explained`; fewer than are asked for, it says so. */
export const tallyWords = ({ results }: Pick<TallyEntry, 'results'>, counts: Counted | null): string => {
  const numberOf = (result: TallyResult): number => results.filter((one) => one === result).length
  const putRight = numberOf('put-right')
  const asked = counts === null || counts.of === 'all' ? 0 : counts.of
  return [
    `${numberOf('yes')} of ${results.length} ${casesWords(counts)}`,
    ...(putRight === 0 ? [] : [`, ${putRight} put right or explained`]),
    ...(results.length < asked ? [` (of ${inWords(asked)} to be looked at, or all there are)`] : []),
  ].join('')
}

/** `3 December 2026: 8 of 10 concerns, 1 put right or explained`. */
export const countedOn = (tally: TallyEntry, counts: Counted | null): string =>
  `${sayDate(tally.day)}: ${tallyWords(tally, counts)}`

/** The same of what stands beside the answer to a question; `null`: nothing was counted, or the question counts nothing (any more). */
export const countedFor = ({ id, counts = null }: Question, { tallies }: Pick<Review, 'tallies'>): string | null => {
  const tally = tallies.get(id)
  return tally === undefined || counts === null ? null : countedOn(tally, counts)
}
