import { Link } from 'wouter'
import { answerersOf } from '../../core/review/people'
import { reviewName } from '../../core/review/review'
import { eachAsMeant } from '../../core/review/typedText'
import { listed } from '../../core/report/words/words'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { Page } from '../../ui/Page'
import { GuidanceDue } from '../about/GuidanceDue'
import { NewerNotice } from '../checklist/NewerNotice'
import { ToConfirmNotice } from '../checklist/ToConfirmNotice'
import { LookAgainNotice } from '../evidence/LookAgainNotice'
import { paths } from '../paths'
import { IndependentNotice } from '../pointsOfView/IndependentNotice'
import { PointsOfViewLine } from '../pointsOfView/PointsOfViewLine'
import { useChecklistWords } from '../useChecklistWords'
import { sayDate } from '../when'
import { AreaList } from './AreaList'
import { ConflictsNotice } from './ConflictsNotice'
import { CopyState } from './CopyState'
import { NextReviewDue } from './NextReviewDue'
import { NotAskedNotice, ScopeNotice } from './NotAskedNotice'
import { OverdueList } from './OverdueList'
import { PeopleState } from './PeopleState'
import { ProgressCard } from './ProgressCard'
import { RehearsalState } from './RehearsalState'
import { VerdictHeading, VerdictSection } from './Verdict'
import './overview.css'

/** What the review is of, and by whom. */
const Subject = () => {
  const { pack, review } = useReadyReview(({ pack, review }) => ({ pack, review }))
  const { school, title, reviewDate } = review.details
  const checklist = useChecklistWords()(pack)
  const who = listed(
    eachAsMeant(
      answerersOf(review)
        .map(({ role }) => role)
        .filter((role) => role !== ''),
    ),
  )
  const parts = [
    reviewName(review.details),
    ...(title !== null && school !== null && title !== school ? [school] : []),
    `Review date ${sayDate(reviewDate)}`,
    ...(who === '' ? [] : [`Answered by ${who}`]),
    ...(checklist === null ? [] : [checklist]),
  ]
  return <p className="overview-subject">{parts.join(' · ')}</p>
}

/** Where a review stands: whether the critical safeguards are in place, the one thing to do next, and what is left. */
export const Overview = () => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const { gate } = useScorecard()
  return (
    <Page
      title={reviewName(review.details)}
      of="Home"
      wide
      above={<Subject />}
      {...(gate !== null && { heading: <VerdictHeading gate={gate} /> })}
    >
      <VerdictSection gate={gate} />
      <NewerNotice />
      <ConflictsNotice />
      <ToConfirmNotice meanwhile="Each stands at its question, beside what is asked there now." />
      <div className="overview-columns">
        <div className="stack">
          <OverdueList />
          <LookAgainNotice />
          <NextReviewDue />
          {review.isIndependent ? <IndependentNotice /> : <PointsOfViewLine />}
          <GuidanceDue pack={pack} />
          <ScopeNotice />
          <NotAskedNotice />
        </div>
        <div className="overview-rail">
          <ProgressCard />
          {!review.isIndependent && <RehearsalState />}
          <PeopleState />
          <CopyState />
        </div>
      </div>
      <AreaList />
      {review.pack.hash !== review.startedWith.hash && (
        <p className="small">
          <Link href={paths.checklist(id)}>Version of the checklist</Link>
        </p>
      )}
    </Page>
  )
}
