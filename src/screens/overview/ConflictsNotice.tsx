import { Link } from 'wouter'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { paths } from '../paths'
import { conflictsTitle } from '../conflicts/ConflictList'

/** Leads to what is still to be settled between several people. */
export const ConflictsNotice = () => {
  const {
    id,
    review: { conflicts },
  } = useReadyReview()
  if (conflicts.length === 0) return null
  return (
    <Notice tone="unknown" title={conflictsTitle(conflicts.length)}>
      <p>
        {conflicts.length === 1 ? 'Until it is settled' : 'Until they are settled'}, the last one counts.{' '}
        <Link href={paths.history(id)}>See both sides and settle {conflicts.length === 1 ? 'it' : 'them'}</Link>
      </p>
    </Notice>
  )
}
