import { sayDate, type IsoDate } from '../../math/calendar'
import type { Pack, Question } from '../../content/pack'
import type { Session } from '../../workshop/session'
import type { SessionMode, Unit } from '../../workshop/sessionEvents'
import type { Report } from '../blocks'
import { fileNamePart } from '../fileName'
import type { Fact } from '../sections/about'

/** What each mode is, on paper. */
export const modeFacts: Readonly<Record<SessionMode, string>> = {
  'one-school': 'About one school, by those who work there',
  'many-schools': 'Each about their own school',
  calibration: 'Practice on a written-up school',
}

/** Who answers as one, in a report: one, and several. */
export const unitNames: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  table: ['table', 'tables'],
  person: ['person', 'people'],
}

/** What a session is called on paper. */
export const titleOfSession = ({ title }: Pick<Session, 'title'>): string => title ?? 'Workshop'

/** The questions that a session asks, in pack order. */
export const askedIn = (pack: Pack, { questions }: Pick<Session, 'questions'>): readonly Question[] => {
  const asked = new Set(questions)
  return pack.questions.filter(({ id }) => asked.has(id))
}

/** When its answers were collected; none where nothing came in. */
export const collectedFacts = (on: IsoDate | null): readonly Fact[] =>
  on === null ? [] : [{ term: 'Answers from', value: sayDate(on) }]

/** About whom, and by which checklist. */
export const kindFacts = (pack: Pack, { mode }: Pick<Session, 'mode'>): readonly Fact[] => [
  { term: 'Kind', value: modeFacts[mode] },
  { term: 'Checklist', value: `${pack.title}, version ${pack.version}` },
]

/** The frame of a report of a session. `what` is what it is called, and `file` what its file is; `on`: the day that its file is named by, `null` for a sheet that is printed before. */
export const reportOfSession = (
  session: Pick<Session, 'title'>,
  {
    what,
    file,
    marking,
    on,
  }: { readonly what: string; readonly file: string; readonly marking: string; readonly on: IsoDate | null },
  blocks: Report['blocks'],
): Report => ({
  title: `${what}: ${titleOfSession(session)}`,
  runningHead: `${titleOfSession(session)} · ${what}`,
  marking,
  language: 'en-GB',
  fileName: ['workshop', fileNamePart(session.title ?? ''), file, on ?? ''].filter((part) => part !== '').join('-'),
  blocks,
})
