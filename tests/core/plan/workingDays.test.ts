import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isWeekday } from '../../../src/core/math/calendar'
import { bankHolidays } from '../../../src/core/plan/bankHolidays'
import { halfTermsAround } from '../../../src/core/plan/halfTerms'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../src/core/plan/workingDays'
import type { Term } from '../../../src/core/review/details'

/** `2026-09-01..2026-10-23 2026-11-02..2026-12-18` */
const terms = (line: string): readonly Term[] =>
  line
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [start = '', end = ''] = part.split('..')
      return { start, end }
    })

const year = '2026-09-01..2026-10-23 2026-11-02..2026-12-18 2027-01-04..2027-02-12'

describe('working days', () => {
  it.each([
    ['2026-11-23', '', true, 'a Monday in term, no terms entered'],
    ['2026-11-21', '', false, 'a Saturday'],
    ['2026-11-22', '', false, 'a Sunday'],
    ['2026-12-22', '', false, 'in the usual holiday, no terms entered'],
    ['2026-10-28', '', false, 'in the usual half-term break'],
    ['2027-05-03', '', false, 'a bank holiday in term'],
    ['2026-10-23', year, true, 'the last day of a term'],
    ['2026-10-26', year, false, 'the half-term holiday'],
    ['2026-11-02', year, true, 'the first day of a term'],
    ['2026-11-07', year, false, 'a Saturday in term'],
    ['2026-12-25', year, false, 'the Christmas holiday'],
    ['2026-07-15', year, true, 'before the first term entered: the usual ones hold'],
    ['2027-02-24', year, true, 'after the last term entered: the usual ones hold'],
    ['2027-02-15', year, false, 'after the last term entered: in the usual break'],
    ['2026-08-26', '2026-08-24..2026-10-23', true, 'in a term that begins earlier than usual'],
    ['2026-12-21', '2026-11-02..2026-12-22', true, 'in a term that ends later than usual'],
    ['2026-12-17', '2026-11-02..2026-12-11', false, 'after a term that ends earlier than usual'],
    ['2026-12-25', '2027-01-04..2027-02-12 2026-09-01..2026-12-18', false, 'terms in any order'],
  ])('%s with terms "%s": %s, %s', (date, line, works) => {
    expect(isWorkingDay(date, terms(line))).toBe(works)
  })

  it.each([
    ['2026-11-23', 0, '', '2026-11-23', 'no days'],
    ['2026-11-23', 1, '', '2026-11-24', 'the day itself does not count'],
    ['2026-11-23', 5, '', '2026-11-30', 'over a weekend'],
    ['2026-11-20', 1, '', '2026-11-23', 'from a Friday'],
    ['2026-11-21', 1, '', '2026-11-23', 'from a Saturday'],
    ['2026-11-23', 19, '', '2026-12-18', 'to the end of the usual term'],
    ['2026-11-23', 20, '', '2027-01-04', 'over the usual Christmas holiday'],
    ['2026-10-22', 2, year, '2026-11-02', 'over half-term'],
    ['2026-12-17', 3, year, '2027-01-05', 'over Christmas'],
    ['2026-12-25', 1, year, '2027-01-04', 'from within a holiday'],
    ['2027-02-11', 3, year, '2027-02-23', 'past the last term entered: the usual ones hold'],
    ['2026-07-16', 2, '2026-04-13..2026-07-17 2026-09-02..2026-10-23', '2026-09-02', 'over a long holiday'],
    ['2026-07-16', 2, '2026-04-13..2026-07-17 2026-11-02..2026-12-18', '2026-09-01', 'into a term that is not entered'],
    ['2026-12-17', 2, '2026-09-01..2026-12-18 9998-01-01..9998-02-01', '2027-01-04', 'a year that was mistyped'],
    ['2026-12-17', 2, '2026-09-01..2062-12-18', '2027-01-04', 'a term that is longer than a school year tells nothing'],
    ['9999-12-30', 5, '', '9999-12-31', 'at the end of the calendar'],
    ['2026-11-23', 1, '2027-01-04..2026-12-18', '2026-11-24', 'a term that ends before it starts covers nothing'],
  ])('%s and %i working days with terms "%s" is %s: %s', (from, days, line, due) => {
    expect(addWorkingDays(from, days, terms(line))).toBe(due)
  })
})

/** Rows as somebody may enter them, mistakes among them: any order, overlaps, years that were mistyped, ends before starts. */
const anyRow = fc
  .record({
    from: fc.integer({ min: -800, max: 1200 }),
    length: fc.oneof(fc.integer({ min: -30, max: 120 }), fc.integer({ min: 300, max: 20_000 })),
  })
  .map(({ from, length }): Term => {
    const start = addDays('2026-09-01', from)
    return { start, end: addDays(start, length) }
  })

/** The usual half-terms of three school years. Easter was so late in 2011 that three bank holidays fell in one of them. */
const usualHalves = halfTermsAround(2011, [])

/** A row that has a part of a usual half-term, or none, and may begin before it and end after it. */
const rowNear = fc
  .record({
    half: fc.constantFrom(...usualHalves),
    startsLater: fc.integer({ min: -10, max: 50 }),
    endsSooner: fc.integer({ min: -10, max: 50 }),
  })
  .map(({ half, startsLater, endsSooner }): Term => ({
    start: addDays(half.from, startsLater),
    end: addDays(half.to, -endsSooner),
  }))

describe('whatever terms are entered', () => {
  it('each usual half-term keeps more than a third of its working days', () => {
    fc.assert(
      fc.property(fc.array(rowNear, { maxLength: 30 }), (rows) => {
        for (const { from, to } of usualHalves) {
          const before = addDays(from, -1)
          expect(3 * workingDaysBetween(before, to, rows)).toBeGreaterThan(workingDaysBetween(before, to, []))
        }
      }),
    )
  })

  it('a day of a row is a working day if it is a weekday and no bank holiday, unless the row is longer than a school year', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 6 }), (rows) => {
        for (const { start, end } of rows.filter((row) => daysBetween(row.start, row.end) <= 366))
          for (let date = start; date <= end; date = addDays(date, 1)) {
            const isOpen = isWeekday(date) && !bankHolidays(Number(date.slice(0, 4))).has(date)
            expect(isWorkingDay(date, rows)).toBe(isOpen)
          }
      }),
      { numRuns: 30 },
    )
  })

  it('a school has working days: as many are never more than four times as many weekdays off, and a holiday', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), fc.integer({ min: 1, max: 200 }), (rows, days) => {
        const due = addWorkingDays('2026-11-23', days, rows)
        expect(due > '2026-11-23').toBe(true)
        expect(daysBetween('2026-11-23', due)).toBeLessThan(4 * days + 120)
        expect(isWorkingDay(due, rows)).toBe(true)
      }),
    )
  })

  it('working days are counted as they are added', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 6 }), fc.integer({ min: 0, max: 900 }), (rows, days) => {
        expect(workingDaysBetween('2026-11-21', addWorkingDays('2026-11-21', days, rows), rows)).toBe(days)
      }),
    )
  })

  it('none are counted back', () => {
    expect(workingDaysBetween('2026-11-23', '2026-11-20', [])).toBe(0)
  })
})
