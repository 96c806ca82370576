import { useEffect, useRef, useState } from 'react'
import { showingOf, stepOfKey, type Showing } from '../../core/workshop/showing'
import { useSession } from '../../state/openSession'
import { projectorEnd, type ProjectorEnd } from '../../state/projector'
import { Page } from '../../ui/Page'
import { SessionShell } from '../session/SessionShell'
import { sessionName } from '../session/sessionName'
import { useWrittenUpSchool } from '../session/ShownInSchool'
import { RoomView } from './RoomView'
import { useStanding } from './useStanding'
import { useTimerLeft } from './useTimerLeft'
import './projector.css'

const Shown = () => {
  const { id, session, pack } = useSession((open) => ({ id: open.id, session: open.session, pack: open.pack }))
  const { votes, questions } = useStanding('planned')
  const [showing, setShowing] = useState<Showing | null>(null)
  const [isDark, setDark] = useState(false)
  const end = useRef<ProjectorEnd | null>(null)
  const school = useWrittenUpSchool(session.mode === 'calibration' ? session.school : null)
  useEffect(() => {
    const opened = projectorEnd(id, setShowing)
    end.current = opened
    return opened.close
  }, [id])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key.toLowerCase() === 'd') return setDark((before) => !before)
      if (event.key.toLowerCase() === 'f')
        return void document.documentElement.requestFullscreen?.().catch(() => undefined)
      const step = stepOfKey(event.key)
      if (step === null) return
      event.preventDefault()
      end.current?.step(step)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  const now = showing ?? showingOf(null, session.minutes)
  const { leftMs } = useTimerLeft(now.timer)
  return (
    <div className={`projector ${isDark ? 'is-dark' : ''}`}>
      <Page title={sessionName(session)} of="What the room sees" wide>
        {showing === null ? (
          <p className="projector-wait" role="status">
            Waiting for the facilitator’s window. Open “Reveal” there.
          </p>
        ) : (
          <RoomView
            session={session}
            pack={pack}
            votes={votes}
            standing={questions.find(({ question }) => question === showing.question)}
            showing={showing}
            leftMs={leftMs}
            school={school}
          />
        )}
      </Page>
    </div>
  )
}

/** What the room sees, in a window of its own. */
export const Projector = ({ id }: { readonly id: string }) => (
  <SessionShell id={id} bare>
    <Shown />
  </SessionShell>
)
