import type { ReviewCopy } from '../core/review/reviewCopy'
import { writeReviewFile } from '../storage/reviewFile'
import { now } from './clock'

/** The file that holds a review of this device, as text. */
export const reviewFileText = (copy: ReviewCopy): string => writeReviewFile(copy, now())
