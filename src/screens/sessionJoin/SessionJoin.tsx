import { useMemo, useRef, type ReactNode } from 'react'
import { Link } from 'wouter'
import { packReference } from '../../core/content/packReference'
import { howMany } from '../../core/report/words/words'
import { mostOfSession } from '../../core/workshop/sessionEvents'
import { writeJoinCode } from '../../core/workshop/joinCode'
import { useSession } from '../../state/openSession'
import { writtenUpSchools } from '../../state/writtenUpSchools'
import { Button, buttonClass } from '../../ui/Button'
import { toggleFull, useIsFull } from '../../ui/fullScreen'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { QrPicture } from '../../ui/QrPicture'
import { appAddress } from '../appAddress'
import { paths } from '../paths'
import { CodeLetters } from '../session/CodeLetters'
import { saveSession } from '../session/saveSession'
import { NoQuestions } from '../session/NoQuestions'
import { SessionShell } from '../session/SessionShell'
import { sessionName } from '../session/sessionName'
import { modeWords, unitWords } from '../session/sessionWords'
import { useBuiltInPack } from '../useBuiltInPack'
import { InvitationSteps } from './InvitationSteps'
import { shownAddress } from './joinAddress'
import './sessionJoin.css'

/** The file for devices that cannot join by a code alone. */
const SaveToJoin = ({ look }: { readonly look: 'primary' | 'plain' }) => {
  const { pack, log } = useSession((open) => ({ pack: open.pack, log: open.log }))
  return (
    <Button look={look} onClick={() => saveSession({ pack, log }, 'participants')}>
      Save the session’s file for participants
    </Button>
  )
}

const NextStep = () => {
  const id = useSession((open) => open.id)
  return (
    <Link href={paths.collect(id)} className={buttonClass({ look: 'primary' })}>
      Next: collect answers
    </Link>
  )
}

/** What a session is, in a line under its name. */
const SessionFacts = () => {
  const session = useSession((open) => open.session)
  return (
    <p className="muted">
      {`${howMany(session.questions.length, 'question')} · ${modeWords[session.mode].label} · session ${session.number}. Number the ${unitWords[session.unit][1]} from 1.`}
    </p>
  )
}

/** How devices join whose app does not bring this session's checklist: by a file alone, since a code only names what is there. */
const ByFile = () => {
  const session = useSession((open) => open.session)
  const [one] = unitWords[session.unit]
  return (
    <Page title="Join" of={sessionName(session)}>
      <p className="session-join-lead">{sessionName(session)}</p>
      <SessionFacts />
      <Notice tone="unknown" title="This session’s checklist does not come with the app">
        <p>{`A code does not do here: it only names the questions. Give each ${one} the session’s file, which holds the checklist; by email before the day, or on a stick.`}</p>
        <p>On the device: open Unannounced, press “Workshops”, “Join a session”, then “Open the session’s file”.</p>
        <div>
          <SaveToJoin look="primary" />
        </div>
      </Notice>
      <div className="row no-print">
        <NextStep />
      </div>
    </Page>
  )
}

/** The code as large as there is room, as a picture and as letters, on the whole screen where that is wanted. */
const ByCode = ({ code, children }: { readonly code: string; readonly children: ReactNode }) => {
  const session = useSession((open) => open.session)
  const large = useRef<HTMLDivElement>(null)
  const isFull = useIsFull()
  const link = appAddress === null ? null : `${appAddress}#${paths.join(code.replaceAll(' ', ''))}`
  return (
    <Page title="Join" of={sessionName(session)} wide>
      <div className="session-join" ref={large}>
        <div className="session-join-code">
          <QrPicture
            text={link ?? code}
            label="Code to join this session"
            tooLong="The address of this app is too long for a code: type the letters."
          />
        </div>
        <div className="stack">
          <p className="session-join-name">{sessionName(session)}</p>
          <p className="session-join-lead">
            {link === null
              ? 'Open Unannounced, press “Workshops”, “Join a session”, and scan this code there or type its letters.'
              : 'Scan this with your phone’s camera. Or open Unannounced, press “Workshops”, “Join a session”, and type the letters.'}
          </p>
          {shownAddress !== null && <p className="session-join-address">{shownAddress}</p>}
          <CodeLetters code={code} label="Letters to join this session" />
          <SessionFacts />
          {isFull && (
            <div className="no-print">
              <Button onClick={() => toggleFull(null)}>Leave the full screen</Button>
            </div>
          )}
        </div>
      </div>
      <div className="row no-print">
        <NextStep />
        <Button onClick={() => toggleFull(large.current)}>Fill the screen</Button>
        <Button onClick={() => window.print()}>Print the invitation</Button>
      </div>
      <InvitationSteps unit={session.unit} />
      {children}
    </Page>
  )
}

const Joining = () => {
  const { session, pack } = useSession((open) => ({ session: open.session, pack: open.pack }))
  const builtIn = useBuiltInPack()
  const isElsewhere = builtIn.status === 'ready' && packReference(builtIn.pack).hash !== session.pack.hash
  const isNamed = session.questions.length > 0 && session.questions.length <= mostOfSession.questions
  const school = writtenUpSchools.findIndex((each) => each.id === session.school)
  const code = useMemo(
    () => (isNamed ? writeJoinCode({ ...session, school: school === -1 ? null : school }, pack, session.pack) : null),
    [isNamed, session, school, pack],
  )
  if (code === null)
    return (
      <Page title="Join" of={sessionName(session)}>
        <NoQuestions>The code names the questions, so they come first.</NoQuestions>
      </Page>
    )
  if (isElsewhere) return <ByFile />
  return (
    <ByCode code={code}>
      <section className="stack tight no-print">
        <h2>By a file instead</h2>
        <p className="measure">
          A device whose app is of an older or newer version may have another version of the checklist, and then says so
          when it joins. The session’s file brings the right one along.
        </p>
        <div>
          <SaveToJoin look="plain" />
        </div>
      </section>
    </ByCode>
  )
}

/** How the room joins: a code as a picture and as letters, and what it can do without a network. */
export const SessionJoin = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <Joining />
  </SessionShell>
)
