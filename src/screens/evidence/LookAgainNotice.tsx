import { Link } from 'wouter'
import { dueToLookAgain } from '../../core/review/lookAgain'
import { howMany } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { paths } from '../paths'
import { useToday } from '../useToday'
import { sayDate } from '../when'

/** So many are named; the evidence screen has all of them. */
const mostNamed = 3

/** What evidence somebody is to look at again by now, the longest due first; nothing where nothing is. */
export const LookAgainNotice = () => {
  const { id, review } = useReadyReview(({ id, review }) => ({ id, review }))
  const due = dueToLookAgain(review, useToday())
  if (due.length === 0) return null
  const more = due.length - mostNamed
  return (
    <Notice tone="unknown" title={`Look again at ${howMany(due.length, 'piece of evidence', 'pieces of evidence')}`}>
      <ul>
        {due.slice(0, mostNamed).map(({ entry, by }) => (
          <li key={entry.id}>{`${entry.what} (by ${sayDate(by)})`}</li>
        ))}
      </ul>
      <p>
        <span>{more > 0 ? `And ${more} more. ` : ''}</span>
        <Link href={paths.evidence(id)}>See the evidence</Link>
      </p>
    </Notice>
  )
}
