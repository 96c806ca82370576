import { addDays, isWeekday, type IsoDate } from '../math/calendar'

/*
 * The bank holidays of England and Wales by their rules, as they have been since 1978, and the days that were set for single
 * years. A library for this brings the holidays of the whole world along, and this is asked for each day of a plan.
 */

const dayOf = (year: number, month: number, day: number): IsoDate =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

const isMonday = (date: IsoDate): boolean => isWeekday(date) && !isWeekday(addDays(date, -1))

/** The first Monday on a day or after it. */
const mondayFrom = (date: IsoDate): IsoDate => (isMonday(date) ? date : mondayFrom(addDays(date, 1)))

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export const easterSunday = (year: number): IsoDate => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * correction + 114
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** Days that were set by proclamation, in place of one of the rules or beside them. */
const setForOneYear: Readonly<
  Record<number, { readonly added: readonly IsoDate[]; readonly moved: readonly IsoDate[] }>
> = {
  2020: { added: ['2020-05-08'], moved: ['2020-05-04'] },
  2022: { added: ['2022-06-02', '2022-06-03', '2022-09-19'], moved: ['2022-05-30'] },
  2023: { added: ['2023-05-08'], moved: [] },
}

/** The days themselves where they are weekdays; for each that is not, the next weekday that is none of them. */
const withSubstitutes = (days: readonly IsoDate[]): readonly IsoDate[] => {
  const held = new Set(days.filter(isWeekday))
  for (const day of days.filter((one) => !isWeekday(one))) {
    let substitute = day
    while (!isWeekday(substitute) || held.has(substitute)) substitute = addDays(substitute, 1)
    held.add(substitute)
  }
  return [...held]
}

/** The bank holidays of a year in England, all of them weekdays. */
export const bankHolidays = (year: number): ReadonlySet<IsoDate> => {
  const easter = easterSunday(year)
  const { added = [], moved = [] } = setForOneYear[year] ?? {}
  const byRule = [
    ...withSubstitutes([dayOf(year, 1, 1)]),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(dayOf(year, 5, 1)),
    mondayFrom(dayOf(year, 5, 25)),
    mondayFrom(dayOf(year, 8, 25)),
    ...withSubstitutes([dayOf(year, 12, 25), dayOf(year, 12, 26)]),
  ]
  return new Set([...byRule.filter((day) => !moved.includes(day)), ...added])
}
