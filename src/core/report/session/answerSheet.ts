import type { Pack, Question } from '../../content/pack'
import type { Session } from '../../workshop/session'
import type { SessionMode } from '../../workshop/sessionEvents'
import type { Report } from '../blocks'
import { tableOf, type ColumnOf } from '../sections/cells'
import { fields } from '../sections/modelSheet'
import { valueWords } from '../words/answerWords'
import { askedIn, reportOfSession, titleOfSession, unitNames } from './sessionFacts'

const box = '☐'

/** How wide the levels stand, by how much they say: so the seventeen critical questions take two pages. */
const levelShares = { 0: 15, 1: 14, 2: 25, 3: 22 } as const

/** Which school a sheet is about. */
const aboutWhom: Readonly<Record<SessionMode, string>> = {
  'one-school': 'Answer about this school as it is today.',
  'many-schools': 'Answer about your own school as it is today.',
  calibration: 'Answer about the school that is written up, by its pages alone.',
}

interface Row {
  readonly question: Question
  readonly number: number
}

/** A sheet to answer on by pencil: every question with all that its levels say, a box at each. It is typed in by the numbers of its rows and columns. */
export const answerSheet = (pack: Pack, session: Session): Report => {
  const [one] = unitNames[session.unit]
  return reportOfSession(
    session,
    { what: 'Answer sheet', file: 'answer-sheet', marking: 'No names, and nothing about a child.', on: null },
    [
      { kind: 'heading', level: 1, setAs: 2, text: titleOfSession(session) },
      fields([`Number of the ${one}`, 'Vote (first: 1)']),
      {
        kind: 'paragraph',
        weight: 'small',
        text: `Session ${session.number}. ${aboutWhom[session.mode]} Talk first. Then tick one box in each row: the highest level whose every word fits, or “don’t know”.`,
      },
      {
        ...tableOf<Row>(
          'Questions and their levels',
          'Question',
          [
            { title: 'Question', share: 19, cell: ({ question, number }) => `${number}. ${question.text}` },
            ...pack.levels.map(({ name, value }): ColumnOf<Row> => ({
              title: `${value}  ${name}`,
              share: levelShares[value],
              cell: ({ question }) => `${box} ${question.levels[value]}`,
            })),
            { title: valueWords(pack, 'dont-know'), share: 5, cell: () => box },
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
