import { useMemo, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { boardOf, type VoteBoard } from '../../core/workshop/board'
import { readSendings, voteOf, votesOf } from '../../core/workshop/votes'
import { howMany } from '../../core/report/words/words'
import { useSession } from '../../state/openSession'
import { Button, buttonClass } from '../../ui/Button'
import { later } from '../../ui/fetched'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { NoQuestions } from '../session/NoQuestions'
import { SessionShell } from '../session/SessionShell'
import { sessionName } from '../session/sessionName'
import { ByFiles } from './ByFiles'
import { ByLetters } from './ByLetters'
import { ByPaper } from './ByPaper'
import { CameIn } from './CameIn'
import { CollectHead } from './CollectHead'
import { keepCollectView, lastCollectView, type CollectView, type WayId } from './collectView'
import { ContestedTables } from './ContestedTables'
import { SheetsTypedTwice } from './SheetsTypedTwice'
import './collect.css'

// The camera, and what reads its pictures, are wanted by whoever scans.
const ByCamera = later(async () => (await import('./ByCamera')).ByCamera)

interface WayProps {
  readonly vote: number
  readonly board: VoteBoard
  readonly onFiles: () => void
}

/** How answers come. `keeps`: what is typed in it stays there while another is looked at; the camera is let go of. */
const ways: readonly {
  readonly id: WayId
  readonly label: string
  readonly keeps: boolean
  readonly draw: (props: WayProps) => ReactNode
}[] = [
  { id: 'camera', label: 'By camera', keeps: false, draw: ({ vote }) => <ByCamera vote={vote} /> },
  { id: 'letters', label: 'Type or paste', keeps: true, draw: ({ vote }) => <ByLetters vote={vote} /> },
  { id: 'files', label: 'Files', keeps: true, draw: ({ vote, onFiles }) => <ByFiles vote={vote} onFiles={onFiles} /> },
  { id: 'paper', label: 'From paper', keeps: true, draw: ({ vote, board }) => <ByPaper vote={vote} board={board} /> },
]

/** That some of what came in cannot be read, and why. */
const Unreadable = ({ count }: { readonly count: number }) =>
  count === 0 ? null : (
    <Notice tone="unknown" title={`${howMany(count, 'sending')} cannot be read`}>
      <p>
        {count === 1
          ? 'It answers other questions than this session asks now: they were changed, perhaps in another facilitator’s copy. It does not count, and stays in the list below.'
          : 'They answer other questions than this session asks now: these were changed, perhaps in another facilitator’s copy. They do not count, and stay in the list below.'}
      </p>
    </Notice>
  )

const Collecting = () => {
  const { id, session } = useSession((open) => ({ id: open.id, session: open.session }))
  const votes = useMemo(() => votesOf(session), [session])
  const { unreadable } = useMemo(() => readSendings(session), [session])
  const [view, setView] = useState(() => lastCollectView(id))
  const change = (more: Partial<CollectView>): void => {
    const next = { ...view, ...more }
    keepCollectView(id, next)
    setView(next)
  }
  const latest = Math.max(votes.length, view.started)
  const number = Math.min(view.vote ?? latest, latest)
  const vote = votes[number - 1] ?? voteOf(session, number)
  const board = boardOf(vote, session.tables)
  if (session.questions.length === 0)
    return (
      <Page title="Collect" of={sessionName(session)}>
        <NoQuestions>Answers can be taken in once there are questions to answer.</NoQuestions>
        <Unreadable count={unreadable} />
        <CameIn />
      </Page>
    )
  const props: WayProps = { vote: number, board, onFiles: () => change({ way: 'files' }) }
  return (
    <Page title="Collect" of={sessionName(session)} wide>
      <CollectHead
        plan={session}
        board={board}
        vote={vote}
        latest={latest}
        hasLatest={(votes[latest - 1]?.tables.length ?? 0) > 0}
        onVote={(chosen) => change({ started: Math.max(latest, chosen), vote: chosen >= latest ? null : chosen })}
      />
      <section className="stack" aria-labelledby="collect-ways">
        <h2 id="collect-ways">Take in answers</h2>
        <div className="collect-choices" role="group" aria-label="How answers come">
          {ways.map(({ id: each, label }) => (
            <Button key={each} aria-pressed={view.way === each} onClick={() => change({ way: each })}>
              {label}
            </Button>
          ))}
        </div>
        {ways
          .filter(({ id: each, keeps }) => keeps || view.way === each)
          .map(({ id: each, draw }) => (
            <div key={each} hidden={view.way !== each}>
              {draw(props)}
            </div>
          ))}
      </section>
      <ContestedTables vote={vote} />
      <SheetsTypedTwice vote={vote} />
      <Unreadable count={unreadable} />
      <CameIn />
      <p>
        <Link href={paths.reveal(id)} className={buttonClass({ look: 'primary' })}>
          Next: reveal
        </Link>
      </p>
    </Page>
  )
}

/** Where the facilitator takes in what the room answered. */
export const Collect = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <Collecting />
  </SessionShell>
)
