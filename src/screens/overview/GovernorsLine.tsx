import { Link } from 'wouter'
import { howMany } from '../../core/report/words/words'
import { commentsByGovernors } from '../../core/review/comments'
import { useReadyReview } from '../../state/openStore'
import { paths } from '../paths'

/** How many comments of governors wait for an answer; nothing where none does. */
export const GovernorsLine = () => {
  const { id, review } = useReadyReview()
  const open = commentsByGovernors(review).filter(({ isResolved }) => !isResolved).length
  if (open === 0) return null
  return (
    <p>
      <Link href={paths.governors(id)}>{howMany(open, 'open comment')} by governors</Link>
    </p>
  )
}
