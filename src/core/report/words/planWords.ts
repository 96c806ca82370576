import type { Effort, Pack, Priority } from '../../content/pack'
import { sayDate, sayShortDate, type IsoDate } from '../../math/calendar'
import { nearestTenths } from '../../math/percent'
import type { Ratio } from '../../math/ratio'
import { doneActions, isOverdue, openActions } from '../../plan/arrangeActions'
import type { Action, Plan } from '../../plan/planActions'
import { dueSymbolWords } from '../../plan/schoolCalendar'
import type { Cell } from '../blocks'
import { howMany } from './words'

/** Sentences that only the plan shows. */

/** Which actions a priority holds, after the rule in `planActions`. */
export const priorityMeaning: Readonly<Record<Priority, string>> = {
  now: 'Critical safeguards that are not in place, only partly in place, or not known',
  next: 'Important things that are not in place or not known',
  then: 'Important things that are partly in place, and critical safeguards to have checked',
  later: 'All the rest',
}

/** `within 5 working days of the review date`; a checklist may give it no day at all. */
export const priorityTime = (pack: Pack, priority: Priority): string =>
  pack.dueInWorkingDays[priority] === 0
    ? 'on the review date'
    : `within ${howMany(pack.dueInWorkingDays[priority], 'working day')} of the review date`

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
export const gainWords = (gain: Ratio | null): string =>
  gain === null ? 'not known until it is found out' : points(gain)

/** The arithmetic of a gain; `null` where there is none. */
export const gainMethod = (gain: Ratio | null): { readonly rule: string; readonly here: string } | null =>
  gain === null
    ? null
    : {
        rule: 'The question’s weight, of 3 × the weight of all questions that apply: what one level adds once all is answered',
        here: `${gain.numerator} / ${gain.denominator} = ${points(gain)}`,
      }

/** `Overdue: was due 30 November 2026`, `Due today`, `Due by half-term, 12 February 2027`; for an action that is done, only when it was due. */
export const whenDue = (
  {
    due,
    dueWords,
    dueSymbol,
    dueUnresolved,
    status,
  }: Pick<Action, 'due' | 'dueWords' | 'dueSymbol' | 'dueUnresolved' | 'status'>,
  today: IsoDate,
): string => {
  const isDate = dueSymbol === null || dueUnresolved !== null
  const words = isDate ? sayDate(due) : dueWords
  if (status === 'done') return words
  if (isOverdue({ due, status }, today)) return `Overdue: was due ${words}`
  if (due !== today) return `Due ${words}`
  return isDate ? 'Due today' : `Due today: ${words}`
}

/** Why a due date that was said in words is the proposed date for now; `null` where it is not. */
export const dueProblem = ({ dueSymbol, dueUnresolved }: Pick<Action, 'dueSymbol' | 'dueUnresolved'>): string | null =>
  dueSymbol === null || dueUnresolved === null
    ? null
    : `No date yet for “${dueSymbolWords[dueSymbol]}”: ${dueUnresolved}. Until then the proposed date stands.`

/** The due date of an action in a table: its day, with what the school calls it below, and whether it is overdue. */
export const dueCell = (
  { due, dueSymbol, dueUnresolved, status }: Pick<Action, 'due' | 'dueSymbol' | 'dueUnresolved' | 'status'>,
  today: IsoDate,
): Cell => ({
  date: due,
  text: [
    sayShortDate(due),
    ...(dueSymbol === null ? [] : [`${dueSymbolWords[dueSymbol]}${dueUnresolved === null ? '' : ' (no date yet)'}`]),
    ...(isOverdue({ due, status }, today) ? ['overdue'] : []),
  ].join('\n'),
})

/** What is overdue of the actions that were just counted: `, 2 of them overdue`, `, all of them overdue`, `, which is overdue`; empty where none is. */
export const overdueAmong = (open: readonly Action[], today: IsoDate): string => {
  const overdue = open.filter((action) => isOverdue(action, today)).length
  if (overdue === 0) return ''
  if (overdue < open.length) return `, ${overdue} of them overdue`
  return open.length === 1 ? ', which is overdue' : ', all of them overdue'
}

/** How a plan stands, as every screen counts it: `16 open actions, 2 of them overdue. 3 done.` */
export const planSentence = (plan: Plan, today: IsoDate): string => {
  const [open, done] = [openActions(plan), doneActions(plan)]
  const toDo =
    open.length === 0 ? 'No open action' : `${howMany(open.length, 'open action')}${overdueAmong(open, today)}`
  return `${toDo}.${done.length === 0 ? '' : ` ${done.length} done.`}`
}

/** Which of a plan's actions a list shows, of those that the plan still offers: `Showing 3 of 16 open actions, and 0 of 1 marked done.` */
export const shownSentence = (shown: readonly Action[], plan: Plan, today: IsoDate): string => {
  if (shown.length === plan.actions.length) return planSentence(plan, today)
  const [open, shownOpen] = [openActions(plan).length, openActions({ actions: shown }).length]
  const marked = plan.actions.length - open
  return `Showing ${shownOpen} of ${howMany(open, 'open action')}${marked === 0 ? '' : `, and ${shown.length - shownOpen} of ${marked} marked done`}.`
}
