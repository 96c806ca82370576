import { Link } from 'wouter'
import { questionsInOrder } from '../../core/review/answering'
import { reviewName } from '../../core/review/review'
import { listed } from '../../core/report/words'
import { useReadyReview } from '../../state/openStore'
import { Page } from '../../ui/Page'
import { GuidanceDue } from '../about/GuidanceDue'
import { paths } from '../paths'
import { sayDate } from '../when'
import { AreaList } from './AreaList'
import { NotAskedNotice } from './NotAskedNotice'
import { ProgressCard } from './ProgressCard'
import { QuestionFinder } from './QuestionFinder'
import './overview.css'

/** Where a review stands: what is left, and the one thing to do next. */
export const Overview = () => {
  const { id, pack, review } = useReadyReview()
  const { school, title, reviewDate } = review.details
  const who = listed(review.contributors.map(({ role }) => role).filter((role) => role !== ''))
  return (
    <Page title={reviewName(review.details)} of="Overview">
      <p className="muted">
        {title !== null && school !== null && <>{school} · </>}
        Review date {sayDate(reviewDate)}
        {who !== '' && <> · Answered by {who}</>}
        {' · '}<Link href={paths.details(id)}>Edit details</Link>
      </p>
      <GuidanceDue pack={pack} />
      <ProgressCard questions={questionsInOrder(pack, review, 'area-by-area')} />
      <NotAskedNotice />
      <QuestionFinder />
      <AreaList />
    </Page>
  )
}
