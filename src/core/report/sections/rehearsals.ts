import { sayDate, sayShortDate } from '../../math/calendar'
import { answersToLookAt, rehearsalsOverTime, standingOfRehearsal, type Rehearsed } from '../../rehearsal/standing'
import { rehearsalOutcomes } from '../../review/eventValues'
import type { Rehearsal } from '../../review/review'
import type { Block } from '../blocks'
import type { ReportInput } from '../reportInput'
import { lookAgainWords, rehearsalOutcomeWords, rehearsalVerdict } from '../words/rehearsalWords'
import { placeCell, tableOf } from './cells'

/** The rehearsal that was begun last; `null`: none was. */
export const latestRehearsal = ({ review }: Pick<ReportInput, 'review'>): Rehearsal | null =>
  review.rehearsals.reduce<Rehearsal | null>(
    (latest, each) => (latest === null || each.startedOn >= latest.startedOn ? each : latest),
    null,
  )

const called = ({ question, id }: Rehearsed): string => question?.short ?? question?.text ?? id

/** `4 min 10 s`; `not taken` where no clock ran. */
const sayTaken = (seconds: number | null): string =>
  seconds === null ? 'not taken' : seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`

/** How it was played: when, by whom, and how it was drawn. */
export const rehearsalFacts = (rehearsal: Rehearsal): readonly { readonly term: string; readonly value: string }[] => [
  { term: 'Rehearsed', value: sayDate(rehearsal.startedOn) },
  { term: 'Ended', value: rehearsal.endedOn === null ? 'not yet' : sayDate(rehearsal.endedOn) },
  { term: 'Asked by', value: rehearsal.askedBy.trim() === '' ? 'not said' : rehearsal.askedBy },
  {
    term: 'Who asked',
    value: rehearsal.isOtherThanDoers
      ? 'Somebody other than those who do the work'
      : 'Not said to be somebody other than those who do the work',
  },
  { term: 'The lead', value: rehearsal.leadAway ? 'Played as a day on which the lead is away' : 'In school' },
  { term: 'Drawn by', value: String(rehearsal.seed) },
]

/** What came of each thing that was asked for. */
export const findingsTable = (input: ReportInput, rehearsal: Rehearsal): Block =>
  tableOf<Rehearsed>(
    'What was asked for, and what came',
    'Asked for',
    [
      { title: 'Asked for', share: 24, cell: called },
      {
        title: 'What came',
        share: 18,
        cell: ({ finding }) => (finding === null ? 'Not gone for' : rehearsalOutcomeWords[finding.outcome]),
      },
      { title: 'Who went', share: 14, cell: ({ finding }) => finding?.who ?? '' },
      {
        title: 'Where it was',
        share: 16,
        cell: ({ finding }) => (finding === null ? '' : placeCell(finding.where)),
      },
      { title: 'What was looked at', share: 18, cell: ({ finding }) => finding?.lookedAt ?? '' },
      { title: 'Time', share: 10, cell: ({ finding }) => (finding === null ? '' : sayTaken(finding.seconds)) },
    ],
    standingOfRehearsal(input.pack, input.review, rehearsal).rehearsed,
    '',
  )

/** The answers that a rehearsal gives reason to look at again. */
export const lookAgainBlocks = (input: ReportInput, rehearsal: Rehearsal): readonly Block[] => {
  const answers = answersToLookAt(input.pack, input.review, rehearsal)
  return [
    { kind: 'heading', level: 2, text: 'Answers to look at again' },
    answers.length === 0
      ? { kind: 'paragraph', text: 'None: nothing that came gives reason to.' }
      : {
          kind: 'list',
          ordered: false,
          items: answers.map(({ question, why }) => `${question.short ?? question.text}: ${lookAgainWords[why]}`),
        },
  ]
}

/** All rehearsals beside each other, the latest first; nothing where there is only one. */
export const rehearsalsTable = ({ pack, review }: ReportInput): readonly Block[] => {
  const all = rehearsalsOverTime(pack, review)
  return all.length < 2
    ? []
    : [
        { kind: 'heading', level: 2, text: 'All rehearsals' },
        tableOf<(typeof all)[number]>(
          'Rehearsals, the latest first',
          'Rehearsed',
          [
            { title: 'Rehearsed', share: 20, cell: ({ rehearsal }) => sayShortDate(rehearsal.startedOn) },
            { title: 'Found in time', share: 28, cell: ({ standing }) => rehearsalVerdict(standing) },
            ...rehearsalOutcomes.map((outcome) => ({
              title: rehearsalOutcomeWords[outcome],
              share: 13,
              align: 'end' as const,
              cell: ({ standing }: (typeof all)[number]) => String(standing.counts[outcome]),
            })),
          ],
          [...all].reverse(),
          '',
        ),
      ]
}
