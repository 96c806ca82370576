import { useMemo } from 'react'
import type { ReportInput } from '../../core/report/reportInput'
import { reviewAtMilestone } from '../../core/review/milestones'
import { useReadyReview } from '../../state/openStore'

/** What every report of the open review is built from. */
export const useReportInput = (): ReportInput => {
  const { pack, log, omitted, review, scorecard, plan } = useReadyReview()
  return useMemo(() => {
    const milestone = review.milestones.at(-1)
    return { pack, review, scorecard, plan, since: milestone === undefined ? null : reviewAtMilestone(log, omitted, milestone) }
  }, [pack, log, omitted, review, scorecard, plan])
}
