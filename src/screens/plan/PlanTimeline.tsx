import { timelineBlock } from '../../core/report/charts/timeline'
import { today } from '../../state/clock'
import { usePlan } from '../../state/openPlan'
import { useReadyReview } from '../../state/openStore'
import { Blocks } from '../blocks/Blocks'

/** When the open actions are due, over the terms that were entered; nothing where none is open. */
export const PlanTimeline = () => {
  const review = useReadyReview((open) => open.review)
  const plan = usePlan()
  const timeline = timelineBlock({ plan, review, today: today() })
  return timeline === null ? null : <Blocks blocks={[timeline]} />
}
