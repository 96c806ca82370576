import { useReviewList } from '../state/reviewList'
import { later } from '../ui/fetched'

// Hardly anybody sees it, and its words would be a part of the first load.
const RefusalNotice = later(async () => (await import('./RefusalNotice')).RefusalNotice)

/** Says above the list of reviews why this browser keeps nothing just now. Nothing where it does keep things. */
export const StorageNotice = () => {
  const { refusal } = useReviewList()
  return refusal === null ? null : <RefusalNotice refusal={refusal} />
}
