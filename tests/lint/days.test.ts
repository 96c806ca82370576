import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** A day is cut from an instant in one place, and the clock is asked in one. */

const src = fileURLToPath(new URL('../../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))
/** Without its comments, which may show how something is called. */
const textOf = (path: string): string =>
  readFileSync(join(src, path), 'utf8').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '')
const filesWith = (pattern: RegExp): readonly string[] => files.filter((path) => pattern.test(textOf(path))).sort()

/** Ways to get a day out of an instant. A slice of 19 characters is the whole moment, to the second; the first ten of a list want a name for the number. */
const cuts =
  /\.(?:slice|substring|substr)\(\s*0\s*,\s*10\s*\)|\.split\(\s*['"`]T['"`]\s*\)|\.to(?:Locale)?DateString\(|\.toLocaleString\(\s*(?:\)|'en-GB'\s*,)|\.get(?:UTC)?(?:FullYear|Month|Date|Day)\(|\bDateTimeFormat\b/

describe('a day', () => {
  it('is cut from an instant in the calendar alone; what says a time of day says no day', () => {
    expect(filesWith(cuts)).toEqual(['core/math/calendar.ts', 'screens/when.ts'])
    expect(textOf('screens/when.ts').match(/DateTimeFormat\([^)]*\)/g)).toEqual([
      "DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })",
    ])
  })

  it('is asked of the clock in one place', () => {
    expect(filesWith(/\bnew Date\(\s*\)|\bDate\.now\b|\bnew Date\b(?!\()/)).toEqual(['state/clock.ts'])
  })

  it('is found out in the ways that this test knows', () => {
    const hand = [
      'at.slice(0, 10)',
      "at.split('T')[0]",
      'new Date(at).toDateString()',
      'new Date(at).toLocaleDateString()',
      'new Date(at).getDate()',
      'new Date(at).getUTCMonth()',
      'new Intl.DateTimeFormat()',
    ]
    expect(hand.filter((text) => !cuts.test(text))).toEqual([])
  })
})
