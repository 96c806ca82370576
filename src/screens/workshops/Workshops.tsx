import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { usualPlan } from '../../core/workshop/choosing'
import { useChosenPack } from '../../state/chosenPack'
import { openExampleSession } from '../../state/exampleSession'
import { clearSessions, refreshSessionList, startSession, useSessionList } from '../../state/sessionList'
import { Button, buttonClass } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FileButton } from '../../ui/FileButton'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { showToast } from '../../ui/toasts'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { FailedNotice, type Failure } from '../open/FailedNotice'
import { useOpenFile } from '../open/useOpenFile'
import { notStored } from '../notStored'
import { openable } from '../openable'
import { PackFailed } from '../PackFailed'
import { paths } from '../paths'
import { RefusalNotice } from '../RefusalNotice'
import { useBuiltInPack } from '../useBuiltInPack'
import { SessionCard } from './SessionCard'
import './workshops.css'

const ClearAll = ({ count }: { readonly count: number }) => {
  const [isOpen, setOpen] = useState(false)
  const clear = async (): Promise<void> => {
    setOpen(false)
    try {
      await clearSessions()
      showToast('All sessions were removed from this device.')
    } catch (error) {
      showToast(notStored(error), null, true)
    }
  }
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        Remove all sessions from this device
      </Button>
      <Dialog title="Remove all sessions?" isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>
          {`${count === 1 ? 'The session goes' : `All ${count} sessions go`} from this device, in every tab, with what was answered, said and agreed. Reviews stay, and so do files that you saved. This cannot be undone.`}
        </p>
        <div className="row">
          <Button look="primary" onClick={() => setOpen(false)}>
            Keep them
          </Button>
          <Button look="danger" onClick={() => void clear()}>
            Remove them
          </Button>
        </div>
      </Dialog>
    </>
  )
}

/** The sessions of a facilitator on this device, and the ways in. */
export const Workshops = () => {
  const { status, sessions, refusal } = useSessionList()
  const [failure, setFailure] = useState<Failure | null>(null)
  const open = useOpenFile(setFailure)
  const isHeld = useDroppedFile(open)
  const { pack: chosen } = useChosenPack()
  const builtIn = useBuiltInPack()
  const pack = chosen ?? (builtIn.status === 'ready' ? builtIn.pack : null)
  const [, navigate] = useLocation()
  const plan = async (): Promise<void> => {
    if (pack === null) return
    try {
      navigate(paths.sessionPlan(await startSession(pack, usualPlan(pack))))
    } catch (error) {
      setFailure({ kind: 'not-stored', why: notStored(error) })
    }
  }
  const openExample = async (): Promise<void> => {
    setFailure(null)
    try {
      navigate(paths.reveal(await openExampleSession()))
    } catch {
      setFailure({ kind: 'example' })
    }
  }
  useEffect(() => void refreshSessionList(), [])
  return (
    <Page title="Workshops">
      {failure !== null && <FailedNotice failure={failure} onClose={() => setFailure(null)} />}
      <p className="measure">
        For trainers, and for staff meetings and boards: a room answers a few questions, by phone or on paper, sees how
        far its answers are apart, talks, and votes again. No accounts and no names, and it works where the network does
        not.
      </p>
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      {pack === null && builtIn.status === 'failed' && <PackFailed retry={builtIn.retry} />}
      <div className="row">
        <Button look="primary" large disabled={pack === null} onClick={() => void plan()}>
          Plan a session
        </Button>
        <FileButton label="Open a session’s file" accept={openable} onFiles={open} />
        <Link href={paths.join()} className={buttonClass({})}>
          Join a session
        </Link>
        <Button look="quiet" onClick={() => void openExample()}>
          Open the example session
        </Button>
      </div>
      {chosen !== null && (
        <p className="small muted">{`A session that you plan now uses the checklist “${chosen.title}”, which was opened from a file.`}</p>
      )}
      {status === 'loading' && (
        <p className="muted" role="status">
          Looking for sessions on this device…
        </p>
      )}
      {status === 'unreadable' && (
        <Notice tone="unknown" title="The sessions on this device could not be read" isAlert>
          <p>Nothing was changed or removed.</p>
          <div>
            <Button onClick={() => void refreshSessionList()}>Try again</Button>
          </div>
        </Notice>
      )}
      {sessions.length > 0 && (
        <section className="stack" aria-labelledby="sessions-here">
          <div className="row spread">
            <h2 id="sessions-here">Sessions on this device</h2>
            {sessions.length > 1 && <Link href={paths.compareSessions}>Compare sessions</Link>}
          </div>
          <ul className="session-list">
            {sessions.map((item) => (
              <li key={item.id}>
                <SessionCard item={item} onFailure={setFailure} />
              </li>
            ))}
          </ul>
          <div>
            <ClearAll count={sessions.length} />
          </div>
        </section>
      )}
      {isHeld && (
        <div className="home-held" aria-hidden="true">
          <p>Drop the file to open it</p>
        </div>
      )}
    </Page>
  )
}
