import type { Block } from '../blocks'
import { questionsForTheBoard } from '../sections/challenges'
import { lowered } from '../words/changeWords'
import { inWords } from '../words/numberWords'
import { changesInShort, comparisonSince, nothingToCompare } from '../sections/changes'
import { coverBlocks } from '../sections/cover'
import { governorsInShort } from '../sections/governors'
import { signOffsInShort } from '../sections/signOffs'
import { carefulForBoards, type Variant } from '../variant'

const shows = { notes: false, owners: true, places: false, comments: true } as const

/** The school's own names under its saved versions, set small and apart from what governors said. */
const signedOff = (sentences: readonly string[]): readonly Block[] =>
  sentences.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, setAs: 3, text: 'Signed off by the school' },
        ...sentences.map((text) => ({ kind: 'paragraph', weight: 'small', text }) as const),
      ]

/** Both under one heading and set small, so that a summary stays one page as long as it can. */
const inShort = (said: readonly string[], changed: readonly string[]): readonly Block[] =>
  said.length + changed.length === 0
    ? []
    : [
        {
          kind: 'heading',
          level: 2,
          setAs: 3,
          text:
            changed.length === 0
              ? 'What governors said'
              : said.length === 0
                ? 'What changed'
                : 'What governors said, and what changed',
        },
        { kind: 'list', ordered: false, items: [...said, ...changed], dense: true },
      ]

/** Page 1 of the action plan by itself, with what governors said and what changed. */
export const governorsSummary: Variant = {
  id: 'governors-summary',
  title: 'Governors’ summary',
  forWhom: 'For every governor or trustee, before the meeting',
  purpose: `What a governor needs in five minutes: critical safeguards, decisions to take, ${inWords(questionsForTheBoard)} questions to ask, what governors said so far, and what changed since it was last sent and since the review before.`,
  data: 'none',
  omits: carefulForBoards,
  shows,
  marking: 'Confidential. Self-assessed, not an Ofsted grade.',
  blocks: (input, options) =>
    coverBlocks('Safeguarding self-review: governors’ summary', input, options, shows, 'in the action plan', {
      beforeAbout: [
        ...signedOff(signOffsInShort(input)),
        ...inShort(governorsInShort(input, options), changesInShort(input)),
      ],
      // That there is nothing to compare with needs no place of its own, so it goes into the fine print.
      finePrint: comparisonSince(input) === null ? `What changed: ${lowered(nothingToCompare(input))}` : '',
    }),
}
