import type { Level, Pack } from '../../content/pack'
import type { AnswerValue } from '../../review/answerValues'
import { valueOfAnswer, type Answer } from '../../review/answerValues'
import type { Tone } from '../blocks'

/** What holds of each answer that is no level, wherever answers are told or shown. */
const besideLevels: Readonly<
  Record<Exclude<AnswerValue, Level>, { readonly name: string; readonly tone: Exclude<Tone, 'gap'> }>
> = {
  'dont-know': { name: 'Don’t know', tone: 'unknown' },
  'not-applicable': { name: 'Not applicable', tone: 'neutral' },
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
