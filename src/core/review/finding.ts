import type { Pack, Question } from '../content/pack'
import { valueOfAnswer, type AnswerValue } from './answerValues'
import { matchesFilter } from './answering'
import { countedAnswer, isBacked, isClaim, type Review } from './review'
import { isMeantAlike } from './typedText'

/** Which questions somebody looks for; `null` in a field lets all of them through. */
export interface Sought {
  /** Every word of it stands in the question, its area, its note or what would show it, in any case and order. Empty: any. */
  readonly words: string
  /** One of the answers, or - *unanswered* - *to-confirm*, answered earlier and not yet now. */
  readonly answer: AnswerValue | 'unanswered' | 'to-confirm' | null
  /** Of the answers "in place" or better, those - *with* - current evidence - *without* it. */
  readonly proof: 'with' | 'without' | null
  /** Only those to come back to. */
  readonly flaggedOnly: boolean
  readonly criticalOnly: boolean
  /** The role of who answered; however it is typed, it is the same. */
  readonly by: string | null
}

/** Lets every question through. */
export const everyQuestion: Sought = {
  words: '',
  answer: null,
  proof: null,
  flaggedOnly: false,
  criticalOnly: false,
  by: null,
}

/** Whether anything is left out. */
export const isSeeking = (sought: Sought): boolean =>
  sought.words.trim() !== '' ||
  sought.answer !== null ||
  sought.proof !== null ||
  sought.flaggedOnly ||
  sought.criticalOnly ||
  sought.by !== null

const accents = /[\u0300-\u036f]/g
const plain = (text: string): string => text.normalize('NFKD').replace(accents, '').replaceAll('’', "'").toLowerCase()

/** Words in a text of any length are looked for so many at most. */
const mostWords = 20

const isAnswered = (question: Question, review: Review, answer: NonNullable<Sought['answer']>): boolean => {
  if (answer === 'unanswered' || answer === 'to-confirm') return matchesFilter(question, review, answer)
  const given = countedAnswer(question, review)
  return given !== null && valueOfAnswer(given) === answer
}

const isProved = (question: Question, review: Review, proof: NonNullable<Sought['proof']>): boolean =>
  isClaim(countedAnswer(question, review)) && isBacked(question, review) === (proof === 'with')

/** Those of the questions that are sought, in their order. */
export const findQuestions = (
  questions: readonly Question[],
  pack: Pack,
  review: Review,
  sought: Sought,
): readonly Question[] => {
  const words = plain(sought.words)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)
  const areas = new Map(pack.areas.map(({ id, title }) => [id, title]))
  const roles = new Map(review.contributors.map(({ id, role }) => [id, role]))
  const holdsWords = (question: Question): boolean => {
    const text = plain(
      [
        question.text,
        question.short ?? '',
        areas.get(question.area) ?? '',
        review.notes.get(question.id) ?? '',
        ...question.evidencePrompts,
      ].join('\n'),
    )
    return words.every((word) => text.includes(word))
  }
  const isBy = (question: Question, role: string): boolean =>
    isMeantAlike(roles.get(review.answeredBy.get(question.id) ?? '') ?? '', role) && review.answers.has(question.id)
  return questions.filter(
    (question) =>
      (!sought.criticalOnly || question.critical) &&
      (!sought.flaggedOnly || review.flags.has(question.id)) &&
      (sought.answer === null || isAnswered(question, review, sought.answer)) &&
      (sought.proof === null || isProved(question, review, sought.proof)) &&
      (sought.by === null || isBy(question, sought.by)) &&
      (words.length === 0 || holdsWords(question)),
  )
}
