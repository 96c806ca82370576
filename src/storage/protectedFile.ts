import { refuse, type Parsed } from '../core/content/problem'

/** What can be told of a file in the age format (age-encryption.org/v1) before anybody has been asked for its passphrase. */

const ageMark = 'age-encryption.org/'
const versionLine = `${ageMark}v1`
const armorBegin = '-----BEGIN AGE ENCRYPTED FILE-----'
const armorEnd = '-----END AGE ENCRYPTED FILE-----'

/** A byte, a character: the header is ASCII, and what is not must not become something else. */
const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** The shortest beginning of a mark that is taken for one: a file that was cut within its first line. */
const shortestMark = 8

/** Whether a file is protected, or is what is left of one that was. */
export const isProtected = (bytes: Uint8Array): boolean => {
  const beginning = latin1(bytes.subarray(0, 200)).trimStart()
  const isCutMark =
    beginning.length >= shortestMark &&
    (versionLine.startsWith(beginning) || armorBegin.startsWith(beginning.trimEnd()))
  return beginning.startsWith(ageMark) || beginning.startsWith(armorBegin) || isCutMark
}

const refuseCut = (): Parsed<never> => refuse('The protected file was cut short: its end is missing. Ask for it again.')
const refuseDamaged = (): Parsed<never> =>
  refuse('The protected file was changed or damaged: its beginning cannot be read. Ask for it again.')

/** The bytes behind the armor, the form in which some tools write a protected file as text. */
const withoutArmor = (bytes: Uint8Array): Parsed<Uint8Array<ArrayBuffer>> => {
  const text = new TextDecoder().decode(bytes).trim()
  if (!text.endsWith(armorEnd)) return refuseCut()
  const base64 = text.slice(armorBegin.length, -armorEnd.length).replace(/\s/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0) return refuseDamaged()
  return { ok: true, value: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) }
}

/** The most work, as a power of two, that a file may ask for before it opens: 2 to the 20 takes seconds and 1 GB of memory. A hostile file could else hang the page. */
export const mostWork = 20

interface Stanza {
  readonly type: string
  readonly args: readonly string[]
  readonly body: string
}

/** Refuses what no passphrase can open. */
const checkStanzas = (stanzas: readonly Stanza[]): Parsed<null> => {
  const [only, ...others] = stanzas
  if (only === undefined) return refuseDamaged()
  if (stanzas.every(({ type }) => type !== 'scrypt')) {
    return refuse(
      'This file is protected for the holder of a key, not with a passphrase. Open it with the age tool and that key, and open here what comes out.',
    )
  }
  const [salt = '', work = ''] = only.args
  if (
    others.length > 0 ||
    only.args.length !== 2 ||
    !/^[A-Za-z0-9+/]{22}$/.test(salt) ||
    !/^[1-9]\d*$/.test(work) ||
    !/^[A-Za-z0-9+/]{43}$/.test(only.body)
  )
    return refuseDamaged()
  return Number(work) > mostWork
    ? refuse(
        'Opening this file would take more work than any file needs that people protect, and could hang this device. It was not tried.',
      )
    : { ok: true, value: null }
}

/** Bytes of a chunk of what is protected, with what proves it. */
export const chunkBytes = 64 * 1024 + 16
const proofBytes = 16
const nonceBytes = 16

/** A protected file that a passphrase may open. */
export interface ProtectedBytes {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where the first chunk begins. */
  readonly payloadAt: number
}

/**
 * Reads the header of a protected file, and refuses what no passphrase can open: one that was cut short, as far as its
 * length tells, one whose header is none, and one that is protected for a key.
 */
export const readProtected = (file: Uint8Array<ArrayBuffer>): Parsed<ProtectedBytes> => {
  const bare: Parsed<Uint8Array<ArrayBuffer>> = latin1(file.subarray(0, 200)).trimStart().startsWith('-')
    ? withoutArmor(file)
    : { ok: true, value: file }
  if (!bare.ok) return bare
  const bytes = bare.value
  let at = 0
  const nextLine = (): string | null => {
    const end = bytes.indexOf(10, at)
    if (end < 0) return null
    const text = latin1(bytes.subarray(at, end))
    at = end + 1
    return text
  }
  const first = nextLine()
  if (first === null) return refuseCut()
  if (first !== versionLine)
    return /^age-encryption\.org\/v\d+$/.test(first)
      ? refuse(
          'This file is protected in a newer way than this app knows. Open it with a newer age tool, and open here what comes out.',
        )
      : refuseDamaged()
  const stanzas: Stanza[] = []
  for (;;) {
    const line = nextLine()
    if (line === null) return refuseCut()
    if (line.startsWith('---')) {
      if (!/^--- [A-Za-z0-9+/]{43}$/.test(line)) return refuseDamaged()
      break
    }
    const [arrow, type, ...args] = line.split(' ')
    if (arrow !== '->' || type === undefined) return refuseDamaged()
    let body = ''
    for (;;) {
      const part = nextLine()
      if (part === null) return refuseCut()
      if (part.length > 64) return refuseDamaged()
      body += part
      if (part.length < 64) break
    }
    stanzas.push({ type, args, body })
  }
  const checked = checkStanzas(stanzas)
  if (!checked.ok) return checked
  const payload = bytes.length - at - nonceBytes
  const lastChunk = payload % chunkBytes
  if (payload < proofBytes || (payload > chunkBytes && lastChunk > 0 && lastChunk <= proofBytes)) return refuseCut()
  return { ok: true, value: { bytes, payloadAt: at + nonceBytes } }
}
