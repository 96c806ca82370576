import { useEffect, useMemo } from 'react'
import { foldEvents } from '../../core/review/foldEvents'
import type { ReviewCopy } from '../../state/incoming'
import { openReview, reviewOf, showReview } from '../../state/openReview'
import { isGovernor, useStateOf } from '../../state/openStore'

/** A review of this device that a file is to be added to. */
export interface Here {
  readonly copy: ReviewCopy
  /** Whether it is seen here by a governor. */
  readonly isGovernors: boolean
  /** Who answers on this device; `null`: nobody knows. */
  readonly me: string | null
}

/** The review on this device as it is now: what other tabs do to it meanwhile is in it. `null` while it is being opened. */
export const useHere = (here: ReviewCopy): Here | null => {
  const { id } = foldEvents(here)
  const document = useMemo(() => reviewOf(id), [id])
  useEffect(() => showReview(document), [document])
  useEffect(() => {
    void openReview(id)
  }, [id])
  const open = useStateOf(document)
  if (open.status === 'closed' || open.status === 'loading') return null
  // What cannot be read any more was read when the file was opened.
  if (open.status !== 'ready') return { copy: here, isGovernors: false, me: null }
  return { copy: open, isGovernors: isGovernor(open), me: open.me }
}
