import type { Pack } from '../content/pack'
import { planActions, type Plan, type PlanGrounds } from './planActions'

const known = new WeakMap<PlanGrounds['answers'], PlanGrounds & { readonly pack: Pack; readonly plan: Plan }>()

/** The plan, see `planActions`: worked out when somebody looks at it, and not again before what it rests on has changed. */
export const planOf = (pack: Pack, review: PlanGrounds): Plan => {
  const { details, answers, actionEdits } = review
  const last = known.get(answers)
  if (last?.pack === pack && last.details === details && last.actionEdits === actionEdits) return last.plan
  const plan = planActions(pack, review)
  known.set(answers, { pack, details, answers, actionEdits, plan })
  return plan
}
