import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { sayProblem } from '../../core/content/problem'
import { firstUnanswered, questionsInOrder } from '../../core/review/answering'
import { reviewName } from '../../core/review/review'
import { useAnswering } from '../../state/answering'
import { closeReview } from '../../state/closeReview'
import { openReview, reviewOf, showReview } from '../../state/openReview'
import {
  isGovernor,
  ReviewContext,
  useReadyReview,
  useReviewDocument,
  useStateOf,
  type OpenReview,
  type ReviewDocument,
} from '../../state/openStore'
import type { StorageRefusal } from '../../state/saving'
import { Button, buttonClass } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Announcements } from '../../ui/announce'
import { passFocusOn } from '../../ui/focus'
import { showToast } from '../../ui/toasts'
import { GovernorTabs } from '../asGovernor/GovernorTabs'
import { notStored } from '../notStored'
import { FilesWaiting } from '../open/FilesWaiting'
import { paths } from '../paths'
import { useSaveFile } from '../saving/useSaveFile'
import { RefusalNotice } from '../RefusalNotice'
import { useUndoKeys } from '../undoing/useUndoKeys'
import { BackupNotice } from './BackupNotice'
import { SaveState } from './SaveState'
import { takeBack } from '../undoing/takeBack'
import { Tab } from '../Tab'
import { WhatIsStored } from './WhatIsStored'
import './review.css'

const HomeLink = () => (
  <p>
    <Link href={paths.home} className={buttonClass({ look: 'primary' })}>
      All reviews
    </Link>
  </p>
)

const UndoBar = () => {
  const { isUndoable, isRedoable, askFirst } = useReadyReview(({ undoable, redoable, askFirst }) => ({
    isUndoable: undoable.length > 0,
    isRedoable: redoable.length > 0,
    askFirst,
  }))
  const document = useReviewDocument()
  useUndoKeys()
  const undoButton = useRef<HTMLButtonElement>(null)
  const redoButton = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button
        ref={undoButton}
        look="quiet"
        disabled={!isUndoable}
        onClick={({ currentTarget }) => {
          takeBack(document, 'undo')
          passFocusOn(currentTarget, () => redoButton.current)
        }}
      >
        Undo
      </Button>
      <Button
        ref={redoButton}
        look="quiet"
        disabled={!isRedoable}
        onClick={({ currentTarget }) => {
          takeBack(document, 'redo')
          passFocusOn(currentTarget, () => undoButton.current)
        }}
      >
        Redo
      </Button>
      <Dialog title="This has changed since" isOpen={askFirst !== null} onClose={document.keepAsIs}>
        <p>
          Another tab or person has given this another value in the meantime. Put the earlier one back all the same? The
          other value stays in the history.
        </p>
        <div className="row">
          <Button look="primary" onClick={document.keepAsIs}>
            Leave it as it is
          </Button>
          <Button onClick={() => takeBack(document, askFirst?.direction ?? 'undo', true)}>
            Put the earlier value back
          </Button>
        </div>
      </Dialog>
    </>
  )
}

const SchoolTabs = () => {
  const id = useReadyReview((open) => open.id)
  return (
    <>
      <Tab
        href={paths.overview(id)}
        alsoAt={[paths.details(id), paths.milestones(id), paths.history(id), paths.personalData(id)]}
      >
        Overview
      </Tab>
      <QuestionsTab />
      <Tab href={paths.evidence(id)}>Evidence</Tab>
      <Tab href={paths.results(id)}>Results</Tab>
      <Tab href={paths.plan(id)}>Plan</Tab>
      <Tab href={paths.report(id)}>Reports</Tab>
      <Tab href={paths.share(id)} alsoAt={[paths.governors(id), paths.pointsOfView(id)]}>
        Share
      </Tab>
    </>
  )
}

const ReviewBar = () => {
  const { name, isForGovernor } = useReadyReview((open) => ({
    name: reviewName(open.review.details),
    isForGovernor: isGovernor(open),
  }))
  const tabs = useRef<HTMLElement>(null)
  const [location] = useLocation()
  // On a phone the tabs scroll sideways: the one that is open is always in sight.
  useEffect(() => {
    // Newer browsers return a promise from it, which an effect must not return.
    void tabs.current
      ?.querySelector('[aria-current]')
      ?.scrollIntoView?.({ block: 'nearest', inline: 'center', behavior: 'instant' })
  }, [location])
  const { save, dialog } = useSaveFile()
  return (
    <div className="review-bar no-print">
      <div className="inner">
        <nav ref={tabs} aria-label="This review" className="tabs">
          {isForGovernor ? <GovernorTabs /> : <SchoolTabs />}
        </nav>
        <div className="state">
          <span className="name" title={name}>
            {name}
          </span>
          <SaveState />
          <span className="row tools">
            <UndoBar />
            <Button look="quiet" onClick={save}>
              {isForGovernor ? 'Keep a copy' : 'Save file'}
            </Button>
          </span>
        </div>
      </div>
      {dialog}
    </div>
  )
}

/** Leads to the first question that is still open, or else to the first. */
const QuestionsTab = () => {
  const { order } = useAnswering()
  const [location] = useLocation()
  const { id, firstQuestion } = useReadyReview(({ id, pack, review }) => {
    const questions = questionsInOrder(pack, review, order)
    return { id, firstQuestion: (firstUnanswered(questions, review) ?? questions[0])?.id ?? '' }
  })
  const isAtQuestion = location.startsWith(paths.question(id, ''))
  return (
    <Tab
      href={isAtQuestion ? location : paths.question(id, firstQuestion)}
      isHere={isAtQuestion || location.startsWith(paths.check(id, ''))}
    >
      Questions
    </Tab>
  )
}

const DamagedRecords = () => {
  const damaged = useReadyReview((open) => open.damaged)
  if (damaged.length === 0) return null
  return (
    <Notice tone="unknown" title="Some of what is stored for this review cannot be read">
      <p>The rest is all here and works. What cannot be read was left where it is.</p>
      <ul>
        {damaged.map((problem, index) => (
          <li key={index}>{sayProblem(problem)}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** Stands where a review would, in a browser that does not say what it keeps. */
const RefusedReview = ({ refusal }: { readonly refusal: StorageRefusal }) => (
  <Page title="This review could not be read">
    <RefusalNotice refusal={refusal} />
    <p>
      {refusal === 'off'
        ? 'What was entered while storage was off lasted only as long as its page. If you saved it as a file, open that file here.'
        : 'If you have it as a file, you can open that file here meanwhile.'}
    </p>
    <HomeLink />
  </Page>
)

const putBack = async ({ id, pack, log, omitted }: Extract<OpenReview, { status: 'deleted' }>): Promise<void> => {
  try {
    const { restoreReview } = await import('../../state/library')
    await restoreReview({ pack, log, omitted })
    closeReview(id)
    await openReview(id)
  } catch (error) {
    showToast(notStored(error), null, true)
  }
}

/** Stands where a review would that is not open, or not yet. */
const NoReview = ({ document }: { readonly document: ReviewDocument }) => {
  const open = useStateOf(document)
  if (open.status === 'closed' || open.status === 'loading')
    return (
      <p className="page muted late" role="status">
        Opening the review…
      </p>
    )
  switch (open.status) {
    case 'missing':
      return open.refusal !== null ? (
        <RefusedReview refusal={open.refusal} />
      ) : (
        <Page title="This review is not on this device">
          <p>
            Its address is right, but reviews never leave the device on which they were made. If you have it as a file,
            open that file here. If it was deleted, it is gone from this device.
          </p>
          <HomeLink />
        </Page>
      )
    case 'removed':
      return (
        <Page title="Everything was removed from this device">
          <p>That was done in another tab, for good. If you have this review as a file, open that file here.</p>
          <HomeLink />
        </Page>
      )
    case 'unreadable':
      return (
        <Page title="This review could not be read">
          <p>
            The browser did not let the app read its storage just now. Nothing was changed or removed. Load the page
            again; if another tab of this app is open, close it first.
          </p>
          <p>
            <Button look="primary" onClick={() => window.location.reload()}>
              Load the page again
            </Button>
          </p>
        </Page>
      )
    case 'damaged':
      return (
        <Page title={open.isNewer ? 'This review is from a newer version' : 'This review cannot be opened'}>
          <p>
            {open.isNewer
              ? 'A newer version of Unannounced has stored some of it, which this one cannot read. Load the page again to get the newest version. Nothing was changed or removed, and you can save all that is stored as a file.'
              : 'What is stored for it is damaged. Nothing was changed or removed. You can save all that is stored as a file, so that it can be mended or looked at.'}
          </p>
          <ul>
            {open.problems.map((problem, index) => (
              <li key={index}>{sayProblem(problem)}</li>
            ))}
          </ul>
          <WhatIsStored {...open} />
          <HomeLink />
        </Page>
      )
    case 'deleted':
      return (
        <Page title="This review was deleted in another tab">
          <p>It is still in this tab, as it was. You can put it back.</p>
          <div className="row">
            <Button look="primary" onClick={() => void putBack(open)}>
              Put it back
            </Button>
            <Link href={paths.home} className={buttonClass({})}>
              All reviews
            </Link>
          </div>
        </Page>
      )
    case 'ready':
      return null
  }
}

/** Opens the review that the address names, and stands around each of its screens. */
export const ReviewShell = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => {
  const document = useMemo(() => reviewOf(id), [id])
  const status = useStateOf(document, (open) => open.status)
  useEffect(() => showReview(document), [document])
  const isClosed = status === 'closed'
  useEffect(() => {
    // Also again where it was let go of since what is stored for it had changed.
    void openReview(id)
  }, [isClosed, id])
  if (status !== 'ready') return <NoReview document={document} />
  return (
    <ReviewContext value={document}>
      <Announcements />
      <ReviewBar />
      <DamagedRecords />
      <FilesWaiting />
      <BackupNotice />
      {children}
    </ReviewContext>
  )
}
