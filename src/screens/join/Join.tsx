import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { howMany } from '../../core/report/words/words'
import { forgetPart, readJoining, refreshTakingPart, useTakingPart } from '../../state/takingPart'
import { Button, buttonClass } from '../../ui/Button'
import { FileButton } from '../../ui/FileButton'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { FailedNotice, type Failure } from '../open/FailedNotice'
import { useOpenFile } from '../open/useOpenFile'
import { openable } from '../openable'
import { PackFailed } from '../PackFailed'
import { paths } from '../paths'
import { joinProblemWords, unitName } from '../session/codeWords'
import { sayMoment } from '../when'
import { ChooseNumber } from './ChooseNumber'
import { JoinBy } from './JoinBy'
import './join.css'

/** The sessions in which this device takes part already. */
const JoinedBefore = () => {
  const { sessions } = useTakingPart()
  if (sessions.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="joined-before">
      <h2 id="joined-before">Joined on this device</h2>
      <ul className="join-before">
        {sessions.map(({ number, unit, table, questions, answers, joinedAt }) => (
          <li key={number}>
            <span>{`Session ${number}${table === null ? '' : `, ${unitName(unit, table)}`}: ${Object.values(answers).filter((answer) => answer !== null).length} of ${howMany(questions.length, 'question')} answered, joined ${sayMoment(joinedAt)}`}</span>
            <span className="row">
              <Link
                href={paths.takePart(number)}
                aria-label={`Go on with session ${number}`}
                className={buttonClass({ look: 'primary' })}
              >
                Go on
              </Link>
              <Button look="quiet" aria-label={`Forget session ${number}`} onClick={() => void forgetPart(number)}>
                Forget
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Read = Awaited<ReturnType<typeof readJoining>> | 'loading' | 'failed'

/** What a code in the address leads to. */
const ByAddress = ({ code }: { readonly code: string }) => {
  const [read, setRead] = useState<Read>('loading')
  const [attempt, setAttempt] = useState(0)
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
  if (read === 'loading')
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
  return <ChooseNumber joining={read.joining} pack={read.pack} />
}

/** Where a device joins a session. `code`: the letters that stand in the address; `null`: none do. */
export const Join = ({ code }: { readonly code: string | null }) => {
  const [failure, setFailure] = useState<Failure | null>(null)
  const open = useOpenFile(setFailure)
  useDroppedFile(open)
  useEffect(() => void refreshTakingPart(), [])
  return (
    <Page title="Join a session">
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
