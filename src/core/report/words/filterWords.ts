import type { Filter } from '../../review/answering'

/** What each filter leaves, as a heading. */
export const filterWords: Readonly<Record<Filter, string>> = {
  unanswered: 'Unanswered',
  'to-confirm': 'Last year’s answers to confirm',
  flagged: 'To come back to',
  'dont-know': 'Don’t know',
  critical: 'Critical',
  'no-evidence': 'No current evidence',
}
