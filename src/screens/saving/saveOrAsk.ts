import { personalDataInLog } from '../../core/review/personalDataInLog'
import type { ReviewCopy } from '../../state/openFile'
import { saveReviewFile } from './saveFile'

/** Saves a review as a file, or hands it to `ask` where something in it looks like personal data. */
export const saveOrAsk = (copy: ReviewCopy, ask: (copy: ReviewCopy) => void): void => {
  if (personalDataInLog(copy).length === 0) saveReviewFile(copy)
  else ask(copy)
}
