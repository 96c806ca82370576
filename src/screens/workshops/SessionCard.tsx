import { Link, useLocation } from 'wouter'
import { votesOf } from '../../core/workshop/votes'
import { howMany } from '../../core/report/words/words'
import { sayProblem } from '../../core/content/problem'
import { removeSession, repeatSession, restoreSession, type ListedSession } from '../../state/sessionList'
import { Button, buttonClass } from '../../ui/Button'
import { showToast } from '../../ui/toasts'
import type { Failure } from '../open/FailedNotice'
import { notStored } from '../notStored'
import { paths } from '../paths'
import { saveSession } from '../session/saveSession'
import { sessionName } from '../session/sessionName'
import { answeredWords, modeWords } from '../session/sessionWords'
import { sayMoment } from '../when'

interface Props {
  readonly item: ListedSession
  readonly onFailure: (failure: Failure | null) => void
}

/** A session in the list: how far it is, and what can be done with it. */
export const SessionCard = ({ item, onFailure }: Props) => {
  const [, navigate] = useLocation()
  const trying = async (act: () => Promise<void>): Promise<void> => {
    onFailure(null)
    try {
      await act()
    } catch (error) {
      onFailure({ kind: 'not-stored', why: notStored(error) })
    }
  }
  const remove = (name: string) =>
    trying(async () => {
      const copy = await removeSession(item.id)
      showToast(
        `“${name}” was deleted from this device.`,
        copy === null ? null : { label: 'Put it back', run: () => void trying(() => restoreSession(copy)) },
      )
      document.getElementById('sessions-here')?.focus()
    })
  if (item.kind === 'damaged')
    return (
      <article className="card stack tight">
        <h3>{item.isNewer ? 'A session of a newer version' : 'A session that cannot be read'}</h3>
        <p>
          {item.isNewer
            ? 'Load this page again to get the newest version of the app, then it opens.'
            : 'What is stored for it is damaged. Nothing was changed.'}
        </p>
        {item.problems.slice(0, 3).map((problem, index) => (
          <p key={index} className="small muted">
            {sayProblem(problem)}
          </p>
        ))}
        <div className="row">
          <Button look="quiet" onClick={() => void remove('The session')}>
            Delete it
          </Button>
        </div>
      </article>
    )
  const { session, copy, id } = item
  const name = sessionName(session)
  const votes = votesOf(session)
  const facts = [
    modeWords[session.mode].label,
    howMany(session.questions.length, 'question'),
    votes[0] === undefined || votes[0].tables.length === 0
      ? 'nothing collected yet'
      : `answers of ${answeredWords(session, votes[0].tables.length)}`,
    ...(votes.length > 1 ? [`${votes.length} votes`] : []),
    `last changed ${sayMoment(session.lastChangedAt)}`,
  ]
  return (
    <article className="card stack tight" data-session={id}>
      <div className="row spread head">
        <h3>
          <Link href={paths.sessionPlan(id)}>{name}</Link>
        </h3>
        <Link
          href={session.sent.length > 0 ? paths.reveal(id) : paths.sessionPlan(id)}
          aria-label={`Go on with ${name}`}
          className={buttonClass({})}
        >
          Go on
        </Link>
      </div>
      <p className="small muted">{facts.join('\u00a0· ')}</p>
      <div className="row tools">
        <Button look="quiet" aria-label={`Save ${name} as a file`} onClick={() => saveSession(copy, 'facilitator')}>
          Save as a file
        </Button>
        <Button
          look="quiet"
          aria-label={`Use the plan of ${name} again`}
          onClick={() => void trying(async () => navigate(paths.sessionPlan(await repeatSession(item))))}
        >
          Use its plan again
        </Button>
        <Button look="quiet" aria-label={`Delete ${name}`} onClick={() => void remove(name)}>
          Delete
        </Button>
      </div>
    </article>
  )
}
