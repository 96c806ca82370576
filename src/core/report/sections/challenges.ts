import type { Question } from '../../content/pack'
import { sayDate, type IsoDate } from '../../math/calendar'
import { isOverdue } from '../../plan/arrangeActions'
import type { Action } from '../../plan/planActions'
import { countedAnswer, evidenceFor, isClaim, type Review } from '../../review/review'
import { askedQuestions, isUnbackedClaim } from '../findings/askedQuestions'
import type { AnswerChange } from '../findings/changes'
import { answerChangeWords, lowered } from '../words/changeWords'
import { whenDue } from '../words/planWords'
import type { ReportInput } from '../reportInput'
import { comparisonSince, sinceWords } from './changes'
import { isOutOfDate } from './evidence'
import { answerWords } from '../words/answerWords'

/** More than this, and a meeting hears none of them out. */
export const mostQuestions = 12

/** So many are put to the school in any case, and so many stand on page 1. */
export const questionsForTheBoard = 3

/**
 * Why a question is put: one of
 * - *critical* - critical, and a gap or not known
 * - *due* - its action is overdue, or due before the board meets
 * - *unbacked* - claimed to be in place, with nothing current behind it
 * - *out-of-date* - some of its evidence was checked too long ago
 * - *changed* - its answer is another than at the last milestone
 * - *done* - its action is marked done, and its answer does not say so
 * - *anyway* - none of these; it fills up the three
 */
export type ChallengeRule = 'critical' | 'due' | 'unbacked' | 'out-of-date' | 'changed' | 'done' | 'anyway'

/** The rules in the order in which they pick. */
export const challengeRules: readonly ChallengeRule[] = [
  'critical',
  'due',
  'unbacked',
  'out-of-date',
  'changed',
  'done',
  'anyway',
]

export interface Challenge {
  readonly question: Question
  /** The first rule that picks it: under it the question stands. */
  readonly rule: ChallengeRule
  /** Why it was picked, a sentence for each rule that picks it. */
  readonly reasons: readonly string[]
}

/** What the rules look at beside a question and its answer. */
interface Circumstances {
  readonly input: ReportInput
  readonly today: IsoDate
  /** The next day on which the governors meet; `null`: none is entered. */
  readonly meeting: IsoDate | null
  readonly changes: readonly AnswerChange[]
}

const nextMeeting = ({ details: { governorsMeetings } }: Review, today: IsoDate): IsoDate | null =>
  [...governorsMeetings].sort().find((meeting) => meeting >= today) ?? null

const actionFor = ({ plan }: ReportInput, { id }: Question): Action | null =>
  plan.actions.find(({ question }) => question.id === id) ?? null

const isMarkedDone = (input: ReportInput, question: Question): boolean => actionFor(input, question)?.status === 'done'

/** That an action is late, or that the board meets after it is due; `null`: neither. */
const dueReason = (action: Action, { today, meeting }: Circumstances): string | null => {
  const words = `Its action is ${lowered(whenDue(action, today))}.`
  if (isOverdue(action, today)) return words
  if (meeting === null || action.due > meeting) return null
  // "Before the meeting" has its day in its words.
  return action.dueSymbol === 'governors-meeting' ? words : `${words} The board meets on ${sayDate(meeting)}.`
}

const anywayReason = ({ pack, review }: ReportInput, question: Question): string => {
  const answer = countedAnswer(question, review)
  if (answer === null) return 'Unanswered.'
  const given = `Answered “${answerWords(pack, answer)}”`
  return isClaim(answer)
    ? `${given}, with current evidence: what is right on paper can be wrong in practice.`
    : `${given}.`
}

/** The reason of each rule that picks a question, in the order of the rules. */
const reasonsFor = (
  question: Question,
  circumstances: Circumstances,
): readonly (readonly [ChallengeRule, string])[] => {
  const { input, changes } = circumstances
  const { pack, review } = input
  const answer = countedAnswer(question, review)
  const now = answerWords(pack, review.answers.get(question.id) ?? null)
  const action = actionFor(input, question)
  const isDone = isMarkedDone(input, question)
  const due = action === null || isDone ? null : dueReason(action, circumstances)
  const old = evidenceFor(review, question.id).filter((entry) => isOutOfDate(entry, review))
  const change = changes.find(({ question: { id } }) => id === question.id)
  return [
    ...(question.critical && !isClaim(answer) && !isDone
      ? [['critical', answer === null ? 'Critical, and unanswered.' : `Critical, and answered “${now}”.`] as const]
      : []),
    ...(due === null ? [] : [['due', due] as const]),
    ...(isUnbackedClaim(review, question)
      ? [['unbacked', `Answered “${now}”, with no current evidence listed.`] as const]
      : []),
    ...old.flatMap(({ what, checkedOn }) =>
      checkedOn === null
        ? []
        : [['out-of-date', `Out of date: “${what}”, last checked on ${sayDate(checkedOn)}.`] as const],
    ),
    ...(change === undefined
      ? []
      : [['changed', `Changed ${sinceWords(input)}: ${answerChangeWords(pack, change)}.`] as const]),
    ...(isDone
      ? [
          [
            'done',
            `${question.critical ? 'Critical. ' : ''}Its action is marked done, but the answer is still “${now}”.`,
          ] as const,
        ]
      : []),
  ]
}

/** The heaviest first; of one weight, what is overdue, then in the order of the plan. */
const byWeight = ({ plan }: ReportInput, today: IsoDate) => {
  const place = new Map(plan.actions.map(({ question }, index) => [question.id, index]))
  const late = new Set(plan.actions.filter((action) => isOverdue(action, today)).map(({ question }) => question.id))
  const placeOf = ({ id }: Question): number => place.get(id) ?? plan.actions.length
  return (a: Question, b: Question): number =>
    b.weight - a.weight || Number(late.has(b.id)) - Number(late.has(a.id)) || placeOf(a) - placeOf(b)
}

/** What no rule picks: what the plan has still to do, in its order, then the heaviest. */
const anyway = (input: ReportInput, questions: readonly Question[]): readonly Challenge[] => {
  const isToDo = ({ id }: Question): boolean => input.plan.actions.some(({ question }) => question.id === id)
  return [...questions.filter(isToDo), ...questions.filter((question) => !isToDo(question))].map((question) => ({
    question,
    rule: 'anyway',
    reasons: [anywayReason(input, question)],
  }))
}

/** What is put to a school. */
export interface Challenges {
  /** The three that a board is told to ask, or as many as there are; none asks of what is marked done. */
  readonly forTheBoard: readonly Challenge[]
  /** Those three, then the others that the rules pick, as many as a meeting hears out. */
  readonly picked: readonly Challenge[]
  readonly leftOut: readonly Challenge[]
}

/**
 * The questions to put to the school. Critical gaps come first; then the other rules take turns, the heaviest question of
 * each first, so that a long list under one rule leaves room for the others. Where the rules pick fewer than three, others
 * fill them up.
 */
export const challengesOf = (input: ReportInput, today: IsoDate): Challenges => {
  const circumstances: Circumstances = {
    input,
    today,
    meeting: nextMeeting(input.review, today),
    changes: comparisonSince(input)?.changes ?? [],
  }
  const questions = [...askedQuestions(input.pack, input.review)].sort(byWeight(input, today))
  const byRule = questions.flatMap((question): readonly Challenge[] => {
    const found = reasonsFor(question, circumstances)
    const rule = found[0]?.[0]
    return rule === undefined ? [] : [{ question, rule, reasons: found.map(([, words]) => words) }]
  })
  const [critical = [], ...others] = challengeRules.map((rule) => byRule.filter((challenge) => challenge.rule === rule))
  const longest = Math.max(...others.map(({ length }) => length))
  const ordered = [
    ...critical,
    ...Array.from({ length: longest }, (_, turn) => others.flatMap((queue) => queue[turn] ?? [])).flat(),
  ]
  const isPicked = new Set(byRule.map(({ question }) => question.id))
  const forTheBoard = [
    ...ordered.filter(({ question }) => !isMarkedDone(input, question)),
    ...anyway(
      input,
      questions.filter(({ id }) => !isPicked.has(id)),
    ),
  ].slice(0, questionsForTheBoard)
  const all = [...forTheBoard, ...ordered.filter((challenge) => !forTheBoard.includes(challenge))]
  return { forTheBoard, picked: all.slice(0, mostQuestions), leftOut: all.slice(mostQuestions) }
}
