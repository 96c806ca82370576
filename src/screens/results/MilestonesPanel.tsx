import { Link } from 'wouter'
import { sayFingerprint } from '../../core/report/words/fingerprintWords'
import { howMany } from '../../core/report/words/words'
import { changesSince } from '../../core/review/milestones'
import { useReadyReview } from '../../state/openStore'
import { paths } from '../paths'
import { sayDate } from '../when'

/** The last state that was kept by name, and the way to all of them. */
export const MilestonesPanel = () => {
  const { id, log, review } = useReadyReview()
  const last = review.milestones.at(-1)
  const since = last === undefined ? 0 : changesSince(log, last)
  return (
    <section className={`stack tight ${last === undefined ? 'no-print' : ''}`}>
      <h2>Milestones</h2>
      {last === undefined ? (
        <p key="none" className="measure">
          None yet. A milestone keeps the review as it stands by a name, such as for a governors’ meeting; later you can
          compare with it, or go back to it.
        </p>
      ) : (
        <p key="last">
          The last is “{last.name}”, made on {sayDate(last.madeOn)}.{' '}
          {since === 0 ? 'No change since.' : `${howMany(since, 'change')} since.`}{' '}
          <span className="muted">
            Fingerprint <span className="nowrap">{sayFingerprint(last.fingerprint)}</span>.
          </span>
        </p>
      )}
      <p className="no-print">
        <Link href={paths.milestones(id)}>
          {last === undefined ? 'Make a milestone' : 'All milestones, and comparing'}
        </Link>
      </p>
    </section>
  )
}
