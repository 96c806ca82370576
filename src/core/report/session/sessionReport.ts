import type { IsoDate } from '../../math/calendar'
import { levelValues, type Pack } from '../../content/pack'
import { shortName } from '../../content/shortName'
import type { WrittenUpSchool } from '../../content/writtenUpSchool'
import { againstReference } from '../../workshop/calibrating'
import type { Spread } from '../../workshop/collecting'
import type { Session } from '../../workshop/session'
import { votesOf, type Vote } from '../../workshop/votes'
import type { Block, Report } from '../blocks'
import { spreadBarsBlocks } from '../charts/spreadBars'
import type { Fact } from '../sections/about'
import { tableOf, type ColumnOf, type Table } from '../sections/cells'
import { levelName, valueWords } from '../words/answerWords'
import { middleOrNone } from '../words/middleWords'
import { besideWhatFits, spreadWords, voteName } from '../words/roomWords'
import { capitalised, howMany, listed } from '../words/words'
import { answeredQuestions, isAgreedOn, wasApart, type AnsweredQuestion } from './answeredQuestions'
import { agreedTable, saidTable, tooFewInShort, votesTable } from './sessionTables'
import { collectedFacts, kindFacts, reportOfSession, titleOfSession, unitNames } from './sessionFacts'

/** What a report of a session is made of. */
export interface SessionReportInput {
  readonly pack: Pack
  readonly session: Session
  /** The school that was rated; `null`: none was, or it is not here. */
  readonly school: WrittenUpSchool | null
  /** The day on which it took place; `null`: nothing came in yet. */
  readonly on: IsoDate | null
}

/** How many questions the first page names as those on which the room was furthest apart. */
const namedFirst = 3

const reportFrame = { file: 'report', marking: 'Counts only: no names, and not who said what.' } as const

/** `10 of 10 tables`, or `10 tables` where nobody said how many to expect. */
const answeredOf = ({ tables, unit }: Session, answered: number): string => {
  const of = tables ?? answered
  return `${tables === null ? '' : `${answered} of `}${of} ${unitNames[unit][of === 1 ? 0 : 1]}`
}

/** How many answered, vote by vote. */
const votesFact = (session: Session, votes: readonly Vote[]): Fact => {
  const [first, ...more] = votes
  return {
    term: 'Answered',
    value: [
      answeredOf(session, first?.tables.length ?? 0),
      ...more.map(({ vote, tables }) => `${tables.length} in the ${voteName(vote)}`),
    ].join(', '),
  }
}

const headFacts = ({ pack, session, school, on }: SessionReportInput, votes: readonly Vote[]): readonly Fact[] => [
  ...collectedFacts(on),
  votesFact(session, votes),
  ...(school === null ? [] : [{ term: 'School', value: `${school.title}, made up to practise on` }]),
  ...kindFacts(pack, session),
]

/** What all agree on, by level: `In place: Checks complete and Who is at home` */
const agreedOnBlocks = (pack: Pack, asked: readonly AnsweredQuestion[]): readonly Block[] => {
  const shown = asked.filter(({ latest }) => latest !== null)
  const alike = shown.filter(isAgreedOn)
  if (alike.length === 0) return [{ kind: 'paragraph', text: 'On no question did all give the same answer.' }]
  const saying = (words: string, gave: (spread: Spread) => boolean) => {
    const names = alike
      .filter(({ latest }) => latest !== null && gave(latest))
      .map(({ question }) => shortName(question))
    return names.length === 0 ? [] : [`${words}: ${listed(names)}`]
  }
  return [
    {
      kind: 'paragraph',
      text: `On ${alike.length} of ${howMany(shown.length, 'question')} all gave the same answer${asked.some(({ spreads }) => spreads.length > 1) ? ' in the end' : ''}.`,
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        ...[...levelValues]
          .reverse()
          .flatMap((level) => saying(levelName(pack, level), ({ levels }) => levels[level] > 0)),
        ...saying(valueWords(pack, 'dont-know'), ({ dontKnow }) => dontKnow > 0),
      ],
    },
  ]
}

/** On which questions the room was furthest apart, with how it answered them vote by vote. */
const apartBlocks = (
  { pack, session }: SessionReportInput,
  votes: readonly Vote[],
  asked: readonly AnsweredQuestion[],
): readonly Block[] => {
  const apart = asked.filter(wasApart).slice(0, namedFirst)
  if (apart.length === 0) return [{ kind: 'paragraph', text: 'On no question did answers differ.' }]
  const hidden = tooFewInShort(session)
  return [
    {
      ...tableOf<AnsweredQuestion>(
        'The questions on which answers were furthest apart',
        'Question',
        [
          { title: 'Question', share: 24, cell: ({ question }) => shortName(question) },
          ...votes.map(({ vote }): ColumnOf<AnsweredQuestion> => ({
            title: votes.length === 1 ? 'Answers' : capitalised(voteName(vote)),
            share: 76 / votes.length,
            cell: ({ spreads }) => {
              const spread = spreads[vote - 1] ?? null
              return spread === null ? hidden : spreadWords(pack, spread)
            },
          })),
        ],
        apart,
        '',
      ),
      isUnderHeading: true,
    },
  ]
}

/** Where the room's middle answer is what fits, where it is kinder and where stricter, in the latest vote. Nothing where no school is rated. */
const besideFitBlocks = (asked: readonly AnsweredQuestion[]): readonly Block[] => {
  const rated = asked.flatMap(({ question, latest, finding }) => {
    const middle = latest === null || finding === null ? null : againstReference(latest, finding.reference).middle
    return middle === null ? [] : [{ name: shortName(question), middle }]
  })
  if (rated.length === 0) return []
  const namesOf = (which: (typeof rated)[number]['middle']) =>
    rated.filter(({ middle }) => middle === which).map(({ name }) => name)
  const told = (words: string, which: (typeof rated)[number]['middle']) => {
    const names = namesOf(which)
    return names.length === 0 ? [] : [`${words}: ${listed(names)}`]
  }
  return [
    { kind: 'heading', level: 2, text: 'Beside what fits' },
    {
      kind: 'list',
      ordered: false,
      items: [
        `On ${namesOf('same').length} of ${howMany(rated.length, 'question')} the middle answer is the level that fits.`,
        ...told('Kinder than what fits', 'kinder'),
        ...told('Stricter than what fits', 'stricter'),
        ...told('Split, with what fits half way between', 'around'),
      ],
    },
  ]
}

const picture = ({ pack, session }: SessionReportInput, asked: readonly AnsweredQuestion[]): readonly Block[] => {
  const byId = new Map(asked.map((each) => [each.question.id, each] as const))
  return spreadBarsBlocks(
    pack,
    'How many gave each answer',
    asked.map(({ question, spreads, finding }) => ({
      question,
      reference: finding?.reference ?? null,
      rows: spreads.map((spread, index) => ({
        label: capitalised(voteName(index + 1)),
        spread,
        hidden: tooFewInShort(session),
      })),
    })),
    (strips) =>
      votesTable(
        pack,
        session,
        strips.flatMap(({ question }) => byId.get(question.id) ?? []),
      ),
  )
}

/** What is told of each vote on a question, one after another; the vote is named where there are several. */
const byVote = (spreads: readonly (Spread | null)[], hidden: string, words: (spread: Spread) => string): string =>
  spreads.length === 1
    ? capitalised(spreads[0] ? words(spreads[0]) : hidden)
    : spreads
        .map((spread, index) => `${capitalised(voteName(index + 1))}: ${spread === null ? hidden : words(spread)}.`)
        .join(' ')

/** What is told of a question beside its counts: what the room settled on, what fits, and what was said. Empty: nothing is. */
const toldOf = (
  { pack, session }: SessionReportInput,
  { question, spreads, latest, finding }: AnsweredQuestion,
): readonly Fact[] => {
  const [said, settled] = [session.said.get(question.id), session.settled.get(question.id)]
  return [
    ...(settled === undefined ? [] : [{ term: 'Settled on', value: levelName(pack, settled) }]),
    ...(finding === null
      ? []
      : [{ term: 'What fits', value: `${levelName(pack, finding.reference)}. ${finding.reason}` }]),
    ...(finding === null || latest === null
      ? []
      : [
          {
            term: 'Beside what fits',
            value: byVote(spreads, tooFewInShort(session), (spread) =>
              besideWhatFits(againstReference(spread, finding.reference)),
            ),
          },
        ]),
    ...(said === undefined ? [] : [{ term: 'What was said', value: said }]),
  ]
}

/** Each question in full, with its middle answer and what is told of it; those of which nothing is stand by themselves at the end. */
const questionsBlocks = (input: SessionReportInput, asked: readonly AnsweredQuestion[]): readonly Block[] => {
  const { pack, session } = input
  const hidden = tooFewInShort(session)
  const each = asked.map((of) => ({ of, told: toldOf(input, of) }))
  const silent = each.filter(({ told }) => told.length === 0)
  return [
    { kind: 'heading', level: 2, text: 'Question by question' },
    ...each
      .filter(({ told }) => told.length > 0)
      .flatMap(({ of: { question, spreads, latest }, told }): readonly Block[] => [
        { kind: 'heading', level: 3, text: question.text },
        {
          kind: 'facts',
          facts: [
            {
              term: 'Middle answer',
              value:
                latest === null ? capitalised(hidden) : byVote(spreads, hidden, (spread) => middleOrNone(pack, spread)),
            },
            ...told,
          ],
        },
      ]),
    ...(silent.length === 0
      ? []
      : [
          {
            kind: 'heading',
            level: 3,
            text: silent.length === each.length ? 'In full' : 'Nothing was noted on',
          } as const,
          {
            kind: 'list',
            ordered: false,
            items: silent.map(({ of: { question } }) =>
              question.short === undefined ? question.text : `${question.short}: ${question.text}`,
            ),
          } as const,
        ]),
  ]
}

const howToRead = ({ session: { fewest, unit } }: SessionReportInput): Block => ({
  kind: 'paragraph',
  weight: 'small',
  text: `A vote on a question is shown once ${fewest} ${unitNames[unit][1]} have answered it, so that nobody can be picked out. The middle answer is the one in the middle of all levels that were given, from the lowest to the highest; of two in the middle it is the lower. This was an exercise: it is no grade, and no prediction of one.`,
})

/** What a session came to, for those who took part: a page in short, then every question. Tables are counts in it, and nobody is named. */
export const sessionReport = (input: SessionReportInput): Report => {
  const { pack, session, on } = input
  const votes = votesOf(session)
  const asked = answeredQuestions(pack, session, votes, input.school)
  const isAnswered = votes.some(({ tables }) => tables.length > 0)
  const isAnyShown = asked.some(({ latest }) => latest !== null)
  return reportOfSession(session, { what: 'Report of a workshop', ...reportFrame, on }, [
    { kind: 'heading', level: 1, text: session.title ?? 'Report of a workshop' },
    { kind: 'facts', facts: [...headFacts(input, votes)] },
    ...(isAnyShown
      ? [
          { kind: 'heading', level: 2, text: 'What the room agrees on' } as const,
          ...agreedOnBlocks(pack, asked),
          { kind: 'heading', level: 2, text: 'Where it was furthest apart' } as const,
          ...apartBlocks(input, votes, asked),
          ...besideFitBlocks(asked),
        ]
      : [
          {
            kind: 'paragraph',
            text: isAnswered
              ? `No question can be shown yet: fewer than ${session.fewest} ${unitNames[session.unit][1]} have answered each of them.`
              : 'Nothing has been collected yet.',
            weight: 'lead',
          } as const,
        ]),
    { kind: 'heading', level: 2, text: 'What was agreed' },
    { ...agreedTable(pack, session.agreed), isUnderHeading: true },
    ...(isAnswered
      ? [
          { kind: 'page-break' } as const,
          { kind: 'heading', level: 2, text: 'How the room answered, furthest apart first' } as const,
          ...picture(input, asked),
          howToRead(input),
          ...questionsBlocks(input, asked),
        ]
      : []),
  ])
}

/** Every vote by itself, what was agreed and what was said, a sheet each for a spreadsheet; questions in the order of the checklist. */
export const sessionWorkbook = (input: SessionReportInput): Report => {
  const { pack, session, on } = input
  const votes = votesOf(session)
  const asked = inPackOrder(pack, answeredQuestions(pack, session, votes, input.school))
  return reportOfSession(session, { what: 'Report of a workshop', ...reportFrame, on }, [
    { kind: 'heading', level: 1, text: titleOfSession(session) },
    { kind: 'facts', facts: [...headFacts(input, votes)] },
    sessionVotes(input),
    agreedTable(pack, session.agreed),
    saidTable(pack, session, asked),
  ])
}

const inPackOrder = (pack: Pack, asked: readonly AnsweredQuestion[]): readonly AnsweredQuestion[] =>
  pack.questions.flatMap(({ id }) => asked.find(({ question }) => question.id === id) ?? [])

/** Every vote on every question in a row of its own, in the order of the checklist. */
export const sessionVotes = ({ pack, session, school }: SessionReportInput): Table =>
  votesTable(
    pack,
    session,
    inPackOrder(pack, answeredQuestions(pack, session, votesOf(session), school)),
    ({ text }) => text,
  )
