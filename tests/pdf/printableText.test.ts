import { describe, expect, it } from 'vitest'
import type { FontFace } from '../../src/pdf/fontFace'
import { createPrinter } from '../../src/pdf/printableText'
import { wrapText } from '../../src/pdf/wrapText'

const faceWith = (characters: string, sameGlyph: ReadonlyMap<number, number> = new Map()): FontFace => ({
  name: 'Face',
  codePoints: new Set([...characters].map((character) => character.codePointAt(0) ?? 0)),
  sameGlyph,
  widthOf: (text) => text.length,
})
const latin = ' abcdefghijklmnopqrstuvwxyzé□'

describe('printable text', () => {
  it.each([
    ['composed accents', 'cafe\u0301', 'café', []],
    ['a tab and a control character as spaces', 'a\tb\u0000c\u001fd', 'a b c d', []],
    ['line breaks of every kind', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne', []],
    ['a no-break space as a space', 'a\u00a0b', 'a b', []],
    ['nothing for what is invisible by nature', 'a\u200db\ufeff\u202ec\u00ad', 'abc', []],
    ['a ligature as its letters', 'ﬁsh', 'fish', []],
    ['a box for one missing character', 'a漢b', 'a□b', ['漢']],
    ['one box for a family', 'a👩‍👩‍👧b', 'a□b', ['👩👩👧']],
    ['the letter of an accent that is missing', 'a\u0320b', 'a□b', ['\u0320']],
    ['half a surrogate pair as a box', 'a\ud83db', 'a□b', ['\ufffd']],
  ])('writes %s', (_, text, printed, replaced) => {
    const printer = createPrinter([faceWith(latin)])
    expect(printer.print(text)).toBe(printed)
    expect(printer.replaced()).toEqual(replaced)
  })

  it('lists each replaced character once, over all that was printed', () => {
    const printer = createPrinter([faceWith(latin)])
    printer.print('漢漢')
    printer.print('字漢')
    expect(printer.replaced()).toEqual(['漢', '字'])
  })

  it('takes what only one of the fonts has as missing', () => {
    expect(createPrinter([faceWith(`${latin}z`), faceWith(latin.replace('z', ''))]).print('az')).toBe('a□')
  })

  it('writes [?] where the font has no box', () => {
    expect(createPrinter([faceWith('a?[]')]).print('a漢')).toBe('a[?]')
  })

  it('prints one of two characters that share a glyph, since a reader could not tell them apart', () => {
    expect(createPrinter([faceWith('μµ', new Map([[0xb5, 0x3bc]]))]).print('µμ')).toBe('μμ')
  })
})

describe('wrapping', () => {
  const wrap = (text: string, width: number) => wrapText(text, width, (line) => line.length)

  it.each([
    ['keeps a space where it breaks between words', 'one two three', 7, ['one two ', 'three']],
    ['keeps line breaks, empty lines too', 'one\n\ntwo', 9, ['one ', ' ', 'two']],
    ['breaks a long word after its punctuation', 'a re-assessment', 10, ['a ', 're-', 'assessment']],
    ['breaks a longer word anywhere', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['gives an empty text one empty line', '', 5, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  it('loses no character', () => {
    const text = 'Ask for the log, https://example.org/a-very-long-address/of-a-policy, and sign it.'
    for (let width = 1; width < 40; width += 1) expect(wrap(text, width).join('')).toBe(text)
  })
})
