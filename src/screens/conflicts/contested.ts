import type { ReviewEvent } from '../../core/review/event'

/** What two people can have changed without sight of each other in a question, and see beside it. */
export const contestedNames = {
  'answer-set': 'answers',
  'note-set': 'notes',
  'reason-set': 'reasons',
  'tally-set': 'counts',
} as const

export type Contested = Extract<ReviewEvent, { kind: keyof typeof contestedNames }>

/** Whether an event is one of these. */
export const isContested = (event: ReviewEvent): event is Contested => event.kind in contestedNames
