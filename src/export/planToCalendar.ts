import ICAL from 'ical.js'
import { addDays, type IsoDate } from '../core/math/calendar'
import type { Action, Plan } from '../core/plan/planActions'
import { priorityWords, statusWords } from '../core/report/words'
import type { Review } from '../core/review/review'
import { cleanText, shortened } from './cleanText'

// A line may have 75 octets (RFC 5545). ical.js folds after 75 without counting the blank that each next line begins with.
ICAL.foldLength = 74

/** A calendar shows no more of a title, and who shares it need not read more. */
const longestSummary = 120

const productId = '-//Unannounced//Safeguarding self-review//EN'

const asDate = (date: IsoDate) => ICAL.Time.fromDateString(date)

/** An instant of ISO 8601 in UTC, in whole seconds. */
const asInstant = (instant: Date) => ICAL.Time.fromDateTimeString(`${instant.toISOString().slice(0, 19)}Z`)

/**
 * The revision of what is said of a review, as iCalendar wants it: a whole number that grows whenever the review
 * changes and stays while it does not. These are the seconds from the start of 2020 to its last change; they fit into
 * the 31 bits of the format until 2088.
 */
const revision = (review: Review): number =>
  Math.max(0, Math.floor((Date.parse(review.lastChangedAt) - Date.UTC(2020, 0, 1)) / 1000))

/** What a calendar needs of an action. Its note stays out: calendars are shared, and a note is written for the plan. */
const description = ({ wording, question, owner, success, status, dueSymbol, dueWords }: Action, omitOwners: boolean): string =>
  [wording, `Why: ${question.text}`, ...(omitOwners ? [] : [`Owner: ${owner}`]), `Done when: ${success}`, ...(dueSymbol === null ? [] : [`Due: ${dueWords}`]), `Status: ${statusWords[status]}`].join('\n')

interface CalendarOptions {
  /** Becomes the DTSTAMP. */
  readonly now: Date
  /** Leaves out who owns each action. Absent: they are in it. */
  readonly omitOwners?: boolean
}

const eventOf = (action: Action, review: Review, { now, omitOwners = false }: CalendarOptions) => {
  const { id, wording, priority, due, status } = action
  const summary = shortened(cleanText(wording).replace(/\s+/g, ' ').trim(), longestSummary)
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', cleanText(`${review.id}/${id}@unannounced.invalid`))
  event.addPropertyWithValue('dtstamp', asInstant(now))
  event.addPropertyWithValue('last-modified', asInstant(new Date(review.lastChangedAt)))
  event.addPropertyWithValue('sequence', revision(review))
  event.addPropertyWithValue('dtstart', asDate(due))
  event.addPropertyWithValue('dtend', asDate(addDays(due, 1)))
  event.addPropertyWithValue('summary', status === 'done' ? `Done: ${summary}` : summary)
  event.addPropertyWithValue('description', cleanText(description(action, omitOwners)))
  event.addPropertyWithValue('status', 'CONFIRMED')
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  const categories = new ICAL.Property('categories')
  categories.setValues(['Safeguarding', priorityWords[priority]])
  event.addProperty(categories)
  return event
}

/**
 * The due dates of a plan as iCalendar: one all-day event for each action. An event keeps its UID whatever changes in
 * its action, and its SEQUENCE grows with every change of the review, so that importing a later file updates what an
 * earlier one brought.
 *
 * Actions that are done are in it too, as "Done: ...": left out, they would stay in the calendar as still to do. Their
 * STATUS is CONFIRMED like that of the others: an event (unlike a to-do) knows no COMPLETED, and CANCELLED would take
 * out of sight that it was ever done. TRANSPARENT keeps the day free in everybody's calendar.
 *
 * It says nothing of what governors said: it is of actions alone.
 */
export const planToCalendar = ({ actions, completed }: Plan, review: Review, options: CalendarOptions): string => {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', productId)
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  for (const action of [...actions, ...completed]) calendar.addSubcomponent(eventOf(action, review, options))
  return `${calendar.toString()}\r\n`
}
