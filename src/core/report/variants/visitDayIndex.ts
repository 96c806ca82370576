import type { Pack, Question } from '../../content/pack'
import { answerersOf } from '../../review/people'
import { evidenceFor, type Evidence } from '../../review/review'
import { eachAsMeant } from '../../review/typedText'
import { askedQuestions } from '../findings/askedQuestions'
import type { Block } from '../blocks'
import type { ReportInput } from '../reportInput'
import { aboutFacts } from '../sections/about'
import { byHand, checkedCell, placeCell, tableOf } from '../sections/cells'
import { byPlace } from './evidenceIndex'
import { omitsNothing, type Variant } from '../variant'

const shows = { notes: false, owners: false, places: true, comments: false } as const

/** How many of a question's prompts the first hour takes: the pack names the most telling ones first. */
const promptsInFirstHour = 2

/** What shows each critical safeguard, and where it is: the list to go through first. */
const firstHourBlocks = ({ pack, review }: ReportInput): readonly Block[] => {
  const places = ({ id }: Question): string =>
    evidenceFor(review, id)
      .map(({ what, where }) => `${what}: ${placeCell(where)}`)
      .join('\n') || 'Nothing is listed'
  return [
    { kind: 'heading', level: 2, text: 'The first hour' },
    {
      kind: 'paragraph',
      text: 'The critical safeguards first. For each: what would show it, and what is listed with its place.',
    },
    tableOf<Question>(
      'What to show first',
      'Critical safeguard',
      [
        { title: 'Critical safeguard', share: 31, cell: ({ text }) => text },
        {
          title: 'To show',
          share: 33,
          cell: ({ evidencePrompts }) => evidencePrompts.slice(0, promptsInFirstHour).join('\n'),
        },
        { title: 'Listed, with its place', share: 21, cell: places },
        byHand('Who fetches it', 15),
      ],
      askedQuestions(pack, review).filter(({ critical }) => critical),
      'No critical question is asked in this review.',
    ),
  ]
}

const atHandBlocks = ({ review }: ReportInput): readonly Block[] => [
  { kind: 'heading', level: 2, text: 'To have at hand' },
  tableOf<Evidence>(
    'All that is listed, by the place where it is kept',
    'What',
    [
      { title: 'Kept', share: 28, cell: ({ where }) => placeCell(where) },
      { title: 'What', share: 32, cell: ({ what }) => what },
      { title: 'Last checked', share: 14, cell: ({ checkedOn }) => checkedCell(checkedOn) },
      byHand('Who fetches it', 26),
    ],
    byPlace(review.evidence),
    'No evidence is listed yet, so nothing can be fetched by this sheet. List it in the review, or write it beside the first hour.',
  ),
]

/** Roles instead of people, and only numbers that are public: this sheet may lie about. */
const contactBlocks = ({ pack, review }: ReportInput): readonly Block[] => {
  const roles = eachAsMeant([...answerersOf(review).map(({ role }) => role), pack.findOut.owner])
  return [
    { kind: 'heading', level: 2, text: 'Whom to tell' },
    tableOf<string>(
      'In school, by role',
      'Role',
      [
        { title: 'Role', share: 34, cell: (role) => role },
        byHand('Told at', 20),
        byHand('Where to find them today', 46),
      ],
      roles,
      '',
    ),
    { kind: 'heading', level: 2, text: 'If a child may be at risk' },
    tableOf<Pack['urgent']['contacts'][number]>(
      'Outside school',
      'Who',
      [
        { title: 'Who', share: 34, cell: ({ name }) => name },
        { title: 'Number', share: 26, cell: ({ number }) => number },
        { title: 'When', share: 40, cell: ({ when }) => when },
      ],
      pack.urgent.contacts,
      'Call 999 where a child is in danger now.',
    ),
  ]
}

/** What to have at hand on the day of a visit, where it is and who fetches it. */
export const visitDayIndex: Variant = {
  id: 'visit-day-index',
  title: 'Visit-day index',
  forWhom: 'For the lead, the deputies and the office on the day itself',
  purpose: 'What to show in the first hour, where everything is kept, who fetches it, and whom to tell.',
  data: 'none',
  omits: omitsNothing,
  shows,
  marking: 'Confidential: it says where records are kept.',
  blocks: (input, options) => [
    { kind: 'heading', level: 1, text: 'Visit day: what to have at hand' },
    aboutFacts(input, options, shows),
    ...firstHourBlocks(input),
    ...atHandBlocks(input),
    ...contactBlocks(input),
  ],
}
