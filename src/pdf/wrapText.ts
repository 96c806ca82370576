/** The width of a text on one line, in any unit: the sum of its characters'. */
export type Measure = (text: string) => number

/** What may stand at the end of a line inside a word that is wider than a line. */
const breakAfter = /(?<=[-–—/_@.,:;])/u

const fitting = (characters: readonly string[], width: number, measure: Measure): number => {
  let count = 1
  while (count < characters.length && measure(characters.slice(0, count + 1).join('')) <= width) count += 1
  return count
}

/** A word in pieces that each fit: broken after its own punctuation where that serves, else anywhere. */
const pieces = (word: string, width: number, measure: Measure): readonly string[] => {
  const done: string[] = []
  let line = ''
  for (const part of word.split(breakAfter)) {
    if (measure(line + part) <= width) {
      line += part
      continue
    }
    if (line !== '') done.push(line)
    let rest = [...part]
    while (measure(rest.join('')) > width && rest.length > 1) {
      const count = fitting(rest, width, measure)
      done.push(rest.slice(0, count).join(''))
      rest = rest.slice(count)
    }
    line = rest.join('')
  }
  return line === '' ? done : [...done, line]
}

const wrapParagraph = (text: string, width: number, measure: Measure): readonly string[] => {
  const lines: string[] = []
  const spaceWidth = measure(' ')
  let line = ''
  let lineWidth = 0
  for (const word of text.split(/ +/)) {
    const wordWidth = measure(word)
    if (line !== '' && lineWidth + spaceWidth + wordWidth <= width) {
      line = `${line} ${word}`
      lineWidth += spaceWidth + wordWidth
      continue
    }
    if (line !== '') lines.push(`${line} `)
    const parts = wordWidth <= width ? [word] : pieces(word, width, measure)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
    lineWidth = parts.length > 1 ? measure(line) : wordWidth
  }
  return [...lines, line]
}

/**
 * The lines of a text: broken at `\n` and where the next word would not fit. A line that ends between two words keeps
 * a space at its end, which nobody sees and which keeps the words apart for whoever copies the text or has it read out.
 */
export const wrapText = (text: string, width: number, measure: Measure): readonly string[] => {
  const paragraphs = text.split('\n').map((paragraph) => wrapParagraph(paragraph.trim(), width, measure))
  return paragraphs.flatMap((lines, index) =>
    index < paragraphs.length - 1 ? [...lines.slice(0, -1), `${lines.at(-1) ?? ''} `] : lines,
  )
}
