import type { Pack, Question } from '../../content/pack'
import { minutesToAnswer } from '../../content/timing'
import type { Filter, Stretch } from '../../review/answering'
import { countedAnswer, type Review } from '../../review/review'
import { filterWords } from './filterWords'
import { sayDuration } from './sayDuration'

/** Where one stands among the questions that one goes through, in words. */

const uncapitalised = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`

/** What the area of a question is called. */
export const areaTitle = (pack: Pack, { area }: Question): string =>
  pack.areas.find(({ id }) => id === area)?.title ?? ''

/** `Critical 12 of 13`, `7 of 46 more`, `Noticing and telling 3 of 7`, `2 of 5 to come back to`. `filter`: the one of a stretch that a filter makes. */
export const stretchPlace = (
  pack: Pack,
  { kind, questions }: Stretch,
  question: Question,
  filter: Filter | null,
): string => {
  const place = `${questions.indexOf(question) + 1} of ${questions.length}`
  switch (kind) {
    case 'filter':
      return filter === null ? place : `${place} ${uncapitalised(filterWords[filter])}`
    case 'area':
      return `${areaTitle(pack, question)} ${place}`
    case 'critical':
      return `Critical ${place}`
    case 'rest':
      return `${place} more`
    case 'all':
      return `Question ${place}`
  }
}

/** `about 20 minutes left`, or `all answered`. */
export const timeLeftWords = (questions: readonly Question[], review: Review): string => {
  const open = questions.filter((question) => countedAnswer(question, review) === null)
  return open.length === 0 ? 'all answered' : `about ${sayDuration(minutesToAnswer(open))} left`
}
