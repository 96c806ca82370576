import type { Plan } from '../core/plan/planActions'
import { planOf } from '../core/plan/planOf'
import { useReadyReview } from './openStore'

/** The plan of the review that is shown here, worked out for whoever looks at it. */
export const usePlan = (): Plan => useReadyReview((open) => planOf(open, open.review))
