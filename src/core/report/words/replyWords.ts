import { howMany, listed } from './words'
import { isStanding } from '../../review/governorEntries'
import { countedByKind, kindsAmong } from './kindWords'
import type { ReviewEvent } from '../../review/event'

/** `2 views, 5 comments, 1 signature`; what was taken back since it last came is said too. */
export const replyWords = (entries: readonly ReviewEvent[]): string => {
  const standing = entries.filter(isStanding)
  const gone = entries.length - standing.length
  return [...countedByKind(standing), ...(gone > 0 ? [`${howMany(gone, 'entry', 'entries')} taken back`] : [])].join(
    ', ',
  )
}

/** `3 entries were not a governor’s to send (answers and notes): they were left out.` */
export const refusedWords = (refused: readonly ReviewEvent[]): string =>
  `${howMany(refused.length, 'entry was', 'entries were')} not a governor’s to send (${listed(kindsAmong(refused))}): ${refused.length === 1 ? 'it was' : 'they were'} left out.`

/** The same for what says nothing itself. */
export const refusedPlacesWords = (count: number): string =>
  `${howMany(count, 'further entry came', 'further entries came')} without what ${count === 1 ? 'it says' : 'they say'}, and could only have taken the place of others: ${count === 1 ? 'it was' : 'they were'} left out.`
