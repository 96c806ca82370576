import { priorities, type Effort, type Level, type Pack, type Priority, type Question } from '../content/pack'
import { sayDate, type IsoDate } from '../math/calendar'
import { ratio, sum, type Ratio } from '../math/ratio'
import { workedOutOnce } from '../math/workedOutOnce'
import { actionId, type ActionStart, type ActionStatus, type DueSymbol } from '../review/actionProperties'
import { applicableQuestions, countedAnswer, type Review } from '../review/review'
import type { Answer } from '../review/answerValues'
import type { Details } from '../review/details'
import { dueSymbolWords, isDueSymbol, resolveDue } from './schoolCalendar'
import { addWorkingDays } from './workingDays'

/** What a plan rests on of a review: with the same, it is the same plan. */
export type PlanGrounds = Pick<Review, 'details' | 'answers' | 'actionEdits'>

/** One step for one question, as the pack proposes it and the school has edited it. */
export interface Action {
  /** `<question>/<start>`: "done" never carries over to the next step. */
  readonly id: string
  readonly question: Question
  readonly start: ActionStart
  readonly priority: Priority
  readonly wording: string
  /** A role. */
  readonly owner: string
  readonly due: IsoDate
  /** The due date as people say it: `by half-term, 23 October 2026`, or the date alone. */
  readonly dueWords: string
  /** What the school chose in place of a date, which `due` follows; `null`: a date. */
  readonly dueSymbol: DueSymbol | null
  /** Why what the school chose comes to no day, as part of a sentence; then `due` is the proposed date. `null`: it does, or it is a date. */
  readonly dueUnresolved: string | null
  readonly status: ActionStatus
  /** Empty: none. */
  readonly note: string
  readonly effort: Effort
  readonly success: string
  /** What one level on this question adds to the score when all is answered: w / 3 sum w of all applicable. `null` for "find out", which by itself adds nothing. */
  readonly gain: Ratio | null
  /** The answer that "done" proposes; `null` for "find out", whose outcome is open. */
  readonly proposes: Level | null
}

/** An action for itself, without what it would bring about in the plan. */
export type ActionStep = Omit<Action, 'gain' | 'proposes'>

export interface Plan {
  /** In the order in which to take them: by priority, then gain, then less effort, then pack order. */
  readonly actions: readonly Action[]
  /** Actions marked done that the plan no longer offers, since their question has moved on from their start. */
  readonly completed: readonly Action[]
}

const efforts: readonly Effort[] = ['small', 'medium', 'large']

/**
 * The first that fits: *now* - critical, below 2 or "don't know"; *next* - weight 3 or 5 at 0 or "don't know";
 * *then* - weight 3 or 5 at 1, critical at 2; *later* - the rest.
 */
const priorityOf = ({ critical, weight }: Question, start: ActionStart): Priority => {
  if (critical && start !== 2) return 'now'
  if (weight >= 3 && (start === 0 || start === 'find-out')) return 'next'
  if ((weight >= 3 && start === 1) || critical) return 'then'
  return 'later'
}

/** Where the next step starts, or `null` where none is due: the target is level 2, or 3 where the school aims higher or the question is critical. */
export const startOf = (question: Question, answer: Answer | null, aimHigher: boolean): ActionStart | null => {
  switch (answer?.kind) {
    case 'dont-know':
      return 'find-out'
    case 'level': {
      const target = aimHigher || question.critical ? 3 : 2
      return answer.level < target && answer.level !== 3 ? answer.level : null
    }
    case 'not-applicable':
    case undefined:
      return null
  }
}

/** A day with the words for it. */
interface SaidDate {
  readonly date: IsoDate
  readonly words: string
}

/** The date that each priority proposes, counted from the review date: the same for every action. */
const proposedDates = workedOutOnce(
  (
    { dueInWorkingDays: { now, next, then, later } }: Pack,
    { reviewDate, terms }: Details,
  ): Readonly<Record<Priority, SaidDate>> => {
    const after = (days: number): SaidDate => {
      const date = addWorkingDays(reviewDate, days, terms)
      return { date, words: sayDate(date) }
    }
    return { now: after(now), next: after(next), then: after(then), later: after(later) }
  },
)

/** What the pack proposes for a step before the school edits it. The date counts from the review date. */
export const proposedFor = (
  pack: Pack,
  review: PlanGrounds,
  { question, start, priority }: Pick<Action, 'question' | 'start' | 'priority'>,
): Pick<Action, 'wording' | 'owner' | 'due' | 'status' | 'note'> => {
  const { text, owner } = start === 'find-out' ? pack.findOut : question.actions[start]
  return {
    wording: text,
    owner,
    due: proposedDates(pack, review.details)[priority].date,
    status: 'not-started',
    note: '',
  }
}

/** The due date of an action that is `proposed` one, of which the school may have chosen another date, or words for one. */
const dueOf = (
  chosen: IsoDate | DueSymbol | undefined,
  proposed: SaidDate,
  details: Details,
): Pick<Action, 'due' | 'dueWords' | 'dueSymbol' | 'dueUnresolved'> => {
  if (chosen === undefined)
    return { due: proposed.date, dueWords: proposed.words, dueSymbol: null, dueUnresolved: null }
  if (!isDueSymbol(chosen)) return { due: chosen, dueWords: sayDate(chosen), dueSymbol: null, dueUnresolved: null }
  const resolved = resolveDue(chosen, details)
  if ('date' in resolved)
    return { due: resolved.date, dueWords: resolved.words, dueSymbol: chosen, dueUnresolved: null }
  return {
    due: proposed.date,
    dueWords: `${proposed.words}, as proposed: “${dueSymbolWords[chosen]}” has no date`,
    dueSymbol: chosen,
    dueUnresolved: resolved.unresolved,
  }
}

/** The step for a question from where it starts, as proposed and edited, whether or not it is due. */
export const stepFor = (pack: Pack, review: PlanGrounds, question: Question, start: ActionStart): ActionStep => {
  const id = actionId(question.id, start)
  const { effort, success } = start === 'find-out' ? pack.findOut : question.actions[start]
  const priority = priorityOf(question, start)
  const proposed = proposedFor(pack, review, { question, start, priority })
  const edits = review.actionEdits.get(id)
  return {
    id,
    question,
    start,
    priority,
    ...proposed,
    ...edits,
    ...dueOf(edits?.due, proposedDates(pack, review.details)[priority], review.details),
    effort,
    success,
  }
}

const actionFor = (
  pack: Pack,
  review: PlanGrounds,
  question: Question,
  start: ActionStart,
  weightOfAll: number,
): Action => ({
  ...stepFor(pack, review, question, start),
  gain: start === 'find-out' ? null : ratio(question.weight, 3 * weightOfAll),
  proposes: start === 'find-out' ? null : ((start + 1) as Level),
})

export const starts: readonly ActionStart[] = [0, 1, 2, 'find-out']

/** The plan: one action for each question below its target or answered "don't know". */
export const planActions = (pack: Pack, review: PlanGrounds): Plan => {
  const items = applicableQuestions(pack, review).map((question) => ({
    question,
    answer: countedAnswer(question, review),
  }))
  const scored = items.filter(({ answer }) => answer?.kind !== 'not-applicable')
  const weightOfAll = sum(scored, ({ question }) => question.weight)
  const ordered = scored.flatMap(({ question, answer }): readonly Action[] => {
    const start = startOf(question, answer, review.details.aimHigher)
    return start === null ? [] : [actionFor(pack, review, question, start, weightOfAll)]
  })
  const actions = ordered.sort(
    (a, b) =>
      priorities.indexOf(a.priority) - priorities.indexOf(b.priority) ||
      b.question.weight - a.question.weight ||
      efforts.indexOf(a.effort) - efforts.indexOf(b.effort),
  )
  const open = new Set(actions.map(({ id }) => id))
  const completed = scored.flatMap(({ question }) =>
    starts
      .filter(
        (start) =>
          review.actionEdits.get(actionId(question.id, start))?.status === 'done' &&
          !open.has(actionId(question.id, start)),
      )
      .map((start) => actionFor(pack, review, question, start, weightOfAll)),
  )
  return { actions, completed }
}
