import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWorkingDay } from '../../../src/core/plan/workingDays'
import { resolveDue, type ResolvedDue } from '../../../src/core/plan/schoolCalendar'
import type { DueSymbol } from '../../../src/core/review/actionProperties'
import type { Term } from '../../../src/core/review/details'

const autumn = '2026-09-02..2026-10-23 2026-11-02..2026-12-18'
/** Rows that have a name in the tables: two weeks of holiday at Christmas and at Easter, one at each half-term. */
const named: Readonly<Record<string, string>> = {
  autumn,
  halves: `${autumn} 2027-01-04..2027-02-12 2027-02-22..2027-03-25 2027-04-12..2027-05-28 2027-06-07..2027-07-21`,
  wholes: '2026-09-02..2026-12-18 2027-01-04..2027-03-25 2027-04-12..2027-07-21',
}

/** `halves`, or rows such as `2026-09-02..2026-10-23 2026-11-02..2026-12-18`. */
const rows = (line: string): readonly Term[] =>
  line
    .split(' ')
    .map((part) => named[part] ?? part)
    .join(' ')
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [start = '', end = ''] = part.split('..')
      return { start, end }
    })

/** A day, or the reason why there is none. */
const said = (resolved: ResolvedDue): string => ('date' in resolved ? resolved.date : resolved.unresolved)

const inTerms = (symbol: DueSymbol, reviewDate: string, terms: string): string =>
  said(resolveDue(symbol, { reviewDate, terms: rows(terms), governorsMeetings: [] }))

describe('by half-term', () => {
  it.each([
    // review      rows         day
    ['2026-09-16', 'halves', '2026-10-23', 'the last day before the autumn half-term'],
    ['2026-09-02', 'halves', '2026-10-23', 'from the first day of the term'],
    ['2026-10-23', 'halves', '2026-10-23', 'on that very day'],
    ['2026-10-24', 'halves', '2027-02-12', 'from the Saturday after it: the next one'],
    ['2026-10-28', 'halves', '2027-02-12', 'from within the half-term holiday: the next one'],
    ['2026-11-23', 'halves', '2027-02-12', 'from the second half of the autumn term'],
    ['2026-12-25', 'halves', '2027-02-12', 'from within the Christmas holiday'],
    ['2027-03-01', 'halves', '2027-05-28', 'from the second half of the spring term'],
    ['2026-08-24', 'halves', '2026-10-23', 'from the summer holiday before the first row'],
    ['2027-02-15', '2027-02-22..2027-03-25 2027-04-12..2027-05-28', '2027-05-28', 'from before the first row'],
    ['2026-09-16', '2026-09-02..2026-10-25 2026-11-02..2026-12-18', '2026-10-23', 'where the row ends on a Sunday'],
    [
      '2026-10-24',
      '2026-09-02..2026-10-25 2026-11-02..2027-02-12',
      '2027-02-12',
      'where only a Sunday is left of the row',
    ],
    ['2026-09-16', '2026-09-02..2026-10-16 2026-11-02..2026-12-18', '2026-10-16', 'before a half-term of two weeks'],
    ['2027-04-13', '2027-04-12..2027-05-31', '2027-05-28', 'where the row ends on a bank holiday'],
  ])('of a review on %s with rows %s is %s: %s', (reviewDate, terms, day) => {
    expect(inTerms('half-term', reviewDate, terms)).toBe(day)
  })

  it.each([
    ['2026-11-23', '', 'no term dates are entered'],
    ['2026-11-23', 'wholes', 'the term dates have no half-term: enter each half of a term as a row of its own'],
    ['2026-11-23', 'autumn', 'the term dates do not reach the next half-term after 23 November 2026'],
    ['2027-07-22', 'halves', 'the term dates do not reach the next half-term after 22 July 2027'],
    [
      '2026-06-10',
      '2026-09-02..2026-12-18 2027-01-04..2027-02-12',
      'the term dates do not reach the next half-term after 10 June 2026',
    ],
  ])('of a review on %s with rows %s has no day: %s', (reviewDate, terms, reason) => {
    expect(inTerms('half-term', reviewDate, terms)).toBe(reason)
  })
})

describe('by the end of term', () => {
  it.each([
    // review      rows         day
    ['2026-09-16', 'halves', '2026-12-18', 'over the half-term'],
    ['2026-09-16', 'wholes', '2026-12-18', 'also where terms are entered whole'],
    ['2026-11-23', 'halves', '2026-12-18', 'from the second half of the term'],
    ['2026-12-18', 'halves', '2026-12-18', 'on that very day'],
    ['2026-12-19', 'halves', '2027-03-25', 'from the Saturday after it: the end of the next term'],
    ['2026-12-28', 'wholes', '2027-03-25', 'from within the holiday'],
    ['2027-04-12', 'halves', '2027-07-21', 'of the summer term'],
    ['2026-08-24', 'wholes', '2026-12-18', 'from the summer holiday before the first row'],
    ['2027-03-01', '2027-02-22..2027-03-26', '2027-03-25', 'the Thursday of a row that ends on Good Friday'],
    ['2026-11-23', '2026-11-02..2062-12-18 2026-09-01..2026-12-17', '2026-12-17', 'where a row is longer than a year'],
  ])('of a review on %s with rows %s is %s: %s', (reviewDate, terms, day) => {
    expect(inTerms('end-of-term', reviewDate, terms)).toBe(day)
  })

  it.each([
    ['2026-11-23', '', 'no term dates are entered'],
    ['2027-07-22', 'halves', 'the term dates do not reach the next end of term after 22 July 2027'],
    [
      '2026-09-16',
      '2026-09-02..2026-10-23',
      'the term dates do not reach the next end of term after 16 September 2026',
    ],
  ])('of a review on %s with rows %s has no day: %s', (reviewDate, terms, reason) => {
    expect(inTerms('end-of-term', reviewDate, terms)).toBe(reason)
  })
})

describe('rows that are not in order', () => {
  it.each([
    // rows                                                       half-term     end of term
    ['2026-11-02..2026-12-18 2026-09-02..2026-10-23', '2026-10-23', '2026-12-18', 'rows in another order'],
    ['wholes halves', '2026-10-23', '2026-12-18', 'each term both whole and in halves'],
    ['2026-09-02..2026-10-23 2026-10-12..2026-12-18', '2026-10-23', '2026-12-18', 'rows that overlap'],
    [
      '2026-11-01..2026-10-23 2026-09-02..2026-12-18',
      'the term dates do not reach the next half-term after 16 September 2026',
      '2026-12-18',
      'a row that ends before it starts covers nothing',
    ],
    [
      '2026-10-24..2026-10-25 2026-09-02..2026-12-18',
      'the term dates do not reach the next half-term after 16 September 2026',
      '2026-12-18',
      'a row of one weekend has no school day',
    ],
    [
      '9998-01-01..9998-02-01 2026-09-02..2026-12-18',
      'the term dates do not reach the next half-term after 16 September 2026',
      '2026-12-18',
      'a year that was mistyped',
    ],
  ])('%s of a review on 16 September 2026: half-term %s, end of term %s: %s', (terms, halfTerm, endOfTerm) => {
    expect(inTerms('half-term', '2026-09-16', terms)).toBe(halfTerm)
    expect(inTerms('end-of-term', '2026-09-16', terms)).toBe(endOfTerm)
  })
})

describe('before the next full governors’ meeting', () => {
  const beforeMeeting = (reviewDate: string, meetings: string, terms = ''): ResolvedDue =>
    resolveDue('governors-meeting', {
      reviewDate,
      terms: rows(terms),
      governorsMeetings: meetings.split(' ').filter((day) => day !== ''),
    })

  it.each([
    // review      meetings                 rows      day
    ['2026-11-23', '2026-12-02', '', '2026-12-01', 'a meeting on a Wednesday'],
    ['2026-11-23', '2026-12-07', '', '2026-12-04', 'a meeting on a Monday: the Friday before'],
    ['2026-11-23', '2026-11-24', '', '2026-11-23', 'a meeting on the day after the review'],
    ['2026-11-23', '2026-11-23 2027-01-20', '', '2027-01-19', 'a meeting on the review date: the one after it'],
    ['2026-11-23', '2026-09-30 2026-12-02', '', '2026-12-01', 'a meeting that is past'],
    ['2026-11-23', '2027-03-16 2026-12-02', '', '2026-12-01', 'meetings in another order'],
    [
      '2026-10-12',
      '2026-11-02',
      'halves',
      '2026-10-23',
      'a meeting on the first Monday after a holiday: the last school day before it',
    ],
    ['2026-12-14', '2027-01-04', 'halves', '2026-12-18', 'a meeting on the first day after Christmas'],
    [
      '2026-10-28',
      '2026-11-02 2026-12-02',
      'halves',
      '2026-12-01',
      'a review in the holiday, the meeting right after it: the next meeting',
    ],
    [
      '2026-10-28',
      '2026-11-03',
      'halves',
      '2026-11-02',
      'a review in the holiday, and one school day before the meeting',
    ],
    [
      '2026-11-21',
      '2026-11-23 2026-12-02',
      '',
      '2026-12-01',
      'a review on Saturday, the meeting on Monday: the next meeting',
    ],
    ['2027-07-28', '2027-09-15', 'halves', '2027-09-14', 'after the last row: weekdays count'],
  ])('of a review on %s with meetings %s and rows %s is %s: %s', (reviewDate, meetings, terms, day) => {
    expect(said(beforeMeeting(reviewDate, meetings, terms))).toBe(day)
  })

  it.each([
    ['2026-11-23', '', 'no governors’ meeting is entered'],
    ['2026-11-23', '2026-11-23', 'no governors’ meeting after 23 November 2026 is entered'],
    ['2026-11-23', '2026-09-30', 'no governors’ meeting after 23 November 2026 is entered'],
  ])('of a review on %s with meetings %s has no day: %s', (reviewDate, meetings, reason) => {
    expect(said(beforeMeeting(reviewDate, meetings))).toBe(reason)
  })
})

describe('a due date as schools say it', () => {
  const calendar = { reviewDate: '2026-11-23', terms: rows('halves'), governorsMeetings: ['2026-12-02'] }

  it.each([
    ['half-term', 'by half-term, 12 February 2027'],
    ['end-of-term', 'by the end of term, 18 December 2026'],
    ['governors-meeting', 'by 1 December 2026, before the full governors’ meeting on 2 December 2026'],
  ] as const)('%s is said with its day: %s', (symbol, words) => {
    expect(resolveDue(symbol, calendar)).toMatchObject({ words })
  })

  it('is a working day, never before the review date, whatever was entered', () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10))
    const anyCalendar = fc.record({
      reviewDate: day,
      terms: fc.array(fc.record({ start: day, end: day }), { maxLength: 8 }),
      governorsMeetings: fc.array(day, { maxLength: 8 }),
    })
    fc.assert(
      fc.property(
        anyCalendar,
        fc.constantFrom<DueSymbol>('half-term', 'end-of-term', 'governors-meeting'),
        (entered, symbol) => {
          const resolved = resolveDue(symbol, entered)
          if (!('date' in resolved)) return
          expect(isWorkingDay(resolved.date, entered.terms)).toBe(true)
          expect(resolved.date >= entered.reviewDate).toBe(true)
        },
      ),
    )
  })

  it('comes to something at the ends of the calendar', () => {
    for (const reviewDate of ['0000-01-01', '9999-12-31']) {
      expect(
        said(
          resolveDue('governors-meeting', {
            reviewDate,
            terms: [{ start: '0000-01-01', end: '0000-01-01' }],
            governorsMeetings: ['0000-01-02', '9999-12-31'],
          }),
        ),
      ).not.toBe('')
      expect(
        said(
          resolveDue('half-term', {
            reviewDate,
            terms: [{ start: '0000-01-01', end: '0000-02-01' }],
            governorsMeetings: [],
          }),
        ),
      ).not.toBe('')
    }
  })
})
