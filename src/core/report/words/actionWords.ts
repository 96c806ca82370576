import { shortName } from '../../content/shortName'
import type { Action } from '../../plan/planActions'
import { listed } from './words'

/** What an action is called: no two of a plan are called the same, unless somebody has worded them so. */
export const actionTitle = ({ steps, sitting, start, wording, questions }: Action): string => {
  const isWorded = steps.some(({ edits }) => edits.wording !== undefined)
  if (isWorded) return wording
  if (sitting !== null) return sitting.title
  return start === 'find-out' ? `Find out: ${listed(questions.map(shortName))}` : wording
}

/** What is to be done beyond what it is called; `null`: that says it all. */
export const actionText = (action: Action): string | null =>
  actionTitle(action) === action.wording ? null : action.wording
