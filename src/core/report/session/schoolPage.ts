import type { Pack, Question } from '../../content/pack'
import { shortName } from '../../content/shortName'
import type { WrittenUpSchool } from '../../content/writtenUpSchool'
import type { Session } from '../../workshop/session'
import type { Report } from '../blocks'
import { tableOf } from '../sections/cells'
import { askedIn, reportOfSession } from './sessionFacts'

/** A written-up school, with what a visitor finds on the questions of the session, by the numbers of the answer sheet. Which level that is, it does not say. */
export const schoolPage = (pack: Pack, session: Session, school: WrittenUpSchool): Report =>
  reportOfSession(
    session,
    { what: school.title, file: 'school-to-rate', marking: 'A made-up school: any likeness is chance.', on: null },
    [
      { kind: 'heading', level: 1, setAs: 2, text: `${school.title}: a made-up school` },
      { kind: 'paragraph', text: school.about },
      tableOf<{ readonly question: Question; readonly number: number }>(
        'What a visitor sees, hears and finds on each question',
        'Question',
        [
          { title: 'Question', share: 18, cell: ({ question, number }) => `${number}. ${shortName(question)}` },
          {
            title: 'What a visitor finds',
            share: 82,
            cell: ({ question }) =>
              school.questions[question.id]?.shown ??
              'This is not written up for this school: leave it, or answer “don’t know”.',
          },
        ],
        askedIn(pack, session).map((question, index) => ({ question, number: index + 1 })),
        'No questions are chosen yet.',
      ),
    ],
  )
