import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { commentsByGovernors } from '../../core/review/comments'
import { reviewName } from '../../core/review/review'
import { isGovernor, useReadyReview } from '../../state/openStore'
import { Menu } from '../../ui/Menu'
import { later } from '../../ui/fetched'
import { Logo } from '../bar/Logo'
import { paths } from '../paths'
import { useSaveFile } from '../saving/useSaveFile'
import { Tab } from '../Tab'
import { placeDrawings } from '../bar/placeDrawings'
import { SaveState } from './SaveState'
import { UndoButtons } from './UndoButtons'
import '../bar/bar.css'
import './review.css'

// A school needs nothing of what a governor sends back.
const GovernorTabs = later(async () => (await import('../asGovernor/GovernorTabs')).GovernorTabs)
// The plan is worked out for it, which can wait.
const OverdueCount = later(async () => (await import('./OverdueCount')).OverdueCount)

const SchoolTabs = () => {
  const { id, comments, conflicts } = useReadyReview(({ id, review }) => ({
    id,
    comments: commentsByGovernors(review).filter(({ isResolved }) => !isResolved).length,
    conflicts: review.conflicts.length,
  }))
  const [overdue, setOverdue] = useState(0)
  const [location] = useLocation()
  const isAtQuestion = [paths.question(id, ''), paths.check(id, '')].some((place) => location.startsWith(place))
  return (
    <>
      <Tab
        href={paths.overview(id)}
        alsoAt={[
          paths.details(id),
          paths.milestones(id),
          paths.history(id),
          paths.personalData(id),
          paths.checklist(id),
          paths.show(id),
          paths.rehearsals(id),
        ]}
        drawing={placeDrawings.home}
        waiting={{ count: conflicts, words: conflicts === 1 ? 'conflict' : 'conflicts', isUrgent: true }}
      >
        Home
      </Tab>
      <Tab
        href={paths.questions(id)}
        isHere={isAtQuestion || [paths.questions(id), paths.criticalDone(id), paths.evidence(id)].includes(location)}
        drawing={placeDrawings.questions}
      >
        Questions
      </Tab>
      <Tab href={paths.results(id)} drawing={placeDrawings.results}>
        Results
      </Tab>
      <Tab
        href={paths.plan(id)}
        drawing={placeDrawings.plan}
        waiting={{ count: overdue, words: 'overdue', isUrgent: true }}
      >
        Plan
      </Tab>
      <Tab
        href={paths.share(id)}
        alsoAt={[paths.governors(id), paths.pointsOfView(id)]}
        drawing={placeDrawings.people}
        waiting={{
          count: comments,
          words: comments === 1 ? 'comment to answer' : 'comments to answer',
          isUrgent: false,
        }}
      >
        People
      </Tab>
      <Tab href={paths.report(id)} drawing={placeDrawings.downloads}>
        Downloads
      </Tab>
      <OverdueCount tell={setOverdue} />
    </>
  )
}

/** Whose review it is and, where that is not the school as such, who sees it; behind it, what is needed more rarely. */
const ReviewMenu = ({ save }: { readonly save: () => void }) => {
  const { id, name, who, isForGovernor, hasMoved } = useReadyReview((open) => {
    const me = open.review.contributors.find((contributor) => contributor.id === open.me)
    const isForGovernor = isGovernor(open)
    return {
      id: open.id,
      name: reviewName(open.review.details),
      who: isForGovernor || open.review.isIndependent ? (me?.role ?? '') : '',
      isForGovernor,
      hasMoved: open.review.pack.hash !== open.review.startedWith.hash,
    }
  })
  const label = (
    <>
      <span className="review-name">{name}</span>
      {who !== '' && <span className="who">{`as ${who}`}</span>}
    </>
  )
  return (
    <Menu label={label} title={name}>
      <Link href={paths.home}>All reviews</Link>
      {!isForGovernor && <Link href={paths.details(id)}>Details of this review</Link>}
      {!isForGovernor && <Link href={paths.evidence(id)}>Evidence</Link>}
      {!isForGovernor && <Link href={paths.milestones(id)}>Saved versions</Link>}
      {!isForGovernor && <Link href={paths.history(id)}>History</Link>}
      {!isForGovernor && <Link href={paths.personalData(id)}>Check for personal data</Link>}
      {!isForGovernor && hasMoved && <Link href={paths.checklist(id)}>Version of the checklist</Link>}
      <button type="button" onClick={save}>
        {isForGovernor ? 'Keep a copy' : 'Save a copy'}
      </button>
      <Link href={paths.sources}>Where the questions come from</Link>
      <Link href={paths.about}>About Unannounced</Link>
    </Menu>
  )
}

/** The bar of a review: whose it is, its places, and whether all is kept. */
export const ReviewBar = () => {
  const isForGovernor = useReadyReview(isGovernor)
  const { save, dialog } = useSaveFile()
  return (
    <div className="bar review-bar no-print">
      <div className="inner">
        <Link href={paths.home} className="brand" aria-label="All reviews">
          <Logo />
        </Link>
        <ReviewMenu save={save} />
        <nav aria-label="This review" className="places">
          {isForGovernor ? <GovernorTabs /> : <SchoolTabs />}
        </nav>
        <SaveState save={save} />
        <UndoButtons />
      </div>
      {dialog}
    </div>
  )
}
