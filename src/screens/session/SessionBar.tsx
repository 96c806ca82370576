import { Link } from 'wouter'
import { useSession } from '../../state/openSession'
import { Logo } from '../bar/Logo'
import { placeDrawings } from '../bar/placeDrawings'
import { paths } from '../paths'
import { Tab } from '../Tab'
import { sessionName } from './sessionName'
import '../bar/bar.css'
import '../review/review.css'
import './session.css'

const saidOf = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved yet' } as const

/** The bar of a session: which it is, its steps in the order in which they are taken, and whether all is kept. */
export const SessionBar = () => {
  const { id, session, saveStatus } = useSession((open) => ({
    id: open.id,
    session: open.session,
    saveStatus: open.saveStatus.kind,
  }))
  return (
    <div className="bar review-bar no-print">
      <div className="inner">
        <Link href={paths.workshops} className="brand" aria-label="All sessions">
          <Logo />
        </Link>
        <Link href={paths.workshops} className="session-name">
          {sessionName(session)}
        </Link>
        <nav aria-label="This session" className="places">
          <Tab href={paths.sessionPlan(id)} drawing={placeDrawings.plan}>
            Plan
          </Tab>
          <Tab href={paths.sessionJoin(id)} drawing={placeDrawings.people}>
            Join
          </Tab>
          <Tab href={paths.collect(id)} drawing={placeDrawings.questions}>
            Collect
          </Tab>
          <Tab href={paths.reveal(id)} drawing={placeDrawings.results}>
            Reveal
          </Tab>
          <Tab href={paths.sessionReport(id)} drawing={placeDrawings.downloads}>
            Take away
          </Tab>
        </nav>
        {session.review !== null && (
          <Link href={paths.pointsOfView(session.review)} className="session-back small">
            Back to the review
          </Link>
        )}
        <span className="session-saved muted small" role="status">
          {saidOf[saveStatus]}
        </span>
      </div>
    </div>
  )
}
