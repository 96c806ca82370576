import { addDays, isWeekday, type IsoDate } from '../math/calendar'
import type { Term } from '../review/details'

/** No school's holiday is longer: in a longer gap between terms nothing was entered, or a year was mistyped. */
const longestHolidayDays = 100

const isHoliday = (date: IsoDate, terms: readonly Term[]): boolean =>
  !terms.some(({ start, end }) => start <= date && date <= end) &&
  terms.some(
    ({ end }) => end < date && terms.some(({ start }) => date < start && start <= addDays(end, longestHolidayDays)),
  )

/** Whether school is open: Monday to Friday, and not in a holiday between two of the terms that were entered. */
export const isWorkingDay = (date: IsoDate, terms: readonly Term[]): boolean =>
  isWeekday(date) && !isHoliday(date, terms)

/** The date that is `days` working days after `from`, which itself does not count. */
export const addWorkingDays = (from: IsoDate, days: number, terms: readonly Term[]): IsoDate => {
  let date = from
  for (let left = days; left > 0;) {
    date = addDays(date, 1)
    if (isWorkingDay(date, terms)) left -= 1
  }
  return date
}
