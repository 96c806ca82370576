import { useMemo, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { readSendings, votesOf } from '../../core/workshop/votes'
import { useSession } from '../../state/openSession'
import { Button, buttonClass } from '../../ui/Button'
import { later } from '../../ui/fetched'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { voteName } from '../session/codeWords'
import { SessionShell } from '../session/SessionShell'
import { sessionName } from '../session/sessionName'
import { answeredWords } from '../session/sessionWords'
import { ByFiles } from './ByFiles'
import { ByLetters } from './ByLetters'
import { ByPaper } from './ByPaper'
import { CameIn } from './CameIn'
import { ContestedTables } from './ContestedTables'
import { TableBoard } from './TableBoard'
import './collect.css'

// The camera, and what reads its pictures, are wanted by whoever scans.
const ByCamera = later(async () => (await import('./ByCamera')).ByCamera)

const ways = [
  { id: 'camera', label: 'By camera', keeps: false, draw: (): ReactNode => <ByCamera /> },
  { id: 'letters', label: 'Type or paste', keeps: true, draw: (): ReactNode => <ByLetters /> },
  { id: 'files', label: 'Files', keeps: true, draw: (): ReactNode => <ByFiles /> },
  { id: 'paper', label: 'From paper', keeps: true, draw: (): ReactNode => <ByPaper /> },
] as const

type WayId = (typeof ways)[number]['id']

const Collecting = () => {
  const { id, session } = useSession((open) => ({ id: open.id, session: open.session }))
  const votes = useMemo(() => votesOf(session), [session])
  const { unreadable } = useMemo(() => readSendings(session), [session])
  const [way, setWay] = useState<WayId>('letters')
  if (session.questions.length === 0)
    return (
      <Page title="Collect" of={sessionName(session)}>
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
    <Page title="Collect" of={sessionName(session)} wide>
      {votes.map((vote) => (
        <section key={vote.vote} className="stack tight" aria-label={voteName(vote.vote)}>
          <p className="collect-count" role="status">
            <strong>{answeredWords(session, vote.tables.length)}</strong>
            <span className="muted">{voteName(vote.vote)}</span>
          </p>
          <TableBoard vote={vote} />
          <ContestedTables vote={vote} />
        </section>
      ))}
      {unreadable > 0 && (
        <Notice tone="unknown" title={`${unreadable} of what came in cannot be read`}>
          <p>They answer other questions than this session asks now: another facilitator may have changed its plan.</p>
        </Notice>
      )}
      <div className="collect-ways" role="group" aria-label="How answers come">
        {ways.map(({ id: each, label }) => (
          <Button key={each} aria-pressed={way === each} onClick={() => setWay(each)}>
            {label}
          </Button>
        ))}
      </div>
      {ways
        .filter(({ id: each, keeps }) => keeps || way === each)
        .map(({ id: each, draw }) => (
          // What is typed in one stays there while another is looked at; the camera is let go of.
          <div key={each} hidden={way !== each}>
            {draw()}
          </div>
        ))}
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
