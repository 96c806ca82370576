import { describe, expect, it } from 'vitest'
import { isWeekday } from '../../../src/core/math/calendar'
import { bankHolidays, easterSunday } from '../../../src/core/plan/bankHolidays'

/** As they were published for England and Wales, by year: month and day. */
const published: Readonly<Record<number, string>> = {
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
}

describe('the bank holidays of England', () => {
  it.each(Object.entries(published))('of %s are those that were published', (year, days) => {
    expect([...bankHolidays(Number(year))].sort()).toEqual(days.split(' ').map((day) => `${year}-${day}`))
  })

  it('are weekdays, eight in a year for which nothing else is set', () => {
    for (let year = 2029; year < 2400; year += 1) {
      const days = [...bankHolidays(year)]
      expect(days).toHaveLength(8)
      expect(days.every(isWeekday)).toBe(true)
    }
  })
})

describe('Easter', () => {
  it.each(['1818-03-22', '1943-04-25', '2000-04-23', '2008-03-23', '2016-03-27', '2038-04-25', '2285-03-22'])(
    'of the year of %s is on that Sunday',
    (sunday) => {
      expect(easterSunday(Number(sunday.slice(0, 4)))).toBe(sunday)
    },
  )
})
