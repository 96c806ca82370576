import type { Pack, Question } from '../../content/pack'
import { shortName } from '../../content/shortName'
import type { WrittenUpSchool } from '../../content/writtenUpSchool'
import { minutesAround, minutesOf } from '../../workshop/choosing'
import type { Session } from '../../workshop/session'
import type { SessionMode } from '../../workshop/sessionEvents'
import type { Block, Report } from '../blocks'
import { tableOf } from '../sections/cells'
import { levelName } from '../words/answerWords'
import { howMany } from '../words/words'
import { askedIn, kindFacts, reportOfSession, titleOfSession, unitNames } from './sessionFacts'

/** Of the minutes for a question, the share in which tables answer by themselves: two of the usual five. The rest is for talking in the room. */
const answeringShare = 2 / 5

interface Stretch {
  readonly from: number
  readonly minutes: number
  readonly what: string
}

/** A session minute by minute: tables answer all questions in one go, then the room talks about one after another. */
const stretchesOf = (asked: readonly Question[], { minutes, unit }: Session): readonly Stretch[] => {
  const around = minutesAround / 2
  const all = asked.length * minutes
  const answering = Math.round(answeringShare * all)
  const talkFrom = (index: number) => around + answering + Math.round((index * (all - answering)) / asked.length)
  return [
    { from: 0, minutes: around, what: 'Begin: say what this is, and let everybody join' },
    {
      from: around,
      minutes: answering,
      what: `Each ${unitNames[unit][0]} answers ${asked.length === 1 ? 'the question' : `all ${asked.length} questions`} by itself, and shows its code`,
    },
    ...asked.map((question, index) => ({
      from: talkFrom(index),
      minutes: talkFrom(index + 1) - talkFrom(index),
      what: `Show and talk: ${question.text}`,
    })),
    { from: around + all, minutes: around, what: 'Close: read out what was agreed' },
  ]
}

const runningOrder = (asked: readonly Question[], session: Session): readonly Block[] => [
  {
    kind: 'paragraph',
    text: `${howMany(asked.length, 'question')}, ${session.minutes} minutes each, and ${minutesAround} to begin and to close: about ${minutesOf(asked.length, session.minutes)} minutes in all. The questions stand in the order of the checklist. The app can also take those first on which the room is furthest apart; then the minutes stay as they are.`,
  },
  tableOf<Stretch>(
    'The session by the minute',
    'What',
    [
      { title: 'From minute', share: 13, align: 'end', cell: ({ from }) => String(from) },
      { title: 'Minutes', share: 10, align: 'end', cell: ({ minutes }) => String(minutes) },
      { title: 'What', share: 77, cell: ({ what }) => what },
    ],
    asked.length === 0 ? [] : stretchesOf(asked, session),
    'No questions are chosen yet.',
  ),
]

/** What each kind of session needs beforehand, and what everybody is told. */
const byMode: Readonly<Record<SessionMode, { readonly before: readonly string[]; readonly told: string }>> = {
  'one-school': {
    before: ['Tell the safeguarding lead and the head what will be asked, and what is done with the answers.'],
    told: 'Everybody answers about the same school as it is today, not as it should be. Different answers are what we look for: they show where the school is seen differently.',
  },
  'many-schools': {
    before: ['Tell the schools that each table answers about its own school, and can carry its answers on there.'],
    told: 'Each table answers about its own school as it is today. What it says stays at the table: the room sees counts alone.',
  },
  calibration: {
    before: [
      'Print the school to rate for each table, and read it yourself with the reasons at the end of this guide.',
      'If you can, send the school out beforehand: it takes ten minutes to read.',
    ],
    told: 'Everybody rates the same made-up school, by what stands on its pages and nothing else. It is practice in choosing a level: nobody is marked.',
  },
}

const list = (items: readonly string[], how: 'boxes' | 'numbers' | 'points'): Block => ({
  kind: 'list',
  ordered: how === 'numbers',
  boxes: how === 'boxes',
  items,
})

const part = (heading: string, ...blocks: readonly Block[]): readonly Block[] => [
  { kind: 'heading', level: 2, text: heading },
  ...blocks,
]

/** What to prepare, to say and to do, in the order in which it comes. */
const guidance = ({ mode, unit }: Session): readonly Block[] => {
  const [one, many] = unitNames[unit]
  return [
    ...part(
      'Before the day',
      list(
        [
          'Open the app once on your laptop, and on every device that will answer, where there is a network. From then on it works without one.',
          `Print this guide and an answer sheet for each ${one}, for phones that fail.`,
          ...byMode[mode].before,
          'Read each question with its levels, and answer it yourself.',
          'Save the session as a file, and put it on a second laptop: it can go on from there.',
          'Try the projector’s window, and the clicker.',
        ],
        'boxes',
      ),
    ),
    ...part(
      'To begin',
      list(
        [
          'Say what this is: an exercise to find out where we see the same thing differently. Nobody is marked, and nobody is named.',
          byMode[mode].told,
          'Say what it is not: no place for a worry about a child. Whoever has one tells the school’s own safeguarding lead today. A child in danger now: 999.',
          'Ask that nobody tells of a child in a way that others could know who it is.',
          'Say that it is a hard subject, and that anybody may step out at any time.',
          `Number the ${many} from 1. Show “Join”, and wait until each ${one} is in.`,
        ],
        'numbers',
      ),
    ),
    ...part(
      'While they answer',
      list(
        [
          'First talk, then answer. A level holds if every word of it fits; else it is the one below.',
          '“Don’t know” is an answer too, and better than a guess.',
          `Take in each ${one}’s code under “Collect”. A sheet of paper is typed in under “From paper”.`,
          'Whoever changes an answer later shows a new code: the latest counts.',
        ],
        'points',
      ),
    ),
    ...part(
      'For each question',
      list(
        [
          'Read it out, then show the answers.',
          'Ask the two ends first: what did you see that made you choose this?',
          mode === 'calibration'
            ? 'Show what fits and why, and ask: what did the others see that led them to another level?'
            : 'Read out the finding behind it.',
          'Where the room is apart, let everybody answer again, and look at both votes.',
          'Write down what you settled on, what was said, what to do, whose it is, and by when. Roles, no names.',
        ],
        'numbers',
      ),
    ),
    ...part(
      'If somebody is upset, or speaks of a real child',
      list(
        [
          'Stop for them: go out with them, or ask somebody to. The session can wait.',
          'Do not ask for more, and promise no secrecy. Whoever heard of a worry takes it to the safeguarding lead today.',
          'Leave it out of the notes.',
        ],
        'points',
      ),
    ),
    ...part(
      'When something fails',
      list(
        [
          'A code is not read: make the phone’s screen brighter and hold it straight and closer, or type its letters. The app says which group of letters is wrong.',
          'A phone fails: use an answer sheet.',
          'The projector’s window is closed: open it again. It shows what you are at.',
          'The laptop fails: open the session’s file on the other one, and take in the codes again.',
        ],
        'points',
      ),
    ),
    ...part(
      'To close, and afterwards',
      list(
        [
          'Read out what was agreed, with who and by when. Thank everybody.',
          'Send the report round: it holds counts, and not who said what.',
          ...(mode === 'calibration'
            ? []
            : [
                `Under “Take away”, each ${one}’s answers become a review to carry on with. On their own phones they can do that themselves.`,
              ]),
          'Use the same plan again in some months, and compare both sessions.',
        ],
        'points',
      ),
    ),
  ]
}

/** For the facilitator alone: which level fits on each question, and why. */
const reasons = (pack: Pack, asked: readonly Question[], school: WrittenUpSchool): readonly Block[] => [
  { kind: 'page-break' },
  ...part(
    `What fits at ${school.title}`,
    { kind: 'paragraph', text: 'For you alone, until the room has answered.' },
    {
      ...tableOf<Question>(
        'What fits on each question, and why',
        'Question',
        [
          { title: 'Question', share: 22, cell: shortName },
          {
            title: 'What fits',
            share: 16,
            cell: ({ id }) => {
              const finding = school.questions[id]
              return finding === undefined ? 'not written up' : levelName(pack, finding.reference)
            },
          },
          { title: 'Why', share: 62, cell: ({ id }) => school.questions[id]?.reason ?? '' },
        ],
        asked,
        'No questions are chosen yet.',
      ),
      isUnderHeading: true,
    },
  ),
]

/** What the facilitator prepares, says and does, with the session's own running order and notes and, where a school is rated, what fits there. */
export const facilitatorsGuide = (pack: Pack, session: Session, school: WrittenUpSchool | null): Report => {
  const asked = askedIn(pack, session)
  return reportOfSession(
    session,
    { what: 'Facilitator’s guide', file: 'facilitators-guide', marking: 'For the facilitator.', on: null },
    [
      { kind: 'heading', level: 1, text: 'Facilitator’s guide' },
      {
        kind: 'facts',
        facts: [
          { term: 'Session', value: `${titleOfSession(session)} (number ${session.number})` },
          ...kindFacts(pack, session),
        ],
      },
      ...(session.notes === null ? [] : part('Your own notes', { kind: 'paragraph', text: session.notes })),
      ...part('Running order', ...runningOrder(asked, session)),
      ...guidance(session),
      ...(school === null ? [] : reasons(pack, asked, school)),
    ],
  )
}
