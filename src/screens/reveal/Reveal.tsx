import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { afterStep, showingOf, stepOfKey, type Showing, type RevealStep } from '../../core/workshop/showing'
import { useSession, useSessionDocument } from '../../state/openSession'
import { facilitatorEnd, type FacilitatorEnd } from '../../state/projector'
import { Button, buttonClass } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { SelectField } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { SessionShell } from '../session/SessionShell'
import { sessionName } from '../session/sessionName'
import { useWrittenUpSchool } from '../session/ShownInSchool'
import { ForTheFacilitator } from './ForTheFacilitator'
import { RoomView } from './RoomView'
import { useStanding, type RevealOrder } from './useStanding'
import { useTimerLeft } from './useTimerLeft'
import './reveal.css'

/** Whether keys belong to what has the focus: text that is typed, a list, or a button that Space presses. */
const isTaken = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof Element &&
  (target.closest('input, textarea, select, dialog') !== null ||
    ((key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null))

const keys: readonly (readonly [keys: string, does: string])[] = [
  ['→ or Page Down, or the clicker’s forward', 'Show the answers, then go to the next question'],
  ['← or Page Up, or the clicker’s back', 'Hide the answers, then go to the question before'],
  ['R', 'Show or hide the answers'],
  ['B or .', 'Show nothing, and again'],
  ['V', 'Show the vote before, or hide it'],
  ['T', 'Start or pause the time'],
  ['+', 'A minute more'],
  ['Home, End', 'The first and the last question'],
  ['D and F, in the projector’s window', 'Dark or light; full screen'],
]

/** What was on show when somebody went to another screen, such as to collect another vote: there it goes on. */
const leftAt = new Map<string, Showing>()

const Revealing = () => {
  const { id, session, pack } = useSession((open) => ({ id: open.id, session: open.session, pack: open.pack }))
  const document = useSessionDocument()
  const [order, setOrder] = useState<RevealOrder>('planned')
  const { votes, questions } = useStanding(order)
  const ids = questions.map(({ question }) => question)
  const [showing, setShowing] = useState<Showing>(() => {
    const before = leftAt.get(id)
    return before !== undefined && ids.includes(before.question ?? '')
      ? before
      : showingOf(ids[0] ?? null, session.minutes)
  })
  const { leftMs, leftNow } = useTimerLeft(showing.timer)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [isBlocked, setBlocked] = useState(false)
  const school = useWrittenUpSchool(session.mode === 'calibration' ? session.school : null)
  const end = useRef<FacilitatorEnd | null>(null)
  const go = (next: Showing): void => {
    setShowing(next)
    if (next.isRevealed && next.question !== null) {
      const vote = Math.max(1, ...votes.filter(({ sendings }) => sendings.length > 0).map((each) => each.vote))
      if (session.revealed.get(next.question)?.has(vote) !== true)
        document.record({ kind: 'revealed-set', question: next.question, vote, value: true })
    }
  }
  const step = (taken: RevealStep): void =>
    go(afterStep(showing, taken, { order: ids, minutes: session.minutes, leftMs: leftNow() }))
  // What the other window and the keyboard call is made anew with each drawing.
  const latest = useRef({ step, showing, leftNow })
  useEffect(() => {
    latest.current = { step, showing, leftNow }
  })
  const showNow = (): void => {
    const { showing: now, leftNow: left } = latest.current
    end.current?.show({ ...now, timer: { ...now.timer, leftMs: left() } })
  }
  useEffect(() => {
    const opened = facilitatorEnd(
      id,
      () => showNow(),
      (taken) => latest.current.step(taken),
    )
    end.current = opened
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return
      if (event.key === '?') return setHelpOpen(true)
      const taken = stepOfKey(event.key)
      if (taken === null) return
      event.preventDefault()
      latest.current.step(taken)
    }
    window.addEventListener('keydown', press)
    return () => {
      const { showing: now, leftNow: left } = latest.current
      leftAt.set(id, { ...now, timer: { ...now.timer, leftMs: left() } })
      window.removeEventListener('keydown', press)
      opened.close()
    }
  }, [id])
  useEffect(showNow, [showing])
  const current = questions.find(({ question }) => question === showing.question)
  const byId = new Map(pack.questions.map((question) => [question.id, question] as const))
  const open = (): void => setBlocked(end.current?.open(`#${paths.projector(id)}`) !== true)
  if (ids.length === 0)
    return (
      <Page title="Reveal" of={sessionName(session)}>
        <Notice tone="neutral" title="No questions are chosen yet">
          <p>
            <Link href={paths.sessionPlan(id)} className={buttonClass({ look: 'primary' })}>
              Choose questions
            </Link>
          </p>
        </Notice>
      </Page>
    )
  return (
    <Page title="Reveal" of={sessionName(session)} wide>
      <div className="row">
        <Button look="primary" onClick={open}>
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
        <Notice tone="unknown" title="The browser did not open a window">
          <p>
            <span>Allow windows for this page, or </span>
            <a href={`#${paths.projector(id)}`} target="_blank" rel="opener">
              open it by this link
            </a>
            <span>, and move it to the projector.</span>
          </p>
        </Notice>
      )}
      <div className="reveal">
        <nav className="reveal-list stack tight" aria-label="Questions of the session">
          <SelectField
            label="Order"
            value={order}
            options={[
              { value: 'planned', label: 'As planned' },
              { value: 'apart', label: 'Furthest apart first' },
            ]}
            onChange={(event) => setOrder(event.target.value === 'apart' ? 'apart' : 'planned')}
          />
          <ol>
            {questions.map(({ question }) => (
              <li key={question}>
                <button
                  type="button"
                  aria-current={question === showing.question ? 'step' : undefined}
                  onClick={() => go(showingOf(question, session.minutes))}
                >
                  <span>{byId.get(question)?.short ?? question}</span>
                  {session.revealed.has(question) && <span className="muted small">shown</span>}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <div className="stack reveal-main">
          <div className="reveal-stage" aria-label="What the room sees" role="region">
            <RoomView
              session={session}
              pack={pack}
              votes={votes}
              standing={current}
              showing={showing}
              leftMs={leftMs}
              school={school}
            />
          </div>
          <div className="reveal-steps" role="group" aria-label="Steps">
            <Button onClick={() => step('back')}>Back</Button>
            <Button look="primary" onClick={() => step('reveal')}>
              {showing.isRevealed ? 'Hide the answers' : 'Show the answers'}
            </Button>
            <Button onClick={() => step('next')}>Next</Button>
            <Button onClick={() => step('timer')}>
              {showing.timer.isRunning ? 'Pause the time' : 'Start the time'}
            </Button>
            <Button look="quiet" onClick={() => step('minute')}>
              One minute more
            </Button>
            <Button look="quiet" onClick={() => step('blank')}>
              {showing.isBlank ? 'Show it again' : 'Show nothing'}
            </Button>
            {votes.length > 1 && (
              <Button look="quiet" onClick={() => step('before')}>
                {showing.showsBefore ? 'Hide the vote before' : 'Show the vote before'}
              </Button>
            )}
          </div>
          <p className="small muted">
            <span>To vote again: phones press “Go on to the next vote” and show a new code. </span>
            <Link href={paths.collect(id)}>Collect it</Link>
            <span>, and both votes stand beside each other here.</span>
          </p>
          {current !== undefined && <ForTheFacilitator pack={pack} standing={current} school={school} />}
        </div>
      </div>
      <Dialog title="Keys and clicker" isOpen={isHelpOpen} onClose={() => setHelpOpen(false)}>
        <dl className="reveal-keys">
          {keys.map(([pressed, does]) => (
            <div key={pressed}>
              <dt>{pressed}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div>
          <Button onClick={() => setHelpOpen(false)}>Close</Button>
        </div>
      </Dialog>
    </Page>
  )
}

/** Where the facilitator shows the room its answers, question by question. */
export const Reveal = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <Revealing />
  </SessionShell>
)
