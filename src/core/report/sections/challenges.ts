import type { Pack, Question } from '../../content/pack'
import { daysBetween, sayDate, type IsoDate } from '../../math/calendar'
import { actionOn, isOverdue } from '../../plan/arrangeActions'
import { isDeclined } from '../../plan/declined'
import type { Action } from '../../plan/planActions'
import type { Answer } from '../../review/answerValues'
import { countedAnswer, evidenceFor, isClaim } from '../../review/review'
import { askedQuestions, isUnbackedClaim } from '../findings/askedQuestions'
import type { AnswerChange } from '../findings/changes'
import { answerChangeWords } from '../words/changeWords'
import type { ReportInput } from '../reportInput'
import { comparisonSince, sinceWords } from './changes'
import { isOutOfDate } from './evidence'
import { nextMeeting } from './nextMeeting'
import { answerWords } from '../words/answerWords'
import { dayCount } from '../words/numberWords'

/** More than this, and a meeting hears none of them out. */
export const mostQuestions = 12

/** So many are put to the school in any case, and so many stand on page 1. */
export const questionsForTheBoard = 3

/**
 * Why a question is put: one of
 * - *critical* - critical, and a gap or not known
 * - *due* - its action is overdue, or due by the day on which the board meets
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

/** Why a question is put: first in a word or a few, such as `Gap`, then what there is to it, as the rest of a sentence. */
export interface ChallengeReason {
  readonly word: string
  readonly about: string
}

/** `Gap: critical, and answered “Partly in place”.` */
export const sayReason = ({ word, about }: ChallengeReason): string => `${word}: ${about}.`

export interface Challenge {
  readonly question: Question
  /** The first rule that picks it. */
  readonly rule: ChallengeRule
  /** One for each rule that picks it, in the order of the rules; of evidence that is out of date one for each entry. At least one. */
  readonly reasons: readonly ChallengeReason[]
}

/** What the rules look at beside a question and its answer. */
interface Circumstances {
  readonly input: ReportInput
  readonly today: IsoDate
  /** The next day on which the governors meet; `null`: none is entered. */
  readonly meeting: IsoDate | null
  readonly changes: readonly AnswerChange[]
}

const actionAbout = ({ plan }: ReportInput, { id }: Question): Action | null => actionOn(plan, id)?.action ?? null

const isMarkedDone = (input: ReportInput, question: Question): boolean =>
  actionAbout(input, question)?.status === 'done'

const criticalReason = (pack: Pack, answer: Answer | null): ChallengeReason => {
  if (answer === null) return { word: 'Not answered', about: 'a critical safeguard' }
  return {
    word: answer.kind === 'level' ? 'Gap' : 'Not known',
    about: `critical, and answered “${answerWords(pack, answer)}”`,
  }
}

/**
 * That an action is late, or is due by the day on which the board meets; `null`: neither. What is due before that day is
 * over when the board meets, so it is told as that: a board does not ask to hear of what was due days ago as if it were to come.
 */
const dueReason = (action: Action, { today, meeting }: Circumstances): ChallengeReason | null => {
  const isInWords = action.dueSymbol !== null && action.dueUnresolved === null
  const due = isInWords ? action.dueWords : sayDate(action.due)
  if (isOverdue(action, today)) return { word: 'Overdue', about: `its action was due ${due}` }
  if (meeting === null || action.due > meeting || isDeclined(action)) return null
  const on = isInWords ? due : `on ${due}`
  if (action.due === meeting) return { word: 'Due the day you meet', about: `its action is due ${on}` }
  // "Before the meeting" has its day in its words.
  const meets =
    action.dueSymbol === 'governors-meeting' && isInWords
      ? ''
      : `, ${dayCount(daysBetween(action.due, meeting))} before you meet on ${sayDate(meeting)}`
  return { word: 'Due before you meet', about: `its action was due ${on}${meets}` }
}

const anywayReason = ({ pack, review }: ReportInput, question: Question): ChallengeReason => {
  const answer = countedAnswer(question, review)
  if (answer === null) return { word: 'Not answered', about: 'nobody has said yet how it stands' }
  const given = `answered “${answerWords(pack, answer)}”`
  return {
    word: 'Worth asking',
    about: isClaim(answer) ? `${given}, with proof: what is right on paper can be wrong in practice` : given,
  }
}

const changedReason = (input: ReportInput, change: AnswerChange): ChallengeReason => ({
  word: change.direction === 'worse' ? 'Slipped' : 'Changed',
  about: `${answerChangeWords(input.pack, change)}, ${sinceWords(input)}`,
})

/** The reason of each rule that picks a question, in the order of the rules. */
const reasonsFor = (
  question: Question,
  circumstances: Circumstances,
): readonly (readonly [ChallengeRule, ChallengeReason])[] => {
  const { input, changes } = circumstances
  const { pack, review } = input
  const answer = countedAnswer(question, review)
  const now = answerWords(pack, review.answers.get(question.id) ?? null)
  const action = actionAbout(input, question)
  const isDone = isMarkedDone(input, question)
  const due = action === null || isDone ? null : dueReason(action, circumstances)
  const old = evidenceFor(review, question.id).filter((entry) => isOutOfDate(entry, review))
  const change = changes.find(({ question: { id } }) => id === question.id)
  return [
    ...(question.critical && !isClaim(answer) && !isDone ? [['critical', criticalReason(pack, answer)] as const] : []),
    ...(due === null ? [] : [['due', due] as const]),
    ...(isUnbackedClaim(review, question)
      ? [
          [
            'unbacked',
            { word: 'No proof', about: `answered “${now}”, with no evidence that is complete and in date` },
          ] as const,
        ]
      : []),
    ...old.flatMap(({ what, checkedOn }) =>
      checkedOn === null
        ? []
        : [
            [
              'out-of-date',
              { word: 'Out of date', about: `“${what}”, last checked on ${sayDate(checkedOn)}` },
            ] as const,
          ],
    ),
    ...(change === undefined ? [] : [['changed', changedReason(input, change)] as const]),
    ...(isDone
      ? [
          [
            'done',
            { word: 'Marked done', about: `${question.critical ? 'critical, ' : ''}but still answered “${now}”` },
          ] as const,
        ]
      : []),
  ]
}

/** How soon an action is asked about: what is overdue, then what is due by the day of the meeting, then the rest. */
const turnOf = (action: Action, today: IsoDate, meeting: IsoDate | null): number => {
  if (isOverdue(action, today)) return 0
  return action.status !== 'done' && !isDeclined(action) && meeting !== null && action.due <= meeting ? 1 : 2
}

/** The heaviest first; of one weight, what is overdue, what is due by the meeting, then in the order of the plan. */
const byWeight = ({ plan }: ReportInput, { today, meeting }: Circumstances) => {
  const places = new Map(
    plan.actions.flatMap((action, index) =>
      action.steps.map(({ question }) => [question.id, { index, turn: turnOf(action, today, meeting) }] as const),
    ),
  )
  const placeOf = ({ id }: Question) => places.get(id) ?? { index: plan.actions.length, turn: 2 }
  return (a: Question, b: Question): number =>
    b.weight - a.weight || placeOf(a).turn - placeOf(b).turn || placeOf(a).index - placeOf(b).index
}

/** What no rule picks: what the plan has still to do, in its order, then the heaviest. */
const anyway = (input: ReportInput, questions: readonly Question[]): readonly Challenge[] => {
  const isToDo = ({ id }: Question): boolean => actionOn(input.plan, id) !== null
  return [...questions.filter(isToDo), ...questions.filter((question) => !isToDo(question))].map((question) => ({
    question,
    rule: 'anyway',
    reasons: [anywayReason(input, question)],
  }))
}

/** Said where no rule picks a question, and others stand in for them. */
export const nothingStandsOut =
  'No critical safeguard is missing or not known, nothing is overdue, every answer at “in place” or above has proof, and nothing is out of date or has changed. Ask these all the same.'

/** What is put to a school. */
export interface Challenges {
  /** The three that a board is told to ask, or as many as there are; none asks of what is marked done. */
  readonly forTheBoard: readonly Challenge[]
  /** Those three, then the others that the rules pick, as many as a meeting hears out: in one order, wherever they are put. */
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
  const questions = [...askedQuestions(input.pack, input.review)].sort(byWeight(input, circumstances))
  const byRule = questions.flatMap((question): readonly Challenge[] => {
    const found = reasonsFor(question, circumstances)
    const rule = found[0]?.[0]
    return rule === undefined ? [] : [{ question, rule, reasons: found.map(([, reason]) => reason) }]
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
