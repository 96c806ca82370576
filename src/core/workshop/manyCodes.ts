import { readAnswerCode, type AnswerCode, type AnswerCodeProblem, type AskedInSession } from './answerCode'
import { groupLength, mostGroups } from './letters'

/** What was read of a text that holds codes. */
export interface ReadCodes {
  /** Each with its letters, without blanks. */
  readonly codes: readonly { readonly code: AnswerCode; readonly letters: string }[]
  /** What could not be read, and in which line it begins, the first being 1. */
  readonly refused: readonly { readonly line: number; readonly problem: AnswerCodeProblem }[]
  /** Lines after the last that was looked at. */
  readonly unread: number
}

/** As many lines as are looked at in one go: a thousand tables with their codes over several lines. */
export const mostLines = 5_000
/** A longer line holds no code. */
const longestLine = 4 * mostGroups * groupLength
/** More than people read; the others are counted by whoever shows them. */
const mostRefused = 200

/** Letters as a code has them in its log: capitals, O as 0, I and L as 1, without blanks. */
export const plainLetters = (text: string): string =>
  text
    .replace(/[\s\-–]/g, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')

/** Only what a code is made of, and a group of it at least: a line of words, such as "Table 7", is none. */
const isOfLetters = (line: string): boolean =>
  line.length <= longestLine && /^[0-9A-Za-z\s\-–]+$/.test(line) && plainLetters(line).length >= groupLength

/**
 * The codes in a text, such as a block that was pasted or a file: one a line, or over several lines, with lines of words
 * between them. Which answers they are of is told by the session.
 */
export const readManyCodes = (text: string, asked: AskedInSession): ReadCodes => {
  const lines = text.split(/\r\n|\r|\n/)
  const codes: { code: AnswerCode; letters: string }[] = []
  const refused: { line: number; problem: AnswerCodeProblem }[] = []
  let pending: { line: number; text: string; problem: AnswerCodeProblem } | null = null
  const giveUp = (): void => {
    if (pending !== null) refused.push({ line: pending.line, problem: pending.problem })
    pending = null
  }
  const looked = lines.slice(0, mostLines)
  for (const [index, raw] of looked.entries()) {
    const line = raw.trim()
    if (!isOfLetters(line)) {
      giveUp()
      continue
    }
    const start: { line: number; text: string } = pending ?? { line: index + 1, text: '' }
    const joined: string = `${start.text} ${line}`
    const whole = readAnswerCode(joined, asked)
    if (whole.ok) {
      codes.push({ code: whole.code, letters: plainLetters(joined) })
      pending = null
      continue
    }
    // It may be a code of its own after one that was cut short.
    const alone = pending === null ? whole : readAnswerCode(line, asked)
    if (alone.ok) {
      giveUp()
      codes.push({ code: alone.code, letters: plainLetters(line) })
      continue
    }
    const isShort = whole.problem.kind === 'too-few' || whole.problem.kind === 'length'
    if (isShort && joined.length <= longestLine) {
      pending = { ...start, text: joined, problem: whole.problem }
      continue
    }
    giveUp()
    refused.push({ line: index + 1, problem: alone.problem })
  }
  giveUp()
  return { codes, refused: refused.slice(0, mostRefused), unread: Math.max(0, lines.length - mostLines) }
}
