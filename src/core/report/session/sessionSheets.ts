import type { IsoDate } from '../../math/calendar'
import { sayDate } from '../../math/calendar'
import type { Pack, Question } from '../../content/pack'
import type { WrittenUpSchool } from '../../content/writtenUpSchool'
import type { Session } from '../../workshop/session'
import { minutesOf, minutesAround } from '../../workshop/choosing'
import type { Block, Report } from '../blocks'
import { tableOf } from '../sections/cells'
import { howMany } from '../words/words'
import { reportOfSession, sessionFacts, titleOfSession, unitNames } from './sessionFacts'

const askedIn = (pack: Pack, { questions }: Pick<Session, 'questions'>): readonly Question[] => {
  const asked = new Set(questions)
  return pack.questions.filter(({ id }) => asked.has(id))
}

const box = '☐'

/** How wide the levels stand, by how much they say: so the seventeen critical questions take two pages. */
const levelShares = { 0: 15, 1: 14, 2: 25, 3: 22 } as const

/** A sheet to answer on by pencil: every question with its levels, a box at each. It is typed in by the numbers at its rows. */
export const answerSheet = (pack: Pack, session: Session): Report => {
  const [one] = unitNames[session.unit]
  return reportOfSession(
    session,
    { what: 'Answer sheet', file: 'answer-sheet', marking: 'No names, and nothing about a child.' },
    [
      { kind: 'heading', level: 1, text: titleOfSession(session) },
      { kind: 'fields', rows: [[`Number of the ${one}`, 'Vote']] },
      {
        kind: 'paragraph',
        weight: 'small',
        text: `Session ${session.number}. Talk first, then tick the one box in each row that fits best today, or “don’t know”.`,
      },
      {
        ...tableOf<{ readonly question: Question; readonly number: number }>(
          'Questions and their levels',
          'Question',
          [
            { title: 'Question', share: 19, cell: ({ question, number }) => `${number}. ${question.text}` },
            ...pack.levels.map(({ name, value }) => ({
              title: `${value}  ${name}`,
              share: levelShares[value],
              cell: ({ question }: { readonly question: Question }) => `${box} ${question.levels[value]}`,
            })),
            { title: 'Don’t know', share: 5, cell: () => box },
          ],
          askedIn(pack, session).map((question, index) => ({ question, number: index + 1 })),
          'No questions are chosen yet.',
        ),
        dense: true,
        isUnderHeading: true,
      },
    ],
  )
}

/** The order in which a session runs, with what each part takes. */
export const runningOrder = (pack: Pack, session: Session, on: IsoDate): Report => {
  const asked = askedIn(pack, session)
  return reportOfSession(session, { what: 'Running order', file: 'running-order', marking: 'For the facilitator.' }, [
    { kind: 'heading', level: 1, text: `Running order: ${titleOfSession(session)}` },
    { kind: 'facts', facts: [...sessionFacts(pack, session, on)] },
    {
      kind: 'paragraph',
      text: `${howMany(asked.length, 'question')} in about ${minutesOf(asked.length, session.minutes)} minutes: ${session.minutes} for each, and ${minutesAround} to begin and to close.`,
    },
    { kind: 'heading', level: 2, text: 'Before the day' },
    {
      kind: 'list',
      ordered: false,
      boxes: true,
      items: [
        'Open the app once on your laptop and on every device that will answer, where there is a network: from then on it works without one.',
        'Print an answer sheet for each table, for phones that fail.',
        'Give each table a number. No names are needed, and none are kept.',
        'Try the projector’s window, and the clicker.',
      ],
    },
    { kind: 'heading', level: 2, text: 'To open' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Say what this is: an exercise to find out where we see the same thing differently. Nobody is marked.',
        'Say what it is not: no place for a worry about a child. Whoever has one tells the school’s own safeguarding lead today.',
        'Say that it is a hard subject, and that anybody may step out.',
      ],
    },
    { kind: 'heading', level: 2, text: 'Each question' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Read it out. Tables talk, then answer. Answers stay hidden.',
        'Show the answers. Ask the two ends first: what did you see that made you choose this?',
        'Read out what was found in 2008 behind it, or of a written-up school what fits and why.',
        'Where the room is apart, vote again, and look at both.',
        'Write down what you came to, what to do, whose it is, and by when.',
      ],
    },
    tableOf<{ readonly question: Question; readonly from: number }>(
      'Questions by the minute',
      'Question',
      [
        { title: 'From minute', share: 15, align: 'end', cell: ({ from }) => String(from) },
        { title: 'Question', share: 85, cell: ({ question }) => question.text },
      ],
      asked.map((question, index) => ({ question, from: minutesAround / 2 + index * session.minutes })),
      'No questions are chosen yet.',
    ),
    { kind: 'heading', level: 2, text: 'When something fails' },
    {
      kind: 'list',
      ordered: false,
      items: [
        'A code is not read: hold the phone closer and straight, make its screen brighter, or type its letters. They say which group is wrong.',
        'A phone fails: use the answer sheet, and type it in under “From paper”.',
        'The projector’s window is closed: open it again. It shows what you are at.',
      ],
    },
    { kind: 'heading', level: 2, text: 'To close' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Read out what was agreed, with who and by when.',
        'Say what is taken away: the report, and each table’s own answers to carry on with at school.',
      ],
    },
  ])
}

/** A certificate to be filled in by hand: it says that somebody took part, and no more. */
export const certificate = (session: Session, on: IsoDate): Report =>
  reportOfSession(
    session,
    { what: 'Certificate of attendance', file: 'certificate', marking: 'Attendance only: no qualification.' },
    [
      { kind: 'heading', level: 1, text: 'Certificate of attendance' },
      { kind: 'fields', rows: [['Name']] },
      {
        kind: 'paragraph',
        weight: 'lead',
        text: `took part in the workshop “${titleOfSession(session)}” on safeguarding.`,
      },
      { kind: 'facts', facts: [{ term: 'Day', value: sayDate(on) }] },
      { kind: 'fields', rows: [['Facilitator', 'Signature']] },
      {
        kind: 'paragraph',
        text: 'This says that somebody was there. It is no qualification, no training that the law asks for, and says nothing about any school.',
      },
    ],
  )

/** A written-up school, with what a visitor finds on the questions of the session. */
export const schoolPage = (pack: Pack, session: Session, school: WrittenUpSchool): Report =>
  reportOfSession(session, { what: school.title, file: 'school-to-rate', marking: 'A made-up school.' }, [
    { kind: 'heading', level: 1, text: `${school.title}: a made-up school` },
    { kind: 'paragraph', weight: 'small', text: school.about },
    ...askedIn(pack, session).flatMap((question, index): readonly Block[] => [
      { kind: 'heading', level: 2, setAs: 3, text: `${index + 1}. ${question.short ?? question.text}` },
      {
        kind: 'paragraph',
        weight: 'fine',
        text: school.questions[question.id]?.shown ?? 'This is not written up for this school.',
      },
    ]),
  ])
