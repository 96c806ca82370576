import ICAL from 'ical.js'
import { addDays, sayDate, type IsoDate } from '../core/math/calendar'
import type { InCalendar } from '../core/plan/droppedActions'
import type { Action, Plan } from '../core/plan/planActions'
import { actionText, actionTitle } from '../core/report/words/actionWords'
import { setAsideWords } from '../core/report/words/setAsideWords'
import { isDeclined } from '../core/plan/declined'
import { statusWords } from '../core/report/words/words'
import { isLookedAt, toLookAgain, type LookAgain } from '../core/review/lookAgain'
import type { PartialLog } from '../core/review/omission'
import type { Review } from '../core/review/review'
import { cleanText, shortened } from './cleanText'

// A line may have 75 octets (RFC 5545). ical.js folds after 75 without counting the blank that each next line begins with.
ICAL.foldLength = 74

/** A calendar shows no more of a title, and who shares it need not read more. */
const longestSummary = 120

/** Stands before each title: among everything else in a calendar it has to be seen what this is about. */
const subject = 'Safeguarding: '

const titled = (title: string): string =>
  `${subject}${shortened(cleanText(title).replace(/\s+/g, ' ').trim(), longestSummary - subject.length)}`

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
const description = (action: Action, status: string, omitOwners: boolean): string => {
  const { questions, owner, success, dueSymbol, dueWords } = action
  const text = actionText(action)
  return [
    actionTitle(action),
    ...(text === null ? [] : [text]),
    ...questions.map((question) => `Why: ${question.text}`),
    ...(omitOwners ? [] : [`Owner: ${owner}`]),
    ...(success === '' ? [] : [`Done when: ${success}`]),
    ...(dueSymbol === null ? [] : [`Due: ${dueWords}`]),
    `Status: ${status}`,
  ].join('\n')
}

/** What a calendar is made from. */
export interface CalendarInput {
  readonly review: Review
  readonly plan: Plan
  /** Those actions that are to be cancelled, unless they were done, see `droppedActions`. */
  readonly dropped: readonly Action[]
  /** Under which ids actions of several steps stand. */
  readonly inCalendar: InCalendar
  /** The same of what is to be looked at again no more, see `droppedLookAgain`. */
  readonly droppedLooks: readonly LookAgain[]
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
const told = (action: Action, isCancelled: boolean): { readonly before: string; readonly status: string } => {
  const { status, setAside } = action
  if (isCancelled)
    return {
      before: 'Cancelled: ',
      status: setAside !== null && isDeclined(action) ? setAsideWords(setAside) : 'No longer an entry of its own',
    }
  return { before: status === 'done' ? 'Done: ' : '', status: statusWords[status] }
}

/** What an entry of the calendar says of a day. */
interface Entry {
  /** Tells it from every other of its review, and stays whatever changes in it. */
  readonly id: string
  readonly due: IsoDate
  /** What stands before its title: `Done: `, or nothing. */
  readonly before: string
  readonly title: string
  readonly text: string
  readonly isCancelled: boolean
  /** Whether the calendar reminds of it: what is still to do. */
  readonly isReminded: boolean
}

const actionEntry = (
  action: Action,
  id: string,
  isDropped: boolean,
  { omitOwners = false }: CalendarOptions,
): Entry => {
  const isCancelled = action.status !== 'done' && (isDropped || isDeclined(action))
  const { before, status } = told(action, isCancelled)
  return {
    id,
    due: action.due,
    before,
    title: actionTitle(action),
    text: description(action, status, omitOwners),
    isCancelled,
    isReminded: !isCancelled && action.status !== 'done',
  }
}

/** Where the evidence is kept stays out: calendars are shared. The id is none that an action can have. */
const lookAgainEntry = (look: LookAgain, isDropped: boolean): Entry => {
  const { entry, by } = look
  const isDone = isLookedAt(look)
  const isCancelled = isDropped && !isDone
  const title = `look again at ${entry.what}`
  return {
    id: `evidence/${entry.id}/look-again`,
    due: by,
    before: isCancelled ? 'Cancelled: ' : isDone ? 'Done: ' : '',
    title,
    text: [
      `${subject}${title}`,
      `Last checked: ${entry.checkedOn === null ? 'not said' : sayDate(entry.checkedOn)}`,
      ...(isCancelled ? ['Status: No longer to be looked at again'] : []),
    ].join('\n'),
    isCancelled,
    isReminded: !isCancelled && !isDone,
  }
}

/** At nine in the morning, so many days before: time to do what takes an afternoon. */
const reminderBefore = '-P6DT15H'

const reminder = (title: string) => {
  const alarm = new ICAL.Component('valarm')
  alarm.addPropertyWithValue('action', 'DISPLAY')
  alarm.addPropertyWithValue('description', titled(title))
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(reminderBefore))
  return alarm
}

const eventOf = (
  { id, due, before, title, text, isCancelled, isReminded }: Entry,
  review: Review,
  sequence: number,
  now: Date,
) => {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', cleanText(`${review.id}/${id}@unannounced.invalid`))
  event.addPropertyWithValue('dtstamp', asInstant(now))
  event.addPropertyWithValue('last-modified', asInstant(new Date(review.lastChangedAt)))
  event.addPropertyWithValue('sequence', sequence)
  event.addPropertyWithValue('dtstart', asDate(due))
  event.addPropertyWithValue('dtend', asDate(addDays(due, 1)))
  event.addPropertyWithValue('summary', `${before}${titled(title)}`)
  event.addPropertyWithValue('description', cleanText(text))
  event.addPropertyWithValue('status', isCancelled ? 'CANCELLED' : 'CONFIRMED')
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  event.addPropertyWithValue('categories', 'Safeguarding')
  if (isReminded) event.addSubcomponent(reminder(title))
  return event
}

/**
 * The due dates of a review as iCalendar: one all-day event for each action. An event keeps its UID whatever changes in
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
 * Evidence with a day by which somebody is to look at it again is an entry by the same rules: "Done: ..." once it was
 * checked on that day or later, and cancelled where the day was taken back or the evidence away.
 *
 * It says nothing of what governors said.
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
    inCalendar: { leading, alone },
    droppedLooks,
    copy,
  } = input
  const sequence = revision(copy)
  const entries = [
    ...[...actions, ...completed].map((action) =>
      actionEntry(action, leading.get(action.id) ?? action.id, false, options),
    ),
    ...toLookAgain(review).map((look) => lookAgainEntry(look, false)),
    ...[...dropped, ...alone].map((action) => actionEntry(action, action.id, true, options)),
    ...droppedLooks.map((look) => lookAgainEntry(look, true)),
  ]
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, review, sequence, options.now))
  return `${calendar.toString()}\r\n`
}
