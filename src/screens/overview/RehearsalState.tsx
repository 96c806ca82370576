import { Link } from 'wouter'
import { rehearsalsOverTime } from '../../core/rehearsal/standing'
import { rehearsalVerdict } from '../../core/report/words/rehearsalWords'
import { useReadyReview } from '../../state/openStore'
import { paths } from '../paths'
import { sayDate } from '../when'

/** The way to a rehearsal, and what came of the last one. */
export const RehearsalState = () => {
  const { id, pack, review } = useReadyReview(({ id: of, pack: held, review: now }) => ({
    id: of,
    pack: held,
    review: now,
  }))
  const all = rehearsalsOverTime(pack, review)
  const running = all.find(({ rehearsal }) => rehearsal.endedOn === null)
  const last = [...all].reverse().find(({ rehearsal }) => rehearsal.endedOn !== null)
  return (
    <section className="stack tight" aria-label="Rehearsal">
      <h2>Could you show it today?</h2>
      {last !== undefined && (
        <p>
          <Link href={paths.rehearsal(id, last.rehearsal.id)}>{sayDate(last.rehearsal.startedOn)}</Link>
          <span>{`: ${rehearsalVerdict(last.standing)}`}</span>
        </p>
      )}
      {running === undefined ? (
        <p>
          <Link href={paths.rehearsals(id)}>Rehearse a visit</Link>
        </p>
      ) : (
        <p>
          <Link href={paths.rehearsal(id, running.rehearsal.id)}>
            {`Go on with the rehearsal: ${running.standing.rehearsed.filter(({ finding }) => finding !== null).length} of ${running.standing.rehearsed.length}`}
          </Link>
        </p>
      )}
    </section>
  )
}
