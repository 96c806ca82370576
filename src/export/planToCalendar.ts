import ICAL from 'ical.js'
import { addDays, type IsoDate } from '../core/math/calendar'
import type { Plan, ActionStep } from '../core/plan/planActions'
import { priorityWords, statusWords } from '../core/report/words/words'
import type { PartialLog } from '../core/review/omission'
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

/** The seconds from the start of 2020 to an instant, within what leaves room below the 31 bits of the format: until 2086. */
const secondsSince2020 = (instant: string): number =>
  Math.min(2_100_000_000, Math.max(0, Math.floor((Date.parse(instant) - Date.UTC(2020, 0, 1)) / 1000)))

/**
 * The revision of what is said of a review, as iCalendar wants it: a whole number that grows with every event, and with
 * nothing else. No clock can hold it back: the latest moment of any event never gets earlier, and the count of events
 * only grows. Version 0.1 gave the moment alone, so what it wrote is older than all that comes now.
 */
const revision = ({ log, omitted }: PartialLog): number =>
  log.reduce((latest, { at }) => Math.max(latest, secondsSince2020(at)), 0) +
  new Set([...log, ...omitted].map(({ id }) => id)).size

/** What a calendar needs of an action. Its note stays out: calendars are shared, and a note is written for the plan. */
const description = (
  { wording, question, owner, success, dueSymbol, dueWords }: ActionStep,
  status: string,
  omitOwners: boolean,
): string =>
  [
    wording,
    `Why: ${question.text}`,
    ...(omitOwners ? [] : [`Owner: ${owner}`]),
    `Done when: ${success}`,
    ...(dueSymbol === null ? [] : [`Due: ${dueWords}`]),
    `Status: ${status}`,
  ].join('\n')

/** What a calendar is made from. */
export interface CalendarInput {
  readonly review: Review
  readonly plan: Plan
  /** Those actions that are to be cancelled, see `droppedActions`. */
  readonly dropped: readonly ActionStep[]
  /** The events behind the review, with what is left out of this copy. */
  readonly copy: PartialLog
}

interface CalendarOptions {
  /** Becomes the DTSTAMP. */
  readonly now: Date
  /** Leaves out who owns each action. Absent: they are in it. */
  readonly omitOwners?: boolean
}

/** What an entry says of its action, in its title and in its text. */
const told = (step: ActionStep, isDropped: boolean): { readonly before: string; readonly status: string } => {
  if (isDropped) return { before: 'Cancelled: ', status: 'No longer in the plan' }
  return { before: step.status === 'done' ? 'Done: ' : '', status: statusWords[step.status] }
}

const eventOf = (
  step: ActionStep,
  isDropped: boolean,
  review: Review,
  sequence: number,
  { now, omitOwners = false }: CalendarOptions,
) => {
  const { id, wording, priority, due } = step
  const { before, status } = told(step, isDropped)
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', cleanText(`${review.id}/${id}@unannounced.invalid`))
  event.addPropertyWithValue('dtstamp', asInstant(now))
  event.addPropertyWithValue('last-modified', asInstant(new Date(review.lastChangedAt)))
  event.addPropertyWithValue('sequence', sequence)
  event.addPropertyWithValue('dtstart', asDate(due))
  event.addPropertyWithValue('dtend', asDate(addDays(due, 1)))
  event.addPropertyWithValue(
    'summary',
    `${before}${shortened(cleanText(wording).replace(/\s+/g, ' ').trim(), longestSummary)}`,
  )
  event.addPropertyWithValue('description', cleanText(description(step, status, omitOwners)))
  event.addPropertyWithValue('status', isDropped ? 'CANCELLED' : 'CONFIRMED')
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
 * An action that is no longer in the plan goes along as CANCELLED: left out, it would stay in the calendar as due for
 * ever. "Cancelled:" stands in its title too, for calendars that do not read the STATUS. There is no METHOD: CANCEL would
 * be said of the whole file, and PUBLISH wants an organiser.
 *
 * Actions that are done are in it as "Done: ...", for the same reason. Their STATUS is CONFIRMED: an event (unlike a
 * to-do) knows no COMPLETED, and CANCELLED would take out of sight that it was ever done. TRANSPARENT keeps the day free
 * in everybody's calendar.
 *
 * It says nothing of what governors said: it is of actions alone.
 */
export const planToCalendar = (input: CalendarInput, options: CalendarOptions): string => {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', productId)
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  const {
    review,
    plan: { actions, completed },
    dropped,
    copy,
  } = input
  const sequence = revision(copy)
  const add = (steps: readonly ActionStep[], isDropped: boolean) => {
    for (const step of steps) calendar.addSubcomponent(eventOf(step, isDropped, review, sequence, options))
  }
  add([...actions, ...completed], false)
  add(dropped, true)
  return `${calendar.toString()}\r\n`
}
