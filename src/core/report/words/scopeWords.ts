import { questionsInScope, scopeOf } from '../../content/applies'
import type { Pack, Scope } from '../../content/pack'
import type { Review } from '../../review/review'
import { howMany } from './words'

/** How much of its checklist a review asks: `“Lessons of 2008”: 60 of the 83 questions of the checklist`, or `“Whole school”: the whole checklist`. `null`: all of it, and no scope was chosen. */
export const scopeWords = (pack: Pack, { details }: Pick<Review, 'details'>): string | null => {
  const scope = scopeOf(pack, details.scope)
  if (scope === null) return null
  const asked = questionsInScope(pack, scope).length
  return asked === pack.questions.length
    ? `“${scope.name}”: the whole checklist`
    : `“${scope.name}”: ${asked} of the ${howMany(pack.questions.length, 'question')} of the checklist`
}

/** Whether the scope that a review was given is none of its pack's: it then asks all. */
export const isScopeGone = (pack: Pack, { details }: Pick<Review, 'details'>): boolean =>
  details.scope !== null && scopeOf(pack, details.scope) === null

/** Whether a scope has a gate, as a sentence; empty where it has one. */
export const gateOfScope = (pack: Pack, scope: Scope): string =>
  questionsInScope(pack, scope).some(({ critical }) => critical) ? '' : 'No gate: none of its questions is critical.'
