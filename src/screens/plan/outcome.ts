import type { Action } from '../../core/plan/planActions'
import type { Step } from '../../core/plan/steps'
import type { Change } from '../../core/review/event'
import { asAsked, type Review } from '../../core/review/review'

/**
 * What to record once it is said which steps of an action that is done have reached their level: the new answer of each, and
 * of the others that they are not done: what was not checked is to be checked still.
 */
export const outcomeChanges = (
  review: Review,
  { steps }: Pick<Action, 'steps'>,
  reached: readonly Step[],
): readonly Change[] =>
  steps.map((step): Change =>
    reached.includes(step)
      ? { kind: 'answer-set', ...asAsked(review, step.question.id), value: step.proposes }
      : { kind: 'action-set', action: step.id, property: 'status', value: null },
  )
