import { addDays, isWeekday, type IsoDate } from '../math/calendar'
import type { Term } from '../review/details'
import { bankHolidays } from './bankHolidays'
import { halfTermsAround, soundRows } from './halfTerms'

/*
 * Working days: Monday to Friday, no bank holiday, and in term. A row that a school has entered is term, whatever it
 * overlaps; where none is entered, term is about when schools in England have it.
 *
 * Whatever is entered, by mistake or not, each usual half-term keeps half of its days: only a row that has as many of them
 * says when it is. So more than a third of its working days are left, as weekends and bank holidays may fall into that
 * half, and each search for a working day ends within months. A single month may have none left, as December where a row
 * ends on 25 November.
 */

/** The working days of each year, for the terms that a school has entered. */
const known = new WeakMap<readonly Term[], Map<number, readonly IsoDate[]>>()

/** The same for all schools that have entered none. */
const withoutTerms = new Map<number, readonly IsoDate[]>()

const workedOut = (year: number, terms: readonly Term[]): readonly IsoDate[] => {
  const inTerm = [
    ...halfTermsAround(year, terms).map(({ from, to }) => [from, to] as const),
    ...soundRows(terms).map(({ start, end }) => [start, end] as const),
  ]
  const closed = bankHolidays(year)
  const days: IsoDate[] = []
  const name = String(year).padStart(4, '0')
  for (let date: IsoDate = `${name}-01-01`; date.startsWith(name); date = addDays(date, 1)) {
    if (isWeekday(date) && !closed.has(date) && inTerm.some(([from, to]) => from <= date && date <= to)) days.push(date)
    if (date === '9999-12-31') break
  }
  return days
}

/** The working days of a year, in order: worked out once for the same terms. */
const workingDaysOf = (year: number, terms: readonly Term[]): readonly IsoDate[] => {
  const ofTerms = known.get(terms) ?? (terms.length === 0 ? withoutTerms : new Map<number, readonly IsoDate[]>())
  known.set(terms, ofTerms)
  const days = ofTerms.get(year) ?? workedOut(year, terms)
  ofTerms.set(year, days)
  return days
}

/** How many days of an ordered list are not after a day. */
const countTo = (days: readonly IsoDate[], date: IsoDate): number => {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! <= date) low = middle + 1
    else high = middle
  }
  return low
}

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))

/** Whether school is open. */
export const isWorkingDay = (date: IsoDate, terms: readonly Term[]): boolean => {
  const days = workingDaysOf(yearOf(date), terms)
  return days[countTo(days, date) - 1] === date
}

/** The date that is `days` working days after `from`, which itself does not count; `from` for none. What would be after the year 9999 is its last day. */
export const addWorkingDays = (from: IsoDate, days: number, terms: readonly Term[]): IsoDate => {
  if (days <= 0) return from
  let year = yearOf(from)
  // The place of the day among those of its year, the first being 1.
  let place = countTo(workingDaysOf(year, terms), from) + days
  for (;;) {
    const ofYear = workingDaysOf(year, terms)
    if (place <= ofYear.length) return ofYear[place - 1]!
    if (year === 9999) return '9999-12-31'
    place -= ofYear.length
    year += 1
  }
}

/** How many working days there are after a day, up to another and with it; 0 where that is not later. */
export const workingDaysBetween = (from: IsoDate, to: IsoDate, terms: readonly Term[]): number => {
  if (to <= from) return 0
  let count = -countTo(workingDaysOf(yearOf(from), terms), from)
  for (let year = yearOf(from); year < yearOf(to); year += 1) count += workingDaysOf(year, terms).length
  return count + countTo(workingDaysOf(yearOf(to), terms), to)
}
