import { omitNothing } from '../core/review/omission'
import { withData, type ReviewCopy } from '../core/review/reviewCopy'

/** The whole review with its history, save the text of every entry in which personal data seems to be. */
export const withoutPersonalData = (copy: ReviewCopy): ReviewCopy =>
  withData(copy, 'history', { ...omitNothing, personalData: true })
