import { useState } from 'react'
import { Link } from 'wouter'
import { useDeletedReviews } from '../../state/deletedReviews'
import { useReviewList } from '../../state/reviewList'
import { buttonClass } from '../../ui/Button'
import { FileButton } from '../../ui/FileButton'
import { Page } from '../../ui/Page'
import { fetchedComponent, later, useFetched } from '../../ui/fetched'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { usePastedFile } from '../../ui/usePastedFile'
import { GuidanceDue } from '../about/GuidanceDue'
import { openable } from '../openable'
import { paths } from '../paths'
import { StorageNotice } from '../StorageNotice'
import { useBuiltInPack } from '../useBuiltInPack'
import { Examples } from './Examples'
import type { Failure } from '../open/FailedNotice'
import { Introduction, Lead } from './Introduction'
import { useReviewListLoading } from '../useReviewListLoading'
import { useOpenFile } from '../open/useOpenFile'
import './home.css'

// Whoever comes for the first time needs none of these.
const reviewCards = fetchedComponent(async () => (await import('./ReviewCards')).ReviewCards)
const FailedNotice = later(async () => (await import('../open/FailedNotice')).FailedNotice)
const DeletedReviews = later(async () => (await import('./DeletedReviews')).DeletedReviews)

const looking = (
  <p className="muted" role="status">
    Looking for reviews on this device…
  </p>
)

/** The first page: what this is, the way in, and the reviews on this device. Whoever has one finds it above the explanation. */
export const Home = () => {
  const { status, reviews } = useReviewList()
  const { deleted } = useDeletedReviews()
  const { hasFailed, retry } = useReviewListLoading()
  const [failure, setFailure] = useState<Failure | null>(null)
  const open = useOpenFile(setFailure)
  const isHeld = useDroppedFile(open)
  usePastedFile(open)
  const builtIn = useBuiltInPack()
  const hasReviews = reviews.length > 0
  const drawCards = useFetched(hasReviews ? reviewCards : null)
  const isLooking = (status === 'loading' && !hasFailed) || (hasReviews && drawCards === null)
  const waysIn = (
    <div className="row">
      <Link
        href={paths.newReview}
        className={buttonClass({ look: hasReviews ? 'plain' : 'primary', large: !hasReviews })}
      >
        Start a review
      </Link>
      <FileButton label="Open a file" accept={openable} onFiles={open} large={!hasReviews} />
      {!hasReviews && (
        <span className="home-drop muted small">
          or drop or paste one anywhere on this page: a review, a PDF with data, or a checklist of your own
        </span>
      )}
    </div>
  )
  return (
    <Page title="Review your own safeguarding, before an inspector knocks">
      {failure !== null && <FailedNotice failure={failure} onClose={() => setFailure(null)} />}
      <StorageNotice />
      {isLooking && looking}
      {hasFailed && <FailedNotice failure={{ kind: 'list' }} onClose={retry} />}
      {!isLooking && (
        <>
          {drawCards?.({ reviews, onFailure: setFailure, children: waysIn })}
          {deleted.length > 0 && <DeletedReviews onFailure={setFailure} />}
          {builtIn.status === 'ready' && <GuidanceDue pack={builtIn.pack} />}
          {hasReviews ? <h2 className="home-about">What this is</h2> : null}
          <Lead />
          {!hasReviews && waysIn}
          <Introduction />
          <Examples onFailure={setFailure} />
        </>
      )}
      {isHeld && (
        <div className="home-held" aria-hidden="true">
          <p>Drop the file to open it</p>
        </div>
      )}
    </Page>
  )
}
