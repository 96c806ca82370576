import type { Block } from '../blocks'
import { challengesOf } from './challenges'
import { checklistWords } from '../words/checklistWords'
import { boardDecisions } from './forTheBoard'
import { gateActionWords, gateItems, gateItemsCaption, type GateItem } from './gateItems'
import { dueCell } from '../words/planWords'
import type { ReportInput, ReportOptions } from '../reportInput'
import type { Shown } from '../variant'
import { answerWords } from '../words/answerWords'
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
import { coverFacts } from './about'
import { tableOf, type ColumnOf } from './cells'
import { slipSentences } from './changes'
import { notCoveredInShort } from './notCovered'

const gapColumns = ({ pack }: ReportInput, { omitOwners, today }: ReportOptions): readonly ColumnOf<GateItem>[] => [
  // With the answer after it: a column of its own would cost the others a line in most rows, and the page its foot.
  {
    title: 'Safeguard, and its answer',
    share: 35,
    cell: ({ question, answer }) => `${question.text} ${answerWords(pack, answer)}.`,
  },
  { title: 'Action', share: 37, cell: gateActionWords },
  ...(omitOwners ? [] : [{ title: 'Owner', share: 18, cell: ({ action }: GateItem) => action?.owner ?? 'nobody yet' }]),
  { title: 'Due', share: 10, cell: ({ action }) => (action === null ? 'no date yet' : dueCell(action, today)) },
]

/** Page 1, for a governing body: what a governor needs in five minutes. It says nowhere where evidence is kept. `notCoveredWhere`: where all stands that the checklist does not cover. `finePrint` ends the page. */
export const coverBlocks = (
  title: string,
  input: ReportInput,
  options: ReportOptions,
  shows: Shown,
  notCoveredWhere: string,
  finePrint = '',
): readonly Block[] => {
  const { pack, scorecard } = input
  const items = gateItems(input)
  const { gate } = scorecard
  const { forTheBoard } = challengesOf(input, options.today)
  return [
    { kind: 'heading', level: 1, text: title },
    coverFacts(input, options, shows),
    {
      kind: 'statement',
      tone: gateTone(gate),
      title: gateTitle(gate),
      text: [gateSentence(gate), ...slipSentences(input)].join(' '),
    },
    {
      kind: 'facts',
      facts: [
        { term: 'All questions', value: inPlaceSentence(scorecard.counts) },
        { term: 'Claims', value: backedInShort(scorecard.backedClaims) },
        { term: 'Score', value: scoreOrInterval(pack, scorecard) },
        {
          term: 'Answered',
          value:
            scorecard.coverage === null ? 'no question applies' : `${coverageWords(scorecard.coverage)}, by weight`,
        },
        { term: 'Band', value: bandSentence(pack, scorecard) },
      ],
    },
    { kind: 'heading', level: 2, text: 'Critical safeguards to mend now' },
    {
      ...tableOf(
        gateItemsCaption(pack, items),
        'Safeguard, and its answer',
        gapColumns(input, options),
        items,
        gate === null ? gateSentence(gate) : 'None: every critical safeguard is in place.',
      ),
      dense: true,
    },
    { kind: 'heading', level: 2, text: 'Decisions asked of the board' },
    { kind: 'list', ordered: true, items: boardDecisions(input, options.today, !options.omitOwners) },
    { kind: 'heading', level: 2, text: forTheBoard.length === 3 ? 'Three questions to ask' : 'Questions to ask' },
    { kind: 'list', ordered: true, items: forTheBoard.map(({ question }) => question.governorQuestion) },
    {
      kind: 'paragraph',
      weight: 'fine',
      text: `${notAGrade} ${checklistWords(pack)}. ${notCoveredInShort(pack, notCoveredWhere)} ${finePrint}`.trim(),
    },
  ]
}
