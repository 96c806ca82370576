import type { Pack, Question } from '../content/pack'
import type { HeldPacks } from '../review/adoption'
import type { ActionStart } from '../review/actionProperties'
import { answerFrom, type AnswerValue } from '../review/answerValues'
import type { PartialLog } from '../review/omission'
import type { OwnAction, Review } from '../review/review'
import { actionFor, removedAction, type Action, type Plan } from './planActions'
import { startOf, starts, type Step } from './steps'

/** A question in one of its revisions, with the version of the checklist that asks it so. */
interface AskedIn {
  readonly pack: Pack
  readonly question: Question
  /** `null`: the one that the review was started with. */
  readonly revision: number | null
}

/** A question as events and actions name it: by its id, with its revision where the review has moved to another. */
const nameOf = (question: string, revision: number | null | undefined): string =>
  revision === null || revision === undefined ? question : `${question}@${revision}`

/** All questions that a review asks or has asked, by their names: in pack order, those that are gone last. Where several versions ask one of them, it is as today's does. */
const everAsked = ({ pack, otherPacks }: HeldPacks, review: Review): ReadonlyMap<string, AskedIn> => {
  const asked = new Map<string, AskedIn>()
  const add = (pack: Pack, question: Question, revision: number | null) => {
    const name = nameOf(question.id, revision)
    if (!asked.has(name)) asked.set(name, { pack, question, revision })
  }
  for (const question of pack.questions) add(pack, question, review.revised.get(question.id) ?? null)
  const started = otherPacks.get(review.startedWith.hash)
  for (const question of started?.questions ?? []) add(started ?? pack, question, null)
  for (const other of otherPacks.values())
    for (const question of other.questions) add(other, question, question.revision)
  return asked
}

/** The step that an answer leads to, whatever else was answered; `null`: to none. */
const ledTo = (question: Question, value: AnswerValue | null, aimedHigher: boolean): ActionStart | null =>
  startOf(question, value === null ? null : answerFrom(value, null), aimedHigher)

/** Since when a step is in the plan. */
interface Planned {
  /** Of the event in the log. */
  readonly place: number
  /** Whether it was in the plan before. */
  readonly isAgain: boolean
}

/** The steps that an answer in the log led to, or that somebody edited, by id: with the place in the log from which it has been in the plan. An answer of level 2 counts where the school aimed higher at any time. */
const everPlanned = (asked: ReadonlyMap<string, AskedIn>, { log }: PartialLog): ReadonlyMap<string, Planned> => {
  const aimedHigher = log.some(
    (event) => event.kind === 'detail-set' && event.detail === 'aimHigher' && event.value === true,
  )
  const planned = new Map<string, Planned>()
  const last = new Map<string, ActionStart | null>()
  for (const [place, event] of log.entries()) {
    if (event.kind === 'action-set' && !planned.has(event.action)) planned.set(event.action, { place, isAgain: false })
    if (event.kind !== 'answer-set') continue
    const name = nameOf(event.question, event.revision)
    const question = asked.get(name)?.question
    const start = question === undefined ? null : ledTo(question, event.value, aimedHigher)
    // The same answer given again leaves its step where it was.
    const step = `${name}/${start}`
    if (start !== null && start !== last.get(name)) planned.set(step, { place, isAgain: planned.has(step) })
    last.set(name, start)
  }
  return planned
}

/** What the school added and took out again, as it was last. */
const removedOwn = ({ pack }: HeldPacks, { log }: PartialLog, review: Review): readonly Action[] => {
  const isThere = new Set(review.ownActions.map(({ id }) => id))
  const removed = new Map<string, OwnAction>()
  for (const event of log)
    if (event.kind === 'own-action-set' && event.value !== null && !isThere.has(event.own))
      removed.set(event.own, { id: event.own, ...event.value })
  return [...removed.values()].map((own) => removedAction(pack, review, own))
}

/**
 * The actions that were in the plan and are in it no more, in pack order: the question is answered otherwise, not at all,
 * does not apply, is not asked any more, or means something else by now. They come out of the log alone, so that every
 * copy with the same answers tells the same. What was done stays in the plan as long as its question is asked as it was
 * then; else it is here, as done.
 */
export const droppedActions = (copy: HeldPacks & PartialLog, review: Review, plan: Plan): readonly Action[] => {
  const asked = everAsked(copy, review)
  const planned = everPlanned(asked, copy)
  const actions = [...plan.actions, ...plan.completed]
  const inPlan = new Set(actions.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]))
  const dropped = [...asked].flatMap(([name, { pack, question, revision }]) => {
    // The step of an earlier revision is told as it was proposed and edited then.
    const then = { ...review, revised: new Map(revision === null ? [] : [[question.id, revision]]) }
    return starts
      .filter((start) => planned.has(`${name}/${start}`) && !inPlan.has(`${name}/${start}`))
      .map((start) => actionFor(pack, then, question, start))
  })
  return [...dropped, ...removedOwn(copy, copy, review)]
}

/** Steps that are found out in a meeting belong together, and so do those of one sitting. */
const kindOf = ({ start, sitting }: Action): string => sitting?.id ?? String(start)

/** For each action of several steps the one under which it stands in a calendar, and those of its steps that may have stood there by themselves before. */
export interface InCalendar {
  /** By the id of the action. */
  readonly leading: ReadonlyMap<string, string>
  readonly alone: readonly Action[]
}

/**
 * Under which ids actions of several steps stand in a calendar. It is the step that was in the plan first, so a step that
 * joins later changes nothing. Another may have led before it was edited, or before a step of the same kind left the plan,
 * or where the school moved to another version or said that the head is the lead: its entry is taken back then.
 */
export const inCalendar = (copy: HeldPacks & PartialLog, review: Review, plan: Plan): InCalendar => {
  const planned = everPlanned(everAsked(copy, review), copy)
  const isReshaped = copy.log.some(
    (event) => event.kind === 'pack-adopted' || (event.kind === 'detail-set' && event.detail === 'headIsLead'),
  )
  const edited = new Set(copy.log.flatMap((event) => (event.kind === 'action-set' ? [event.action] : [])))
  const leftKinds = new Set([...droppedActions(copy, review, plan), ...plan.completed].map(kindOf))
  const leading = new Map<string, string>()
  const alone: Action[] = []
  for (const action of [...plan.actions, ...plan.completed]) {
    const placeOf = ({ id }: Step): number => planned.get(id)?.place ?? 0
    const [first, ...others] = [...action.steps].sort((a, b) => placeOf(a) - placeOf(b))
    if (first === undefined || others.length === 0) continue
    leading.set(action.id, first.id)
    const mayHaveChanged =
      isReshaped ||
      leftKinds.has(kindOf(action)) ||
      action.steps.some(({ id }) => edited.has(id) || planned.get(id)?.isAgain === true)
    if (mayHaveChanged)
      alone.push(...others.map(({ question, start }) => actionFor(copy.pack, review, question, start)))
  }
  return { leading, alone }
}

/** Whether a copy may lack an answer that there was: then what it led to is not told. Only what version 0.1 left out is missing so. */
export const mayLackAnswers = ({ log, omitted }: PartialLog): boolean => {
  const here = new Set(log.map(({ id }) => id))
  return omitted.some(({ id, kind }) => (kind === undefined || kind === 'answer-set') && !here.has(id))
}
