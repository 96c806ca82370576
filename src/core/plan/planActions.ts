import {
  priorities,
  type Effort,
  type Level,
  type Pack,
  type Priority,
  type Question,
  type Sitting,
} from '../content/pack'
import { sayDate, type IsoDate } from '../math/calendar'
import { ratio, sum, type Ratio } from '../math/ratio'
import {
  ownActionId,
  type ActionEdits,
  type ActionStart,
  type ActionStatus,
  type DueSymbol,
  type SetAside,
} from '../review/actionProperties'
import { applicableQuestions, countedAnswer, type OwnAction } from '../review/review'
import type { Details } from '../review/details'
import { isDeclined } from './declined'
import { spread } from './load'
import { headOf, personBehind, suggestedOwner } from './owners'
import { dueSymbolWords, isDueSymbol } from './dueSymbols'
import { resolveDue } from './schoolCalendar'
import { startOf, starts, stepFor, stepIn, type PlanGrounds, type Step } from './steps'
import { together, type Agreed, type Together } from './together'
import { addWorkingDays } from './workingDays'

/** What somebody is to do: a step for a question, several that one sitting settles, or an action of the school's own. */
export interface Action {
  /** Of its first step, or `ownActionId`. */
  readonly id: string
  /** What it settles, the most pressing first. Empty: it is the school's own. */
  readonly steps: readonly Step[]
  /** What the pack says of a sitting; `null`: it is none. */
  readonly sitting: Sitting | null
  /** `null`: it is a step of the plan's. */
  readonly own: OwnAction | null
  /** The questions that it is for; an action of the school's own may be for none. */
  readonly questions: readonly Question[]
  /** Where all of its steps start; `null`: it is the school's own. */
  readonly start: ActionStart | null
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
  /** What the school has changed in it; of several steps in each of them alike. */
  readonly edits: ActionEdits
  /** What is proposed, where the school changes nothing. */
  readonly proposed: { readonly wording: string; readonly owner: string; readonly due: IsoDate }
  /** By when it would be due if nobody had anything else to do; `due` may be later, since one person takes on so many steps at a time. */
  readonly limit: IsoDate
  readonly status: ActionStatus
  /** Why it is not done now, or not at all; `null`: it is to be done. */
  readonly setAside: SetAside | null
  /** Empty: none. */
  readonly note: string
  /** `null`: nobody has said. */
  readonly effort: Effort | null
  /** Empty: nobody has said. */
  readonly success: string
  /** What it adds to the score when all is answered, see `Step`; `null`: nothing by itself. */
  readonly gain: Ratio | null
  /** The answer that "done" proposes; `null`: it proposes none. */
  readonly proposes: Level | null
}

export interface Plan {
  /** In the order in which to take them: by priority, then gain, then less effort, then pack order; what the school has added after what is as pressing. */
  readonly actions: readonly Action[]
  /** Actions marked done that the plan no longer offers, since their question has moved on from their start or they are for no answer. */
  readonly completed: readonly Action[]
}

const efforts: readonly Effort[] = ['small', 'medium', 'large']

/** An action before it has a day. */
type Undated = Omit<Action, 'due' | 'dueWords' | 'dueSymbol' | 'dueUnresolved' | 'proposed'> & {
  readonly since: IsoDate
  readonly proposed: Omit<Action['proposed'], 'due'>
}

/** The first of its steps is the most pressing one, and they differ in nothing that the school has changed. */
const actionOf = (pack: Pack, { details }: PlanGrounds, { steps, sitting }: Together): Undated => {
  const first = steps[0]!
  const { edits, start, priority } = first
  const proposed =
    sitting === null
      ? { wording: first.proposed.wording, owner: first.proposed.owner }
      : { wording: sitting.text, owner: suggestedOwner(pack, details, start, sitting) }
  const gains = steps.flatMap(({ gain }) => gain ?? [])
  const since = steps.reduce((latest, step) => (step.since > latest ? step.since : latest), first.since)
  return {
    id: first.id,
    steps,
    sitting,
    own: null,
    questions: steps.map(({ question }) => question),
    start,
    priority,
    wording: edits.wording ?? proposed.wording,
    owner: edits.owner ?? proposed.owner,
    edits,
    proposed,
    status: edits.status ?? 'not-started',
    setAside: edits.setAside ?? null,
    note: edits.note ?? '',
    effort: sitting?.effort ?? first.effort,
    success: sitting?.success ?? first.success,
    gain: ratio(
      sum(gains, ({ numerator }) => numerator),
      gains[0]?.denominator ?? 0,
    ),
    proposes: first.proposes,
    since,
    limit: addWorkingDays(since, pack.dueInWorkingDays[priority], details.terms),
  }
}

/** An action of the school's own is as pressing as one for a question of weight that is not in place, until it is given a date. */
const ownPriority = 'next'

const ownActionOf = (pack: Pack, { details, actionEdits }: PlanGrounds, own: OwnAction): Undated => {
  const id = ownActionId(own.id)
  const edits: ActionEdits = actionEdits.get(id) ?? {}
  const until = edits.setAside?.until ?? own.on
  const since = until > own.on ? until : own.on
  return {
    id,
    steps: [],
    sitting: null,
    own,
    questions: pack.questions.filter((question) => question.id === own.question),
    start: null,
    priority: ownPriority,
    wording: edits.wording ?? own.wording,
    owner: edits.owner ?? headOf(pack, details),
    edits,
    proposed: { wording: own.wording, owner: headOf(pack, details) },
    status: edits.status ?? 'not-started',
    setAside: edits.setAside ?? null,
    note: edits.note ?? '',
    effort: null,
    success: '',
    gain: null,
    proposes: null,
    since,
    limit: addWorkingDays(since, pack.dueInWorkingDays[ownPriority], details.terms),
  }
}

/** The due date of an action for which a day is proposed; the school may have chosen another, or words for one. */
const dated = ({ since: _since, ...action }: Undated, proposedDue: IsoDate, details: Details): Action => {
  const { due: chosen } = action.edits
  const proposed = { ...action.proposed, due: proposedDue }
  const on = (due: IsoDate, dueWords: string, dueSymbol: DueSymbol | null, dueUnresolved: string | null): Action => ({
    ...action,
    proposed,
    due,
    dueWords,
    dueSymbol,
    dueUnresolved,
  })
  if (chosen === undefined) return on(proposedDue, sayDate(proposedDue), null, null)
  if (!isDueSymbol(chosen)) return on(chosen, sayDate(chosen), null, null)
  const resolved = resolveDue(chosen, details)
  if ('date' in resolved) return on(resolved.date, resolved.words, chosen, null)
  const words = `${sayDate(proposedDue)}, as proposed: “${dueSymbolWords[chosen]}” has no date`
  return on(proposedDue, words, chosen, resolved.unresolved)
}

/** The day that nothing moves; `null`: it gives way to load. A critical safeguard waits for nobody. */
const fixedDay = (
  { priority, id, steps, edits: { due: chosen }, limit }: Undated,
  agreed: Agreed,
  details: Details,
): IsoDate | null => {
  if (chosen !== undefined && !isDueSymbol(chosen)) return chosen
  const resolved = chosen === undefined ? null : resolveDue(chosen, details)
  if (resolved !== null && 'date' in resolved) return resolved.date
  return agreed.get(steps[0]?.id ?? id) ?? (priority === 'now' ? limit : null)
}

/** Whether it takes up nobody's time: it was done, or will not be. */
const isIdle = (action: Undated): boolean => action.status === 'done' || isDeclined(action)

/** Actions with their days, spread over the time of those who own them. */
const withDays = (
  pack: Pack,
  { details }: PlanGrounds,
  actions: readonly Undated[],
  agreed: Agreed,
): readonly Action[] => {
  const person = personBehind(pack, details)
  const days = spread(
    actions
      .filter((action) => !isIdle(action))
      .map((action) => ({
        id: action.id,
        person: person(action.owner),
        since: action.since,
        limit: action.limit,
        priority: action.priority,
        fixed: fixedDay(action, agreed, details),
      })),
    details.reviewDate,
    details.load,
    details.terms,
  )
  return actions.map((action) =>
    dated(
      action,
      agreed.get(action.id) ?? (action.edits.due === undefined ? days.get(action.id) : null) ?? action.limit,
      details,
    ),
  )
}

const noneAgreed: Agreed = new Map()

/** The plan: what to do about each question below its target or answered "don't know", and what the school has added. `agreed`: the days that nothing moves any more. */
export const planActions = (pack: Pack, review: PlanGrounds, agreed: Agreed = noneAgreed): Plan => {
  const scored = applicableQuestions(pack, review)
    .map((question) => ({ question, answer: countedAnswer(question, review) }))
    .filter(({ answer }) => answer?.kind !== 'not-applicable')
  const weightOfAll = sum(scored, ({ question }) => question.weight)
  const step = (question: Question, start: ActionStart): Step => stepFor(pack, review, question, start, weightOfAll)
  const open = scored
    .flatMap(({ question, answer }): readonly Step[] => {
      const start = startOf(question, answer, review.details.aimHigher)
      return start === null ? [] : [step(question, start)]
    })
    .sort(
      (a, b) =>
        priorities.indexOf(a.priority) - priorities.indexOf(b.priority) ||
        b.question.weight - a.question.weight ||
        efforts.indexOf(a.effort) - efforts.indexOf(b.effort),
    )
  const isOpen = new Set(open.map(({ id }) => id))
  const left = scored.flatMap(({ question }) =>
    starts
      .filter((start) => {
        const id = stepIn(review, question, start)
        return review.actionEdits.get(id)?.status === 'done' && !isOpen.has(id)
      })
      .map((start) => step(question, start)),
  )
  const asActions = (steps: readonly Step[]): readonly Undated[] =>
    together(pack, steps, agreed).map((one) => actionOf(pack, review, one))
  const own = review.ownActions.map((one) => ownActionOf(pack, review, one))
  const isDone = ({ status }: Undated): boolean => status === 'done'
  const inOrder = [...asActions(open), ...own.filter((one) => !isDone(one))].sort(
    (a, b) => priorities.indexOf(a.priority) - priorities.indexOf(b.priority),
  )
  return {
    actions: withDays(pack, review, inOrder, agreed),
    completed: withDays(pack, review, [...asActions(left), ...own.filter(isDone)], agreed),
  }
}

/** A step by itself as an action, whether or not the plan has it. */
export const actionFor = (pack: Pack, review: PlanGrounds, question: Question, start: ActionStart): Action => {
  const step = stepFor(pack, review, question, start, question.weight)
  const undated = actionOf(pack, review, { steps: [step], sitting: null })
  return dated(undated, undated.limit, review.details)
}

/** An action of the school's own that is in the plan no more. */
export const removedAction = (pack: Pack, review: PlanGrounds, own: OwnAction): Action => {
  const undated = ownActionOf(pack, review, own)
  return dated(undated, undated.limit, review.details)
}
