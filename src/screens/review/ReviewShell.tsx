import { heldPacks } from '../../core/review/adoption'
import { useEffect, useMemo, type ReactNode } from 'react'
import { Link } from 'wouter'
import { sayProblem } from '../../core/content/problem'
import { closeReview } from '../../state/closeReview'
import { openReview, reviewOf, showReview } from '../../state/openReview'
import { ReviewContext, useStateOf, type OpenReview, type ReviewDocument } from '../../state/openStore'
import type { StorageRefusal } from '../../state/saving'
import { Button, buttonClass } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Announcements } from '../../ui/announce'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { FilesWaiting } from '../open/FilesWaiting'
import { paths } from '../paths'
import { RefusalNotice } from '../RefusalNotice'
import { BackupNotice } from './BackupNotice'
import { DamagedRecords } from './DamagedRecords'
import { ReviewBar } from './ReviewBar'
import { WhatIsStored } from './WhatIsStored'

const HomeLink = () => (
  <p>
    <Link href={paths.home} className={buttonClass({ look: 'primary' })}>
      All reviews
    </Link>
  </p>
)

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

const putBack = async (deleted: Extract<OpenReview, { status: 'deleted' }>): Promise<void> => {
  const { id } = deleted
  try {
    const { restoreReview } = await import('../../state/library')
    const held = heldPacks(deleted, deleted.packs)
    if (held === null) throw new Error('a review was open without its pack')
    await restoreReview({ ...held, log: deleted.log, omitted: deleted.omitted })
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
