/** A calendar day as `YYYY-MM-DD`. It has no time zone: days are counted in UTC, which has no clock changes. */
export type IsoDate = string

const atMidnight = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`)

/** The last day that four digits of a year can say: later ones become it. */
const lastDay: IsoDate = '9999-12-31'
const toIsoDate = (instant: Date): IsoDate =>
  instant.getUTCFullYear() > 9999 ? lastDay : instant.toISOString().slice(0, 10)

/**
 * Tells on which day an instant, ISO 8601, is in a time zone such as `Europe/London`; `undefined`: in that of the device,
 * which is for the app to say, since core computes from its arguments alone. No day is cut from an instant in any other way.
 */
export const dayIn = (timeZone: string | undefined): ((instant: string) => IsoDate) => {
  const format = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone })
  return (instant) => {
    const [day, month, year = ''] = format.format(new Date(instant)).split('/')
    return year.length > 4 ? lastDay : `${year.padStart(4, '0')}-${month}-${day}`
  }
}

export const addDays = (date: IsoDate, days: number): IsoDate => {
  const instant = atMidnight(date)
  instant.setUTCDate(instant.getUTCDate() + days)
  return toIsoDate(instant)
}

/** How many days from one to another; less than 0 where the other is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  (atMidnight(to).getTime() - atMidnight(from).getTime()) / 86_400_000

/** The same day of the month `months` later (or earlier), or the last day of a month that has no such day: 29 February less 12 months is 28 February. */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const instant = atMidnight(date)
  const day = instant.getUTCDate()
  instant.setUTCDate(1)
  instant.setUTCMonth(instant.getUTCMonth() + months)
  const lastOfMonth = new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + 1, 0)).getUTCDate()
  instant.setUTCDate(Math.min(day, lastOfMonth))
  return toIsoDate(instant)
}

export const isWeekday = (date: IsoDate): boolean => {
  const day = atMidnight(date).getUTCDay()
  return day >= 1 && day <= 5
}

const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })
const shortDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** `23 November 2026`. */
export const sayDate = (date: IsoDate): string => longDate.format(atMidnight(date))

/** `Monday 23 November 2026`. */
export const sayDateWithWeekday = (date: IsoDate): string => `${weekday.format(atMidnight(date))} ${sayDate(date)}`

/** `23 Nov 2026`, for tables. */
export const sayShortDate = (date: IsoDate): string => shortDate.format(atMidnight(date))
