import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/** SHA-256, in hex, of the canonical JSON (RFC 8785) of a value. */
export const sha256Of = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? '')))
