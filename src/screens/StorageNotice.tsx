import { lazy, Suspense } from 'react'
import { useReviewList } from '../state/reviewList'

// Hardly anybody sees it, and its words would be a part of the first load.
const RefusalNotice = lazy(async () => ({ default: (await import('./RefusalNotice')).RefusalNotice }))

/** Says above the list of reviews why this browser keeps nothing just now. Nothing where it does keep things. */
export const StorageNotice = () => {
  const { refusal } = useReviewList()
  return refusal === null ? null : (
    <Suspense>
      <RefusalNotice refusal={refusal} />
    </Suspense>
  )
}
