import { create } from 'zustand'
import { everyQuestion, type Sought } from '../core/review/finding'

interface Finding {
  /** The review in which it is sought. */
  readonly review: string
  readonly sought: Sought
}

const useFinding = create<Finding>()(() => ({ review: '', sought: everyQuestion }))

/** What is sought in a review: it lasts as long as the page, so that whoever comes back from a question finds what they had found. */
export const useSought = (review: string): Sought =>
  useFinding((finding) => (finding.review === review ? finding.sought : everyQuestion))

/** Seeks something else in a review. */
export const seek = (review: string, sought: Sought): void => useFinding.setState({ review, sought })
