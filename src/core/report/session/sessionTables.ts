import type { IsoDate } from '../../math/calendar'
import type { Pack, Question } from '../../content/pack'
import { shortName } from '../../content/shortName'
import { againstReference, type AgainstReference } from '../../workshop/calibrating'
import type { Spread } from '../../workshop/collecting'
import type { AgreedAction, Session } from '../../workshop/session'
import type { Unit } from '../../workshop/sessionEvents'
import { dateCell, numberCell, tableOf, type ColumnOf, type Table } from '../sections/cells'
import { levelName } from '../words/answerWords'
import { middleOrNone } from '../words/middleWords'
import type { AnsweredQuestion } from './answeredQuestions'
import { countColumn, spreadColumns } from './countColumns'
import { unitNames } from './sessionFacts'

/** Why a vote on a question is not shown, in a few words. */
export const tooFewInShort = ({ fewest, unit }: { readonly fewest: number; readonly unit: Unit }): string =>
  `not shown: fewer than ${fewest} ${unitNames[unit][1]} answered`

/** One row for each vote on a question. */
interface VoteRow {
  readonly asked: AnsweredQuestion
  readonly vote: number
  readonly spread: Spread | null
}

/** A count of those who stand in some way beside what fits. */
const besideColumn = (title: string, count: (against: AgainstReference) => number): ColumnOf<VoteRow> =>
  countColumn(title, 8, ({ spread, asked: { finding } }) =>
    spread === null || finding === null ? null : count(againstReference(spread, finding.reference)),
  )

/** How many gave each answer, a row for each vote on a question. `called`: what a question is called in it. */
export const votesTable = (
  pack: Pack,
  session: Pick<Session, 'fewest' | 'unit'>,
  asked: readonly AnsweredQuestion[],
  called: (question: Question) => string = shortName,
): Table =>
  tableOf<VoteRow>(
    'Answers by vote',
    'Question',
    [
      { title: 'Question', share: 28, cell: ({ asked: { question } }) => called(question) },
      { title: 'Vote', share: 6, align: 'end', cell: ({ vote }) => numberCell(vote) },
      ...spreadColumns<VoteRow>(pack, ({ spread }) => spread),
      {
        title: 'Middle answer',
        share: 20,
        cell: ({ spread }) => (spread === null ? tooFewInShort(session) : middleOrNone(pack, spread)),
      },
      ...(asked.some(({ finding }) => finding !== null)
        ? [
            {
              title: 'What fits',
              share: 14,
              cell: ({ asked: { finding } }: VoteRow) =>
                finding === null ? 'not written up' : levelName(pack, finding.reference),
            },
            besideColumn('Chose it', ({ same }) => same),
            besideColumn('Kinder', ({ kinder }) => kinder),
            besideColumn('Stricter', ({ stricter }) => stricter),
          ]
        : []),
    ],
    asked.flatMap((each) => each.spreads.map((spread, index) => ({ asked: each, vote: index + 1, spread }))),
    'Nothing was collected.',
  )

/** What the room agreed to do. */
export const agreedTable = (pack: Pack, agreed: readonly AgreedAction[]): Table =>
  tableOf<AgreedAction>(
    'What was agreed',
    'What to do',
    [
      { title: 'What to do', share: 46, cell: ({ text }) => text },
      {
        title: 'For',
        share: 22,
        cell: ({ question }) => {
          const found = pack.questions.find(({ id }) => id === question)
          return found === undefined ? '' : shortName(found)
        },
      },
      { title: 'Who', share: 18, cell: ({ owner }) => owner ?? 'nobody yet' },
      { title: 'By', share: 14, cell: ({ by }) => (by === null ? 'no date' : dateCell(by as IsoDate)) },
    ],
    agreed,
    'No action was agreed.',
  )

/** What was said of each question, and what the room settled on: those of which there is something. */
export const saidTable = (
  pack: Pack,
  { said, settled }: Pick<Session, 'said' | 'settled'>,
  asked: readonly AnsweredQuestion[],
): Table =>
  tableOf<AnsweredQuestion>(
    'What was said',
    'Question',
    [
      { title: 'Question', share: 30, cell: ({ question }) => question.text },
      {
        title: 'The room settled on',
        share: 16,
        cell: ({ question: { id } }) => {
          const level = settled.get(id)
          return level === undefined ? '' : levelName(pack, level)
        },
      },
      { title: 'What was said', share: 54, cell: ({ question: { id } }) => said.get(id) ?? '' },
    ],
    asked.filter(({ question: { id } }) => said.has(id) || settled.has(id)),
    'Nothing was noted.',
  )
