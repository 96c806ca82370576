import type { Block } from '../blocks'
import type { ReportInput, ReportOptions } from '../reportInput'
import type { Shown } from '../variant'
import { checklistWords } from '../words/checklistWords'
import { scopeWords } from '../words/scopeWords'
import {
  backedInShort,
  bandSentence,
  coverageWords,
  gateSentence,
  gateTitle,
  gateTone,
  inPlaceSentence,
  notAGrade,
  scoreOrInterval,
} from '../words/words'
import { coverFacts, whoseFacts, type Fact } from './about'
import { boardBlocks } from './board'
import { challengesOf } from './challenges'
import { slipSentences } from './changes'
import { closingBlocks } from './closing'
import { boardDecisions } from './forTheBoard'
import { notCoveredInShort } from './notCovered'

/** What the answers come to beside the gate. */
const figureFacts = ({ pack, scorecard }: ReportInput): readonly Fact[] => {
  const { counts, backedClaims, coverage, isGateOnly } = scorecard
  return [
    { term: 'All questions', value: inPlaceSentence(counts) },
    { term: 'Answers with proof', value: backedInShort(backedClaims) },
    ...(isGateOnly
      ? []
      : [
          { term: 'Score', value: scoreOrInterval(pack, scorecard) },
          {
            term: 'How much is answered',
            value: coverage === null ? 'no question applies' : coverageWords(coverage),
          },
        ]),
    { term: 'Overall', value: bandSentence(pack, scorecard) },
  ]
}

/**
 * Page 1, for a governing body: what a governor needs in five minutes, the verdict first. It says nowhere where evidence is
 * kept. `notCoveredWhere`: where all stands that the checklist does not cover. `beforeAbout` stands before what only
 * tells of the review; `finePrint` ends the page.
 */
export const coverBlocks = (
  title: string,
  input: ReportInput,
  options: ReportOptions,
  shows: Shown,
  notCoveredWhere: string,
  { beforeAbout = [], finePrint = '' }: { readonly beforeAbout?: readonly Block[]; readonly finePrint?: string } = {},
): readonly Block[] => {
  const { pack, review, scorecard } = input
  const { gate } = scorecard
  const scope = scopeWords(pack, review)
  const { forTheBoard } = challengesOf(input, options.today)
  return [
    { kind: 'heading', level: 1, text: title, setAs: 2 },
    { kind: 'facts', facts: whoseFacts(review) },
    {
      kind: 'statement',
      tone: gateTone(gate),
      title: gateTitle(gate),
      text: [gateSentence(gate), ...slipSentences(input)].join(' '),
      isVerdict: true,
    },
    ...boardBlocks(input),
    ...closingBlocks(input, options),
    { kind: 'heading', level: 2, text: 'Decisions asked of the board', setAs: 3 },
    { kind: 'list', ordered: true, items: boardDecisions(input, options.today, !options.omitOwners), dense: true },
    {
      kind: 'heading',
      level: 2,
      text: forTheBoard.length === 3 ? 'Three questions to ask' : 'Questions to ask',
      setAs: 3,
    },
    {
      kind: 'list',
      ordered: true,
      items: forTheBoard.map(({ question }) => question.governorQuestion),
      dense: true,
    },
    ...beforeAbout,
    { kind: 'heading', level: 2, text: 'About this review', setAs: 3 },
    { kind: 'facts', facts: [...figureFacts(input), ...coverFacts(input, options, shows)], dense: true },
    {
      kind: 'paragraph',
      weight: 'fine',
      text: `${notAGrade} ${checklistWords(pack)}${scope === null ? '' : `, ${scope}`}. ${notCoveredInShort(input, notCoveredWhere)} ${finePrint}`.trim(),
    },
  ]
}
