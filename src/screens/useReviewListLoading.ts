import { useCallback, useEffect, useState } from 'react'
import { refreshReviewList, useReviewList } from '../state/reviewList'

/** Reads the list of reviews when the page is shown. It fails where the browser's storage breaks down while it is read. */
export const useReviewListLoading = (): { readonly hasFailed: boolean; readonly retry: () => void } => {
  const [hasFailed, setHasFailed] = useState(false)
  const retry = useCallback(() => {
    refreshReviewList().then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    )
  }, [])
  useEffect(retry, [retry])
  const { refusal } = useReviewList()
  // Whoever comes back to the page may have allowed storage meanwhile, or closed the tab that stood in the way.
  useEffect(() => {
    if (refusal === null) return
    window.addEventListener('focus', retry)
    return () => window.removeEventListener('focus', retry)
  }, [refusal, retry])
  return { hasFailed, retry }
}
