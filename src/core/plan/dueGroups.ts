import { groupBy } from '../math/groupBy'
import type { IsoDate } from '../math/calendar'
import type { Term } from '../review/details'
import { isDeclined } from './declined'
import { halfTermsFrom, type HalfTerm, type HalfTerms } from './halfTerms'
import type { Action } from './planActions'

/**
 * When an action is due, seen from today, in the order in which to take them:
 * - *past* - before today; what of it is not done is overdue
 * - *this-half-term* - today or later, before the next half-term begins
 * - *next-half-term* - in the next half-term, or in the holiday after it
 * - *after-that* - later
 * - *no-date* - what the school chose in place of a date comes to no day yet, and the date proposed until then has not passed
 * - *declined* - never: the school will not do it
 */
export const dueGroups = ['past', 'this-half-term', 'next-half-term', 'after-that', 'no-date', 'declined'] as const

export type DueGroup = (typeof dueGroups)[number]

/** Actions that are due at about the same time, the earliest first. */
export interface ActionsDue {
  readonly group: DueGroup
  /** The half-term that it is of; `null` where it is of none, or of several. */
  readonly halfTerm: HalfTerm | null
  /** At least one. */
  readonly actions: readonly Action[]
}

const groupOf = (
  { due, dueUnresolved, status, setAside }: Action,
  today: IsoDate,
  { next, afterNext }: HalfTerms,
): DueGroup => {
  if (status !== 'done' && isDeclined({ setAside })) return 'declined'
  if (due < today) return 'past'
  if (dueUnresolved !== null) return 'no-date'
  if (due < next.from) return 'this-half-term'
  return due < afterNext.from ? 'next-half-term' : 'after-that'
}

/** On one day in the order in which they come. Dates of ISO 8601 are in order as texts. */
const earliestFirst = (actions: readonly Action[]): readonly Action[] =>
  [...actions].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))

/**
 * The actions by when they are due, as every screen and report shows a plan. What is done stays where it was due, so that
 * it does not jump away from whoever marks it so.
 */
export const byWhenDue = (
  actions: readonly Action[],
  today: IsoDate,
  terms: readonly Term[],
): readonly ActionsDue[] => {
  const halfTerms = halfTermsFrom(today, terms)
  const found = groupBy(earliestFirst(actions), (action) => groupOf(action, today, halfTerms))
  const halfTermIn = (group: DueGroup): HalfTerm | null =>
    group === 'this-half-term' ? halfTerms.current : group === 'next-half-term' ? halfTerms.next : null
  return dueGroups.flatMap((group) => {
    const due = found.get(group)
    return due === undefined ? [] : [{ group, halfTerm: halfTermIn(group), actions: due }]
  })
}

/** The same in one list. */
export const firstDueFirst = (actions: readonly Action[], today: IsoDate, terms: readonly Term[]): readonly Action[] =>
  byWhenDue(actions, today, terms).flatMap(({ actions: due }) => due)
