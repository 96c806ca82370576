import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { ReviewEvent } from '../core/review/event'
import type { PartialLog } from '../core/review/omission'

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
