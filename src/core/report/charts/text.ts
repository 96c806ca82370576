import { millimetresPerPoint, type Shape } from '../shapes'

type Text = Extract<Shape, { kind: 'text' }>

/** Sizes of text in pictures, in points: as in a table, and smaller for what only orients. */
export const sizes = { label: 8.8, small: 7.8 } as const

/** From baseline to baseline in millimetres. */
export const leading = { label: 4.05, small: 3.5 } as const

/** A line of text; what is not said is of a label in ink. */
export const text = (
  x: number,
  y: number,
  words: string,
  style: Partial<Pick<Text, 'anchor' | 'size' | 'weight' | 'tone'>> = {},
): Text => ({
  kind: 'text',
  x,
  y,
  text: words,
  anchor: 'start',
  size: sizes.label,
  weight: 'regular',
  tone: 'ink',
  ...style,
})

/** The width of a letter as a share of the size of the text, on the wide side: core measures no fonts, and what is reckoned to fit has to fit. */
const letterWidth = 0.53

/** The width that so many letters may take, in millimetres. */
export const widthOfLetters = (count: number, size: number): number => count * letterWidth * size * millimetresPerPoint

/** How many letters fit a width in millimetres. */
const lettersIn = (width: number, size: number): number => Math.max(1, Math.floor(width / widthOfLetters(1, size)))

const brokenWord = (word: string, letters: number): readonly string[] => {
  const characters = [...word]
  return Array.from({ length: Math.max(1, Math.ceil(characters.length / letters)) }, (_, index) =>
    characters.slice(index * letters, (index + 1) * letters).join(''),
  )
}

/** A label in lines that fit a width in millimetres. */
export const labelLines = (label: string, width: number, size: number): readonly string[] => {
  const letters = lettersIn(width, size)
  const lines: string[] = []
  for (const word of label
    .split(/\s+/)
    .filter((part) => part !== '')
    .flatMap((part) => brokenWord(part, letters))) {
    const last = lines.at(-1)
    if (last !== undefined && [...last, ' ', ...word].length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
