import { Link } from 'wouter'
import { rehearsalsOverTime, type RehearsalStanding } from '../../core/rehearsal/standing'
import type { Rehearsal } from '../../core/review/review'
import { rehearsalOutcomeWords, rehearsalVerdict } from '../../core/report/words/rehearsalWords'
import { howMany } from '../../core/report/words/words'
import { rehearsalOutcomes } from '../../core/review/eventValues'
import { useReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { paths } from '../paths'
import { sayDate } from '../when'
import './rehearsals.css'

interface Row {
  readonly rehearsal: Rehearsal
  readonly standing: RehearsalStanding
}

const Running = ({ rows }: { readonly rows: readonly Row[] }) => {
  const id = useReadyReview((open) => open.id)
  return rows.map(({ rehearsal, standing }) => (
    <Notice
      key={rehearsal.id}
      tone="neutral"
      title={`A rehearsal is under way, begun on ${sayDate(rehearsal.startedOn)}`}
    >
      <p>{`${standing.rehearsed.filter(({ finding }) => finding !== null).length} of ${howMany(rehearsal.questions.length, 'question')} gone through.`}</p>
      <p>
        <Link href={paths.rehearsal(id, rehearsal.id)} className={buttonClass({ look: 'primary' })}>
          Go on
        </Link>
      </p>
    </Notice>
  ))
}

const Ended = ({ rows }: { readonly rows: readonly Row[] }) => {
  const id = useReadyReview((open) => open.id)
  return (
    <section className="stack" aria-labelledby="rehearsals-before">
      <h2 id="rehearsals-before">{rows.length === 1 ? 'The one so far' : 'So far, the latest first'}</h2>
      <ScrollRegion className="rehearsal-table" aria-label="Rehearsals so far">
        <table>
          <thead>
            <tr>
              <th scope="col">Begun</th>
              <th scope="col">Found in time</th>
              {rehearsalOutcomes.map((outcome) => (
                <th key={outcome} scope="col" className="num">
                  {rehearsalOutcomeWords[outcome]}
                </th>
              ))}
              <th scope="col">Asked by</th>
            </tr>
          </thead>
          <tbody>
            {[...rows].reverse().map(({ rehearsal, standing }) => (
              <tr key={rehearsal.id}>
                <th scope="row">
                  <Link href={paths.rehearsal(id, rehearsal.id)}>{sayDate(rehearsal.startedOn)}</Link>
                  {rehearsal.leadAway && <span className="muted small"> lead away</span>}
                </th>
                <td>{rehearsalVerdict(standing)}</td>
                {rehearsalOutcomes.map((outcome) => (
                  <td key={outcome} className="num">
                    {standing.counts[outcome]}
                  </td>
                ))}
                <td>{rehearsal.askedBy === '' ? 'not said' : rehearsal.askedBy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

/** The rehearsals of the review: those under way, to go on with, or those that have ended, beside each other. */
export const RehearsalsSoFar = ({ isRunning }: { readonly isRunning: boolean }) => {
  const { pack, review } = useReadyReview(({ pack: held, review: now }) => ({ pack: held, review: now }))
  const rows = rehearsalsOverTime(pack, review).filter(({ rehearsal }) => (rehearsal.endedOn === null) === isRunning)
  if (rows.length === 0) return null
  return isRunning ? <Running rows={rows} /> : <Ended rows={rows} />
}
