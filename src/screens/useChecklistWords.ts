import { checklistWords, isToBeNamed, type ChecklistName } from '../core/report/words/checklistWords'
import { useReviewList } from '../state/reviewList'
import { useBuiltInPack } from './useBuiltInPack'

/** Says which checklist a review uses, where that is not plain: `null` where it is. */
export const useChecklistWords = (): ((checklist: ChecklistName) => string | null) => {
  const builtIn = useBuiltInPack()
  const { reviews } = useReviewList()
  const onDevice = reviews.flatMap((review) => (review.kind === 'found' ? [review.checklist] : []))
  return (checklist) =>
    isToBeNamed(checklist, onDevice, builtIn.status === 'ready' ? builtIn.pack : null)
      ? checklistWords(checklist)
      : null
}
