import type { FontFace } from './fontFace'

/**
 * Text as the PDF's fonts can print it. jsPDF loses text silently: a tab or a missing character below U+0100 cuts off
 * the rest of the line, other missing characters vanish, accents that stand apart land in the wrong place. So nothing
 * reaches it but characters that the fonts have.
 */
export interface Printer {
  /**
   * In NFC; line breaks as `\n`; tabs and control characters as spaces; invisible formatting characters left out. What
   * the fonts lack is written in characters of the same meaning where there are any (ﬁ as fi), else as □, once for each
   * character as a reader counts them, so that an emoji or a right-to-left word leaves a visible trace where it stood.
   */
  readonly print: (text: string) => string
  /** The characters that were replaced by □ so far, each once, in the order of appearance. */
  readonly replaced: () => readonly string[]
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A lone surrogate is no character at all, and breaks any encoder that it reaches. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')

const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/(?!\n)\p{Cc}|\p{Zs}/gu, ' ')

/** Whether a character prints as it is, whatever stands next to it: almost all do. */
const isPlain = (character: string): boolean => normalised(character) === character && !/\p{M}/u.test(character)

/** Prints with all the given fonts: a character counts as there only where each of them has it. */
export const createPrinter = (faces: readonly FontFace[]): Printer => {
  const has = (character: string) => {
    const codePoint = character.codePointAt(0) ?? 0
    return character === '\n' || (codePoint !== 0xfffd && faces.every(({ codePoints }) => codePoints.has(codePoint)))
  }
  const asDrawn = (character: string) => {
    const codePoint = character.codePointAt(0) ?? 0
    return String.fromCodePoint(faces[0]?.sameGlyph.get(codePoint) ?? codePoint)
  }
  const placeholder = has('□') ? '□' : '[?]'
  const replaced = new Set<string>()
  const plain = new Map<string, boolean>([['\n', true]])
  const prints = (character: string) => has(character) && isPlain(character) && asDrawn(character) === character
  /** Telling characters apart as a reader does takes long, and most texts are plain. */
  const isPlainText = (text: string) => {
    for (const character of text) {
      let known = plain.get(character)
      if (known === undefined) plain.set(character, (known = prints(character)))
      if (!known) return false
    }
    return true
  }

  /** One character as a reader counts them: a letter with its accents, a whole flag, a family. */
  const printGrapheme = (grapheme: string): string => {
    const missing = [...grapheme].filter((character) => !has(character)).join('')
    if (missing === '') return [...grapheme].map(asDrawn).join('')
    const alike = [...grapheme.normalize('NFKC')]
    if (alike.every(has)) return alike.map(asDrawn).join('')
    replaced.add(missing)
    return `${[...grapheme].filter(has).map(asDrawn).join('')}${placeholder}`
  }
  return {
    // A character is told apart before its formatting characters go: these hold an emoji family together.
    print: (text) =>
      isPlainText(text)
        ? text
        : Array.from(graphemes.segment(wellFormed(text)), ({ segment }) => printGrapheme(normalised(segment))).join(''),
    replaced: () => [...replaced],
  }
}
