import type { HistoryEntry, UndoRefusal } from '../../core/review/history'

/** Why an entry cannot be undone, as a sentence. */
export const refusalWords: Readonly<Record<UndoRefusal, string>> = {
  start: 'This starts the review, so it cannot be undone.',
  redacted: 'A text was taken away for good here, so this cannot be undone.',
  missing: 'What was there before did not come along with this copy, so this cannot be undone here.',
  already: 'What was there before counts again.',
  signed: 'This saved version is signed, so it stays.',
  'of-another': 'Only whoever said this can take it back.',
}

/** Whether an entry stands, in a word or two. */
export const stateWords: Readonly<Record<HistoryEntry['state'], string>> = {
  counts: 'Counts now',
  'in-conflict': 'In conflict',
  'set-aside': 'To another version of the question',
  replaced: 'Replaced',
}

export const stateTones: Readonly<Record<HistoryEntry['state'], string>> = {
  counts: 'tone-good',
  'in-conflict': 'tone-unknown',
  'set-aside': '',
  replaced: '',
}

/** What is missing of an entry; `null`: nothing. */
export const textWords: Readonly<Record<HistoryEntry['text'], string | null>> = {
  whole: null,
  redacted: 'Text taken away for good',
  omitted: 'Came without its text',
}
