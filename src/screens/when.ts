import { sayDate, sayShortDate } from '../core/math/calendar'
import { dayOf, today } from '../state/clock'

/** Moments and days as people say them, where the user is. A moment is ISO 8601. */

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** `14:02`. */
export const sayTime = (at: string): string => time.format(new Date(at))

/** `23 Nov 2026, 14:02`, also where it is today: for what somebody said, which is printed and read later. */
export const sayDated = (at: string): string => `${sayShortDate(dayOf(at))}, ${sayTime(at)}`

/** `14:02` where it is today, `23 Nov 2026, 14:02` where not. */
export const sayMoment = (at: string): string => (dayOf(at) === today() ? sayTime(at) : sayDated(at))

export { sayDate, sayShortDate }
