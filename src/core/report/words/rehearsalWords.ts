import type { LookAgainReason, RehearsalStanding } from '../../rehearsal/standing'
import type { RehearsalOutcome } from '../../review/eventValues'

/** What came when somebody was asked to show something. */
export const rehearsalOutcomeWords: Readonly<Record<RehearsalOutcome, string>> = {
  'shows-it': 'Found, and it shows it',
  'shows-less': 'Found, but it shows less',
  'not-found': 'Not found in time',
  'put-off': 'Put off',
}

/** `7 of 10 found in time`; where nothing was gone for, that. */
export const rehearsalVerdict = ({ found, tried }: Pick<RehearsalStanding, 'found' | 'tried'>): string =>
  tried === 0 ? 'Nothing was gone for' : `${found} of ${tried} found in time`

/** Why an answer is worth another look after a rehearsal. */
export const lookAgainWords: Readonly<Record<LookAgainReason, string>> = {
  'shows-less': 'What was found shows less than is claimed.',
  'not-found': 'It was not found in time. Is it in place, or only meant to be?',
  'second-look':
    'Somebody other than those who do the work looked at it and found it in order. If it is checked like this regularly, “in place and checked” may fit.',
}
