import { fileNameOf } from '../../core/report/actionPlanReport'
import { reviewFileText } from '../../state/openFile'
import { noteBackup, type ReadyReview } from '../../state/openReview'
import { download } from '../../ui/download'
import { showToast } from '../../ui/toasts'

/** Saves the review as a file among the browser's downloads. */
export const saveReviewFile = (open: ReadyReview): void => {
  download(`${fileNameOf(open.review, 'safeguarding-review')}.review.json`, reviewFileText(open), 'application/json')
  void noteBackup()
  showToast('The review was saved as a file among your downloads.')
}
