import type { Review } from '../review/review'
import type { ReviewCopy } from '../review/reviewCopy'
import { agreedDates } from './agreedDates'
import { planActions, type Plan } from './planActions'

/** All that a plan rests on. */
type Grounds = Pick<
  Review,
  'details' | 'answers' | 'answeredOn' | 'actionEdits' | 'ownActions' | 'revised' | 'milestones'
>

const known = new WeakMap<Grounds['answers'], Grounds & { readonly pack: ReviewCopy['pack']; readonly plan: Plan }>()

/** The plan of a review, with the days that stand in its milestones: worked out when somebody looks at it, and not again before what it rests on has changed. */
export const planOf = (copy: ReviewCopy, review: Review): Plan => {
  const { pack } = copy
  const { details, answers, answeredOn, actionEdits, ownActions, revised, milestones } = review
  const last = known.get(answers)
  const isSame =
    last?.pack === pack &&
    last.details === details &&
    last.answeredOn === answeredOn &&
    last.actionEdits === actionEdits &&
    last.ownActions === ownActions &&
    last.revised === revised &&
    last.milestones === milestones
  if (isSame) return last.plan
  const plan = planActions(pack, review, agreedDates(copy, review))
  known.set(answers, { pack, details, answers, answeredOn, actionEdits, ownActions, revised, milestones, plan })
  return plan
}
