import { sayDate, type IsoDate } from '../../math/calendar'
import { signOffStatements, type SignOffEntry, type SignOffStatement } from '../../review/eventValues'
import type { SignatureStanding } from '../reportInput'
import { changesSinceWords, signatureStandingWords } from './governorWords'

/** Each thing that somebody says who signs off for the school, in their own person. */
export const signOffStatementWords: Readonly<Record<SignOffStatement, string>> = {
  'true-account': 'The answers are a true account of our school, as far as I know.',
  'seen-proof': 'I have looked at the evidence behind the answers that are in place and checked.',
  'plan-agreed': 'The plan is agreed with those who own its actions.',
}

const inShort: Readonly<Record<SignOffStatement, string>> = {
  'true-account': 'a true account',
  'seen-proof': 'evidence looked at',
  'plan-agreed': 'plan agreed',
}

/** What a sign-off says, and what it does not say, as `attestationLists` does it of a signature. */
export const signOffLists = (
  states: readonly SignOffStatement[],
): { readonly said: readonly string[]; readonly notSaid: readonly string[] } => ({
  said: signOffStatements.filter((each) => states.includes(each)).map((each) => signOffStatementWords[each]),
  notSaid: signOffStatements.filter((each) => !states.includes(each)).map((each) => inShort[each]),
})

/** `Signed off by A. Example, Headteacher, on 3 December 2026; 4 changes since.` What does not fit is said with it. */
export const signedOffSentence = (
  { name, role }: Pick<SignOffEntry, 'name' | 'role'>,
  on: IsoDate,
  standing: SignatureStanding | undefined,
): string => {
  const changes = standing?.changes ?? null
  const signed = `Signed off by ${name}, ${role}, on ${sayDate(on)}${changes === null ? '' : `; ${changesSinceWords(changes)}`}.`
  return standing?.state === 'fits'
    ? signed
    : `${signed} ${signatureStandingWords(standing === undefined ? undefined : { ...standing, changes: null })}`
}
