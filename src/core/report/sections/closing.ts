import type { Pack } from '../../content/pack'
import { shortName } from '../../content/shortName'
import type { IsoDate } from '../../math/calendar'
import type { Block, Cell } from '../blocks'
import type { ReportInput, ReportOptions } from '../reportInput'
import { answerWords } from '../words/answerWords'
import { dueInFull } from '../words/planWords'
import { howMany } from '../words/words'
import { tableOf, type ColumnOf } from './cells'
import { gateActionWords, gateItems, gateItemsCaption, type GateItem } from './gateItems'

/** A row of what is done about critical safeguards. */
interface Closing {
  /** What it is called, with how it stands below. */
  readonly safeguard: string
  readonly action: string
  readonly owner: string
  readonly due: Cell
}

const columns = ({ omitOwners }: ReportOptions): readonly ColumnOf<Closing>[] => [
  { title: 'Safeguard', share: 23, cell: ({ safeguard }) => safeguard },
  { title: 'Action', share: 46.5, cell: ({ action }) => action },
  ...(omitOwners ? [] : [{ title: 'Owner', share: 15.5, cell: ({ owner }: Closing) => owner }]),
  { title: 'Due', share: 15, cell: ({ due }) => due },
]

const [nobodyYet, noDateYet] = ['nobody yet', 'no date yet']

const closingOf = (pack: Pack, item: GateItem, today: IsoDate): Closing => ({
  safeguard: `${shortName(item.question)}\n${answerWords(pack, item.answer)}`,
  action: gateActionWords(item),
  owner: item.action?.owner ?? nobodyYet,
  due: item.action === null ? noDateYet : dueInFull(item.action, today),
})

/** What is unanswered, in one row: it has no actions yet, since the plan follows from answers, and its names stand on the board. */
const closingOfUnanswered = (pack: Pack, unanswered: number): readonly Closing[] =>
  unanswered === 0
    ? []
    : [
        {
          safeguard: `${howMany(unanswered, 'critical question')}\n${answerWords(pack, null)}`,
          action: `Answer ${unanswered === 1 ? 'it' : 'them'}: whether there is a gap, and what closes it, is not known until then.`,
          owner: nobodyYet,
          due: noDateYet,
        },
      ]

/** What is done about each critical safeguard that is not in place or not known, by whom and when; nothing where every one is in place. */
export const closingBlocks = (input: ReportInput, options: ReportOptions): readonly Block[] => {
  const { pack, scorecard } = input
  const items = gateItems(input)
  if (items.length === 0) return []
  const known = items.filter(({ answer }) => answer !== null)
  const rows = [
    ...known.map((item) => closingOf(pack, item, options.today)),
    ...closingOfUnanswered(pack, items.length - known.length),
  ]
  return [
    {
      kind: 'heading',
      level: 2,
      text: scorecard.gate?.state === 'gap' ? 'What closes the gaps' : 'What is still to find out',
      setAs: 3,
    },
    {
      ...tableOf(gateItemsCaption(pack, items), 'Safeguard', columns(options), rows, ''),
      dense: true,
      isUnderHeading: true,
    },
  ]
}
