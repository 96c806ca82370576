import type { Pack, Question } from '../content/pack'
import { actionId, type ActionStart } from '../review/actionProperties'
import { answerFrom, type AnswerValue } from '../review/answerValues'
import type { PartialLog } from '../review/omission'
import type { Review } from '../review/review'
import { startOf, starts, stepFor, type Plan, type ActionStep } from './planActions'

/** The step that an answer leads to, whatever else was answered; `null`: to none. */
const ledTo = (question: Question, value: AnswerValue | null, aimedHigher: boolean): ActionStart | null =>
  startOf(question, value === null ? null : answerFrom(value, null), aimedHigher)

/** The actions that an answer in the log led to, or that somebody edited, by id. An answer of level 2 counts where the school aimed higher at any time. */
const everPlanned = (questions: ReadonlyMap<string, Question>, { log }: PartialLog): ReadonlySet<string> => {
  const aimedHigher = log.some(
    (event) => event.kind === 'detail-set' && event.detail === 'aimHigher' && event.value === true,
  )
  return new Set(
    log.flatMap((event): readonly string[] => {
      if (event.kind === 'action-set') return [event.action]
      if (event.kind !== 'answer-set') return []
      const question = questions.get(event.question)
      const start = question === undefined ? null : ledTo(question, event.value, aimedHigher)
      return start === null ? [] : [actionId(event.question, start)]
    }),
  )
}

/**
 * The actions that were in the plan and are in it no more, in pack order: the question is answered otherwise, not at all,
 * or does not apply. They come out of the log alone, so that every copy with the same answers tells the same. What was
 * done stays in the plan as long as its question is asked.
 */
export const droppedActions = (pack: Pack, review: Review, plan: Plan, copy: PartialLog): readonly ActionStep[] => {
  const planned = everPlanned(new Map(pack.questions.map((question) => [question.id, question])), copy)
  const inPlan = new Set([...plan.actions, ...plan.completed].map(({ id }) => id))
  return pack.questions.flatMap((question) =>
    starts
      .filter((start) => planned.has(actionId(question.id, start)) && !inPlan.has(actionId(question.id, start)))
      .map((start) => stepFor(pack, review, question, start)),
  )
}

/** Whether a copy may lack an answer that there was: then what it led to is not told. Only what version 0.1 left out is missing so. */
export const mayLackAnswers = ({ log, omitted }: PartialLog): boolean => {
  const here = new Set(log.map(({ id }) => id))
  return omitted.some(({ id, kind }) => (kind === undefined || kind === 'answer-set') && !here.has(id))
}
