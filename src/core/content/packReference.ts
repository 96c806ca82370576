import type { Pack, PackReference } from './pack'
import { sha256Of } from '../hashing/sha256'

const known = new WeakMap<Pack, PackReference>()

/** Names a pack by its content: SHA-256, in hex, of its canonical JSON (RFC 8785). */
export const packReference = (pack: Pack): PackReference => {
  const reference = known.get(pack) ?? { id: pack.id, version: pack.version, hash: sha256Of(pack) }
  known.set(pack, reference)
  return reference
}
