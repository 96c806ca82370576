import { fileNameOf } from '../../core/report/actionPlanReport'
import { writeReviewFile } from '../../storage/reviewFile'
import { now } from '../../state/clock'
import { noteBackup, type ReadyReview } from '../../state/openReview'
import { download } from '../../ui/download'
import { showToast } from '../../ui/toasts'

/** Saves the review as a file among the browser's downloads. */
export const saveReviewFile = (open: ReadyReview): void => {
  download(`${fileNameOf(open.review, 'safeguarding-review')}.review.json`, writeReviewFile({ pack: open.pack, log: open.log }, now()), 'application/json')
  void noteBackup()
  showToast('The review was saved as a file among your downloads.')
}
