import { howMany, listed } from './words'
import { countEntries } from '../../review/governorEntries'
import type { ReviewEvent } from '../../review/event'

/** `2 views, 5 comments, 1 signature`; what was taken back since it last came is said too. */
export const replyWords = (entries: readonly ReviewEvent[]): string => {
  const { views, comments, signatures, resolvedOrReopened } = countEntries(entries)
  const gone = entries.filter((event) => 'value' in event && event.value === null).length
  return [
    ...(views > 0 ? [howMany(views, 'view')] : []),
    ...(comments > 0 ? [howMany(comments, 'comment')] : []),
    ...(signatures > 0 ? [howMany(signatures, 'signature')] : []),
    ...(resolvedOrReopened > 0 ? [`${howMany(resolvedOrReopened, 'comment')} resolved or reopened`] : []),
    ...(gone > 0 ? [`${howMany(gone, 'entry', 'entries')} taken back`] : []),
  ].join(', ')
}

const nouns: Readonly<Record<ReviewEvent['kind'], string>> = {
  'review-started': 'starts of a review',
  'contributor-set': 'people',
  'detail-set': 'details of the school',
  'answer-set': 'answers',
  'reason-set': 'reasons',
  'note-set': 'notes',
  'flag-set': 'questions to come back to',
  'evidence-set': 'evidence',
  'action-set': 'actions',
  'milestone-set': 'milestones',
  'view-set': 'views',
  'comment-set': 'comments',
  'comment-resolved-set': 'comments resolved',
  'signature-set': 'signatures',
  'earlier-answer-set': 'answers of an earlier review',
  'agreement-set': 'agreed answers',
}

/** `3 entries were not a governor’s to send (answers and notes): they were left out.` */
export const refusedWords = (refused: readonly ReviewEvent[]): string =>
  `${howMany(refused.length, 'entry was', 'entries were')} not a governor’s to send (${listed([...new Set(refused.map(({ kind }) => nouns[kind]))])}): ${refused.length === 1 ? 'it was' : 'they were'} left out.`

/** The same for what says nothing itself. */
export const refusedPlacesWords = (count: number): string =>
  `${howMany(count, 'further entry came', 'further entries came')} without what ${count === 1 ? 'it says' : 'they say'}, and could only have taken the place of others: ${count === 1 ? 'it was' : 'they were'} left out.`
