import type { Pack } from '../../content/pack'
import { actionOn } from '../../plan/arrangeActions'
import type { Plan } from '../../plan/planActions'
import { isInPlace, type Safeguard } from './criticalBoard'
import type { AnswerStanding } from '../tiles'

/** What to do about a safeguard before anything else. */
export interface FirstStep {
  readonly safeguard: Safeguard
  readonly wording: string
  /** A role; `null`: nobody has a plan to say it in. */
  readonly owner: string | null
}

/** What is worse comes first; what is not here asks for nothing at once. */
const worstFirst: readonly AnswerStanding[] = ['not-in-place', 'partly', 'dont-know']

/** A step as the plan has it, with what the school changed of it, or as the checklist proposes it. */
const stepOf = (pack: Pack, plan: Plan | null, safeguard: Safeguard): FirstStep | null => {
  const { question, answer } = safeguard
  const step = (plan === null ? null : actionOn(plan, question.id))?.step
  const proposed =
    answer?.kind === 'dont-know'
      ? pack.findOut.text
      : answer?.kind === 'level' && answer.level !== 3
        ? question.actions[answer.level].text
        : null
  const wording = step?.wording ?? proposed
  return wording === null ? null : { safeguard, wording, owner: step?.owner ?? null }
}

/**
 * What closes the gaps and finds out what is not known, the worst first: what the checklist says to do today or, where it
 * says nothing or nobody knows, the step of the plan. `plan`: `null` where the review has none of its own.
 */
export const firstSteps = (pack: Pack, plan: Plan | null, safeguards: readonly Safeguard[]): readonly FirstStep[] =>
  worstFirst.flatMap((standing) =>
    safeguards
      .filter((safeguard) => safeguard.standing === standing)
      .flatMap((safeguard) => {
        const step = stepOf(pack, plan, safeguard)
        if (step === null) return []
        const { today } = safeguard.question
        return standing === 'dont-know' || today === null ? step : { ...step, wording: today }
      }),
  )

/** Where all are in place, the check that is due next: the plan's first, or the first in order; `null` where all are checked, or some are not in place. */
export const nextCheck = (pack: Pack, plan: Plan | null, safeguards: readonly Safeguard[]): FirstStep | null => {
  if (!safeguards.every(({ standing }) => isInPlace(standing))) return null
  const unchecked = safeguards.filter(({ standing }) => standing === 'in-place')
  const first = plan?.actions
    .flatMap(({ steps }) => steps)
    .find(({ question }) => unchecked.some((safeguard) => safeguard.question.id === question.id))
  const safeguard = unchecked.find(({ question }) => question.id === first?.question.id) ?? unchecked[0]
  return safeguard === undefined ? null : stepOf(pack, plan, safeguard)
}
