import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'

/** "Don't know" on a critical question: it may be in place, so it calls for a look and not for an alarm. */
export const FindOutNotice = () => {
  const { findOut } = useReadyReview(({ pack }) => pack)
  return (
    <Notice tone="unknown" title="Find out today">
      <p>
        This is a critical safeguard. It may well be in place, but nobody can rely on it until you know. {findOut.text}
      </p>
    </Notice>
  )
}
