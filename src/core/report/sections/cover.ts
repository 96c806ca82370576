import type { Action } from '../../plan/planActions'
import type { Block } from '../blocks'
import { boardDecisions, questionsToAsk } from '../forTheBoard'
import { dueCell } from '../planWords'
import type { ReportInput, ReportOptions } from '../reportInput'
import type { Shown } from '../variants/variant'
import { backedInShort, bandSentence, coverageWords, gateSentence, gateTitle, gateTone, inPlaceSentence, notAGrade, scoreOrInterval } from '../words'
import { coverFacts } from './about'
import { tableOf, type ColumnOf } from './cells'
import { slipSentences } from './changes'

const gapColumns = ({ omitOwners }: ReportOptions): readonly ColumnOf<Action>[] => [
  { title: 'Safeguard', share: 33, cell: ({ question }) => question.text },
  { title: 'Action', share: 38, cell: ({ wording }) => wording },
  ...(omitOwners ? [] : [{ title: 'Owner', share: 18, cell: ({ owner }: Action) => owner }]),
  { title: 'Due', share: 11, cell: dueCell },
]

/** Page 1, for a governing body: what a governor needs in five minutes. It says nowhere where evidence is kept. `finePrint` ends the page. */
export const coverBlocks = (title: string, input: ReportInput, options: ReportOptions, shows: Shown, finePrint = ''): readonly Block[] => {
  const { pack, scorecard, plan } = input
  const { gate } = scorecard
  return [
    { kind: 'heading', level: 1, text: title },
    coverFacts(input, options, shows),
    { kind: 'statement', tone: gateTone(gate), title: gateTitle(gate), text: [gateSentence(gate), ...slipSentences(input)].join(' ') },
    { kind: 'facts', facts: [
      { term: 'All questions', value: inPlaceSentence(scorecard.counts) },
      { term: 'Claims', value: backedInShort(scorecard.backedClaims) },
      { term: 'Score', value: scoreOrInterval(pack, scorecard) },
      { term: 'Answered', value: scorecard.coverage === null ? 'no question applies' : `${coverageWords(scorecard.coverage)}, by weight` },
      { term: 'Band', value: bandSentence(pack, scorecard) },
    ] },
    { kind: 'heading', level: 2, text: 'Critical safeguards to mend now' },
    { ...tableOf('Critical safeguards that are not in place or not known', 'Safeguard', gapColumns(options), plan.actions.filter(({ priority }) => priority === 'now'),
      gate?.state === 'all-in-place' ? 'None: every critical safeguard is in place.' : 'None among the questions answered so far.'), dense: true },
    { kind: 'heading', level: 2, text: 'Decisions asked of the board' },
    { kind: 'list', ordered: true, items: boardDecisions(input, !options.omitOwners) },
    { kind: 'heading', level: 2, text: 'Three questions to ask' },
    { kind: 'list', ordered: true, items: questionsToAsk(input).map(({ governorQuestion }) => governorQuestion) },
    { kind: 'paragraph', weight: 'fine', text: `${notAGrade} Not covered: ${pack.notCovered.join('; ')}. ${finePrint}`.trim() },
  ]
}
