import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayIn,
  daysBetween,
  isWeekday,
  sayDate,
  sayShortDate,
} from '../../../src/core/math/calendar'

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
    ['9999-01-01', 1, '9999-01-02'],
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
    ['2026-11-23', '2026-11-23', 0],
    ['2026-10-24', '2026-10-26', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['2027-01-01', '2026-12-31', -1],
  ])('from %s to %s it is %i days, whatever the clocks do', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
  ])('%s is a weekday: %s', (date, weekday) => {
    expect(isWeekday(date)).toBe(weekday)
  })

  it.each([
    ['2026-07-01T22:59:59Z', 'Europe/London', '2026-07-01'],
    ['2026-07-01T23:30:00.000Z', 'Europe/London', '2026-07-02'],
    ['2026-12-31T23:59:59Z', 'Europe/London', '2026-12-31'],
    ['2026-12-31T23:59:59Z', 'Pacific/Auckland', '2027-01-01'],
    ['2026-03-01T04:00:00Z', 'America/Los_Angeles', '2026-02-28'],
    ['0987-06-01T12:00:00Z', 'UTC', '0987-06-01'],
    ['9999-12-31T23:30:00Z', 'Pacific/Auckland', '9999-12-31'],
  ])('an instant of %s is, in %s, on %s', (instant, zone, day) => {
    expect(dayIn(zone)(instant)).toBe(day)
  })

  it('says a day as people in England write it', () => {
    expect(sayDate('2026-03-01')).toBe('1 March 2026')
    expect(sayShortDate('2026-11-23')).toBe('23 Nov 2026')
  })
})
