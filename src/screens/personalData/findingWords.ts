import type { PersonalDataKind } from '../../core/personalData/findPersonalData'

/** What was found, as part of a sentence. */
export const findingWords: Readonly<Record<PersonalDataKind, string>> = {
  upn: 'a unique pupil number',
  'date-of-birth': 'a date of birth',
  'nhs-number': 'an NHS number',
  phone: 'a telephone number',
  email: 'an e-mail address',
  postcode: 'a postcode',
}

const canBeOfSchool: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>(['phone', 'email', 'postcode'])

/** What to do about it, as a sentence. */
export const findingAdvice = (kind: PersonalDataKind): string =>
  canBeOfSchool.has(kind) ? 'Leave it out unless it is the school’s own.' : 'Leave it out.'

/** Stands wherever the search says what it found: it must never seem to be more than it is. */
export const notComplete = 'The check is not complete. It finds numbers, dates and addresses, never names.'
