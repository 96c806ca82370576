import type { IsoDate } from '../../math/calendar'
import { sayShortDate } from '../../math/calendar'
import type { Pack, Question } from '../../content/pack'
import type { WrittenUpSchool } from '../../content/writtenUpSchool'
import { againstReference } from '../../workshop/calibrating'
import { disagreement, type Spread } from '../../workshop/collecting'
import type { AgreedAction, Session } from '../../workshop/session'
import { mostDisagreedFirst, questionVotes, votesOf, type QuestionVotes } from '../../workshop/votes'
import type { Block, Report } from '../blocks'
import { tableOf } from '../sections/cells'
import { levelName } from '../words/answerWords'
import { middleInShort } from '../words/middleWords'
import { howMany, listed } from '../words/words'
import { reportOfSession, sessionFacts, unitNames } from './sessionFacts'

/** How many questions the first page names as those on which the room was furthest apart. */
const namedFirst = 3

interface Asked extends QuestionVotes {
  readonly of: Question
}

const called = ({ short, text }: Question): string => short ?? text

/** One row for a vote on a question: how many gave each answer. */
interface VoteRow {
  readonly question: Question
  readonly vote: number
  /** `null`: too few have answered. */
  readonly spread: Spread | null
}

/** Every vote on every question, as counts: the same on paper and in a spreadsheet. */
const votesTable = (pack: Pack, session: Session, asked: readonly Asked[]): Block =>
  tableOf<VoteRow>(
    'Answers to each question, by vote',
    'Question',
    [
      { title: 'Question', share: 30, cell: ({ question }) => called(question) },
      { title: 'Vote', share: 7, align: 'end', cell: ({ vote }) => String(vote) },
      ...pack.levels.map(({ name, value }) => ({
        title: name,
        share: 10,
        align: 'end' as const,
        cell: ({ spread }: VoteRow) => (spread === null ? '–' : String(spread.levels[value])),
      })),
      {
        title: 'Don’t know',
        share: 8,
        align: 'end',
        cell: ({ spread }) => (spread === null ? '–' : String(spread.dontKnow)),
      },
      {
        title: 'Open',
        share: 7,
        align: 'end',
        cell: ({ spread }) => (spread === null ? '–' : String(spread.unanswered)),
      },
      {
        title: 'Middle answer',
        share: 14,
        cell: ({ spread }) =>
          spread === null ? `fewer than ${session.fewest} answers` : (middleInShort(pack, spread) ?? 'none'),
      },
    ],
    asked.flatMap(({ of, spreads }) => spreads.map((spread, index) => ({ question: of, vote: index + 1, spread }))),
    'Nothing was collected.',
  )

/** What was said, what the room came to and, of a written-up school, what fits. */
const questionBlocks = (
  pack: Pack,
  session: Session,
  school: WrittenUpSchool | null,
  { of, latest }: Asked,
): readonly Block[] => {
  const finding = school?.questions[of.id]
  const said = session.said.get(of.id)
  const settled = session.settled.get(of.id)
  const against = finding === undefined || latest === null ? null : againstReference(latest, finding.reference)
  const sentences: readonly string[] = [
    ...(settled === undefined ? [] : [`The room came to: ${levelName(pack, settled)}.`]),
    ...(finding === undefined ? [] : [`What fits: ${levelName(pack, finding.reference)}. ${finding.reason}`]),
    ...(against === null
      ? []
      : [`${against.same} chose what fits, ${against.kinder} a kinder level, ${against.stricter} a stricter one.`]),
    ...(said === undefined ? [] : [`Said: ${said}`]),
  ]
  return sentences.length === 0
    ? []
    : [{ kind: 'heading', level: 3, text: of.text }, ...sentences.map((text): Block => ({ kind: 'paragraph', text }))]
}

const actionsBlock = (pack: Pack, agreed: readonly AgreedAction[]): Block =>
  tableOf<AgreedAction>(
    'What was agreed',
    'What to do',
    [
      { title: 'What to do', share: 46, cell: ({ text }) => text },
      {
        title: 'For',
        share: 22,
        cell: ({ question }) => {
          const of = pack.questions.find(({ id }) => id === question)
          return of === undefined ? '' : called(of)
        },
      },
      { title: 'Who', share: 18, cell: ({ owner }) => owner ?? 'nobody yet' },
      {
        title: 'By',
        share: 14,
        cell: ({ by }) => (by === null ? 'no date' : { date: by, text: sayShortDate(by) }),
      },
    ],
    agreed,
    'No action was agreed.',
  )

/** The sentences of the first page: how many answered, what they agree on, and what they are furthest apart on. */
const summary = (session: Session, asked: readonly Asked[], tables: number): readonly string[] => {
  const [one, many] = unitNames[session.unit]
  const shown = asked.filter(({ latest }) => latest !== null)
  const alike = shown.filter(({ latest }) => latest !== null && disagreement(latest) === 0)
  const apart = shown.filter(({ spreads }) => spreads.some((spread) => spread !== null && disagreement(spread) > 0))
  return [
    tables === 0
      ? 'Nothing has been collected yet.'
      : `${tables}${session.tables === null ? '' : ` of ${session.tables}`} ${tables === 1 ? one : many} answered ${howMany(session.questions.length, 'question')}.`,
    ...(alike.length === 0 ? [] : [`All gave the same answer on ${listed(alike.map(({ of }) => called(of)))}.`]),
    ...(apart.length === 0
      ? []
      : [`Furthest apart: ${listed(apart.slice(0, namedFirst).map(({ of }) => called(of)))}.`]),
  ]
}

/** What a session came to, for those who took part. Tables are counts in it, and nobody is named. */
export const sessionReport = (pack: Pack, session: Session, school: WrittenUpSchool | null, on: IsoDate): Report => {
  const votes = votesOf(session)
  const byId = new Map(pack.questions.map((question) => [question.id, question] as const))
  const asked = mostDisagreedFirst(questionVotes(session, votes)).flatMap((standing): readonly Asked[] => {
    const of = byId.get(standing.question)
    return of === undefined ? [] : [{ ...standing, of }]
  })
  const told = asked.flatMap((each) => questionBlocks(pack, session, school, each))
  return reportOfSession(
    session,
    { what: 'Report of a workshop', file: 'report', marking: 'Counts only: no names, and not which table said what.' },
    [
      { kind: 'heading', level: 1, text: session.title ?? 'Report of a workshop' },
      { kind: 'facts', facts: [...sessionFacts(pack, session, on)] },
      ...summary(session, asked, votes[0]?.tables.length ?? 0).map((text): Block => ({
        kind: 'paragraph',
        text,
        weight: 'lead',
      })),
      { kind: 'heading', level: 2, text: 'What was agreed' },
      actionsBlock(pack, session.agreed),
      { kind: 'heading', level: 2, text: 'How the room answered, furthest apart first' },
      votesTable(pack, session, asked),
      ...(told.length === 0 ? [] : [{ kind: 'heading', level: 2, text: 'Question by question' } as const, ...told]),
      {
        kind: 'paragraph',
        weight: 'fine',
        text: `A question is shown once ${session.fewest} have answered it. The middle answer is that of the one in the middle, of an even number the lower. This is an exercise, not a grade and no prediction of one.`,
      },
    ],
  )
}

/** The table of all votes by itself, for a spreadsheet. */
export const sessionTable = (pack: Pack, session: Session): Extract<Block, { kind: 'table' }> => {
  const byId = new Map(pack.questions.map((question) => [question.id, question] as const))
  const table = votesTable(
    pack,
    session,
    questionVotes(session, votesOf(session)).flatMap((standing) => {
      const of = byId.get(standing.question)
      return of === undefined ? [] : [{ ...standing, of }]
    }),
  )
  if (table.kind !== 'table') throw new Error('the votes are a table')
  return table
}
