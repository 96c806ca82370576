import type { Effort, Level, Pack, Priority, Question } from '../content/pack'
import type { IsoDate } from '../math/calendar'
import { ratio, type Ratio } from '../math/ratio'
import { actionId, type ActionEdits, type ActionStart } from '../review/actionProperties'
import type { Answer } from '../review/answerValues'
import type { Review } from '../review/review'
import { suggestedOwner } from './owners'
import { addWorkingDays } from './workingDays'

/** What a plan rests on of a review: with the same, it is the same plan. */
export type PlanGrounds = Pick<Review, 'details' | 'answers' | 'answeredOn' | 'actionEdits' | 'ownActions' | 'revised'>

/** One step for one question, as the pack proposes it and the school has edited it: it lifts the answer by one level, or finds it out. */
export interface Step {
  /** `<question>/<start>`: "done" never carries over to the next step. */
  readonly id: string
  readonly question: Question
  readonly start: ActionStart
  readonly priority: Priority
  readonly wording: string
  /** A role. */
  readonly owner: string
  /** What the pack proposes, and who sees to the question so far. */
  readonly proposed: { readonly wording: string; readonly owner: string }
  readonly effort: Effort
  readonly success: string
  /** What the school has changed in it; of these, `wording` and `owner` are above already. */
  readonly edits: ActionEdits
  /** The day from which its time counts. */
  readonly since: IsoDate
  /** By when it is due where nothing stands in the way. */
  readonly limit: IsoDate
  /** What one level on this question adds to the score when all is answered: w / 3 sum w of all applicable. `null` for "find out", which by itself adds nothing. */
  readonly gain: Ratio | null
  /** The answer that "done" proposes; `null` for "find out", whose outcome is open. */
  readonly proposes: Level | null
}

export const starts: readonly ActionStart[] = [0, 1, 2, 'find-out']

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

/** The id of the step of a review for a question, as it is asked now, from where it starts. */
export const stepIn = ({ revised }: Pick<Review, 'revised'>, question: Question, start: ActionStart): string =>
  actionId(question.id, start, revised.get(question.id))

/** The later of some days. */
const latest = (...days: readonly (IsoDate | null | undefined)[]): IsoDate =>
  days.reduce<IsoDate>((last, day) => (day != null && day > last ? day : last), '')

/**
 * The day from which the time of a step counts: that on which the answer was given, or the review date where that is
 * later. Of what is put off it is the day from which it is to be done after all.
 */
const sinceOf = (review: PlanGrounds, { id }: Question, edits: ActionEdits): IsoDate =>
  latest(review.details.reviewDate, review.answeredOn.get(id), edits.setAside?.until)

/** The steps that come before one on the way up. Who sees to a question stays with it, save that somebody else checks it. */
const stepsBefore: Readonly<Record<ActionStart, readonly ActionStart[]>> = {
  'find-out': [],
  0: ['find-out'],
  1: [0, 'find-out'],
  2: [],
}

/** Who the school has said sees to a question: with a step before this one, or with this one of an earlier revision. */
const ownerSoFar = (review: PlanGrounds, question: Question, start: ActionStart): string | undefined =>
  [
    actionId(question.id, start),
    ...stepsBefore[start].flatMap((from) => [stepIn(review, question, from), actionId(question.id, from)]),
  ]
    // What is said of the step itself is no proposal for it.
    .filter((id) => id !== stepIn(review, question, start))
    .map((id) => review.actionEdits.get(id)?.owner)
    .find((owner) => owner !== undefined)

/** What the pack proposes for a step, before the school edits it. */
const proposedStep = (
  pack: Pack,
  review: PlanGrounds,
  question: Question,
  start: ActionStart,
): Step['proposed'] & Pick<Step, 'effort' | 'success'> => {
  const proposed = start === 'find-out' ? pack.findOut : question.actions[start]
  return {
    wording: proposed.text,
    owner: suggestedOwner(pack, review.details, start, proposed),
    effort: proposed.effort,
    success: proposed.success,
  }
}

const noEdits: ActionEdits = {}

/** The step for a question from where it starts, as proposed and edited, whether or not it is due. `weightOfAll`: the weights of all questions that count. */
export const stepFor = (
  pack: Pack,
  review: PlanGrounds,
  question: Question,
  start: ActionStart,
  weightOfAll: number,
): Step => {
  const id = stepIn(review, question, start)
  const edits = review.actionEdits.get(id) ?? noEdits
  const { effort, success, ...fromPack } = proposedStep(pack, review, question, start)
  const proposed = { ...fromPack, owner: ownerSoFar(review, question, start) ?? fromPack.owner }
  const priority = priorityOf(question, start)
  const since = sinceOf(review, question, edits)
  return {
    id,
    question,
    start,
    priority,
    wording: edits.wording ?? proposed.wording,
    owner: edits.owner ?? proposed.owner,
    proposed,
    effort,
    success,
    edits,
    since,
    limit: addWorkingDays(since, pack.dueInWorkingDays[priority], review.details.terms),
    gain: start === 'find-out' ? null : ratio(question.weight, 3 * weightOfAll),
    proposes: start === 'find-out' ? null : ((start + 1) as Level),
  }
}
