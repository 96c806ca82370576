import type { RehearsalOutcome } from '../../review/eventValues'

/** What came when somebody was asked to show something. */
export const rehearsalOutcomeWords: Readonly<Record<RehearsalOutcome, string>> = {
  'shows-it': 'Found, and it shows it',
  'shows-less': 'Found, but it shows less',
  'not-found': 'Not found in time',
  'put-off': 'Put off',
}
