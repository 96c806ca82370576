import { addDays, addMonths, sayDate, sayShortDate, type IsoDate } from '../../math/calendar'
import type { Term } from '../../review/details'

/** A stretch of time in which actions are due; both days are in it. */
export interface Period {
  readonly start: IsoDate
  readonly end: IsoDate
  /** The last day that its name gives: before `end` where a holiday follows. */
  readonly named: IsoDate
  /** In two short lines, such as `2 Nov to` and `18 Dec 2026`. */
  readonly label: readonly [string, string]
  readonly words: string
}

/** The last day that can be said: a period without an end. */
const never: IsoDate = '9999-12-31'

const monthOf = (date: IsoDate): Period => {
  const start = `${date.slice(0, 7)}-01`
  const end = addDays(addMonths(start, 1), -1)
  const [, month = '', year = ''] = sayDate(start).split(' ')
  return { start, end, named: end, label: [month, year], words: `${month} ${year}` }
}

/** A day as part of a span: without its year, which stands at the span's end. */
const withoutYear = (date: IsoDate): string => sayShortDate(date).replace(/ \d+$/, '')

const termPeriod = ({ start, end }: Term): Period => ({
  start,
  end,
  named: end,
  label: [`${withoutYear(start)} to`, sayShortDate(end)],
  words: `${sayDate(start)} to ${sayDate(end)}`,
})

/** Terms in order; where two overlap, the second begins after the first. */
const inOrder = (terms: readonly Term[]): readonly Term[] => {
  const ordered: Term[] = []
  for (const term of [...terms].sort((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : a.end < b.end ? -1 : 1,
  )) {
    const last = ordered.at(-1)
    const start = last !== undefined && term.start <= last.end ? addDays(last.end, 1) : term.start
    if (start <= term.end) ordered.push({ start, end: term.end })
  }
  return ordered
}

/** Without gaps: a day in a holiday belongs to the term before it, since that is when there is still time to do it. */
const termPeriods = (terms: readonly Term[], from: IsoDate, to: IsoDate): readonly Period[] => {
  const ordered = inOrder(terms)
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (first === undefined || last === undefined) return []
  const before: Period = {
    start: from,
    end: addDays(first.start, -1),
    named: addDays(first.start, -1),
    label: ['before', sayShortDate(first.start)],
    words: `before ${sayDate(first.start)}`,
  }
  const after: Period = {
    start: addDays(last.end, 1),
    end: never,
    named: never,
    label: ['after', sayShortDate(last.end)],
    words: `after ${sayDate(last.end)}`,
  }
  const during = ordered.map((term, index) => {
    const next = ordered[index + 1]
    return next === undefined ? termPeriod(term) : { ...termPeriod(term), end: addDays(next.start, -1) }
  })
  return [...(from < first.start ? [before] : []), ...during, ...(to > last.end ? [after] : [])]
}

const monthPeriods = (from: IsoDate, to: IsoDate, most: number): readonly Period[] => {
  const months: Period[] = []
  for (let month = monthOf(from); month.start <= to && months.length <= most; month = monthOf(addDays(month.end, 1)))
    months.push(month)
  return months
}

/**
 * The periods from one day to another, without gaps: the terms as entered, or calendar months where there are none or all have passed.
 * `most` at least 2: what lies beyond so many is one last period without an end.
 */
export const periodsBetween = (terms: readonly Term[], from: IsoDate, to: IsoDate, most: number): readonly Period[] => {
  const hasTerms = terms.some(({ end }) => end >= from)
  const all = (hasTerms ? termPeriods(terms, from, to) : monthPeriods(from, to, most)).filter(
    ({ start, end }) => end >= from && start <= to,
  )
  if (all.length <= most) return all
  const kept = all.slice(0, most - 1)
  const cut = all[most - 1]
  if (cut === undefined) return kept
  return [
    ...kept,
    {
      start: cut.start,
      end: never,
      named: never,
      label: ['from', sayShortDate(cut.start)],
      words: `from ${sayDate(cut.start)}`,
    },
  ]
}
