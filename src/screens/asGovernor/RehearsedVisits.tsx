import { rehearsalsOverTime } from '../../core/rehearsal/standing'
import { rehearsalVerdict } from '../../core/report/words/rehearsalWords'
import { useReadyReview } from '../../state/openStore'
import { sayDate } from '../when'

/** What came of the visits that the school rehearsed, the latest first; nothing where none was sent along. */
export const RehearsedVisits = () => {
  const { pack, review } = useReadyReview(({ pack: held, review: now }) => ({ pack: held, review: now }))
  const ended = rehearsalsOverTime(pack, review).filter(({ rehearsal }) => rehearsal.endedOn !== null)
  if (ended.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="governor-rehearsed">
      <h2 id="governor-rehearsed">Visits that the school rehearsed</h2>
      <ul>
        {[...ended].reverse().map(({ rehearsal, standing }) => (
          <li key={rehearsal.id}>
            {`${sayDate(rehearsal.startedOn)}: ${rehearsalVerdict(standing)}${rehearsal.isOtherThanDoers ? ', asked by somebody other than those who do the work' : ''}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
