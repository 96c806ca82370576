import type { Effort, Pack } from '../../content/pack'
import { sayDate, sayShortDate, type IsoDate } from '../../math/calendar'
import { nearestTenths } from '../../math/percent'
import type { Ratio } from '../../math/ratio'
import { doneActions, isOverdue, openActions } from '../../plan/arrangeActions'
import type { ActionsDue } from '../../plan/dueGroups'
import type { HalfTerm } from '../../plan/halfTerms'
import type { Action, Plan } from '../../plan/planActions'
import { isDeclined } from '../../plan/declined'
import { dueSymbolWords } from '../../plan/dueSymbols'
import type { Cell } from '../blocks'
import { setAsideWords } from './setAsideWords'
import { howMany, listed } from './words'

/** Sentences that only the plan shows. */

/** The heading of actions that are due at about the same time. */
export const dueTitle = ({ group, halfTerm, actions }: ActionsDue, today: IsoDate): string => {
  switch (group) {
    case 'past':
      return actions.some((action) => isOverdue(action, today)) ? 'Overdue' : 'Done that was due before today'
    case 'this-half-term':
      return halfTerm !== null && halfTerm.to < today ? 'These holidays' : 'This half-term'
    case 'next-half-term':
      return 'Next half-term'
    case 'after-that':
      return 'After that'
    case 'no-date':
      return 'No date yet'
    case 'declined':
      return 'What we will not do'
  }
}

/** `overdue since 27 November 2026`, `the longest overdue since 27 November 2026, and 1 done`. */
const sinceWhen = (actions: readonly Action[], today: IsoDate): string => {
  const overdue = actions.filter((action) => isOverdue(action, today))
  const done = actions.length - overdue.length
  const [first] = overdue
  if (first === undefined) return 'to be answered anew'
  const since = `${overdue.every(({ due }) => due === first.due) ? '' : 'the longest '}overdue since ${sayDate(first.due)}`
  return done === 0 ? since : `${since}, and ${done} done`
}

/** `due by 18 December 2026`; by `about` that day where no term dates are entered for it. */
const byTheEndOf = ({ to, isEntered }: HalfTerm, actions: readonly Action[]): string =>
  `due by ${isEntered ? '' : 'about '}${sayDate(to)}${actions.some(({ due }) => due > to) ? ' or in the holiday after it' : ''}`

/** What a heading of `dueTitle` comes to in days, as part of a sentence. */
export const dueSpan = ({ group, halfTerm, actions }: ActionsDue, today: IsoDate): string => {
  const last = actions.at(-1)?.due ?? today
  switch (group) {
    case 'past':
      return sinceWhen(actions, today)
    case 'this-half-term':
    case 'next-half-term':
      return halfTerm === null || halfTerm.to < today ? `due by ${sayDate(last)}` : byTheEndOf(halfTerm, actions)
    case 'after-that':
      return `${actions.length === 1 ? 'due by' : 'the last due by'} ${sayDate(last)}`
    case 'no-date':
      return 'waiting for dates that are not entered yet'
    case 'declined':
      return 'each with its reason'
  }
}

/** `5, 20, 60 or 130 working days`: in how many the plan proposes to have its actions done, the most pressing first; each number once. */
export const proposedTimes = ({ dueInWorkingDays: { now, next, then, later } }: Pack): string => {
  const days = [...new Set([now, next, then, later])]
  return `${listed(days.map(String), 'or')} ${days.at(-1) === 1 ? 'working day' : 'working days'}`
}

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
  action: Pick<Action, 'due' | 'dueWords' | 'dueSymbol' | 'dueUnresolved' | 'status' | 'setAside'>,
  today: IsoDate,
): string => {
  const { due, dueWords, dueSymbol, dueUnresolved, status, setAside } = action
  if (status !== 'done' && setAside !== null && setAside.until === null) return setAsideWords(setAside)
  const isDate = dueSymbol === null || dueUnresolved !== null
  const words = isDate ? sayDate(due) : dueWords
  if (status === 'done') return words
  if (isOverdue(action, today)) return `Overdue: was due ${words}`
  if (due !== today) return `Due ${words}`
  return isDate ? 'Due today' : `Due today: ${words}`
}

/** Why a due date that was said in words is the proposed date for now; `null` where it is not. */
export const dueProblem = ({ dueSymbol, dueUnresolved }: Pick<Action, 'dueSymbol' | 'dueUnresolved'>): string | null =>
  dueSymbol === null || dueUnresolved === null
    ? null
    : `No date yet for “${dueSymbolWords[dueSymbol]}”: ${dueUnresolved}. Until then the proposed date stands.`

/** What the school calls a due date, and whether that has no day yet; nothing where it is a day. */
const symbolLines = ({ dueSymbol, dueUnresolved }: Pick<Action, 'dueSymbol' | 'dueUnresolved'>): readonly string[] =>
  dueSymbol === null ? [] : [`${dueSymbolWords[dueSymbol]}${dueUnresolved === null ? '' : ' (no date yet)'}`]

/** The due date of an action in a table: its day, with what the school calls it below, and whether it is overdue. */
export const dueCell = (
  action: Pick<Action, 'due' | 'dueSymbol' | 'dueUnresolved' | 'status' | 'setAside'>,
  today: IsoDate,
): Cell =>
  action.status !== 'done' && isDeclined(action)
    ? 'Not planned'
    : {
        date: action.due,
        text: [sayShortDate(action.due), ...symbolLines(action), ...(isOverdue(action, today) ? ['overdue'] : [])].join(
          '\n',
        ),
      }

/** The same where there is room for it: `30 November 2026`, and where that has passed `Overdue since`, with the day below, since a day is not parted between two lines. */
export const dueInFull = (
  action: Pick<Action, 'due' | 'dueSymbol' | 'dueUnresolved' | 'status' | 'setAside'>,
  today: IsoDate,
): Cell => {
  if (action.status !== 'done' && isDeclined(action)) return 'Not planned'
  const day = sayDate(action.due)
  return {
    date: action.due,
    text: [isOverdue(action, today) ? `Overdue since\n${day}` : day, ...symbolLines(action)].join('\n'),
  }
}

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
