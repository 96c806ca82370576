import type { Pack } from '../../content/pack'
import { middleLevels, type Spread } from '../../workshop/collecting'
import { levelName } from './answerWords'

/** Where the middle of a room is: `In place`, or `between “Not in place” and “In place”` where it is split there. `null`: nobody gave a level. */
export const middleInShort = (pack: Pack, { levels }: Spread): string | null => {
  const [low, high] = middleLevels(levels)
  if (low === undefined) return null
  return high === undefined ? levelName(pack, low) : `between “${levelName(pack, low)}” and “${levelName(pack, high)}”`
}

/** The same where a table or a picture tells it: `none` where nobody gave a level. */
export const middleOrNone = (pack: Pack, spread: Spread): string => middleInShort(pack, spread) ?? 'none'

/** The same within a sentence: `“In place”`, or `between “Not in place” and “In place”`; `none` where nobody gave a level. */
export const middleQuoted = (pack: Pack, spread: Spread): string => {
  const middle = middleOrNone(pack, spread)
  return middleLevels(spread.levels).length === 1 ? `“${middle}”` : middle
}

/** The same as a sentence; empty where nobody gave a level. */
export const middleSentence = (pack: Pack, spread: Spread): string => {
  const [low, high] = middleLevels(spread.levels)
  if (low === undefined) return ''
  return `The middle ${high === undefined ? 'answer is' : 'is'} ${middleQuoted(pack, spread)}.`
}
