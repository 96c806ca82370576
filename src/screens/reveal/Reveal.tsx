import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { lastShown } from '../../core/workshop/lastShown'
import { afterStep, showingOf, type Showing, type RevealStep } from '../../core/workshop/showing'
import { useSession, useSessionDocument } from '../../state/openSession'
import { asOfNow, revealingOf, useRevealing } from '../../state/revealing'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/announce'
import { Expander } from '../../ui/Expander'
import { toggleFull } from '../../ui/fullScreen'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { NoQuestions } from '../session/NoQuestions'
import { SessionShell } from '../session/SessionShell'
import { sessionName } from '../session/sessionName'
import { useWrittenUpSchool } from '../session/ShownInSchool'
import { ForTheFacilitator } from './ForTheFacilitator'
import { KeysDialog } from './KeysDialog'
import { QuestionsOfReveal } from './QuestionsOfReveal'
import { RoomView } from './RoomView'
import { StepButtons } from './StepButtons'
import { useDark } from './useDark'
import { useRevealKeys } from './useRevealKeys'
import { useStanding, type RevealOrder } from './useStanding'
import './reveal.css'

/** What is on show of the session, in this page as in the others of it, and how to show something else. What is shown of answers is recorded. */
const useShowing = (ids: readonly string[], latest: number) => {
  const { id, session, log } = useSession((open) => ({ id: open.id, session: open.session, log: open.log }))
  const document = useSessionDocument()
  const { minutes } = session
  const [revealing] = useState(() =>
    revealingOf(id, () => showingOf(lastShown(log, latest) ?? ids[0] ?? null, minutes)),
  )
  const show = (next: Showing): void => {
    revealing.show(next)
    const { question, isRevealed, vote } = next
    if (isRevealed && question !== null && session.revealed.get(question)?.has(vote) !== true)
      document.record({ kind: 'revealed-set', question, vote, value: true })
  }
  const step = (taken: RevealStep): void =>
    show(afterStep(asOfNow(revealing.state.getState()), taken, { order: ids, minutes, vote: latest }))
  // Steps from the projector's window are taken as things stand when they come.
  const current = useRef(step)
  useEffect(() => {
    current.current = step
  })
  useEffect(() => revealing.takeSteps((taken) => current.current(taken)), [revealing])
  return {
    shown: useRevealing(revealing),
    step,
    goTo: (question: string) => show(showingOf(question, minutes)),
    openProjector: revealing.openProjector,
  }
}

const Revealing = () => {
  const { id, session, pack } = useSession((open) => ({ id: open.id, session: open.session, pack: open.pack }))
  const [order, setOrder] = useState<RevealOrder>('planned')
  const { votes, latest, questions } = useStanding(order)
  const ids = questions.map(({ question }) => question)
  const { shown, step, goTo, openProjector } = useShowing(ids, latest)
  const { showing } = shown
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [isBlocked, setBlocked] = useState(false)
  const { className, turnOver } = useDark()
  const stage = useRef<HTMLDivElement>(null)
  const school = useWrittenUpSchool(session.mode === 'calibration' ? session.school : null)
  const fill = (): void => toggleFull(stage.current)
  useRevealKeys(step, { d: turnOver, f: fill, '?': () => setHelpOpen(true) })
  const current = questions.find(({ question }) => question === showing.question)
  const question = pack.questions.find((each) => each.id === showing.question)
  const said =
    question === undefined
      ? ''
      : `${question.short ?? question.text}: ${showing.isBlank ? 'nothing is shown' : showing.isRevealed ? 'answers shown' : 'answers hidden'}`
  const saidBefore = useRef(said)
  useEffect(() => {
    if (saidBefore.current !== said) announce(said)
    saidBefore.current = said
  }, [said])
  if (ids.length === 0)
    return (
      <Page title="Reveal" of={sessionName(session)}>
        <NoQuestions />
      </Page>
    )
  return (
    <Page title="Reveal" of={sessionName(session)} wide>
      <div className="row">
        <Button look="primary" onClick={() => setBlocked(!openProjector(`#${paths.projector(id)}`))}>
          Open the projector’s window
        </Button>
        <Button look="quiet" onClick={() => setHelpOpen(true)}>
          Keys and clicker
        </Button>
        {session.mode === 'calibration' && session.school !== null && (
          <Link href={paths.sessionReport(id)}>Print the school’s page</Link>
        )}
      </div>
      {isBlocked && (
        <Notice tone="unknown" title="The browser did not open a window" isAlert>
          <p>
            <span>Allow windows for this page, or </span>
            <a href={`#${paths.projector(id)}`} target="_blank" rel="opener">
              open it by this link
            </a>
            <span>, and move it to the projector. With one screen alone, fill it with what the room sees: key F.</span>
          </p>
        </Notice>
      )}
      {school !== null && (
        <Expander title={`About ${school.title}, to read out`}>
          <p className="measure">{school.about}</p>
        </Expander>
      )}
      <div className="reveal">
        <QuestionsOfReveal
          pack={pack}
          questions={questions}
          current={showing.question}
          order={order}
          onOrder={setOrder}
          onGoTo={goTo}
        />
        <div className="stack reveal-main">
          <StepButtons shown={shown} latest={latest} onStep={step} onFill={fill} />
          <div ref={stage} className={`reveal-stage ${className}`} aria-label="What the room sees" role="region">
            {showing.isBlank ? (
              <p className="muted">Nothing is shown to the room.</p>
            ) : (
              <RoomView session={session} pack={pack} votes={votes} standing={current} shown={shown} school={school} />
            )}
          </div>
          <p className="small muted">
            <span>To vote again: phones press “Go on to the next vote” and show a new code. </span>
            <Link href={paths.collect(id)}>Collect it</Link>
            <span>
              . What the room sees stays as it is until you are back and show the new vote: both then stand beside each
              other.
            </span>
          </p>
          {current !== undefined && (
            <ForTheFacilitator key={current.question} pack={pack} standing={current} school={school} />
          )}
        </div>
      </div>
      <KeysDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </Page>
  )
}

/** Where the facilitator shows the room its answers, question by question. */
export const Reveal = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <Revealing />
  </SessionShell>
)
