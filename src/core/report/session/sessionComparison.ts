import type { IsoDate } from '../../math/calendar'
import type { Pack, Question } from '../../content/pack'
import { shortName } from '../../content/shortName'
import type { WrittenUpSchool } from '../../content/writtenUpSchool'
import { againstReference } from '../../workshop/calibrating'
import {
  compareSessions,
  whatMoved,
  type ComparedQuestion,
  type ComparedSpread,
  type Moved,
  type SessionWithPack,
} from '../../workshop/comparing'
import type { Spread } from '../../workshop/collecting'
import { heldOn } from '../../workshop/heldOn'
import { votesOf } from '../../workshop/votes'
import type { Block, Report } from '../blocks'
import { spreadBarsBlocks } from '../charts/spreadBars'
import { fileNamePart } from '../fileName'
import { dateCell, numberCell, tableOf, type Table } from '../sections/cells'
import { middleOrNone, middleQuoted } from '../words/middleWords'
import { listed } from '../words/words'
import { spreadColumns } from './countColumns'
import { modeFacts, titleOfSession } from './sessionFacts'

/** What sessions are compared by. */
export interface ComparisonInput {
  /** The earliest first: what moved is told from the first to the last. */
  readonly sessions: readonly SessionWithPack[]
  /** The school that all of them rated; `null`: they rated different ones, or none. */
  readonly school: WrittenUpSchool | null
  /** On which day an instant was, where the report is read. */
  readonly dayOf: (instant: string) => IsoDate
}

/** A question with what the sessions answered to it, and what came of it. */
interface Compared extends Pick<ComparedQuestion, 'spreads'> {
  readonly question: Question
  readonly moved: Moved | null
}

const label = (index: number): string => `Session ${index + 1}`

const hiddenWords: Readonly<Record<Extract<ComparedSpread, string>, string>> = {
  'not-asked': 'not asked',
  'too-few': 'not shown: too few answered',
}

const spreadOrNull = (spread: ComparedSpread): Spread | null => (typeof spread === 'string' ? null : spread)

/** `Up, from “Partly in place” to “In place”`. */
const movedWords = (pack: Pack, { then, now, levels }: Moved): string => {
  if (levels === null) return 'Not known: in one of them nobody gave a level'
  if (levels === 0) return 'The same'
  return `${levels > 0 ? 'Up' : 'Down'}, from ${middleQuoted(pack, then)} to ${middleQuoted(pack, now)}`
}

/** Closer by less than this, in hundredths of a level, is told as the same: by so much ten tables that say the same and nine of them differ. */
const leastCloser = 20

const closerWords = ({ closer }: Moved): string =>
  Math.abs(closer) < leastCloser ? 'About the same' : closer > 0 ? 'Closer together' : 'Further apart'

/** How many more chose what fits than before, as a share of all: below 0, fewer. `null`: not known. */
const fitGained = (school: WrittenUpSchool | null, { question, moved }: Compared): number | null => {
  const reference = school?.questions[question.id]?.reference
  if (reference === undefined || moved === null) return null
  const shareOf = (spread: Spread) => {
    const { same, kinder, stricter, dontKnow } = againstReference(spread, reference)
    return same / (same + kinder + stricter + dontKnow)
  }
  return shareOf(moved.now) - shareOf(moved.then)
}

/** What moved, in a sentence each: the middle answers, how far apart the rooms were, and how many chose what fits. */
const movedSentences = (school: WrittenUpSchool | null, questions: readonly Compared[]): readonly string[] => {
  const told = (words: string, holds: (moved: Moved, compared: Compared) => boolean) => {
    const which = questions.filter((compared) => compared.moved !== null && holds(compared.moved, compared))
    return which.length === 0 ? [] : [`${words}: ${listed(which.map(({ question }) => shortName(question)))}`]
  }
  const gained = (compared: Compared) => fitGained(school, compared) ?? 0
  return [
    ...told('More chose what fits', (_, compared) => gained(compared) > 0),
    ...told('Fewer chose what fits', (_, compared) => gained(compared) < 0),
    ...told('The middle answer went up', ({ levels }) => levels !== null && levels > 0),
    ...told('The middle answer went down', ({ levels }) => levels !== null && levels < 0),
    ...told('The middle answer is the same', ({ levels }) => levels === 0),
    ...told('Answers are closer together', ({ closer }) => closer >= leastCloser),
    ...told('Answers are further apart', ({ closer }) => closer <= -leastCloser),
  ]
}

/** How many chose what fits, session by session; empty where that is not known. */
const fitWords = (school: WrittenUpSchool | null, { question, spreads }: Compared): string => {
  const finding = school?.questions[question.id]
  if (finding === undefined) return ''
  return spreads
    .map((spread, index) => {
      if (typeof spread === 'string') return `${label(index)}: ${hiddenWords[spread]}`
      const { same, kinder, stricter, dontKnow } = againstReference(spread, finding.reference)
      return `${label(index)}: ${same} of ${same + kinder + stricter + dontKnow}`
    })
    .join('\n')
}

const movedTable = (pack: Pack, school: WrittenUpSchool | null, questions: readonly Compared[]): Table =>
  tableOf<Compared>(
    'From the first to the last',
    'Question',
    [
      { title: 'Question', share: 26, cell: ({ question }) => shortName(question) },
      {
        title: 'Middle answer',
        share: 32,
        cell: ({ moved }) => (moved === null ? 'Not known: fewer than two sessions show it' : movedWords(pack, moved)),
      },
      { title: 'Answers', share: 18, cell: ({ moved }) => (moved === null ? '' : closerWords(moved)) },
      ...(school === null
        ? []
        : [
            {
              title: 'Chose what fits',
              share: 24,
              cell: (compared: Compared) => fitWords(school, compared),
            },
          ]),
    ],
    questions,
    'These sessions have no question in common.',
  )

interface SpreadAt {
  readonly question: Question
  readonly session: number
  readonly spread: ComparedSpread
}

/** How many gave each level, a row for each session on a question. */
const countsTable = (pack: Pack, questions: readonly Compared[]): Table =>
  tableOf<SpreadAt>(
    'Answers by session',
    'Question',
    [
      { title: 'Question', share: 28, cell: ({ question }) => shortName(question) },
      { title: 'Session', share: 8, align: 'end', cell: ({ session }) => numberCell(session) },
      ...spreadColumns<SpreadAt>(pack, ({ spread }) => spreadOrNull(spread)),
      {
        title: 'Middle answer',
        share: 20,
        cell: ({ spread }) => (typeof spread === 'string' ? hiddenWords[spread] : middleOrNone(pack, spread)),
      },
    ],
    questions.flatMap(({ question, spreads }) =>
      spreads.map((spread, index) => ({ question, session: index + 1, spread })),
    ),
    'These sessions have no question in common.',
  )

/** Which session is which. */
const sessionsTable = ({ sessions, dayOf }: ComparisonInput): Table =>
  tableOf<SessionWithPack>(
    'The sessions',
    'Session',
    [
      {
        title: 'Session',
        share: 40,
        cell: ({ session }) =>
          `${sessions.findIndex((each) => each.session === session) + 1}. ${titleOfSession(session)}`,
      },
      {
        title: 'Answers from',
        share: 15,
        cell: ({ session }) => {
          const on = heldOn(session, dayOf)
          return on === null ? 'none yet' : dateCell(on)
        },
      },
      {
        title: 'Answered',
        share: 13,
        align: 'end',
        cell: ({ session }) => numberCell(Math.max(...votesOf(session).map(({ tables }) => tables.length))),
      },
      { title: 'Kind', share: 32, cell: ({ session: { mode } }) => modeFacts[mode] },
    ],
    sessions,
    'No sessions are chosen.',
  )

/** What a reader has to know before they make anything of a difference. */
const caution = ({ sessions, school }: ComparisonInput): string => {
  const modes = new Set(sessions.map(({ session }) => session.mode))
  const isOfOneSchool = modes.size === 1 && (!modes.has('calibration') || school !== null)
  return `Who took part may differ: a difference is a reason to talk, and no proof of anything.${isOfOneSchool ? '' : ' These sessions were about different schools: a difference may be theirs.'}`
}

/** Sessions beside each other: what moved from the first to the last, and how each answered the questions that two of them at least asked. */
export const sessionComparison = (input: ComparisonInput): Report => {
  const { sessions, school } = input
  const { questions, changed } = compareSessions(sessions)
  const newest = sessions.at(-1)?.pack
  const called = (id: string) => {
    for (const { pack } of sessions) {
      const found = pack.questions.find((question) => question.id === id)
      if (found !== undefined) return shortName(found)
    }
    return id
  }
  const questionOf = (id: string): Question | undefined =>
    sessions.flatMap(({ pack }) => pack.questions).find((question) => question.id === id)
  const compared = questions.flatMap((each): readonly Compared[] => {
    const question = questionOf(each.question)
    return question === undefined ? [] : [{ question, spreads: each.spreads, moved: whatMoved(each) }]
  })
  const sentences = newest === undefined ? [] : movedSentences(school, compared)
  const strips = compared.map(({ question, spreads }) => ({
    question,
    reference: school?.questions[question.id]?.reference ?? null,
    rows: spreads.map((spread, index) => ({
      label: label(index),
      spread: spreadOrNull(spread),
      hidden: typeof spread === 'string' ? hiddenWords[spread] : '',
    })),
  }))
  const body = (pack: Pack): readonly Block[] => [
    { kind: 'heading', level: 2, text: 'What moved' },
    ...(sentences.length === 0 ? [] : [{ kind: 'list', ordered: false, items: sentences } as const]),
    { kind: 'paragraph', weight: 'small', text: caution(input) },
    ...(changed.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            weight: 'small',
            text: `Left out, since the checklist asks something else there now: ${listed(changed.map(called))}.`,
          } as const,
        ]),
    movedTable(pack, school, compared),
    ...(strips.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: 'Side by side' } as const,
          ...spreadBarsBlocks(pack, 'How many gave each answer at the end of each session', strips, (ofPicture) =>
            countsTable(
              pack,
              compared.filter(({ question }) => ofPicture.some((strip) => strip.question === question)),
            ),
          ),
        ]),
  ]
  return {
    title: `Workshops compared: ${listed(sessions.map(({ session }) => titleOfSession(session)))}`,
    runningHead: 'Workshops compared',
    marking: 'Counts only: no names.',
    language: 'en-GB',
    fileName: ['workshops-compared', fileNamePart(sessions.at(-1)?.session.title ?? '')]
      .filter((each) => each !== '')
      .join('-'),
    blocks: [
      { kind: 'heading', level: 1, text: 'Workshops compared' },
      { ...sessionsTable(input), isUnderHeading: true },
      ...(newest === undefined ? [] : body(newest)),
    ],
  }
}
