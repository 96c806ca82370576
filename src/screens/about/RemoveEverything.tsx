import { useEffect, useState } from 'react'
import { howMany } from '../../core/report/words/words'
import { useChosenPack } from '../../state/chosenPack'
import { closeReviews } from '../../state/closeReview'
import { clearAll } from '../../state/library'
import { forgetDeleted } from '../../state/deletedReviews'
import { forgetIncoming } from '../../state/incoming'
import { refreshReviewList, useReviewList } from '../../state/reviewList'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { dismissToasts, showToast } from '../../ui/toasts'
import { StorageNotice } from '../StorageNotice'

const removeAll = async (): Promise<void> => {
  await clearAll()
  closeReviews()
  useChosenPack.setState({ pack: null })
  forgetDeleted(null)
  forgetIncoming()
  dismissToasts()
}

/** Empties this device of all that was entered, once that is confirmed. */
export const RemoveEverything = () => {
  const { reviews, refusal } = useReviewList()
  const [isAsking, setIsAsking] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  useEffect(() => {
    // The number of reviews is only said in passing: without it the removal works all the same.
    refreshReviewList().catch(() => undefined)
  }, [])
  const remove = async (): Promise<void> => {
    setIsAsking(false)
    try {
      await removeAll()
      setHasFailed(false)
      showToast('Everything you entered was removed from this device.')
    } catch {
      setHasFailed(true)
    }
  }
  return (
    <div className="stack tight about-remove">
      {refusal === 'off' ? (
        <p className="muted">
          This browser keeps nothing for this site, so there is nothing to remove beyond this tab.
        </p>
      ) : (
        <StorageNotice />
      )}
      <div>
        <Button look="danger" onClick={() => setIsAsking(true)}>
          Remove everything from this device
        </Button>
      </div>
      {hasFailed && (
        <Notice tone="gap" title="It could not be removed" isAlert>
          <p>
            The browser’s storage did not answer, and what is stored may still be here. Close other tabs of Unannounced
            and try again; or clear the data of this site in your browser’s settings.
          </p>
        </Notice>
      )}
      <Dialog title="Remove everything from this device?" isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>
          {reviews.length === 0
            ? 'No review is stored here. Drafts and settings would be removed.'
            : `${howMany(reviews.length, 'review')}, with all answers, notes and plans, would be removed from this browser, in every tab.`}{' '}
          This cannot be undone. Files that you saved stay.
        </p>
        <div className="row">
          <Button look="primary" onClick={() => setIsAsking(false)}>
            Keep everything
          </Button>
          <Button look="danger" onClick={() => void remove()}>
            Remove it for good
          </Button>
        </div>
      </Dialog>
    </div>
  )
}
