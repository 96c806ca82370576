/**
 * How wide text is at most, in ems, in the bold cut of the document's face or of the one that stands in for it: a Word
 * document is made without its fonts, and a column has to be wide enough whichever of them a computer has.
 */

const widths: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[ !'’‘(),\-./:;I[\\\]fijl{|}]/, 0.38],
  [/[rst]/, 0.46],
  [/[mwMW%@]/, 0.95],
  [/[A-Z&]/, 0.71],
  [/[ -~–]/, 0.63],
]

/** Everything else, a letter of another alphabet among it. */
const widest = 1

const emsOfLetter = (letter: string): number => widths.find(([letters]) => letters.test(letter))?.[1] ?? widest

export const emsOf = (text: string): number =>
  // An accent stands over its letter and takes no width.
  Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''), emsOfLetter).reduce((sum, ems) => sum + ems, 0)
