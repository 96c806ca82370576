import { questionsForTheBoard } from '../challenges'
import { lowered } from '../changeWords'
import { inWords } from '../numberWords'
import { changeBlocks, comparisonSince, nothingToCompare } from '../sections/changes'
import { coverBlocks } from '../sections/cover'
import { governorsInShort } from '../sections/governors'
import { carefulForBoards, type Variant } from './variant'

const shows = { notes: false, owners: true, places: false, comments: true } as const

/** Page 1 of the action plan by itself, with what governors said and what changed. */
export const governorsSummary: Variant = {
  id: 'governors-summary',
  title: 'Governors’ summary',
  forWhom: 'For every governor or trustee, before the meeting',
  purpose: `What a governor needs in five minutes: critical safeguards, decisions to take, ${inWords(questionsForTheBoard)} questions to ask, what governors said so far, and what changed since it was last sent and since the review before.`,
  data: 'none',
  leavesOut: carefulForBoards,
  shows,
  marking: 'Confidential. Self-assessed, not an Ofsted grade.',
  blocks: (input, options) => [
    // That there is nothing to compare with needs no page of its own, so it goes into the fine print.
    ...coverBlocks('Safeguarding self-review: governors’ summary', input, options, shows, comparisonSince(input) === null ? `What changed: ${lowered(nothingToCompare(input))}` : ''),
    ...governorsInShort(input, options),
    ...changeBlocks(input),
  ],
}
