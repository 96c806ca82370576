import { addDays, isWeekday, type IsoDate } from '../math/calendar'
import type { Term } from '../review/event'

/** Whether school is open: Monday to Friday and, between the first and the last of the terms that were entered, in one of them. */
export const isWorkingDay = (date: IsoDate, terms: readonly Term[]): boolean => {
  if (!isWeekday(date)) return false
  const isCovered = terms.some(({ start }) => start <= date) && terms.some(({ end }) => end >= date)
  return !isCovered || terms.some(({ start, end }) => start <= date && date <= end)
}

/** The date that is `days` working days after `from`, which itself does not count. */
export const addWorkingDays = (from: IsoDate, days: number, terms: readonly Term[]): IsoDate => {
  let date = from
  for (let left = days; left > 0; ) {
    date = addDays(date, 1)
    if (isWorkingDay(date, terms)) left -= 1
  }
  return date
}
