import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/math/calendar'
import { areTermsAssumed, halfTermsFrom } from '../../../src/core/plan/halfTerms'
import type { Term } from '../../../src/core/review/details'

const said = (day: string, terms: readonly Term[] = []): string => {
  const { from, to, isEntered } = halfTermsFrom(day, terms).current
  return `${isEntered ? '' : 'about '}${from} to ${to}`
}
const row = (start: string, end: string): Term => ({ start, end })

describe('a half-term of a school without term dates', () => {
  it.each([
    // What most councils published for the year.
    ['2026-09-15', 'about 2026-09-01 to 2026-10-23'],
    ['2026-11-23', 'about 2026-11-02 to 2026-12-18'],
    ['2027-01-20', 'about 2027-01-04 to 2027-02-12'],
    ['2027-03-01', 'about 2027-02-22 to 2027-03-26'],
    ['2027-05-03', 'about 2027-04-12 to 2027-05-28'],
    ['2027-06-30', 'about 2027-06-07 to 2027-07-22'],
    ['2025-10-01', 'about 2025-09-01 to 2025-10-24'],
    ['2024-10-21', 'about 2024-09-01 to 2024-10-25'],
    ['2026-06-01', 'about 2026-06-01 to 2026-07-22'],
  ])('is on %s: %s', (day, expected) => {
    expect(said(day)).toBe(expected)
  })

  it('goes on in the holiday after it', () => {
    expect(said('2026-10-28')).toBe(said('2026-10-23'))
    expect(said('2027-01-03')).toBe(said('2026-12-18'))
    expect(said('2026-08-31')).toBe(said('2026-07-20'))
    expect(said('2026-09-01')).not.toBe(said('2026-08-31'))
  })
})

describe('a half-term of a school with term dates', () => {
  it('is the row that was entered, and the usual one where none was', () => {
    const terms = [row('2026-11-04', '2026-12-16')]
    expect(said('2026-11-23', terms)).toBe('2026-11-04 to 2026-12-16')
    expect(said('2026-11-03', terms)).toBe('about 2026-09-01 to 2026-10-23')
    expect(said('2027-01-04', terms)).toBe('about 2027-01-04 to 2027-02-12')
  })

  it('is half of a row that is a whole term', () => {
    const terms = [row('2026-09-03', '2026-12-17')]
    expect(said('2026-09-03', terms)).toBe('2026-09-03 to 2026-10-23')
    expect(said('2026-11-23', terms)).toBe('2026-11-02 to 2026-12-17')
  })

  it('is the half where both the half and the whole term were entered, in any order', () => {
    const terms = [row('2026-09-03', '2026-12-17'), row('2026-10-26', '2026-12-17'), row('2026-09-03', '2026-10-16')]
    expect(said('2026-10-20', terms)).toBe('2026-09-03 to 2026-10-16')
    expect(said('2026-10-26', terms)).toBe('2026-10-26 to 2026-12-17')
  })

  it('makes room for a half-term that begins earlier than usual, or ends later', () => {
    expect(said('2026-10-19', [row('2026-10-19', '2026-12-18')])).toBe('2026-10-19 to 2026-12-18')
    expect(said('2026-10-18', [row('2026-10-19', '2026-12-18')])).toBe('about 2026-09-01 to 2026-10-18')
    expect(said('2026-11-06', [row('2026-09-01', '2026-11-06')])).toBe('2026-09-01 to 2026-11-06')
    expect(said('2026-11-07', [row('2026-09-01', '2026-11-06')])).toBe('about 2026-11-07 to 2026-12-18')
  })

  it('is the usual one where a row is of a few days, or of another year', () => {
    const terms = [row('2026-11-23', '2026-11-23'), row('2016-11-02', '2016-12-18')]
    expect(said('2026-11-23', terms)).toBe('about 2026-11-02 to 2026-12-18')
  })
})

describe('half-terms', () => {
  const day = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays('2020-01-01', days))
  const term = fc.tuple(day, fc.integer({ min: 0, max: 200 })).map(([start, days]) => row(start, addDays(start, days)))

  it('follow each other, and hold the day that was asked for or come before its holiday, whatever was entered', () => {
    fc.assert(
      fc.property(day, fc.array(term, { maxLength: 8 }), (asked, terms) => {
        const { current, next, afterNext } = halfTermsFrom(asked, terms)
        expect(current.from <= asked && asked < next.from).toBe(true)
        for (const half of [current, next, afterNext]) expect(half.from <= half.to).toBe(true)
        expect(current.to < next.from && next.to < afterNext.from).toBe(true)
      }),
    )
  })
})

describe('term dates are only assumed', () => {
  const autumn = [
    { start: '2026-09-01', end: '2026-10-23' },
    { start: '2026-11-02', end: '2026-12-18' },
  ]
  it.each<[string, string, readonly Term[], boolean, string]>([
    ['2026-11-09', '2026-12-04', autumn, false, 'within what is entered'],
    ['2026-11-09', '2027-01-20', autumn, true, 'beyond it'],
    ['2026-11-09', '2027-01-02', autumn, false, 'in the holiday after it'],
    ['2026-11-09', '2026-12-04', [], true, 'where none is entered'],
  ])('from %s to %s with %j: %s, %s', (from, to, terms, isAssumed) => {
    expect(areTermsAssumed(terms, from, to)).toBe(isAssumed)
  })
})
