import { daysBetween, sayShortDate, type IsoDate } from '../../math/calendar'
import { isOverdue } from '../../plan/arrangeActions'
import { isDeclined } from '../../plan/declined'
import type { Action } from '../../plan/planActions'
import { howMany } from './words'

/** A day in a list: `7 Dec`, and with its year where that is another than today's. */
export const dayInShort = (date: IsoDate, today: IsoDate): string => {
  const words = sayShortDate(date)
  return date.slice(0, 4) === today.slice(0, 4) ? words.replace(/ \d+$/, '') : words
}

/** `10 days`, and of what is long past whole months: `12 months`. */
const inDaysOrMonths = (days: number): string =>
  days < 100 ? howMany(days, 'day') : howMany(Math.floor((12 * days) / 365.25), 'month')

/** When an action is due, in a list: `10 days late`, `Today`, `7 Dec`, `No date yet`; of what is done, its day; of what will not be done, `No date`. */
export const dueInShort = (action: Action, today: IsoDate): string => {
  if (action.status !== 'done' && isDeclined(action)) return 'No date'
  if (isOverdue(action, today)) return `${inDaysOrMonths(daysBetween(action.due, today))} late`
  if (action.dueUnresolved !== null) return 'No date yet'
  return action.due === today ? 'Today' : dayInShort(action.due, today)
}
