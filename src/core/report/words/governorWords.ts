import { attestations, type Attestation } from '../../review/eventValues'
import type { Comment } from '../../review/review'
import type { SignatureStanding } from '../reportInput'
import { howMany } from './words'

/** Each thing that a governor who signs has done, as a sentence in the governor's own person. */
export const attestationWords: Readonly<Record<Attestation, string>> = {
  read: 'I have read the answers in every area.',
  asked: 'I have put questions to the school, and heard its answers.',
  'seen-evidence': 'I was shown the evidence behind some of the answers.',
  'will-follow-up': 'I know what the plan asks of whom and by when, and the board will follow it up.',
}

/** What a signature says of whoever signed, and what it does not say: in full sentences, to be read apart. */
export const attestationLists = (
  attests: readonly Attestation[],
): { readonly said: readonly string[]; readonly notSaid: readonly string[] } => ({
  said: attestations
    .filter((attestation) => attests.includes(attestation))
    .map((attestation) => attestationWords[attestation]),
  notSaid: attestations
    .filter((attestation) => !attests.includes(attestation))
    .map((attestation) => attestationInShort[attestation].toLowerCase()),
})

/** The same where little room is left. */
export const attestationInShort: Readonly<Record<Attestation, string>> = {
  read: 'Read the answers',
  asked: 'Asked questions',
  'seen-evidence': 'Was shown evidence',
  'will-follow-up': 'Will follow up the plan',
}

/** `4 changes since`, `no change since`. */
export const changesSinceWords = (changes: number): string =>
  `${changes === 0 ? 'no change' : howMany(changes, 'change')} since`

/** How a signature stands, in a sentence; `undefined`: nobody has checked. */
export const signatureStandingWords = (standing: SignatureStanding | undefined): string => {
  const since = standing === undefined || standing.changes === null ? '' : `; ${changesSinceWords(standing.changes)}`
  switch (standing?.state) {
    case 'fits':
      return `The saved version is as it was signed${since}.`
    case 'differs':
      return `Does not fit: the saved version is not what was signed${since}.`
    case 'unchecked':
      return `Cannot be checked here: an older version of the app made what was signed, and some of it was left out of this copy${since}.`
    case 'no-milestone':
      return 'Does not fit: what was signed is not in this copy.'
    case undefined:
      return 'Not checked.'
  }
}

/** Whether a comment is dealt with. */
export const commentStateWords = ({ isResolved }: Pick<Comment, 'isResolved'>): string =>
  isResolved ? 'Resolved' : 'Open'
