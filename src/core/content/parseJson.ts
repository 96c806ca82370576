import { refuse, type Parsed } from './problem'

/** Reviews and checklists are nested less than 10 deep. What is nested without end would exhaust whatever reads or prints it. */
export const mostDeep = 50

/** More than this is in no list and no object of a file that people made. */
export const mostEntries = 50_000

interface Fault {
  /** Where in the text. */
  readonly at: number
  readonly what: string
}

const isFault = (found: number | Fault): found is Fault => typeof found !== 'number'

const space = /[ \t\n\r]*/y
const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

/** Where the match of a sticky expression ends that begins here, or -1. */
const endOf = (expression: RegExp, text: string, at: number): number => {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : -1
}

const curlyQuote = (at: number, quote: string): Fault => ({
  at,
  what: `has a curly quote (${quote}). JSON needs straight ones (")`,
})

/** A text that ends astray may have been meant to end before, at a curly quote. */
const strayText = (text: string, from: number, to: number, otherwise: Fault): Fault => {
  const start = Math.max(from, to - 200)
  const found = /[“”„‟]\s*(?:[:,}\]]+\s*"?)?$/.exec(text.slice(start, to))
  return found === null ? otherwise : curlyQuote(start + found.index, found[0].charAt(0))
}

const cutShort = (text: string): Fault => ({
  at: text.length,
  what: 'ends before it is complete: it may have been cut short',
})

/** Where the text between quotes ends that begins here. */
const endOfText = (text: string, from: number): number | Fault => {
  let at = from + 1
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === 34) return at + 1
    if (Number.isNaN(code)) return strayText(text, from, at, cutShort(text))
    if (code < 32)
      return strayText(text, from, at, {
        at,
        what:
          code === 10 || code === 13
            ? 'has a line break within a text. JSON writes it as \\n'
            : 'has a character within a text that JSON does not allow there',
      })
    if (code !== 92) {
      at += 1
      continue
    }
    const end = endOf(escape, text, at)
    if (end < 0) return { at, what: 'has a backslash that JSON does not know. One that is meant is written twice' }
    at = end
  }
}

/** What is wrong where a name or a value should begin. */
const notABeginning = (text: string, at: number, what: string): Fault => {
  const found = text.charAt(at)
  if (/[“”„‟‘’‚‛«»]/.test(found)) return curlyQuote(at, found)
  if (found === "'") return { at, what: 'has a single quote. JSON needs double ones (")' }
  if (found === '/') return { at, what: 'has a comment. JSON knows none' }
  if (found === '}' || found === ']') return { at, what: 'has a comma too many before this' }
  return { at, what }
}

/**
 * The first place at which a text is no JSON, or is nested deeper or holds more in one place than is read here; `null`
 * where there is none. In one pass, without calling itself: what is hostile cannot exhaust it.
 */
const faultOf = (text: string): Fault | null => {
  /** What is open around this place, with how many commas it has. */
  const open: { readonly closes: '}' | ']'; commas: number }[] = []
  let expected: 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'next' = 'value'
  let textFrom = -1
  let at = 0
  for (;;) {
    at = endOf(space, text, at)
    const inside = open.at(-1)
    if (at === text.length) return expected === 'next' && inside === undefined ? null : cutShort(text)
    const found = text.charAt(at)
    if (expected === 'next' || expected === 'colon') {
      if (expected === 'next' && inside === undefined) return { at, what: 'goes on after its end' }
      const stray = (what: string) => strayText(text, textFrom < 0 ? at : textFrom, at, { at, what })
      if (expected === 'colon') {
        if (found !== ':') return stray('lacks a colon before this')
        expected = 'value'
      } else if (inside !== undefined && found === inside.closes) {
        open.pop()
      } else if (inside !== undefined && found === ',') {
        inside.commas += 1
        if (inside.commas >= mostEntries)
          return {
            at,
            what: `has more than ${mostEntries.toLocaleString('en-GB')} entries in one place. No review and no checklist does, so it was not read any further`,
          }
        expected = inside.closes === '}' ? 'name' : 'value'
      } else {
        return stray(`lacks a comma, or a ${inside?.closes ?? ''}, before this`)
      }
      textFrom = -1
      at += 1
      continue
    }
    const isName: boolean = expected === 'name' || expected === 'first name'
    if (inside !== undefined && found === inside.closes && (expected === 'first name' || expected === 'first value')) {
      open.pop()
      expected = 'next'
      at += 1
    } else if (found === '"') {
      const end = endOfText(text, at)
      if (isFault(end)) return end
      textFrom = at
      expected = isName ? 'colon' : 'next'
      at = end
    } else if (isName) {
      return notABeginning(text, at, 'lacks a name in double quotes here')
    } else if (found === '{' || found === '[') {
      if (open.length === mostDeep)
        return {
          at,
          what: `is nested more than ${mostDeep} deep. No review and no checklist is, so it was not read any further`,
        }
      open.push({ closes: found === '{' ? '}' : ']', commas: 0 })
      expected = found === '{' ? 'first name' : 'first value'
      at += 1
    } else {
      const end = endOf(literal, text, at)
      if (end < 0) return notABeginning(text, at, 'lacks a value here. Text stands in double quotes')
      expected = 'next'
      at = end
    }
  }
}

/** Where a place is, as editors count. */
const lineOf = (text: string, at: number): string => {
  const before = text.slice(0, at)
  return `line ${(before.match(/\r\n|\r|\n/g)?.length ?? 0) + 1}, character ${at - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))}`
}

/** JSON, or why it is none and where: the line and the character. Bounded in depth and in what stands in one place, and linear. */
export const parseJson = (text: string): Parsed<unknown> => {
  const fault = faultOf(text)
  return fault === null ? { ok: true, value: JSON.parse(text) } : refuse(fault.what, lineOf(text, fault.at))
}
