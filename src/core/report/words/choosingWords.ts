import type { Counted, Pack, Question } from '../../content/pack'
import { inWords } from './numberWords'
import { listed } from './words'

/** How to choose a level, in words. */

/** What a set of steps for choosing a level is called. */
export const ruleTitle = 'How to choose a level'

/** The rule speaks of levels by number; screens and sheets by name. `Level 0 is “Not in place”, 1 “Partly in place”, …` */
export const levelNumbers = ({ levels }: Pack): string =>
  `Level ${listed(levels.map(({ value, name }, index) => `${value}${index === 0 ? ' is' : ''} “${name}”`))}.`

/** `the latest ten concerns`, `all plans`, `five staff asked`. */
const countedWords = ({ of, what }: Counted): string => {
  if (of === 'all') return `all ${what}`
  const latest = /^latest (.+)$/.exec(what)?.[1]
  return latest === undefined ? `${inWords(of)} ${what}` : `the latest ${inWords(of)} ${latest}`
}

/** `Look at: the latest ten concerns`, for whoever chooses a level; `null` where no level counts. */
export const lookAtWords = ({ counts = null }: Pick<Question, 'counts'>): string | null =>
  counts === null ? null : `Look at: ${countedWords(counts)}`

/** The same for whoever reads what a school chose, and is not to look for themselves. */
export const schoolLooksAtWords = ({ counts = null }: Pick<Question, 'counts'>): string | null =>
  counts === null ? null : `The school looks at: ${countedWords(counts)}.`
