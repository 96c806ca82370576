import { useEffect, useState } from 'react'
import type { Pack } from '../../core/content/pack'
import { newerPack } from '../../state/nextReview'
import { useReadyReview } from '../../state/openStore'
import { useReviewList } from '../../state/reviewList'

/** One of - *looking* - *none* - *found*. */
export type NewerPack = { readonly status: 'looking' | 'none' } | { readonly status: 'found'; readonly pack: Pack }

/** The newest version of the checklist of the review that is shown, where one is known that is newer than its own. */
export const useNewerPack = (): NewerPack => {
  const pack = useReadyReview((open) => open.pack)
  const { reviews } = useReviewList()
  const [found, setFound] = useState<{ readonly of: Pack; readonly newer: NewerPack } | null>(null)
  useEffect(() => {
    let isWanted = true
    const settle = (newer: NewerPack) => {
      if (isWanted) setFound({ of: pack, newer })
    }
    newerPack(pack).then(
      (newer) => settle(newer === null ? { status: 'none' } : { status: 'found', pack: newer }),
      // Where other reviews cannot be read, nothing newer is known.
      () => settle({ status: 'none' }),
    )
    return () => {
      isWanted = false
    }
  }, [pack, reviews])
  return found?.of === pack ? found.newer : { status: 'looking' }
}
