import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData, type PersonalDataKind } from '../../../src/core/personalData/findPersonalData'
import { isApart, spansOf } from '../../../src/core/personalData/textSearch'
import { mustBeFound, mustBeLeftAlone } from './personalDataCases'

/** A text and what is marked in it: `DOB «12/03/2014»`. */
const marked = (example: string): { readonly text: string; readonly found: readonly string[] } => ({
  text: example.replace(/[«»]/g, ''),
  found: [...example.matchAll(/«([^»]*)»/g)].map(([, inside]) => inside ?? ''),
})

const foundIn = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => ({ kind, found: text.slice(start, end) }))

const isKind = (kind: string): kind is PersonalDataKind => kind in mustBeFound
const examples = Object.entries(mustBeFound).flatMap(([kind, list]) =>
  list.map((example) => [isKind(kind) ? kind : 'upn', example] as const),
)

describe('what looks like personal data', () => {
  it.each(examples)('is found as %s: %s', (kind, example) => {
    const { text, found } = marked(example)
    expect(foundIn(text)).toEqual(found.map((piece) => ({ kind, found: piece })))
  })

  it('is tried on at least a hundred texts of each sort, none twice', () => {
    expect(examples.length).toBeGreaterThanOrEqual(100)
    expect(mustBeLeftAlone.length).toBeGreaterThanOrEqual(100)
    const all = [...examples.map(([, example]) => example), ...mustBeLeftAlone]
    expect(new Set(all).size).toBe(all.length)
  })

  it('is found each by its own kind where several stand in one text', () => {
    const { text, found } = marked(
      'Child A («N999123426001», DOB «12/03/2014», NHS «999 000 0018»), «SW1A 1AA»; mum «07700 900123», «someone@example.org».',
    )
    expect(foundIn(text)).toEqual(
      found.map((piece, index) => ({
        kind: ['upn', 'date-of-birth', 'nhs-number', 'postcode', 'phone', 'email'][index],
        found: piece,
      })),
    )
  })
})

describe('where what is looked for overlaps', () => {
  it('what begins first is found, and what lies inside it is not', () => {
    expect(foundIn('Write to 07700900123@example.org.')).toEqual([{ kind: 'email', found: '07700900123@example.org' }])
    expect(foundIn('born 01/01/2014@example.org')).toEqual([{ kind: 'date-of-birth', found: '01/01/2014' }])
  })

  it('what lies behind it is', () => {
    expect(foundIn('07700900123@example.org 07700 900124').map(({ kind }) => kind)).toEqual(['email', 'phone'])
  })
})

describe('ordinary prose', () => {
  it.each(mustBeLeftAlone)('is left alone: %s', (text) => {
    expect(foundIn(text)).toEqual([])
  })

  it('of a whole checklist with its examples is left alone', () => {
    const texts: string[] = []
    const collect = (json: unknown): void => {
      if (typeof json === 'string') texts.push(json)
      else if (typeof json === 'object' && json !== null) Object.values(json).forEach(collect)
    }
    for (const file of [
      'haringey-2008/pack.json',
      'examples/example-academy-2026.json',
      'examples/example-primary.json',
    ]) {
      collect(JSON.parse(readFileSync(new URL(`../../../content/${file}`, import.meta.url), 'utf8')))
    }
    // Digests and ids are no prose.
    expect(texts.filter((text) => text.includes(' ')).flatMap(foundIn)).toEqual([])
  })
})

describe('what is not found', () => {
  it.each([
    'Amina was seen on Monday',
    'flat 3, 12 Example Road',
    'a boy of 7 in class 3',
    'someone at example dot org',
    'her birthday is in March',
    'SW1A',
    'QQ 12 34 56 C',
    'aged 7 (12/03/2014)',
  ])('is said to be so: %s', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})

/** Text that comes near to what is looked for, so that the patterns have something to try. */
const nearText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...examples.map(([, example]) => marked(example).text), ...mustBeLeftAlone),
      fc.string({ unit: fc.constantFrom(...'0123456789+()-./@ ABSWborndt,;:\n') }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\ud800', '\udc00', '𝟙', 'ﬀ', '\u0000', '\u202e', '０１２'),
    ),
  )
  .map((parts) => parts.join(''))

describe('whatever the text is', () => {
  it('each finding lies in the text, after the one before, and holds something', () => {
    fc.assert(
      fc.property(nearText, (text) => {
        let end = 0
        for (const finding of findPersonalData(text)) {
          expect(finding.start).toBeGreaterThanOrEqual(end)
          expect(finding.end).toBeGreaterThan(finding.start)
          expect(text.slice(finding.start, finding.end)).toHaveLength(finding.end - finding.start)
          expect(isApart(text, finding) || finding.kind === 'email').toBe(true)
          end = finding.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })

  it('what is found is the same every time', () => {
    fc.assert(
      fc.property(nearText, (text) => {
        expect(findPersonalData(text)).toEqual(findPersonalData(text))
      }),
      { numRuns: 50 },
    )
  })

  it('what stands far before and after it changes nothing', () => {
    const padding = 'And so on and on. '.repeat(6)
    for (const [kind, example] of examples) {
      const { text, found } = marked(example)
      expect(foundIn(`${padding}${text}. ${padding}`)).toEqual(found.map((piece) => ({ kind, found: piece })))
    }
  })
})

describe('the time that it takes', () => {
  /** 20,000 characters of what a pattern could lose itself in. */
  const long = (part: string) => part.repeat(Math.ceil(20_000 / part.length)).slice(0, 20_000)

  it.each([
    '0',
    '1',
    '9',
    '12',
    '07',
    '+44',
    '+',
    'a',
    'A',
    'A1',
    'a@',
    '@',
    'a.',
    'a@a.',
    'a@a.aa ',
    'head',
    'head@',
    'childrenschildrens',
    ' ',
    '1 ',
    '0 7',
    '0(',
    '()',
    '1/',
    '12/03/2014 ',
    'born ',
    'born 12/03/2014 ',
    'dob',
    'd.o.b',
    'b. ',
    '12 March ',
    'March 12 ',
    'SW1A 1A',
    'SW1A 1AA ',
    'N 9',
    '999 000 0018 ',
    '-',
    '.',
    '\n',
    '\ud800',
  ])(
    'stays short where 20,000 characters repeat %j',
    (part) => {
      expect(findPersonalData(long(part)).length).toBeLessThanOrEqual(10_000)
    },
    2_000,
  )

  it('is a step for each character where nothing that fits stands by itself', () => {
    let steps = 0
    spansOf(long('1'), /\d{10}/g, () => true)
    const counting = new Proxy(/\d{10}/g, {
      get: (pattern, key) => {
        if (key !== 'exec') return Reflect.get(pattern, key, pattern)
        return (text: string) => {
          steps += 1
          return pattern.exec(text)
        }
      },
      set: (pattern, key, value) => Reflect.set(pattern, key, value, pattern),
    })
    spansOf(long('1'), counting, () => true)
    expect(steps).toBeLessThanOrEqual(20_001)
  })
})
