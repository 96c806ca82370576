/** A stretch of a text; `start` and `end` count as in `slice`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What people put between the parts of a number: one kind of space, a full stop or a hyphen. For use inside `[...]`. */
export const gapCharacters = ' \\u00a0\\u2009\\u202f.\\-\\u2010\\u2011\\u2013'

/** An underscore is none: it joins words to file names. */
const wordCharacter = /[\p{L}\p{N}]/u

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && wordCharacter.test(character)

/** Whether a stretch stands by itself, and is not the middle of a longer word or number. */
export const isApart = (text: string, { start, end }: Span): boolean =>
  !isWordCharacter(text[start - 1]) && !isWordCharacter(text[end])

/**
 * The stretches of a text that a pattern fits, that stand by themselves, and that `accepts` takes. The pattern has to
 * have the flag `g`, and no part in it that can grow without a limit: then the time grows with the length of the text, not faster.
 */
export const spansOf = (
  text: string,
  pattern: RegExp,
  accepts: (found: string, span: Span) => boolean,
): readonly Span[] => {
  const spans: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (isApart(text, span) && accepts(match[0], span)) spans.push(span)
    // What begins one character later may still fit.
    else pattern.lastIndex = match.index + 1
  }
  return spans
}

/** The digits of a text, without what stands between them. */
export const digitsIn = (text: string): string => text.replace(/\D/g, '')

/** What stands before a place in a text, at most so many characters. */
export const before = (text: string, start: number, characters: number): string =>
  text.slice(Math.max(0, start - characters), start)
