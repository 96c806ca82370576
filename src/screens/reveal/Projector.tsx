import { useEffect, useRef, useState } from 'react'
import { useSession } from '../../state/openSession'
import { projectorEnd, type ProjectorEnd } from '../../state/projector'
import { asOfNow, onceHeard, type ShownSince } from '../../state/revealing'
import { Button } from '../../ui/Button'
import { toggleFull, useIsFull } from '../../ui/fullScreen'
import { Page } from '../../ui/Page'
import { SessionShell } from '../session/SessionShell'
import { sessionName } from '../session/sessionName'
import { useWrittenUpSchool } from '../session/ShownInSchool'
import { KeysDialog } from './KeysDialog'
import { RoomView } from './RoomView'
import { useDark } from './useDark'
import { useRevealKeys } from './useRevealKeys'
import { useStanding } from './useStanding'
import './projector.css'

/** What the facilitator shows, as this window has heard it; `null`: nothing yet. And how to send a step there. */
const useHeard = (session: string): { readonly shown: ShownSince | null; readonly end: () => ProjectorEnd | null } => {
  const [shown, setShown] = useState<ShownSince | null>(null)
  const latest = useRef<ShownSince | null>(null)
  const end = useRef<ProjectorEnd | null>(null)
  useEffect(() => {
    const opened = projectorEnd(
      session,
      () => latest.current && asOfNow(latest.current),
      (showing) => {
        latest.current = onceHeard(latest.current, showing)
        setShown(latest.current)
      },
    )
    end.current = opened
    return opened.close
  }, [session])
  return { shown, end: () => end.current }
}

const fillScreen = (): void => toggleFull(document.documentElement)

const Shown = () => {
  const { id, session, pack } = useSession((open) => ({ id: open.id, session: open.session, pack: open.pack }))
  const { votes, questions } = useStanding('planned')
  const { shown, end } = useHeard(id)
  const { className, turnOver } = useDark()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const isFull = useIsFull()
  const school = useWrittenUpSchool(session.mode === 'calibration' ? session.school : null)
  useRevealKeys((step) => end()?.step(step), { d: turnOver, f: fillScreen, '?': () => setHelpOpen(true) })
  const isBlank = shown?.showing.isBlank === true
  return (
    <div className={`projector ${isBlank ? 'is-blank' : className}`}>
      <Page title={sessionName(session)} of="What the room sees" wide>
        {shown === null && (
          <p className="projector-wait" role="status">
            Waiting for the facilitator’s window. Open “Reveal” there.
          </p>
        )}
        {shown !== null && !isBlank && (
          <RoomView
            session={session}
            pack={pack}
            votes={votes}
            standing={questions.find(({ question }) => question === shown.showing.question)}
            shown={shown}
            school={school}
          />
        )}
        {!isFull && !isBlank && (
          <div className="projector-tools row">
            {document.fullscreenEnabled && (
              <Button look="quiet" onClick={fillScreen}>
                Fill the screen
              </Button>
            )}
            <Button look="quiet" onClick={turnOver}>
              Dark or light
            </Button>
            <Button look="quiet" onClick={() => setHelpOpen(true)}>
              Keys and clicker
            </Button>
          </div>
        )}
      </Page>
      <KeysDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  )
}

/** What the room sees, in a window of its own. */
export const Projector = ({ id }: { readonly id: string }) => (
  <SessionShell id={id} bare>
    <Shown />
  </SessionShell>
)
