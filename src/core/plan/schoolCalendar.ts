import { addDays, addMonths, sayDate, type IsoDate } from '../math/calendar'
import type { DueSymbol } from '../review/actionProperties'
import { dueSymbolWords } from './dueSymbols'
import type { Term } from '../review/details'
import type { Details } from '../review/details'
import { soundRows } from './halfTerms'
import { isWorkingDay } from './workingDays'

/** What a school has entered of its calendar. Rows may be in any order and may overlap: each only says when something ends. */
export type SchoolCalendar = Pick<Details, 'reviewDate' | 'terms' | 'governorsMeetings'>

/** The day that a due date said in words comes to, with words that name both; or, as part of a sentence, why it comes to none. */
export type ResolvedDue = { readonly date: IsoDate; readonly words: string } | { readonly unresolved: string }

/**
 * In England each term is halved by a break, and schools close for these in October, February and May. Terms end in December,
 * March or April, and July. So the month in which a row ends tells what comes after it, however long that is.
 */
const endsAtHalfTerm = ({ end }: Term): boolean => ['10', '02', '05'].includes(end.slice(5, 7))

/** From one half-term to the next, or from one end of term to the next, are five months at most. What is further off is not the next one: rows between were not entered. */
const nextWithinMonths = 6

/** The last working day of a sound row of the terms; `null` where it has none. */
const lastSchoolDay = ({ start, end }: Term, terms: readonly Term[]): IsoDate | null => {
  for (let date = end; date >= start; date = addDays(date, -1)) {
    if (isWorkingDay(date, terms)) return date
  }
  return null
}

const earliest = (dates: readonly IsoDate[]): IsoDate | null => [...dates].sort()[0] ?? null

/** The last school day, on or after the review date, before the next half-term break or the next holiday between terms. */
const resolveInTerms = (symbol: 'half-term' | 'end-of-term', { reviewDate, terms }: SchoolCalendar): ResolvedDue => {
  if (terms.length === 0) return { unresolved: 'no term dates are entered' }
  const rows = terms.filter((row) => endsAtHalfTerm(row) === (symbol === 'half-term'))
  if (rows.length === 0 && symbol === 'half-term')
    return { unresolved: 'the term dates have no half-term: enter each half of a term as a row of its own' }
  const furthest = addMonths(reviewDate, nextWithinMonths)
  const date = earliest(
    soundRows(rows)
      .flatMap((row) => lastSchoolDay(row, terms) ?? [])
      .filter((day) => day >= reviewDate && day <= furthest),
  )
  if (date !== null) return { date, words: `${dueSymbolWords[symbol]}, ${sayDate(date)}` }
  return {
    unresolved: `the term dates do not reach the next ${symbol === 'half-term' ? 'half-term' : 'end of term'} after ${sayDate(reviewDate)}`,
  }
}

/** The last working day before a meeting; `null` where the review date leaves none. */
const workingDayBefore = (meeting: IsoDate, { reviewDate, terms }: SchoolCalendar): IsoDate | null => {
  for (let date = addDays(meeting, -1); date >= reviewDate; date = addDays(date, -1)) {
    if (isWorkingDay(date, terms)) return date
  }
  return null
}

/** The last working day before the first meeting after the review date. A meeting before which no working day is left, as on the first day after a holiday in which the review falls, is passed over. */
const resolveBeforeMeeting = (calendar: SchoolCalendar): ResolvedDue => {
  const { reviewDate, governorsMeetings } = calendar
  for (const meeting of [...governorsMeetings].sort()) {
    const date = workingDayBefore(meeting, calendar)
    if (date !== null)
      return { date, words: `by ${sayDate(date)}, before the full governors’ meeting on ${sayDate(meeting)}` }
  }
  return {
    unresolved:
      governorsMeetings.length === 0
        ? 'no governors’ meeting is entered'
        : `no governors’ meeting after ${sayDate(reviewDate)} is entered`,
  }
}

/**
 * The day that a due date said in words comes to, counted from the review date:
 * - *half-term* - the last school day of the first row that ends in October, February or May
 * - *end-of-term* - the last school day of the first row that ends in another month
 * - *governors-meeting* - the last working day before the first meeting after the review date
 *
 * A row counts as long as its last school day is not before the review date. A review in a holiday looks to what comes next.
 */
export const resolveDue = (symbol: DueSymbol, calendar: SchoolCalendar): ResolvedDue =>
  symbol === 'governors-meeting' ? resolveBeforeMeeting(calendar) : resolveInTerms(symbol, calendar)
