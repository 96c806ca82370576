import type { Level, Question } from '../../core/content/pack'
import type { AnswerValue } from '../../core/review/answerValues'

const besideLevels: Readonly<Record<Exclude<AnswerValue, Level>, (question: Question) => string | null>> = {
  'dont-know': () => 'Nobody here can say for certain now. The plan gets an action to find out.',
  'not-applicable': ({ notApplicable }) =>
    notApplicable === null ? null : `Only where this is so: ${notApplicable.when}`,
}

/** What an answer means for a question; `null`: it cannot be given to this one. */
export const describedAs = (question: Question, value: AnswerValue): string | null =>
  typeof value === 'number' ? question.levels[value] : besideLevels[value](question)

/** The key that gives each answer, as it is shown beside it. */
export const shortcuts: Readonly<Record<AnswerValue, string>> = {
  0: '0',
  1: '1',
  2: '2',
  3: '3',
  'dont-know': 'D',
  'not-applicable': 'N',
}
