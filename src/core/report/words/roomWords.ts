import type { Pack } from '../../content/pack'
import { levelValues } from '../../content/pack'
import type { AgainstReference } from '../../workshop/calibrating'
import type { Spread } from '../../workshop/collecting'
import type { Unit } from '../../workshop/sessionEvents'
import { levelName, valueWords } from './answerWords'
import { listed } from './words'

/** What a room of tables, or of people, answered, in words. */

/** `Table 7`. */
export const unitName = (unit: Unit, number: number): string => `${unit === 'table' ? 'Table' : 'Person'} ${number}`

/** `first vote`, `second vote`. */
export const voteName = (vote: number): string =>
  `${['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'][vote - 1] ?? String(vote)} vote`

const lowered = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`

/** How many gave each answer, without those that nobody gave: `1 not in place, 4 partly in place, 1 don’t know`. */
export const spreadWords = (pack: Pack, { levels, dontKnow, unanswered }: Omit<Spread, 'median'>): string =>
  [
    ...levelValues.map((level) => [levels[level], levelName(pack, level)] as const),
    [dontKnow, valueWords(pack, 'dont-know')] as const,
    [unanswered, 'no answer'] as const,
  ]
    .flatMap(([count, name]) => (count === 0 ? [] : [`${count} ${lowered(name)}`]))
    .join(', ')

/** How a room stands beside the level that fits: `9 chose it, 1 was kinder`. */
export const besideWhatFits = ({ same, kinder, stricter, dontKnow }: AgainstReference): string => {
  const were = (count: number, words: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? 'was' : 'were'} ${words}`]
  return listed([
    `${same === 0 ? 'nobody' : same} chose it`,
    ...were(kinder, 'kinder'),
    ...were(stricter, 'stricter'),
    ...(dontKnow === 0 ? [] : [`${dontKnow} did not know`]),
  ])
}
