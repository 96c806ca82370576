import { scopeOf } from '../core/content/applies'
import type { Scorecard } from '../core/scoring/scoreReview'
import { scorecardOf } from '../core/scoring/scorecardOf'
import { useReadyReview } from './openStore'

/** The scorecard of the review that is shown here, worked out for whoever looks at it. */
export const useScorecard = (): Scorecard => useReadyReview(({ pack, review }) => scorecardOf(pack, review))

/** Whether the scope of the review shows the gate and counts alone, so that nothing adds to a score. */
export const useIsGateOnly = (): boolean =>
  useReadyReview(({ pack, review }) => scopeOf(pack, review.details.scope)?.gateOnly === true)
