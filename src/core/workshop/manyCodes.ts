import {
  lettersNeeded,
  readAnswerCode,
  type AnswerCode,
  type AnswerCodeProblem,
  type AskedInSession,
} from './answerCode'
import { groupLength } from './letters'

/*
 * The codes in a text, such as a block that was pasted from messages, or a file. Where they begin is not known: a code may
 * stand after a name, over several lines, or beside another. Its length is known, since all codes of a session have one. So
 * whatever together has that length, and is right, is one; of the rest, what looks like a code is told as refused.
 */

/** What looks like a code, and cannot be read. */
export interface RefusedCode {
  /** The line in which it begins; the first of the text is 1. */
  readonly line: number
  /** Its letters, as they were typed, with a blank for whatever stood between them. */
  readonly text: string
  /** The words before it, such as `Table 7`; empty: none. */
  readonly label: string
  readonly problem: AnswerCodeProblem
}

/** What was read of a text that holds codes. */
export interface ReadCodes {
  /** Each with its letters, without blanks. */
  readonly codes: readonly { readonly code: AnswerCode; readonly letters: string }[]
  readonly refused: readonly RefusedCode[]
  /** What is left of the text to be mended: a line for each that was refused, with the words before it, and what was not looked at. Where nothing in it looks like a code, all of it. */
  readonly left: string
  /** Lines after the last that was looked at. */
  readonly unread: number
}

/** As many lines as are looked at in one go: a thousand tables with their codes over several lines. */
export const mostLines = 5_000
/** Words before a code are told up to this length. */
const longestLabel = 40

/** Letters as a code has them in its log: capitals, O as 0, I and L as 1, without blanks. */
export const plainLetters = (text: string): string =>
  text
    .replace(/[\s\-–]/g, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')

/** Letters and digits without anything between them. */
interface Token {
  readonly text: string
  /** Its line, the first being 0, and where in it it begins. */
  readonly line: number
  readonly at: number
}

const tokensOf = (lineText: string, line: number): readonly Token[] =>
  [...lineText.matchAll(/[0-9A-Za-z]+/g)].map((found) => ({ text: found[0], line, at: found.index }))

const lengthOf = (tokens: readonly Token[]): number => tokens.reduce((sum, { text }) => sum + text.length, 0)
const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

/** As long as somebody makes a part of a code who parts it by blanks. */
const isLong = (text: string): boolean => text.length >= groupLength / 2
/** Letters among digits, as no word has them and no number: it belongs to a code. */
const isPart = ({ text }: Token): boolean => isLong(text) && /\d/.test(text) && /[A-Za-z]/.test(text)
/** As long as groups are: it may be some without a digit, or a word of eight letters. */
const isInGroups = ({ text }: Token): boolean => text.length % groupLength === 0

/** What stands in one line, and belongs to no code that was read. */
interface Rest {
  readonly tokens: readonly Token[]
  /** The words before it in its line. */
  readonly label: string
  /** Whether no words stand before it in its line, so that it can go on with what the line before ends with. */
  readonly goesOn: boolean
  /** Whether it looks like a code, and is not only as long as a part of one. */
  readonly isSure: boolean
}

const asLabel = (text: string): string =>
  text
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .slice(-longestLabel)

/** How many of the tokens before the first that is part of a code belong to it, too: a group may have no digit. As many as leave it in whole groups; none does: none. */
const countBefore = (tokens: readonly Token[], first: number): number => {
  let [length, count] = [lengthOf(tokens.slice(first)), 0]
  for (let before = 1; before <= first && isLong(tokens[first - before]!.text); before += 1) {
    length += tokens[first - before]!.text.length
    if (length % groupLength === 0) count = before
  }
  return count
}

/** What of these tokens of a line looks like codes, none much longer than one. `needed` is how many letters a code has. */
const restsOf = (tokens: readonly Token[], lineText: string, needed: number): readonly Rest[] => {
  const first = tokens.findIndex(isPart)
  if (first === -1)
    return tokens.length > 0 && tokens.every(isInGroups)
      ? [{ tokens: tokens.slice(0, needed), label: '', goesOn: true, isSure: false }]
      : []
  const after = [...tokens].reverse().findIndex((token) => isPart(token) || isInGroups(token))
  const to = tokens.length - after
  const from = first - countBefore(tokens.slice(0, to), first)
  const parts: Token[][] = []
  let length = Infinity
  for (const token of tokens.slice(from, to)) {
    length += token.text.length
    if (length >= needed + groupLength) {
      parts.push([])
      length = token.text.length
    }
    parts.at(-1)!.push(token)
  }
  return parts.map((part, nth) => ({
    tokens: part,
    label: nth === 0 ? asLabel(lineText.slice(tokens[0]!.at, part[0]!.at)) : '',
    goesOn: nth === 0 && from === 0,
    isSure: true,
  }))
}

/** Puts together what stands in lines that follow one another, as long as it is no longer than a code. */
const joined = (rests: readonly Rest[], needed: number): readonly Rest[] => {
  const all: Rest[] = []
  for (const rest of rests) {
    const before = all.at(-1)
    const follows = before !== undefined && rest.goesOn && rest.tokens[0]!.line === before.tokens.at(-1)!.line + 1
    if (follows && lengthOf(before.tokens) + lengthOf(rest.tokens) <= needed)
      all[all.length - 1] = {
        ...before,
        tokens: [...before.tokens, ...rest.tokens],
        isSure: before.isSure || rest.isSure,
      }
    else all.push(rest)
  }
  return all.filter(({ isSure }) => isSure)
}

/** The codes in a text. Which answers they are of is told by the session. */
export const readManyCodes = (text: string, asked: AskedInSession): ReadCodes => {
  const lines = text.split(/\r\n|\r|\n/)
  const looked = lines.slice(0, mostLines)
  const tokens = looked.flatMap(tokensOf)
  const needed = lettersNeeded(asked.questions.length)
  /** The tokens from here on that together are as long as a code; none: no such are. */
  const codeLongFrom = (from: number): readonly Token[] => {
    let [to, length] = [from, 0]
    // Whoever parts its letters does not part each.
    while (to < tokens.length && length < needed && to - from < needed / 2) {
      length += tokens[to]!.text.length
      to += 1
    }
    return length === needed ? tokens.slice(from, to) : []
  }

  const codes: { code: AnswerCode; letters: string }[] = []
  const rests: Rest[] = []
  let waiting: Token[] = []
  const settle = (): void => {
    rests.push(...restsOf(waiting, looked[waiting[0]?.line ?? 0] ?? '', needed))
    waiting = []
  }
  let at = 0
  while (at < tokens.length) {
    const own = codeLongFrom(at)
    const read = own.length === 0 ? null : readAnswerCode(textOf(own), asked)
    if (read?.ok === true) {
      settle()
      codes.push({ code: read.code, letters: plainLetters(textOf(own)) })
      at += own.length
      continue
    }
    const token = tokens[at]!
    if (waiting.length > 0 && waiting[0]!.line !== token.line) settle()
    waiting.push(token)
    at += 1
  }
  settle()

  /** The words in the line above; empty where that looks like a code. */
  const above = (line: number): string => {
    const lineText = looked[line - 1] ?? ''
    return tokensOf(lineText, 0).some(isPart) ? '' : asLabel(lineText)
  }
  const refused = joined(rests, needed).flatMap(({ tokens: own, label }): readonly RefusedCode[] => {
    const [line, typed] = [own[0]!.line, textOf(own)]
    const read = readAnswerCode(typed, asked)
    if (read.ok) return []
    return [{ line: line + 1, text: typed, label: label === '' ? above(line) : label, problem: read.problem }]
  })
  const unread = lines.slice(mostLines)
  return {
    codes,
    refused,
    left:
      codes.length === 0 && refused.length === 0
        ? text
        : [...refused.map(({ label, text: typed }) => (label === '' ? typed : `${label}: ${typed}`)), ...unread].join(
            '\n',
          ),
    unread: unread.length,
  }
}
