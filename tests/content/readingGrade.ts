import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** A sentence ends with a full stop, a question mark or an exclamation mark, before a space, a bracket or the end. A text without one is a sentence. */
const sentencesIn = (text: string): number => Math.max(1, (text.match(/[.?!](?=\s|\)|$)/g) ?? []).length)

/** The Flesch-Kincaid grade of a text: the school year, as counted in the United States, in which it can be read; 9 is about the age of 14. */
export const readingGrade = (text: string): number => {
  const words = wordsOf(text)
  return fleschKincaid({
    sentence: sentencesIn(text),
    word: words.length,
    syllable: words.reduce((total, word) => total + syllable(word), 0),
  })
}
