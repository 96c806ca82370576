import type { Action } from '../../plan/planActions'
import { workingDaysBetween } from '../../plan/workingDays'
import type { Term } from '../../review/details'
import { howMany } from './words'

/** What tells that an action gave way to what its owner has to do besides; a day that the school has chosen did not. */
type Timed = Pick<Action, 'edits' | 'limit' | 'due'>

const gaveWay = ({ edits, due, limit }: Timed): boolean => edits.due === undefined && due > limit

/** Ten working days are a fortnight, five a week. */
const inWeeks = (workingDays: number): string =>
  workingDays < 5 ? howMany(workingDays, 'working day') : howMany(Math.round(workingDays / 5), 'school week')

/** By how many working days an action is due later than usual; 0 where it is not. */
export const laterBy =
  (terms: readonly Term[]) =>
  (action: Timed): number =>
    gaveWay(action) ? workingDaysBetween(action.limit, action.due, terms) : 0

/** `4 school weeks`: by how much an action is due later than usual; empty where it is not. */
export const laterCell = (action: Timed, terms: readonly Term[]): string => {
  const days = laterBy(terms)(action)
  return days === 0 ? '' : inWeeks(days)
}

/** `5 actions are up to 4 school weeks later than usual`; `null`: none is. `by`: how many working days later an action is. */
export const laterInShort = (open: readonly Action[], by: (action: Action) => number): string | null => {
  const later = open.map(by).filter((days) => days > 0)
  if (later.length === 0) return null
  const most = inWeeks(Math.max(...later))
  return `${howMany(later.length, 'action')} ${later.length === 1 ? `is ${most}` : `are up to ${most}`} later than usual`
}

/** What of a plan is due later than usual, since nobody can do everything at once; `null`: nothing is. */
export const laterOfPlan = (open: readonly Action[], by: (action: Action) => number, load: number): string | null => {
  const later = laterInShort(open, by)
  return later === null
    ? null
    : `${later}: one person takes on ${howMany(load, 'step')} a fortnight, and what is more pressing comes first. Nothing for a critical safeguard that is missing waits.`
}

/** Why an action is due later than it would be for somebody who had nothing else to do; `null`: it is not, or the school has chosen its day. `workingDays`: how much later. */
export const laterWords = (
  { edits, owner, limit, due }: Pick<Action, 'edits' | 'owner' | 'limit' | 'due'>,
  workingDays: number,
  load: number,
): string | null =>
  gaveWay({ edits, limit, due })
    ? `${inWeeks(workingDays)} later than usual: ${owner} takes on ${howMany(load, 'step')} a fortnight, and what is more pressing comes first.`
    : null
