import { fileNameOf } from '../../core/report/fileName'
import { foldEvents } from '../../core/review/review'
import { noteBackup } from '../../state/backups'
import { reviewFileText, type ReviewCopy } from '../../state/openFile'
import { download } from '../../ui/download'
import { showToast } from '../../ui/toasts'

/** Saves a review as a file among the browser's downloads. */
export const saveReviewFile = (copy: ReviewCopy): void => {
  const review = foldEvents(copy.log)
  download(`${fileNameOf(review, 'safeguarding-review')}.review.json`, reviewFileText(copy), 'application/json')
  void noteBackup(review.id)
  showToast('The review was saved as a file among your downloads.')
}
