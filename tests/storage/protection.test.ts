import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { isProtected, readProtected } from '../../src/storage/protectedFile'
import { protect, unprotect } from '../../src/storage/protection'
import { protectedBy } from '../support/protectedBy'

const passphrase = 'kettle-violin-harbour-plum'
/** Three chunks, the last of them in part. */
const text = `{ "format": "unannounced-review", ${'Ŵyn '.repeat(30_000)} }`

const whole = await protectedBy(passphrase, text)
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const header = latin1(whole).slice(0, latin1(whole).indexOf('\n', latin1(whole).indexOf('---')) + 1)
const chunk = 64 * 1024 + 16
const payload = header.length + 16

const flipped = (at: number, bit = 1): Uint8Array<ArrayBuffer> =>
  whole.map((byte, index) => (index === at ? byte ^ bit : byte))
const withHeader = (change: (header: string) => string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat([Buffer.from(change(header), 'latin1'), whole.subarray(header.length)]))

/** What opening comes to in a word or two: the text, the passphrase, or why it is refused. */
const outcome = async (file: Uint8Array<ArrayBuffer>, by = passphrase): Promise<string> => {
  const opened = await unprotect(file, by)
  if (opened.kind !== 'refused')
    return opened.kind === 'text' ? (opened.text === text ? 'the text' : 'another text') : 'wrong passphrase'
  return opened.problems.map(({ what }) => what).join()
}

const cut = /^The protected file was cut short/
const damaged = /^The protected file was changed or damaged: its beginning/
const changedHeader = /^The passphrase is right, but the beginning of the file was changed/
const changedMiddle = /^The passphrase is right, but a part of the file was changed/
const endMissing = /^The passphrase is right, but the end of the file is missing or was changed/

describe('a protected file', () => {
  it('opens with its passphrase in any age tool, and what an age tool protected opens here', async () => {
    const made = new Uint8Array(await protect(text, passphrase))
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    expect(await decrypter.decrypt(made, 'text')).toBe(text)
    expect(await outcome(made)).toBe('the text')
    expect(latin1(made)).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 18\n/)
    expect(await outcome(whole)).toBe('the text')
  })

  it('opens as text with armor too, also where lines end as on Windows', async () => {
    const armored = armor.encode(whole)
    for (const written of [armored, `\n\n${armored}\n`, armored.replaceAll('\n', '\r\n')]) {
      const bytes = new TextEncoder().encode(written)
      expect(isProtected(bytes)).toBe(true)
      expect(await outcome(bytes)).toBe('the text')
    }
  })

  it('opens where a space was pasted along with the passphrase, or its letters are composed otherwise', async () => {
    const file = await protectedBy('tŷ-coed-mynydd', text)
    expect(await outcome(file, ' tŷ-coed-mynydd\n')).toBe('the text')
    expect(await outcome(file, 'tŷ-coed-mynydd'.normalize('NFD'))).toBe('the text')
  })

  it('asks again after a passphrase that does not fit', async () => {
    for (const wrong of ['Kettle-violin-harbour-plum', 'x', ''])
      expect(await outcome(whole, wrong)).toBe('wrong passphrase')
  })
})

describe('what is no protected file', () => {
  it.each([
    ['a review file', '{ "format": "unannounced-review" }'],
    ['a PDF', '%PDF-1.7'],
    ['nothing', ''],
    ['a word', 'age'],
    ['another armor', '-----BEGIN PGP MESSAGE-----'],
  ])('is not taken for one: %s', (_, content) => {
    expect(isProtected(new TextEncoder().encode(content))).toBe(false)
  })
})

describe('a protected file that was cut short', () => {
  const macLine = header.lastIndexOf('---')
  it.each([
    ['within its first line', 12],
    ['after its first line', header.indexOf('\n') + 1],
    ['within the line of the passphrase', header.indexOf('scrypt') + 10],
    ['within the wrapped key', macLine - 20],
    ['within the proof of its beginning', macLine + 10],
    ['after its beginning', header.length],
    ['within the number used once', header.length + 7],
    ['before anything that was protected', payload],
    ['within the first proof', payload + 10],
    ['right after the first chunk, with a rest too short to be one', payload + chunk + 9],
  ])('says so before it asks for the passphrase: %s', async (_, at) => {
    const rest = whole.slice(0, at)
    expect(isProtected(rest)).toBe(true)
    expect(readProtected(rest).ok).toBe(false)
    expect(await outcome(rest)).toMatch(cut)
  })

  it.each([
    ['after the first chunk', payload + chunk],
    ['in the second chunk', payload + chunk + 5_000],
    ['in the last chunk', whole.length - 1],
    ['in the first chunk', payload + 1_000],
  ])('says that its end is missing or changed, which cannot be told apart: %s', async (_, at) => {
    expect(await outcome(whole.slice(0, at))).toMatch(endMissing)
  })

  it('says so of armor without its last line, too', async () => {
    const armored = armor.encode(whole)
    for (const at of [12, 40, 1_000, armored.length - 3]) {
      const rest = new TextEncoder().encode(armored.slice(0, at))
      expect(isProtected(rest)).toBe(true)
      expect(await outcome(rest)).toMatch(cut)
    }
  })
})

describe('a protected file in which a bit was changed', () => {
  const saltAt = header.indexOf('scrypt') + 7
  const bodyAt = header.indexOf('\n', saltAt) + 1
  const macAt = header.lastIndexOf('---') + 4

  it('is told by where it was: the proof of its beginning, a chunk, or the last one', async () => {
    expect(
      await outcome(
        withHeader((text) => `${text.slice(0, macAt)}${text[macAt] === 'A' ? 'B' : 'A'}${text.slice(macAt + 1)}`),
      ),
    ).toMatch(changedHeader)
    for (const at of [payload, payload + 70, payload + chunk - 1, payload + chunk, payload + chunk + 40])
      expect([at, await outcome(flipped(at))]).toEqual([at, expect.stringMatching(changedMiddle)])
    expect(await outcome(flipped(whole.length - 1))).toMatch(endMissing)
    expect(await outcome(flipped(header.length + 3))).toMatch(changedMiddle)
  })

  it('looks like a wrong passphrase where the passphrase is tried on it: the format cannot tell', async () => {
    for (const at of [saltAt, bodyAt]) {
      expect(
        await outcome(withHeader((text) => `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`)),
      ).toBe('wrong passphrase')
    }
  })

  it('never gives another text, whichever byte of the beginning it is', async () => {
    for (let at = 0; at < payload; at += 1) {
      for (const bit of [1, 128])
        expect([at, bit, await outcome(flipped(at, bit))]).not.toEqual([at, bit, expect.stringMatching(/text$/)])
    }
  })

  it('is refused where something was added at its end, or a chunk was taken out', async () => {
    expect(await outcome(new Uint8Array(Buffer.concat([whole, Buffer.from('more')])))).toMatch(endMissing)
    expect(
      await outcome(new Uint8Array(Buffer.concat([whole.subarray(0, payload), whole.subarray(payload + chunk)]))),
    ).toMatch(changedMiddle)
  })
})

describe('a file that no passphrase opens', () => {
  it('is refused before the passphrase is asked for: one for the holder of a key', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()))
    expect(await outcome(new Uint8Array(await encrypter.encrypt(text)))).toMatch(
      /^This file is protected for the holder of a key/,
    )
  })

  it.each([
    ['it asks for work without end', / 1\n/, ' 21\n', /more work than any file needs/],
    ['it asks for more work than a number can say', / 1\n/, ' 99999999999999999999\n', /more work than any file needs/],
    ['it asks for no work', / 1\n/, ' 0\n', damaged],
    ['it names its work in words', / 1\n/, ' one\n', damaged],
    ['it is of a later version', /v1\n/, 'v2\n', /protected in a newer way/],
    ['its first line is another', /org\/v1\n/, 'org/x\n', damaged],
    ['its passphrase comes with another key', /\n---/, '\n-> X25519 abc\n\n---', damaged],
    ['it names no way to open it', /-> scrypt[^-]*---/, '---', damaged],
  ])('is refused before any work is done: %s', async (_, from, to, why) => {
    const file = withHeader((text) => text.replace(from, to))
    expect(readProtected(file).ok).toBe(false)
    expect(await outcome(file)).toMatch(why)
  })
})
