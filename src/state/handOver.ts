import type { ReviewCopy } from '../core/review/reviewCopy'
import { reviewFileText } from './reviewFileText'
import { withoutPersonalData } from './withoutPersonalData'

/** The whole review as a file's text, with all its history; without the text of entries that may hold personal data, where that is wanted. */
export const wholeReviewText = (copy: ReviewCopy, omitsPersonalData: boolean): string =>
  reviewFileText(omitsPersonalData ? withoutPersonalData(copy) : copy)
