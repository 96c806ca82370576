import type { Level, Pack, Question } from '../../content/pack'
import type { AnswerValue } from '../../review/answerValues'
import { valueOfAnswer, type Answer } from '../../review/answerValues'
import type { Tone } from '../blocks'
import { levelText } from './levelText'

/** What holds of an answer that is no level, wherever answers are told, shown or offered. */
interface BesideLevels {
  readonly name: string
  readonly tone: Exclude<Tone, 'gap'>
  /** The key that gives it, as it is shown beside it. */
  readonly key: string
  /** What it asks for once it is given, beside a level: one of - *finding-out*, of a critical question - *reason* - *null*, nothing. */
  readonly asksFor: 'finding-out' | 'reason' | null
  /** What it means for a question; `null`: it cannot be given to this one. */
  readonly offered: (question: Question) => string | null
  /** What it says of the school, with the reason that was given for it. */
  readonly inFull: (reason: string | null) => string
}

const besideLevels: Readonly<Record<Exclude<AnswerValue, Level>, BesideLevels>> = {
  'dont-know': {
    name: 'Don’t know',
    tone: 'unknown',
    key: 'D',
    asksFor: 'finding-out',
    offered: () => 'Nobody here can say for certain now. The plan gets an action to find out.',
    inFull: () => 'Nobody at the school could say for certain. Its plan has an action to find out.',
  },
  'not-applicable': {
    name: 'Not applicable',
    tone: 'neutral',
    key: 'N',
    asksFor: 'reason',
    offered: ({ notApplicable }) => (notApplicable === null ? null : `Only where this is so: ${notApplicable.when}`),
    inFull: (reason) => `Why it does not apply: ${reason ?? 'not said'}`,
  },
}

/** What a checklist calls a level: `Partly in place`. */
export const levelName = (pack: Pack, level: Level): string => pack.levels[level]?.name ?? `Level ${level}`

/** What can be answered, in two or three words; `none` is said where nothing is. */
export const valueWords = (pack: Pack, value: AnswerValue | null, none = 'Unanswered'): string => {
  if (value === null) return none
  return typeof value === 'number' ? levelName(pack, value) : besideLevels[value].name
}

/** An answer in two or three words; that it lacks its reason is said, since it then counts for nothing. */
export const answerWords = (pack: Pack, answer: Answer | null): string => {
  if (answer === null) return valueWords(pack, null)
  const words = valueWords(pack, valueOfAnswer(answer))
  return answer.kind === 'not-applicable' && answer.reason === null ? `${words} (reason missing)` : words
}

/** What an answer feels like; its words say it too. */
export const valueTone = (value: AnswerValue | null): Tone => {
  if (value === null) return 'neutral'
  if (typeof value !== 'number') return besideLevels[value].tone
  return value < 2 ? 'gap' : 'good'
}

/** What an answer means for a question; `null`: it cannot be given to this one. */
export const describedAs = (question: Question, value: AnswerValue): string | null =>
  typeof value === 'number' ? question.levels[value] : besideLevels[value].offered(question)

/** The key that gives an answer, as it is shown beside it. */
export const shortcutTo = (value: AnswerValue): string =>
  typeof value === 'number' ? String(value) : besideLevels[value].key

/** What an answer that is no level asks for once it is given, see `BesideLevels`. */
export const whatItAsksFor = (value: AnswerValue): BesideLevels['asksFor'] =>
  typeof value === 'number' ? null : besideLevels[value].asksFor

/** What an answer says of the school, in full. */
export const answerInFull = (question: Question, answer: Answer): string =>
  answer.kind === 'level'
    ? levelText(question, answer.level)
    : besideLevels[answer.kind].inFull('reason' in answer ? answer.reason : null)
