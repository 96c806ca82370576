import type { Pack } from '../../content/pack'
import { minutesOf } from '../../workshop/choosing'
import type { Session } from '../../workshop/session'
import type { Report } from '../blocks'
import { fields } from '../sections/modelSheet'
import { sayDuration } from '../words/sayDuration'
import { howMany } from '../words/words'

/**
 * A certificate to be filled in by hand: it says that somebody took part, and no more. The title of the session is not on
 * it, since that may name a school; nor is the day, since it is printed before.
 */
export const certificate = (pack: Pack, { questions, minutes }: Pick<Session, 'questions' | 'minutes'>): Report => ({
  title: 'Certificate of attendance',
  runningHead: 'Workshop · Certificate of attendance',
  marking: 'Attendance only: no qualification.',
  language: 'en-GB',
  fileName: 'workshop-certificate-of-attendance',
  blocks: [
    { kind: 'heading', level: 1, text: 'Certificate of attendance' },
    fields(['Name']),
    {
      kind: 'paragraph',
      weight: 'lead',
      text: `took part in a workshop of about ${sayDuration(minutesOf(questions.length, minutes))} on how schools look at their own safeguarding, with ${howMany(questions.length, 'question')} of the checklist “${pack.title}”.`,
    },
    fields(['Date', 'Place'], ['Facilitator', 'Signature']),
    {
      kind: 'paragraph',
      text: 'This says that somebody was there. It is no qualification and no training that the law asks for, and it says nothing about any school.',
    },
  ],
})
