import { Link } from 'wouter'
import { changeSummary } from '../../core/report/changeWords'
import { compareReviews } from '../../core/report/changes'
import { lastChangedMilestone, reviewAtMilestone } from '../../core/review/milestones'
import { useReadyReview } from '../../state/openStore'
import { paths } from '../paths'
import { sayDate } from '../when'

/** What has changed since the last milestone from which something is different, in a sentence; nothing where there is none. */
export const ChangesPanel = () => {
  const { id, pack, log, omitted, review } = useReadyReview()
  const milestone = lastChangedMilestone(log, review.milestones)
  if (milestone === null) return null
  const before = reviewAtMilestone(log, omitted, milestone)
  return (
    <section className="stack tight">
      <h2>Changes since “{milestone.name}”</h2>
      <p className="muted">Made on {sayDate(milestone.madeOn)}.</p>
      {before === null
        ? <p>This copy came without the earlier answers, so it cannot show what has changed. The copy in which the milestone was made can.</p>
        : <p className="results-summary">{changeSummary(compareReviews(pack, before, review))}</p>}
      <p className="no-print"><Link href={paths.milestones(id)}>Compare question by question</Link></p>
    </section>
  )
}
