import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/core/content/parseJson'
import { sayProblem } from '../../../src/core/content/problem'

const said = (text: string): string => {
  const parsed = parseJson(text)
  return parsed.ok ? '' : parsed.problems.map(sayProblem).join(' ')
}

const byTheBrowser = (text: string): { readonly ok: boolean; readonly value?: unknown } => {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false }
  }
}

describe('JSON', () => {
  it('is taken exactly where the browser takes it, and as it takes it', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"',
      '\\',
      '\\n',
      '\\u00e9',
      '\\ud800',
      'true',
      'null',
      'nul',
      '0',
      '01',
      '-',
      '-1',
      '1.',
      '1.5e+3',
      'e',
      ' ',
      '\n',
      '\t',
      '\u00a0',
      '“',
      '\u2028',
      '{"a":1}',
      '[1,2]',
      '{"a":[],"b":{}}',
    ]
    const jumbled = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''))
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ...pieces))
      .map(
        ([json, at, piece]) =>
          `${json.slice(0, at % (json.length + 1))}${piece}${json.slice((at % (json.length + 1)) + 1)}`,
      )
    fc.assert(
      fc.property(fc.oneof(fc.json(), jumbled, damaged), (text) => {
        const parsed = parseJson(text)
        const other = byTheBrowser(text)
        expect(parsed.ok).toBe(other.ok)
        if (parsed.ok) expect(parsed.value).toEqual(other.value)
      }),
      { numRuns: 3_000 },
    )
  })

  it.each([
    ['{\n  “id”: 1\n}', 'line 2, character 3: has a curly quote (“). JSON needs straight ones (")'],
    ['{"id”: "x"}', 'line 1, character 5: has a curly quote (”). JSON needs straight ones (")'],
    ['{"id": "x”,\n "title": "y"}', 'line 1, character 10: has a curly quote (”). JSON needs straight ones (")'],
    ['{"id": "x”\n}', 'line 1, character 10: has a curly quote (”). JSON needs straight ones (")'],
    ['{"say": "so “said” she" "id": 1}', 'line 1, character 25: lacks a comma, or a }, before this'],
    ["{'id': 1}", 'line 1, character 2: has a single quote. JSON needs double ones (")'],
    ['{"a": 1,}', 'line 1, character 9: has a comma too many before this'],
    ['[1, 2,\r\n]', 'line 2, character 1: has a comma too many before this'],
    ['[1 2]', 'line 1, character 4: lacks a comma, or a ], before this'],
    ['{"a" 1}', 'line 1, character 6: lacks a colon before this'],
    ['{a: 1}', 'line 1, character 2: lacks a name in double quotes here'],
    ['{"a": yes}', 'line 1, character 7: lacks a value here. Text stands in double quotes'],
    ['{"a": // why\n1}', 'line 1, character 7: has a comment. JSON knows none'],
    ['{"a": "two\nlines"}', 'line 1, character 11: has a line break within a text. JSON writes it as \\n'],
    ['{"a": "tab\there"}', 'line 1, character 11: has a character within a text that JSON does not allow there'],
    [
      '{"a": "C:\\Users"}',
      'line 1, character 10: has a backslash that JSON does not know. One that is meant is written twice',
    ],
    ['{"a": 1} {', 'line 1, character 10: goes on after its end'],
    ['{"a": [1, 2', 'line 1, character 12: ends before it is complete: it may have been cut short'],
    ['{"a": "cut sho', 'line 1, character 15: ends before it is complete: it may have been cut short'],
    ['', 'line 1, character 1: ends before it is complete: it may have been cut short'],
  ])('%j is refused with: %s', (text, sentence) => {
    expect(said(text)).toBe(sentence)
  })

  it('may be nested 50 deep, and is read no further where it is nested deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(said(nested(50))).toBe('')
    expect(said(nested(51))).toBe(
      'line 1, character 51: is nested more than 50 deep. No review and no checklist is, so it was not read any further',
    )
    // Two million deep, and damaged further on, which is never looked at.
    expect(said('{"a":'.repeat(2_000_000))).toMatch(/is nested more than 50 deep/)
  })

  it.each([
    ['list', (count: number) => `[${Array.from({ length: count }, () => 1).join(',')}]`],
    ['object', (count: number) => `{${Array.from({ length: count }, (_, index) => `"k${index}":1`).join(',')}}`],
  ])('may hold 50,000 entries in one %s, and not one more', (_, of) => {
    expect(said(of(50_000))).toBe('')
    expect(said(of(50_001))).toMatch(
      /has more than 50,000 entries in one place\. No review and no checklist does, so it was not read any further$/,
    )
  })
})
