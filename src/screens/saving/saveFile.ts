import { fileNameOf, fileNamePart } from '../../core/report/fileName'
import { mainRole } from '../../core/report/findings/pointsOfView'
import { foldEvents } from '../../core/review/foldEvents'
import type { Review } from '../../core/review/review'
import { noteBackup } from '../../state/backups'
import type { ReviewCopy } from '../../core/review/reviewCopy'
import { reviewFileText } from '../../state/reviewFileText'
import { download } from '../../ui/download'
import { shareAction } from '../../ui/ShareFileButton'
import { showToast } from '../../ui/toasts'
import { savedPlace } from '../savedPlace'

/** Several people's independent answers reach the same folder: their roles tell the files apart. */
const whatItIs = (review: Review): string =>
  review.isIndependent
    ? ['independent-answers', fileNamePart(mainRole(review) ?? '')].filter((part) => part !== '').join('-')
    : 'safeguarding-review'

/** `Example-Primary-School-safeguarding-review-2026-11-23.review.json` */
export const reviewFileName = (review: Review): string => `${fileNameOf(review, whatItIs(review))}.review.json`

/** Saves a review as a file among the browser's downloads. `isWhole` is false where a part of it was left out: then it is no backup. */
export const saveReviewFile = (copy: ReviewCopy, isWhole = true): void => {
  const review = foldEvents(copy)
  const file = new File([reviewFileText(copy)], reviewFileName(review), { type: 'application/json' })
  download(file.name, file, file.type)
  if (isWhole) void noteBackup(review.id)
  const saved = `The review was saved as a file ${savedPlace()}`
  showToast(
    isWhole ? `${saved}.` : `${saved}, without these texts. Keep a whole one as well: this is no backup of them.`,
    shareAction(file),
    false,
  )
}
