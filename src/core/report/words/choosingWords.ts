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
export const countedWords = ({ of, what }: Counted): string => {
  if (of === 'all') return `all ${what}`
  const latest = /^latest (.+)$/.exec(what)?.[1]
  return latest === undefined ? `${inWords(of)} ${what}` : `the latest ${inWords(of)} ${latest}`
}

/** `Look at: the latest ten concerns`, for whoever chooses a level; `null` where no level counts. */
export const lookAtWords = ({ counts = null }: Pick<Question, 'counts'>): string | null =>
  counts === null ? null : `Look at: ${countedWords(counts)}`

/** More boxes than these could not be counted at a glance. */
const mostBoxes = 12

/** On paper, a box to tick for each case: `Tick a box for each that fits: ☐☐☐☐☐`; `null` where there are very many, or nobody knows how many. */
export const boxesWords = ({ counts = null }: Pick<Question, 'counts'>): string | null =>
  counts === null || counts.of === 'all' || counts.of > mostBoxes
    ? null
    : `Tick a box for each that fits: ${'☐'.repeat(counts.of)}`

/** The same for whoever reads what a school chose, and is not to look for themselves. */
export const schoolLooksAtWords = ({ counts = null }: Pick<Question, 'counts'>): string | null =>
  counts === null ? null : `The school looks at: ${countedWords(counts)}.`
