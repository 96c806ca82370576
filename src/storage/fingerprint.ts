import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { ReviewEvent } from '../core/review/event'
import { isCovered } from '../core/review/milestones'
import type { PartialLog } from '../core/review/omission'
import type { Milestone, Review, Signature } from '../core/review/review'

/** SHA-256, in hex, of the canonical JSON (RFC 8785) of a value. Works without a secure context, which `crypto.subtle` does not. */
export const sha256Of = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? '')))

/** Events never change, so each is digested once. */
const digests = new WeakMap<ReviewEvent, string>()

/** What stands for an event where it is left out, and what its part in the fingerprint is. */
export const digestOf = (event: ReviewEvent): string => {
  const digest = digests.get(event) ?? sha256Of(event)
  digests.set(event, digest)
  return digest
}

/**
 * The fingerprint of a log, 64 hexadecimal digits: SHA-256 over the sorted pairs of id and digest of all its events. It
 * is the same whatever is left out, and another as soon as any event is added, taken away or changed.
 */
export const fingerprintOf = ({ log, omitted }: PartialLog): string => {
  const digestById = new Map([...log.map((event) => [event.id, digestOf(event)] as const), ...omitted.map(({ id, digest }) => [id, digest] as const)])
  return sha256Of([...digestById].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether what a milestone covers still comes to its fingerprint: `false` where one of its events was changed, or is missing. */
export const isAsKept = ({ log, omitted }: PartialLog, milestone: Pick<Milestone, 'covers' | 'fingerprint'>): boolean =>
  fingerprintOf({ log: log.filter(({ id }) => isCovered(milestone, id)), omitted: omitted.filter(({ id }) => isCovered(milestone, id)) }) === milestone.fingerprint

/**
 * How a signature stands: one of
 * - *fits* - the milestone is here exactly as it was signed
 * - *differs* - the milestone, or what it covers, is not what was signed
 * - *no-milestone* - what was signed is not in this copy, or was taken back
 */
export type SignatureState = 'fits' | 'differs' | 'no-milestone'

export const signatureState = (partial: PartialLog, { milestones }: Review, signature: Signature): SignatureState => {
  const milestone = milestones.find(({ id }) => id === signature.milestone)
  if (milestone === undefined) return 'no-milestone'
  return milestone.fingerprint === signature.fingerprint && isAsKept(partial, milestone) ? 'fits' : 'differs'
}
