import { sayDate } from '../core/math/calendar'

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

/** A moment as people say it: `14:02` where it is today, `23 Nov 2026, 14:02` where not. `at` is ISO 8601, shown in local time. */
export const sayMoment = (at: string): string => {
  const moment = new Date(at)
  const isToday = moment.toDateString() === new Date().toDateString()
  return isToday ? time.format(moment) : `${day.format(moment)}, ${time.format(moment)}`
}

export { sayDate }
