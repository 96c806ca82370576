import { useMemo } from 'react'
import { Link } from 'wouter'
import { packReference } from '../../core/content/packReference'
import { howMany } from '../../core/report/words/words'
import { mostOfSession } from '../../core/workshop/sessionEvents'
import { writeJoinCode } from '../../core/workshop/joinCode'
import { useSession } from '../../state/openSession'
import { writtenUpSchools } from '../../state/writtenUpSchools'
import { Button, buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { QrPicture } from '../../ui/QrPicture'
import { appAddress } from '../appAddress'
import { paths } from '../paths'
import { CodeLetters } from '../session/CodeLetters'
import { saveSession } from '../session/saveSession'
import { SessionShell } from '../session/SessionShell'
import { sessionName } from '../session/sessionName'
import { modeWords, unitWords } from '../session/sessionWords'
import { useBuiltInPack } from '../useBuiltInPack'
import './sessionJoin.css'

/** The file for devices that cannot join by a code alone. */
const SaveToJoin = () => {
  const { pack, log } = useSession((open) => ({ pack: open.pack, log: open.log }))
  return <Button onClick={() => saveSession({ pack, log }, 'participants')}>Save the file to join with</Button>
}

const Joining = () => {
  const { id, session, pack } = useSession((open) => ({ id: open.id, session: open.session, pack: open.pack }))
  const builtIn = useBuiltInPack()
  const isBuiltIn = builtIn.status === 'ready' && packReference(builtIn.pack).hash === session.pack.hash
  const isNamed = session.questions.length > 0 && session.questions.length <= mostOfSession.questions
  const school = writtenUpSchools.findIndex((each) => each.id === session.school)
  const code = useMemo(
    () => (isNamed ? writeJoinCode({ ...session, school: school === -1 ? null : school }, pack, session.pack) : null),
    [isNamed, session, school, pack],
  )
  const [one, many] = unitWords[session.unit]
  if (code === null)
    return (
      <Page title="Join" of={sessionName(session)}>
        <Notice tone="neutral" title="No questions are chosen yet">
          <p>The code names the questions, so they come first.</p>
          <p>
            <Link href={paths.sessionPlan(id)} className={buttonClass({ look: 'primary' })}>
              Choose questions
            </Link>
          </p>
        </Notice>
      </Page>
    )
  const link = appAddress === null ? null : `${appAddress}#${paths.join(code.replaceAll(' ', ''))}`
  return (
    <Page title="Join" of={sessionName(session)} wide>
      {!isBuiltIn && builtIn.status === 'ready' && (
        <Notice tone="unknown" title="This session’s checklist does not come with the app">
          <p>{`A code alone does not do here: give each ${one} the session’s file, which holds the checklist.`}</p>
          <div>
            <SaveToJoin />
          </div>
        </Notice>
      )}
      <div className="session-join">
        <div className="session-join-code">
          <QrPicture
            text={link ?? code}
            label="Code to join this session"
            tooLong="The address of this app is too long for a code: type the letters."
          />
        </div>
        <div className="stack">
          <p className="session-join-lead">
            {link === null
              ? 'Open Unannounced, press “Join a session”, and scan this code or type its letters.'
              : 'Scan this with your phone’s camera, or open Unannounced, press “Join a session”, and type the letters.'}
          </p>
          {appAddress !== null && (
            <p className="session-join-address">{appAddress.replace(/^https?:\/\//, '').replace(/\/$/, '')}</p>
          )}
          <CodeLetters code={code} label="Letters to join this session" />
          <p className="muted">
            {`${howMany(session.questions.length, 'question')} · ${modeWords[session.mode].label} · session ${session.number}. Number the ${many} from 1.`}
          </p>
        </div>
      </div>
      <section className="stack tight session-join-before">
        <h2>Where the hall has no network</h2>
        <p className="measure">
          Open the app once on each device beforehand, where there is a network: from then on it works without one, and
          joins by scanning inside the app or by the letters. Phones that cannot be loaded answer on paper.
        </p>
      </section>
      <div className="row no-print">
        <Link href={paths.collect(id)} className={buttonClass({ look: 'primary' })}>
          Next: collect answers
        </Link>
        <Button onClick={() => window.print()}>Print this invitation</Button>
        {isBuiltIn && <SaveToJoin />}
      </div>
    </Page>
  )
}

/** How the room joins: a code as a picture and as letters, and what it can do without a network. */
export const SessionJoin = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <Joining />
  </SessionShell>
)
