import type { Pack } from '../../content/pack'
import { middleLevels, type Spread } from '../../workshop/collecting'
import { levelName } from './answerWords'

/** Where the middle of a room is: `In place`, or `between “Not in place” and “In place”` where it is split there. `null`: nobody gave a level. */
export const middleInShort = (pack: Pack, { levels }: Spread): string | null => {
  const [low, high] = middleLevels(levels)
  if (low === undefined) return null
  return high === undefined ? levelName(pack, low) : `between “${levelName(pack, low)}” and “${levelName(pack, high)}”`
}

/** The same as a sentence; empty where nobody gave a level. */
export const middleSentence = (pack: Pack, spread: Spread): string => {
  const middle = middleInShort(pack, spread)
  if (middle === null) return ''
  return middleLevels(spread.levels).length > 1 ? `The middle is ${middle}.` : `The middle answer is “${middle}”.`
}
