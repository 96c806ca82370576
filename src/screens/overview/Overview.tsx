import { Link } from 'wouter'
import { questionsInOrder } from '../../core/review/answering'
import { answerersOf } from '../../core/review/people'
import { reviewName } from '../../core/review/review'
import { eachAsMeant } from '../../core/review/typedText'
import { listed } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { Page } from '../../ui/Page'
import { GuidanceDue } from '../about/GuidanceDue'
import { paths } from '../paths'
import { OverdueNotice } from '../plan/OverdueNotice'
import { IndependentNotice } from '../pointsOfView/IndependentNotice'
import { PointsOfViewLine } from '../pointsOfView/PointsOfViewLine'
import { useChecklistWords } from '../useChecklistWords'
import { sayDate } from '../when'
import { AreaList } from './AreaList'
import { ConflictsNotice } from './ConflictsNotice'
import { GovernorsLine } from './GovernorsLine'
import { NextReviewDue } from './NextReviewDue'
import { NotAskedNotice } from './NotAskedNotice'
import { ProgressCard } from './ProgressCard'
import { QuestionFinder } from './QuestionFinder'
import './overview.css'

/** Where a review stands: what is left, and the one thing to do next. */
export const Overview = () => {
  const { id, pack, review } = useReadyReview()
  const { school, title, reviewDate } = review.details
  const checklist = useChecklistWords()(pack)
  const who = listed(
    eachAsMeant(
      answerersOf(review)
        .map(({ role }) => role)
        .filter((role) => role !== ''),
    ),
  )
  return (
    <Page title={reviewName(review.details)} of="Overview">
      <p className="muted">
        <span>{`${title !== null && school !== null ? `${school} · ` : ''}Review date ${sayDate(reviewDate)}${who === '' ? '' : ` · Answered by ${who}`}${checklist === null ? '' : ` · ${checklist}`} · `}</span>
        <Link href={paths.details(id)}>Edit details</Link>
        {' · '}
        <Link href={paths.milestones(id)}>Milestones</Link>
        {' · '}
        <Link href={paths.history(id)}>History</Link>
      </p>
      <GuidanceDue pack={pack} />
      <ConflictsNotice />
      <OverdueNotice />
      <NextReviewDue />
      <GovernorsLine />
      {review.isIndependent ? <IndependentNotice /> : <PointsOfViewLine />}
      <ProgressCard questions={questionsInOrder(pack, review, 'area-by-area')} />
      <NotAskedNotice />
      <QuestionFinder />
      <AreaList />
    </Page>
  )
}
