import type { Filter } from '../../review/answering'

/** What each filter leaves, as a heading. */
export const filterWords: Readonly<Record<Filter, string>> = {
  unanswered: 'Unanswered',
  'to-confirm': 'Earlier answers to confirm',
  flagged: 'To come back to',
  'dont-know': 'Don’t know',
  critical: 'Critical',
  'no-evidence': 'Without proof',
}
