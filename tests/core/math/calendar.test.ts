import { describe, expect, it } from 'vitest'
import { addDays, addMonths, isWeekday, sayDate, sayShortDate } from '../../../src/core/math/calendar'

describe('the calendar', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-03-28', 1, '2027-03-29'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2027-01-01', -1, '2026-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
  ])('%s and %i days is %s, whatever the clocks do', (date, days, later) => {
    expect(addDays(date, days)).toBe(later)
  })

  it.each([
    ['2026-11-23', -12, '2025-11-23'],
    ['2026-11-23', 12, '2027-11-23'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2027-02-28', 12, '2028-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-05-31', 1, '2026-06-30'],
    ['9999-06-01', 12, '9999-12-31'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later)
  })

  it.each([
    ['2026-11-20', true], ['2026-11-21', false], ['2026-11-22', false], ['2026-11-23', true],
  ])('%s is a weekday: %s', (date, weekday) => {
    expect(isWeekday(date)).toBe(weekday)
  })

  it('says a day as people in England write it', () => {
    expect(sayDate('2026-03-01')).toBe('1 March 2026')
    expect(sayShortDate('2026-11-23')).toBe('23 Nov 2026')
  })
})
