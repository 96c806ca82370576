import { Decrypter, Encrypter } from 'age-encryption'
import type { Problem } from '../core/content/problem'
import { chunkBytes, readProtected } from './protectedFile'

/**
 * Protects a text with a passphrase: a file in the age format, which `age -d` opens too. It takes about a second and
 * 256 MB of memory: that is what makes trying passphrases slow.
 */
export const protect = async (text: string, passphrase: string): Promise<Uint8Array> => {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return encrypter.encrypt(text)
}

/**
 * What came of opening a protected file: one of
 * - *text* - what was protected, unchanged: the format proves it
 * - *wrong-passphrase* - it does not fit; or the few bytes that it is tried on were changed, which nobody can tell from that
 * - *refused* - no passphrase opens it, or the one given fits and the rest was cut short or changed
 */
export type Unprotected =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

const refused = (what: string): Unprotected => ({ kind: 'refused', problems: [{ where: '', what }] })

/** The file in pieces of a chunk each, so that it is known how far opening it came. */
const inPieces = (bytes: Uint8Array<ArrayBuffer>, payloadAt: number): ReadableStream<Uint8Array> => {
  let from = 0
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const to = from === 0 ? payloadAt : from + chunkBytes
      controller.enqueue(bytes.subarray(from, to))
      from = to
      if (from >= bytes.length) controller.close()
    },
  })
}

/** What the library says where it found no fault but that the passphrase does not fit. */
const doesNotFit = /no identity matched/
/** What it says where the passphrase fits, and the proof of the header does not. */
const headerWasChanged = /header HMAC/

/** A space that was pasted along, or letters that another keyboard composes otherwise, are no reason to stay locked out. */
const triedFor = (passphrase: string): readonly string[] => [
  ...new Set([passphrase, passphrase.normalize('NFC'), passphrase.trim().normalize('NFC')]),
]

/** Opens a file that `protect`, or any age tool, has protected with a passphrase. */
export const unprotect = async (file: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Unprotected> => {
  const read = readProtected(file)
  if (!read.ok) return { kind: 'refused', problems: read.problems }
  const { bytes, payloadAt } = read.value
  const decrypter = new Decrypter()
  for (const tried of triedFor(passphrase)) decrypter.addPassphrase(tried)
  let opened: ReadableStream<Uint8Array>
  try {
    opened = await decrypter.decrypt(inPieces(bytes, payloadAt))
  } catch (error) {
    if (error instanceof RangeError)
      return refused(
        'This device has not enough memory to open the protected file. Close other tabs and try again, or open it on another device.',
      )
    if (error instanceof Error && doesNotFit.test(error.message)) return { kind: 'wrong-passphrase' }
    return refused(
      error instanceof Error && headerWasChanged.test(error.message)
        ? 'The passphrase is right, but the beginning of the file was changed since it was protected. Nothing in it can be trusted: ask for it again.'
        : 'The protected file was changed or damaged: its beginning cannot be read. Ask for it again.',
    )
  }
  const reader = opened.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let chunks = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true })
      chunks += 1
    }
  } catch {
    const all = Math.ceil((bytes.length - payloadAt) / chunkBytes)
    return refused(
      chunks < all - 1
        ? 'The passphrase is right, but a part of the file was changed since it was protected. Nothing in it can be trusted: ask for it again.'
        : 'The passphrase is right, but the end of the file is missing or was changed. Nothing in it can be trusted: ask for it again.',
    )
  }
  return { kind: 'text', text: text + decoder.decode() }
}
