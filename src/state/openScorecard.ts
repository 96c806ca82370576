import type { Scorecard } from '../core/scoring/scoreReview'
import { scorecardOf } from '../core/scoring/scorecardOf'
import { useReadyReview } from './openStore'

/** The scorecard of the review that is shown here, worked out for whoever looks at it. */
export const useScorecard = (): Scorecard => useReadyReview(({ pack, review }) => scorecardOf(pack, review))
