import { idSchema } from '../core/log/envelope'
import { recall, recallEach, remember } from './remembered'

const keyOf = (review: string): string => `contributor/${review}`

/** The contributor who was last said to answer in a review on this device; `null`: nobody was. */
export const whoAnswers = (review: string): Promise<string | null> => recall(keyOf(review), idSchema)

/** The same of several reviews, in their order. */
export const whoAnswersEach = (reviews: readonly string[]): Promise<readonly (string | null)[]> =>
  recallEach(reviews.map(keyOf), idSchema)

/** Remembers on this device who answers in a review. */
export const rememberWhoAnswers = (review: string, contributor: string): Promise<void> =>
  remember(keyOf(review), contributor)
