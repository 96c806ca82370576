import type { Counts } from '../../scoring/scoreReview'

/** How far a review, or an area of it, has come. */
export interface Answered {
  /** Questions with an answer, "don't know" and "not applicable" among them. */
  readonly done: number
  readonly of: number
  /** `34 of 60 answered`; `no question is asked` where none is. */
  readonly words: string
}

export const answeredOf = ({ questions, unanswered }: Counts): Answered => {
  const done = questions - unanswered
  return { done, of: questions, words: questions === 0 ? 'no question is asked' : `${done} of ${questions} answered` }
}
