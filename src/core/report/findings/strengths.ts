import type { Area, Pack, Question } from '../../content/pack'
import { applicableQuestions, countedAnswer, isBacked, type Review } from '../../review/review'

/** What a school can be sure of, by rule and not by judgement. Both in pack order. */
export interface Strengths {
  /** Areas in which every question that applies is at level 2 or 3, each backed by current evidence. An area in which nothing applies is none. */
  readonly areas: readonly Area[]
  /** Questions at level 3, "in place and checked", that are backed by current evidence. */
  readonly questions: readonly Question[]
}

/** The strengths of a review. Evidence backs them as it backs claims: see `isBacked`. */
export const strengthsOf = (pack: Pack, review: Review): Strengths => {
  const asked = applicableQuestions(pack, review).filter(
    (question) => countedAnswer(question, review)?.kind !== 'not-applicable',
  )
  const isBackedAt = (question: Question, level: 2 | 3): boolean => {
    const answer = countedAnswer(question, review)
    return answer?.kind === 'level' && answer.level >= level && isBacked(question, review)
  }
  return {
    areas: pack.areas.filter(({ id }) => {
      const ofArea = asked.filter(({ area }) => area === id)
      return ofArea.length > 0 && ofArea.every((question) => isBackedAt(question, 2))
    }),
    questions: asked.filter((question) => isBackedAt(question, 3)),
  }
}
