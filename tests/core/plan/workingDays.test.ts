import { describe, expect, it } from 'vitest'
import { addWorkingDays, isWorkingDay } from '../../../src/core/plan/workingDays'
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
    ['2026-11-23', '', true, 'a Monday, no terms entered'],
    ['2026-11-21', '', false, 'a Saturday'],
    ['2026-11-22', '', false, 'a Sunday'],
    ['2026-12-25', '', true, 'no terms entered: every weekday counts'],
    ['2026-10-23', year, true, 'the last day of a term'],
    ['2026-10-26', year, false, 'the half-term holiday'],
    ['2026-11-02', year, true, 'the first day of a term'],
    ['2026-11-07', year, false, 'a Saturday in term'],
    ['2026-12-25', year, false, 'the Christmas holiday'],
    ['2026-08-31', year, true, 'before the first term entered: nothing is known of it'],
    ['2027-02-15', year, true, 'after the last term entered: nothing is known of it'],
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
    ['2026-11-23', 20, '', '2026-12-21', 'four weeks'],
    ['2026-10-22', 2, year, '2026-11-02', 'over half-term'],
    ['2026-12-17', 3, year, '2027-01-05', 'over Christmas'],
    ['2026-12-25', 1, year, '2027-01-04', 'from within a holiday'],
    ['2027-02-11', 3, year, '2027-02-16', 'past the last term entered: weekdays count'],
    ['2026-07-16', 2, '2026-04-13..2026-07-17 2026-09-02..2026-10-23', '2026-09-02', 'over a long holiday'],
    ['2026-07-16', 2, '2026-04-13..2026-07-17 2026-10-25..2026-12-18', '2026-10-26', 'over a holiday of 100 days'],
    [
      '2026-07-16',
      2,
      '2026-04-13..2026-07-17 2026-10-26..2026-12-18',
      '2026-07-20',
      'a longer gap is no holiday: nothing was entered there',
    ],
    ['2026-12-17', 2, '2026-09-01..2026-12-18 9998-01-01..9998-02-01', '2026-12-21', 'a year that was mistyped'],
    ['9999-12-30', 5, '', '9999-12-31', 'at the end of the calendar'],
    ['2026-11-23', 1, '2027-01-04..2026-12-18', '2026-11-24', 'a term that ends before it starts covers nothing'],
  ])('%s and %i working days with terms "%s" is %s: %s', (from, days, line, due) => {
    expect(addWorkingDays(from, days, terms(line))).toBe(due)
  })
})
