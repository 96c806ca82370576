import { findEmails, findPostcodes } from './addresses'
import { findBirthDates } from './birthDates'
import { findNhsNumbers, findUpns } from './identityNumbers'
import { findPhoneNumbers } from './phoneNumbers'
import type { Span } from './textSearch'

/** What a piece of text looks like: one of - *upn*, a unique pupil number - *date-of-birth* - *nhs-number* - *phone* - *email* - *postcode*. */
export type PersonalDataKind = 'upn' | 'date-of-birth' | 'nhs-number' | 'phone' | 'email' | 'postcode'

/** A piece of text that may be personal data; `start` and `end` count characters of the text, as in `slice`. */
export interface Finding extends Span {
  readonly kind: PersonalDataKind
}

/** Where two fit the same piece of text, the one that starts first counts, then the longer, then the one that comes first here. */
const finders: readonly (readonly [PersonalDataKind, (text: string) => readonly Span[]])[] = [
  ['email', findEmails],
  ['upn', findUpns],
  ['date-of-birth', findBirthDates],
  ['nhs-number', findNhsNumbers],
  ['phone', findPhoneNumbers],
  ['postcode', findPostcodes],
]

/**
 * The pieces of a text that look like personal data, in order, none overlapping another. What each kind takes in is said
 * at its own function. It cannot find all: a name, above all, looks like any other word. Nor does it find
 * - an address without its postcode, half a postcode, initials, a class together with an event
 * - a date of birth that no word beside it gives away, or one without its year
 * - numbers that it does not know: of passports, national insurance, DBS certificates, teachers, cases of the council
 * - what is spelt out or disguised: `name at example dot org`, digits in words
 */
export const findPersonalData = (text: string): readonly Finding[] => {
  // Each of them holds a digit or an @: most texts need no closer look.
  if (!/[\d@]/.test(text)) return []
  const all = finders.flatMap(([kind, find]) => find(text).map((span): Finding => ({ kind, ...span })))
  let end = 0
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((finding) => {
      if (finding.start < end) return false
      end = finding.end
      return true
    })
}
