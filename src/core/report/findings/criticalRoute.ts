import type { Effort, Level, Pack, Question } from '../../content/pack'
import type { IsoDate } from '../../math/calendar'
import { actionOn } from '../../plan/arrangeActions'
import { isDeclined } from '../../plan/declined'
import type { Action, Plan } from '../../plan/planActions'
import { addWorkingDays } from '../../plan/workingDays'
import { answerFrom } from '../../review/answerValues'
import { applicableQuestions, countedAnswer, type Review } from '../../review/review'
import { scoreReview, type Gate, type Scorecard } from '../../scoring/scoreReview'

/** One step of the way to all critical safeguards in place, and what it comes to. */
export interface RouteStep {
  readonly question: Question
  /** The level that it lifts the answer from, by one. */
  readonly from: Exclude<Level, 3>
  readonly wording: string
  /** A role. */
  readonly owner: string
  readonly effort: Effort
  /** The day in the plan; of a step that only follows on another, as many working days after that as any for a critical safeguard has. */
  readonly due: IsoDate
  /** What the plan has for it; `null`: it is not in the plan before the step before it is done. */
  readonly action: Action | null
  /** The gate, and the overall result, once this step and those before it are done; `band` is `null` where there is none. */
  readonly gate: Gate
  readonly band: Scorecard['band']
}

/** The way to all critical safeguards in place. */
export interface CriticalRoute {
  /** The fewest steps that there are: the less effort the sooner, one question after the other. */
  readonly steps: readonly RouteStep[]
  /** Critical questions that nobody has answered, or nobody could: what they take is not known. */
  readonly unknown: readonly Question[]
}

const efforts: readonly Effort[] = ['small', 'medium', 'large']

/** How much there is to do for a question, for the order: its hardest step, then how many there are. */
const burden = (question: Question, level: 0 | 1): number => {
  const steps = question.actions.slice(level, 2).map(({ effort }) => efforts.indexOf(effort))
  return 10 * Math.max(...steps) + steps.length
}

/** The answers of a review with one level in place of another. */
const withLevel = (review: Review, question: Question, level: Level): Review => ({
  ...review,
  answers: new Map(review.answers).set(question.id, answerFrom(level, null)),
})

/**
 * The fewest steps that lead to all critical safeguards in place, with what each does to gate and overall result. A safeguard
 * that is not in place at all takes two, since a step lifts by one level. `null`: no critical question is asked.
 */
export const criticalRoute = (pack: Pack, review: Review, plan: Plan): CriticalRoute | null => {
  const critical = applicableQuestions(pack, review)
    .filter((question) => question.critical)
    .map((question) => ({ question, answer: countedAnswer(question, review) }))
  if (critical.length === 0) return null
  const gaps = critical
    .flatMap(({ question, answer }) =>
      answer?.kind === 'level' && answer.level < 2 ? [{ question, level: answer.level as 0 | 1 }] : [],
    )
    .sort((a, b) => burden(a.question, a.level) - burden(b.question, b.level))
  const steps: RouteStep[] = []
  let reached = review
  for (const { question, level } of gaps) {
    let last: IsoDate | null = null
    for (const from of ([0, 1] as const).filter((one) => one >= level)) {
      const found = from === level ? actionOn(plan, question.id) : null
      const proposed = question.actions[from]
      const due: IsoDate =
        found === null
          ? addWorkingDays(last ?? review.details.reviewDate, pack.dueInWorkingDays.now, review.details.terms)
          : found.action.due
      reached = withLevel(reached, question, (from + 1) as Level)
      const { gate, band } = scoreReview(pack, reached)
      if (gate === null) return null
      steps.push({
        question,
        from,
        wording: found?.step.wording ?? proposed.text,
        owner:
          found?.action.owner ??
          plan.actions.find(({ questions }) => questions.includes(question))?.owner ??
          proposed.owner,
        effort: proposed.effort,
        due,
        action: found?.action ?? null,
        gate,
        band,
      })
      last = due
    }
  }
  return {
    steps,
    unknown: critical
      .filter(({ answer }) => answer === null || answer.kind === 'dont-know')
      .map(({ question }) => question),
  }
}

/** Whether the school has said that it will not do what the route needs. */
export const isBlocked = ({ steps }: CriticalRoute): boolean =>
  steps.some(({ action }) => action !== null && isDeclined(action))
