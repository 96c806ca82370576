import { useCallback, useEffect, useState } from 'react'
import { refreshLibrary } from '../../state/reviewList'

/** Reads the list of reviews when the page is shown. It fails where the browser's storage breaks down while it is read. */
export const useLibraryLoading = (): { readonly hasFailed: boolean; readonly retry: () => void } => {
  const [hasFailed, setHasFailed] = useState(false)
  const retry = useCallback(() => {
    refreshLibrary().then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    )
  }, [])
  useEffect(retry, [retry])
  return { hasFailed, retry }
}
