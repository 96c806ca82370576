import { Link } from 'wouter'
import { commentsByGovernors } from '../../core/review/comments'
import { governorsOf } from '../../core/review/people'
import { howMany } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { paths } from '../paths'

/** What governors have said of the review, or the way to ask them; nothing of one person's own answers. */
export const PeopleState = () => {
  const { id, review } = useReadyReview(({ id, review }) => ({ id, review }))
  if (review.isIndependent) return null
  const open = commentsByGovernors(review).filter(({ isResolved }) => !isResolved).length
  const governors = governorsOf(review).length
  return (
    <section className="stack tight" aria-label="Governors">
      <h2>Governors</h2>
      {governors === 0 ? (
        <p>
          <span>Nothing is back from governors. </span>
          <Link href={paths.share(id)}>Send it to governors</Link>
        </p>
      ) : (
        <p>
          <span>{`${howMany(governors, 'governor')} sent something back. `}</span>
          <Link href={paths.governors(id)}>
            {open === 0 ? 'What governors said' : `${howMany(open, 'open comment')} by governors`}
          </Link>
        </p>
      )}
    </section>
  )
}
