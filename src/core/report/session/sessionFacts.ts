import { sayDate, type IsoDate } from '../../math/calendar'
import type { Pack } from '../../content/pack'
import type { Session } from '../../workshop/session'
import type { SessionMode, Unit } from '../../workshop/sessionEvents'
import type { Report } from '../blocks'
import { fileNamePart } from '../fileName'

/** What each mode is, on paper. */
const modeFacts: Readonly<Record<SessionMode, string>> = {
  'one-school': 'About one school, by those who work there',
  'many-schools': 'Each table about its own school',
  calibration: 'Practising on a written-up school',
}

/** Who answers as one, in a report: one, and several. */
export const unitNames: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  table: ['table', 'tables'],
  person: ['person', 'people'],
}

/** What a session is called on paper. */
export const titleOfSession = ({ title }: Pick<Session, 'title'>): string => title ?? 'Workshop'

/** When, about whom, and by which checklist. `on`: the day on which it is printed as held. */
export const sessionFacts = (
  pack: Pack,
  session: Session,
  on: IsoDate,
): readonly { readonly term: string; readonly value: string }[] => [
  { term: 'Day', value: sayDate(on) },
  { term: 'Kind', value: modeFacts[session.mode] },
  { term: 'Checklist', value: `${pack.title}, version ${pack.version}` },
  { term: 'Session', value: String(session.number) },
]

/** The frame of a report of a session. `what` is what it is called, and `file` what its file is. */
export const reportOfSession = (
  session: Session,
  { what, file, marking }: { readonly what: string; readonly file: string; readonly marking: string },
  blocks: Report['blocks'],
): Report => ({
  title: `${what}: ${titleOfSession(session)}`,
  runningHead: `${titleOfSession(session)} · ${what}`,
  marking,
  language: 'en-GB',
  fileName: ['workshop', fileNamePart(session.title ?? ''), file].filter((part) => part !== '').join('-'),
  blocks,
})
