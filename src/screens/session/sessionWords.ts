import { howMany } from '../../core/report/words/words'
import { minutesOf } from '../../core/workshop/choosing'
import type { SessionPlan } from '../../core/workshop/session'
import type { SessionMode, Unit } from '../../core/workshop/sessionEvents'

/** What each mode is, in a few words and in a sentence. */
export const modeWords: { readonly [Mode in SessionMode]: { readonly label: string; readonly hint: string } } = {
  'one-school': {
    label: 'One school',
    hint: 'Everybody works at the same school and answers about it: a staff day, or a school and its governors.',
  },
  'many-schools': {
    label: 'Many schools',
    hint: 'Each table answers about its own school, and can carry its answers on there.',
  },
  calibration: {
    label: 'Practise on a written-up school',
    hint: 'Everybody reads about the same made-up school and rates it. The reveal shows which level fits, and why.',
  },
}

/** Who answers as one, as a word. */
export const unitWords: { readonly [Name in Unit]: readonly [one: string, many: string] } = {
  table: ['table', 'tables'],
  person: ['person', 'people'],
}

/** `12 questions, about 70 minutes: 5 each, and 10 to begin and to close`. */
export const lengthWords = ({ questions, minutes }: Pick<SessionPlan, 'questions' | 'minutes'>): string =>
  questions.length === 0
    ? 'No questions chosen yet'
    : `${howMany(questions.length, 'question')}, about ${minutesOf(questions.length, minutes)} minutes: ${minutes} each, and ${minutesOf(0, minutes)} to begin and to close`

/** `18 of 24 tables`, or `18 tables` where nobody said how many are expected. */
export const answeredWords = ({ unit, tables }: Pick<SessionPlan, 'unit' | 'tables'>, sent: number): string => {
  const [one, many] = unitWords[unit]
  return tables === null ? `${sent} ${sent === 1 ? one : many}` : `${sent} of ${tables} ${tables === 1 ? one : many}`
}
