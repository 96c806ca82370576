import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Pack, PackReference } from '../core/content/pack'

/** Names a pack by its content: SHA-256, in hex, of its canonical JSON (RFC 8785). Works without a secure context, which `crypto.subtle` does not. */
export const packReference = (pack: Pack): PackReference => ({
  id: pack.id,
  version: pack.version,
  hash: bytesToHex(sha256(utf8ToBytes(canonicalize(pack) ?? ''))),
})
