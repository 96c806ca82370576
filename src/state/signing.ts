import type { Attestation, SignOffStatement } from '../core/review/eventValues'
import type { Milestone } from '../core/review/review'
import { newId } from './clock'
import { answerAs } from './openReview'
import type { ReviewDocument } from './openStore'

export { milestoneState, signatureState } from '../core/review/fingerprint'

/** What somebody who signs says of themselves and of the meeting. */
export interface SignatureDetails {
  readonly name: string
  readonly role: string
  readonly meetingOn: string
  readonly minute: string
  /** What the governor says of themselves, in the order of `attestations`; empty: nothing but that they sign. */
  readonly attests: readonly Attestation[]
}

/** Puts a name under a milestone. */
export const sign = (
  document: ReviewDocument,
  { id, fingerprint }: Pick<Milestone, 'id' | 'fingerprint'>,
  { attests, ...details }: SignatureDetails,
): void => {
  document.record({
    kind: 'signature-set',
    signature: newId(),
    value: { milestone: id, fingerprint, ...details, attests: [...attests] },
  })
}

/** Takes a signature back; it stays in the history. */
export const takeBackSignature = (document: ReviewDocument, signature: string): void => {
  document.record({ kind: 'signature-set', signature, value: null })
}

/** Shows a review on this device as the school sees it. Whoever is not named as a governor is none. */
export const openAsSchool = (document: ReviewDocument): Promise<void> => {
  const { log, review } = document.ready()
  const school = review.contributors.find(({ isGovernor }) => isGovernor !== true)
  return answerAs(document, school?.id ?? log[0]?.by ?? newId())
}

/** What somebody who signs off for the school says of themselves and of the saved version. */
export interface SignOffDetails {
  readonly name: string
  readonly role: string
  /** In the order of `signOffStatements`; empty: nothing but that they sign it off. */
  readonly states: readonly SignOffStatement[]
}

/** Puts the school's own name under a milestone. Returns the new sign-off's id. */
export const signOff = (
  document: ReviewDocument,
  { id, fingerprint }: Pick<Milestone, 'id' | 'fingerprint'>,
  { states, ...details }: SignOffDetails,
): string => {
  const signedOff = newId()
  document.record({
    kind: 'sign-off-set',
    signOff: signedOff,
    value: { milestone: id, fingerprint, ...details, states: [...states] },
  })
  return signedOff
}

/** Takes a sign-off back; it stays in the history. */
export const takeBackSignOff = (document: ReviewDocument, id: string): void => {
  document.record({ kind: 'sign-off-set', signOff: id, value: null })
}
