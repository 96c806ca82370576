import type { Pack } from '../../content/pack'
import type { Block } from '../blocks'
import { howMany } from '../words/words'

/** So many are named where little room is left: all of them would be a page's foot that nobody reads. */
const mostInShort = 3

const title = 'What this does not cover'

/** The first of what a checklist does not cover, how much more there is, and where all of it stands: `in the action plan`. */
export const notCoveredInShort = ({ notCovered }: Pack, where: string): string => {
  const more = notCovered.length - mostInShort
  const named = notCovered.slice(0, more === 1 ? undefined : mostInShort).join('; ')
  return more > 1
    ? `Not covered: ${named}; and ${howMany(more, 'more matter')}, named under “${title}” ${where}.`
    : `Not covered: ${named}.`
}

/** All that a checklist does not cover. */
export const notCoveredBlocks = ({ notCovered }: Pack): readonly Block[] => [
  { kind: 'heading', level: 2, text: title },
  { kind: 'list', ordered: false, items: notCovered },
]
