import { notCoveredBy, scopeOf } from '../../content/applies'
import type { ReportInput } from '../reportInput'
import type { Block } from '../blocks'
import { howMany } from '../words/words'

/** So many are named where little room is left: all of them would be a page's foot that nobody reads. */
const mostInShort = 3

const title = 'What this does not cover'

type Reviewed = Pick<ReportInput, 'pack' | 'review'>

/** What a review leaves out: by its scope, and by its checklist. */
export const notCoveredIn = ({ pack, review }: Reviewed): readonly string[] =>
  notCoveredBy(pack, scopeOf(pack, review.details.scope))

/** The first of what a review does not cover, how much more there is, and where all of it stands: `in the action plan`. */
export const notCoveredInShort = (input: Reviewed, where: string): string => {
  const notCovered = notCoveredIn(input)
  const more = notCovered.length - mostInShort
  const named = notCovered.slice(0, more === 1 ? undefined : mostInShort).join('; ')
  return more > 1
    ? `Not covered: ${named}; and ${howMany(more, 'more matter')}, named under “${title}” ${where}.`
    : `Not covered: ${named}.`
}

/** All that a review does not cover. */
export const notCoveredBlocks = (input: Reviewed): readonly Block[] => [
  { kind: 'heading', level: 2, text: title },
  { kind: 'list', ordered: false, items: notCoveredIn(input) },
]
