import { addDays, daysBetween, type IsoDate } from '../math/calendar'
import type { Term } from '../review/details'

/** Half of a term, from its first day to its last; the holiday after it is in neither. */
export interface HalfTerm {
  readonly from: IsoDate
  readonly to: IsoDate
  /** Whether the school has entered it; else it is about when schools in England have it. */
  readonly isEntered: boolean
}

const aMonday: IsoDate = '2024-01-01'

/** The Monday that is nearest to a day: three days before it, or after it, at most. */
const mondayNear = (date: IsoDate): IsoDate => {
  const sinceMonday = ((daysBetween(aMonday, date) % 7) + 7) % 7
  return addDays(date, sinceMonday <= 3 ? -sinceMonday : 7 - sinceMonday)
}

/**
 * About when schools in England have the six half-terms of the school year that begins in a year. Councils and trusts set
 * their own dates; these are within days of most, and each holiday is a whole number of weeks from Monday on. The holiday
 * of May has the last Monday of that month in it, which is a bank holiday.
 */
const usualHalfTerms = (year: number): readonly HalfTerm[] => {
  const [before, after] = [String(year).padStart(4, '0'), String(year + 1).padStart(4, '0')]
  const [october, january, february, april, may] = [
    mondayNear(`${before}-10-26`),
    mondayNear(`${after}-01-05`),
    mondayNear(`${after}-02-15`),
    mondayNear(`${after}-04-15`),
    mondayNear(`${after}-05-28`),
  ]
  const fridayBefore = (monday: IsoDate): IsoDate => addDays(monday, -3)
  const weekAfter = (monday: IsoDate): IsoDate => addDays(monday, 7)
  return [
    [`${before}-09-01`, fridayBefore(october)] as const,
    [weekAfter(october), fridayBefore(mondayNear(`${before}-12-22`))] as const,
    [january, fridayBefore(february)] as const,
    [weekAfter(february), fridayBefore(addDays(april, -14))] as const,
    [april, fridayBefore(may)] as const,
    [weekAfter(may), `${after}-07-22`] as const,
  ].map(([from, to]) => ({ from, to, isEntered: false }))
}

const daysOf = ({ from, to }: Pick<HalfTerm, 'from' | 'to'>): number => Math.max(0, daysBetween(from, to) + 1)

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)
const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)

/** Whether a row has at least half of the days of a half-term: then it tells when that is. A row may be a whole term, or a mistake. */
const tellsOf = ({ start, end }: Term, { from, to }: HalfTerm): boolean =>
  2 * daysOf({ from: later(start, from), to: earlier(end, to) }) >= daysOf({ from, to })

/** Half-terms in order, each as the school has entered it, if it has. Where rows of both are there, a half says it better than the term that it is in. */
const asEntered = (usual: readonly HalfTerm[], terms: readonly Term[]): readonly HalfTerm[] => {
  const rows = [...terms].sort((a, b) => daysBetween(a.start, a.end) - daysBetween(b.start, b.end))
  const told = usual.map((half, index): HalfTerm => {
    const row = rows.find((one) => tellsOf(one, half))
    if (row === undefined) return half
    const [before, after] = [usual[index - 1], usual[index + 1]]
    return {
      from: before !== undefined && tellsOf(row, before) ? half.from : row.start,
      to: after !== undefined && tellsOf(row, after) ? half.to : row.end,
      isEntered: true,
    }
  })
  // What is entered stands, and what is only usual makes room for it.
  const begun = told.map((half, index) => {
    const before = told[index - 1]
    return half.isEntered || before === undefined ? half : { ...half, from: later(half.from, addDays(before.to, 1)) }
  })
  return begun.map((half, index) => {
    const after = begun[index + 1]
    return after === undefined ? half : { ...half, to: earlier(half.to, addDays(after.from, -1)) }
  })
}

/** The half-term in which a day is, and the two after it. */
export interface HalfTerms {
  readonly current: HalfTerm
  readonly next: HalfTerm
  readonly afterNext: HalfTerm
}

/** No school year is longer: a longer row has a year that was mistyped, and tells nothing. */
const longestRowDays = 366

/** Of what a school has entered what can be a term, or a half of one. */
export const soundRows = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ start, end }) => start <= end && daysBetween(start, end) <= longestRowDays)

/** The half-terms of the school years in which a year begins and ends, and of the one after, in order; none of a school year that ends after the year 9999. */
export const halfTermsAround = (year: number, terms: readonly Term[]): readonly HalfTerm[] =>
  asEntered(
    [year - 1, year, year + 1].filter((one) => one >= 0 && one < 9999).flatMap(usualHalfTerms),
    soundRows(terms),
  )

/** Whether any half-term between two days is only about when schools in England have it, since the school has not entered it. */
export const areTermsAssumed = (terms: readonly Term[], from: IsoDate, to: IsoDate): boolean => {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const between = halfTermsAround(year, terms).filter((half) => half.from <= to && half.to >= from)
    if (between.some(({ isEntered }) => !isEntered)) return true
  }
  return false
}

/** The half-terms from a day on. A day in a holiday belongs to the half-term before it, as it does in the picture of a plan. */
export const halfTermsFrom = (day: IsoDate, terms: readonly Term[]): HalfTerms => {
  const all = halfTermsAround(Number(day.slice(0, 4)), terms)
  const [current, next, afterNext] = all.slice(all.filter(({ from }) => from <= day).length - 1)
  if (current === undefined || next === undefined || afterNext === undefined)
    throw new Error(`No half-terms from ${day} on`)
  return { current, next, afterNext }
}
