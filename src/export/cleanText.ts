/**
 * Text as every office format can hold it. Unicode stays as it is, emoji and right-to-left words included. Line breaks
 * of all kinds become `\n`, what XML forbids or discourages (control characters, non-characters) a space, and half a
 * character □.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Surrogate}\uFFFD]/gu, '□')
    .replace(/(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}/gu, ' ')

/** The beginning of a text, at most `length` UTF-16 units of it, never ending in half a character. */
export const beginningOf = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')

/** A text in at most `length` UTF-16 units, broken off after a word, with an ellipsis where something is left out. */
export const shortened = (text: string, length: number): string => {
  if (text.length <= length) return text
  const beginning = beginningOf(text, length - 1)
  const isBetweenWords = /\s/.test(text.charAt(beginning.length))
  return `${(isBetweenWords ? beginning : beginning.replace(/(\S)\s+\S*$/, '$1')).replace(/[\s,;:–-]+$/, '')}…`
}
