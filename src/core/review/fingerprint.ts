import { sha256Of } from '../hashing/sha256'
import { olderDigestOf } from './digest'
import type { ReviewEvent } from './event'
import { isCovered } from './milestones'
import { isOlderPlace, type OmittedEvent, type PartialLog } from './omission'
import { omissionOf } from './places'
import type { Milestone, Review, Signature, SignOff } from './review'

/** What of an event goes into the fingerprint. What an older file left out is marked, and goes in with what is here of it: its digest does not tell whether that is what it was. */
const inFingerprint = (event: ReviewEvent | null, place: OmittedEvent): readonly unknown[] => [
  place.id,
  place.seq,
  place.kind ?? null,
  place.replaces,
  place.digest,
  ...(isOlderPlace(place) ? ['older', event] : []),
]

const byId = (a: readonly unknown[], b: readonly unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1)

/**
 * The fingerprint of a log, 64 hexadecimal digits: SHA-256 over id, `seq`, kind, `replaces` and digest of each of its
 * events, sorted by id. The digest covers all that the event says, its texts by digests of their own: the fingerprint is
 * the same whatever texts are left out or taken away, and another as soon as anything else is.
 */
export const fingerprintOf = ({ log, omitted }: PartialLog): string => {
  const places = new Map(omitted.map((place) => [place.id, place]))
  const here = new Set(log.map(({ id }) => id))
  return sha256Of(
    [
      ...log.map((event) => inFingerprint(event, places.get(event.id) ?? omissionOf(event))),
      ...omitted.filter(({ id }) => !here.has(id)).map((place) => inFingerprint(null, place)),
    ].sort(byId),
  )
}

/** The fingerprint of a log that is here whole, as version 0.1 made it: over the pairs of id and older digest. */
const olderFingerprintOf = ({ log }: PartialLog): string =>
  sha256Of(log.map((event) => [event.id, olderDigestOf(event)]).sort(byId))

/**
 * How what is here stands to a fingerprint: one of
 * - *fits* - it is what the fingerprint was made of, save for texts that are left out
 * - *differs* - something of it was changed, or is missing
 * - *unchecked* - an older version of the app made the fingerprint, or left something out in its way: nobody can tell
 */
export type FingerprintState = 'fits' | 'differs' | 'unchecked'

/** Holds a log against a fingerprint that either version of the app may have made. `isOlder`: it was version 0.1. */
export const fingerprintState = (partial: PartialLog, fingerprint: string, isOlder: boolean): FingerprintState => {
  if (fingerprintOf(partial) === fingerprint) return 'fits'
  if (!isOlder) return partial.omitted.some(isOlderPlace) ? 'unchecked' : 'differs'
  if (partial.omitted.length > 0) return 'unchecked'
  return olderFingerprintOf(partial) === fingerprint ? 'fits' : 'differs'
}

/** How what a milestone covers stands to its fingerprint. */
export const milestoneState = (
  { log, omitted }: PartialLog,
  milestone: Pick<Milestone, 'id' | 'covers' | 'fingerprint'>,
): FingerprintState => {
  const covered = {
    log: log.filter(({ id }) => isCovered(milestone, id)),
    omitted: omitted.filter(({ id }) => isCovered(milestone, id)),
  }
  const isOlder = log.some(
    (event) =>
      event.kind === 'milestone-set' &&
      event.milestone === milestone.id &&
      event.value?.fingerprint === milestone.fingerprint &&
      event.format === undefined,
  )
  return fingerprintState(covered, milestone.fingerprint, isOlder)
}

/**
 * How a signature, or a sign-off, stands: one of
 * - *fits* - the milestone is here exactly as it was signed
 * - *differs* - the milestone, or what it covers, is not what was signed
 * - *unchecked* - see `FingerprintState`
 * - *no-milestone* - what was signed is not in this copy, or was taken back
 */
export type SignatureState = FingerprintState | 'no-milestone'

export const signatureState = (
  partial: PartialLog,
  { milestones }: Pick<Review, 'milestones'>,
  signature: Pick<Signature | SignOff, 'milestone' | 'fingerprint'>,
): SignatureState => {
  const milestone = milestones.find(({ id }) => id === signature.milestone)
  if (milestone === undefined) return 'no-milestone'
  return milestone.fingerprint === signature.fingerprint ? milestoneState(partial, milestone) : 'differs'
}
