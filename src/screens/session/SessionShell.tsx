import { useEffect, useMemo, type ReactNode } from 'react'
import { Link } from 'wouter'
import { sayProblem } from '../../core/content/problem'
import { howMany } from '../../core/report/words/words'
import { restoreSession } from '../../state/sessionList'
import {
  closeOtherSessions,
  SessionContext,
  sessionOf,
  useSession,
  useStateOfSession,
  type SessionDocument,
} from '../../state/openSession'
import { Button, buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Announcements } from '../../ui/announce'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'
import { SessionBar } from './SessionBar'

const AllSessions = () => (
  <p>
    <Link href={paths.workshops} className={buttonClass({ look: 'primary' })}>
      All sessions
    </Link>
  </p>
)

/** Stands where a session would that is not open, or not yet. */
const NoSession = ({ document }: { readonly document: SessionDocument }) => {
  const open = useStateOfSession(document, (now) => now)
  switch (open.status) {
    case 'ready':
      return null
    case 'closed':
    case 'loading':
      return (
        <p className="page muted late" role="status">
          Opening the session…
        </p>
      )
    case 'missing':
      return (
        <Page title="This session is not on this device">
          <p>
            Sessions stay on the device on which they were planned. If you have this one as a file, open that file among
            your sessions.
          </p>
          <AllSessions />
        </Page>
      )
    case 'removed':
      return (
        <Page title="Everything was removed from this device">
          <p>That was done in another tab, for good. If you have this session as a file, open that file.</p>
          <AllSessions />
        </Page>
      )
    case 'unreadable':
      return (
        <Page title="This session could not be read">
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
        <Page title={open.isNewer ? 'This session is from a newer version' : 'This session cannot be opened'}>
          <p>
            {open.isNewer
              ? 'A newer version of Unannounced has stored some of it, which this one cannot read. Load the page again to get the newest version. Nothing was changed or removed.'
              : 'What is stored for it is damaged. Nothing was changed or removed.'}
          </p>
          <ul>
            {open.problems.map((problem, index) => (
              <li key={index}>{sayProblem(problem)}</li>
            ))}
          </ul>
          <AllSessions />
        </Page>
      )
    case 'deleted': {
      const putBack = async (): Promise<void> => {
        try {
          await restoreSession({ pack: open.pack, log: open.log })
          document.close()
        } catch (error) {
          showToast(notStored(error), null, true)
        }
      }
      return (
        <Page title="This session was deleted in another tab">
          <p>It is still in this tab, as it was. You can put it back.</p>
          <div className="row">
            <Button look="primary" onClick={() => void putBack()}>
              Put it back
            </Button>
            <Link href={paths.workshops} className={buttonClass({})}>
              All sessions
            </Link>
          </div>
        </Page>
      )
    }
  }
}

/** Says that some of what is stored could not be read. */
const DamagedEntries = () => {
  const damaged = useSession((open) => open.damaged)
  if (damaged.length === 0) return null
  return (
    <div className="page">
      <Notice tone="unknown" title={`${howMany(damaged.length, 'entry', 'entries')} of this session could not be read`}>
        <p>They are left as they are on this device. The rest of the session works without them.</p>
      </Notice>
    </div>
  )
}

interface Props {
  readonly id: string
  readonly bare?: boolean
  readonly children: ReactNode
}

/** What is on the screen of one session is nothing of another's, what is typed in it neither. */
const OneSession = ({ id, bare = false, children }: Props) => {
  const document = useMemo(() => sessionOf(id), [id])
  const status = useStateOfSession(document, (open) => open.status)
  // Once what was typed in another has been recorded, as its fields went from the screen.
  useEffect(() => closeOtherSessions(id), [id])
  const isClosed = status === 'closed'
  useEffect(() => {
    // Also again where it was let go of since what is stored for it had changed.
    void document.open()
  }, [isClosed, document])
  if (status !== 'ready') return <NoSession document={document} />
  return (
    <SessionContext value={document}>
      <Announcements />
      {!bare && <SessionBar />}
      {!bare && <DamagedEntries />}
      {children}
    </SessionContext>
  )
}

/** Opens the session that the address names, and stands around each of its screens. `bare`: without its bar, for the room to see. */
export const SessionShell = (props: Props) => <OneSession key={props.id} {...props} />
