import { useEffect, useState } from 'react'
import { packReference } from '../../core/content/packReference'
import { isJoined, readJoining, refreshTakingPart, useTakingPart } from '../../state/takingPart'
import { Announcements } from '../../ui/announce'
import { FileButton } from '../../ui/FileButton'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { FailedNotice, type Failure } from '../open/FailedNotice'
import { useOpenFile } from '../open/useOpenFile'
import { openable } from '../openable'
import { PackFailed } from '../PackFailed'
import { joinProblemWords } from '../session/codeWords'
import { ChooseNumber } from './ChooseNumber'
import { JoinBy } from './JoinBy'
import { JoinedBefore } from './JoinedBefore'
import './join.css'

type Read = Awaited<ReturnType<typeof readJoining>> | 'loading' | 'failed'

/** What a code in the address leads to. */
const ByAddress = ({ code }: { readonly code: string }) => {
  const [read, setRead] = useState<Read>('loading')
  const [attempt, setAttempt] = useState(0)
  const { status, sessions } = useTakingPart()
  useEffect(() => {
    let isShown = true
    readJoining(code).then(
      (found) => {
        if (isShown) setRead(found)
      },
      () => {
        if (isShown) setRead('failed')
      },
    )
    return () => {
      isShown = false
    }
  }, [code, attempt])
  if (read === 'loading' || status === 'loading')
    return (
      <p className="muted" role="status">
        Reading the code…
      </p>
    )
  if (read === 'failed') return <PackFailed retry={() => setAttempt(attempt + 1)} />
  if (!read.ok)
    return (
      <>
        <Notice tone="unknown" title="This code leads to no session" isAlert>
          <p>{joinProblemWords(read.problem)}</p>
        </Notice>
        <JoinBy />
      </>
    )
  const { joining, pack } = read
  const asked = { ...joining, pack: packReference(pack) }
  return <ChooseNumber joining={joining} pack={pack} before={sessions.find((part) => isJoined(part, asked)) ?? null} />
}

/** Where a device joins a session. `code`: the letters that stand in the address; `null`: none do. */
export const Join = ({ code }: { readonly code: string | null }) => {
  const [failure, setFailure] = useState<Failure | null>(null)
  const open = useOpenFile(setFailure)
  useDroppedFile(open)
  useEffect(() => void refreshTakingPart(), [])
  return (
    <Page title="Join a session">
      <Announcements />
      {failure !== null && <FailedNotice failure={failure} onClose={() => setFailure(null)} />}
      {code === null ? (
        <>
          <JoinedBefore />
          <JoinBy />
        </>
      ) : (
        <ByAddress code={code} />
      )}
      <p className="small muted measure">
        Nothing leaves this device by itself: what you answer is shown as a code at the end, without a name, and the
        facilitator takes it from your screen.
      </p>
      <p className="small">
        <span>Given a file? </span>
        <FileButton label="Open the session’s file" accept={openable} onFiles={open} look="quiet" />
      </p>
    </Page>
  )
}
