import type { Effort, Pack, Priority } from '../content/pack'
import { sayDate, sayShortDate, type IsoDate } from '../math/calendar'
import { nearestTenths } from '../math/percent'
import type { Ratio } from '../math/ratio'
import { isOverdue } from '../plan/arrangeActions'
import type { Action } from '../plan/planActions'
import { dueSymbolWords } from '../plan/schoolCalendar'
import type { Cell } from './blocks'
import { howMany } from './words'

/** Sentences that only the plan shows. */

/** Which actions a priority holds, after the rule in `planActions`. */
export const priorityMeaning: Readonly<Record<Priority, string>> = {
  now: 'Critical safeguards that are not in place, only partly in place, or not known',
  next: 'Important things that are not in place or not known',
  then: 'Important things that are partly in place, and critical safeguards to have checked',
  later: 'All the rest',
}

/** `within 5 working days of the review date`. */
export const priorityTime = (pack: Pack, priority: Priority): string =>
  `within ${howMany(pack.dueInWorkingDays[priority], 'working day')} of the review date`

export const effortWords: Readonly<Record<Effort, string>> = {
  small: 'Small: one person, a day',
  medium: 'Medium: some people and weeks',
  large: 'Large: a term, or money',
}

/** `0.9 percentage points`: one decimal, since one action seldom adds more than one; never 0, since every action adds something. */
const points = (gain: Ratio): string => {
  const tenths = nearestTenths(gain)
  if (tenths === 0) return 'less than 0.1 percentage points'
  return tenths === 10 ? '1 percentage point' : `${tenths / 10} percentage points`
}

/** What an action adds to the score once it is done and its new level recorded. */
export const gainWords = (gain: Ratio | null): string => (gain === null ? 'not known until it is found out' : points(gain))

/** The arithmetic of a gain; `null` where there is none. */
export const gainMethod = (gain: Ratio | null): { readonly rule: string; readonly here: string } | null =>
  gain === null ? null : {
    rule: 'The question’s weight, of 3 × the weight of all questions that apply: what one level adds once all is answered',
    here: `${gain.numerator} / ${gain.denominator} = ${points(gain)}`,
  }

/** `Overdue since 30 November 2026`, `Due today`, `Due by half-term, 12 February 2027`; for an action that is done, only when it was due. */
export const whenDue = ({ due, dueWords, dueSymbol, dueUnresolved, status }: Pick<Action, 'due' | 'dueWords' | 'dueSymbol' | 'dueUnresolved' | 'status'>, today: IsoDate): string => {
  const isDate = dueSymbol === null || dueUnresolved !== null
  const words = isDate ? sayDate(due) : dueWords
  if (status === 'done') return words
  if (isOverdue({ due, status }, today)) return isDate ? `Overdue since ${words}` : `Overdue: was due ${words}`
  if (due !== today) return `Due ${words}`
  return isDate ? 'Due today' : `Due today: ${words}`
}

/** Why a due date that was said in words is the proposed date for now; `null` where it is not. */
export const dueProblem = ({ dueSymbol, dueUnresolved }: Pick<Action, 'dueSymbol' | 'dueUnresolved'>): string | null =>
  dueSymbol === null || dueUnresolved === null ? null : `No date yet for “${dueSymbolWords[dueSymbol]}”: ${dueUnresolved}. Until then the proposed date stands.`

/** The due date of an action in a table: its day, with what the school calls it below, and whether it is overdue. */
export const dueCell = ({ due, dueSymbol, dueUnresolved, status }: Pick<Action, 'due' | 'dueSymbol' | 'dueUnresolved' | 'status'>, today: IsoDate): Cell => ({
  date: due,
  text: [
    sayShortDate(due),
    ...(dueSymbol === null ? [] : [`${dueSymbolWords[dueSymbol]}${dueUnresolved === null ? '' : ' (no date yet)'}`]),
    ...(isOverdue({ due, status }, today) ? ['overdue'] : []),
  ].join('\n'),
})

/** `Showing 3 of 12 actions.`, or `12 actions.` where none is left out. */
export const shownSentence = (shown: number, all: number): string =>
  shown === all ? `${howMany(all, 'action')}.` : `Showing ${shown} of ${howMany(all, 'action')}.`
