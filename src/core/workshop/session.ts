import type { Level, PackReference } from '../content/pack'
import { sessionStanding, currentOfSession, type SessionStanding, type WholeSession } from './sessionLog'
import type { SessionEvent, SessionMode, Unit, Way } from './sessionEvents'
import type { AskedInSession } from './answerCode'
import { fewestShown } from './collecting'

/** What is said of a session before it takes place. */
export interface SessionPlan {
  /** `null`: it has no name yet. */
  readonly title: string | null
  readonly mode: SessionMode
  /** The written-up school that is rated; `null`: none is chosen, or there is none to be. */
  readonly school: string | null
  /** Ids, in pack order. */
  readonly questions: readonly string[]
  /** For each question, 1 to 60. */
  readonly minutes: number
  /** How many tables, or people, are expected; `null`: not said. */
  readonly tables: number | null
  readonly unit: Unit
  /** How many have to answer before a question is shown: 1 to 20. */
  readonly fewest: number
  /** The facilitator's own. */
  readonly notes: string | null
  /** The review whose points of view it collects; `null`: it belongs to none. */
  readonly review: string | null
}

/** What came in, and how. */
export interface Sent {
  /** Without blanks. */
  readonly letters: string
  readonly way: Way
  /** When it was collected. */
  readonly at: string
}

/** An action that the room agreed on. */
export interface AgreedAction {
  readonly id: string
  /** The question that it is for; `null`: none of them. */
  readonly question: string | null
  readonly text: string
  /** A role, as typed; `null`: nobody yet. */
  readonly owner: string | null
  readonly by: string | null
}

/** The state of a session: what its events come to. */
export interface Session extends SessionPlan {
  readonly id: string
  readonly number: number
  readonly pack: PackReference
  readonly startedAt: string
  /** When the latest of its current events was made. */
  readonly lastChangedAt: string
  /** What tells its codes apart; the same object as long as pack, number and questions are. */
  readonly asked: AskedInSession
  /** In the order in which they came. */
  readonly sent: readonly Sent[]
  /** By `deviceKey`: what was said of a device where several sent under one number. */
  readonly devices: ReadonlyMap<string, 'counts' | 'left-out'>
  /** By question id: the votes after which it was shown. */
  readonly revealed: ReadonlyMap<string, ReadonlySet<number>>
  /** By question id: notes of what was said. */
  readonly said: ReadonlyMap<string, string>
  /** By question id: the level that the room came to. */
  readonly settled: ReadonlyMap<string, Level>
  /** In the order in which they were agreed. */
  readonly agreed: readonly AgreedAction[]
}

/** How many minutes a question gets unless somebody says otherwise: ours, with two for the vote and three to talk. */
export const usualMinutes = 5

/** Names a device among those of a session. */
export const deviceKey = (table: number, device: number): string => `${table}/${device}`

/** A session, with how its log stands. */
export interface FoldedSession {
  readonly standing: SessionStanding
  readonly session: Session
}

const emptyPlan: SessionPlan = {
  title: null,
  mode: 'one-school',
  school: null,
  questions: [],
  minutes: usualMinutes,
  tables: null,
  unit: 'table',
  fewest: fewestShown,
  notes: null,
  review: null,
}

type Planned = Extract<SessionEvent, { kind: 'session-set' }>

/** What is said of the plan, over what is usual. */
const planOfSession = (events: readonly Planned[]): SessionPlan =>
  events.reduce<SessionPlan>((plan, { part, value }) => (value === null ? plan : { ...plan, [part]: value }), emptyPlan)

/** Events of a kind. */
const ofKind = <Kind extends SessionEvent['kind']>(events: readonly SessionEvent[], kind: Kind) =>
  events.filter((event): event is Extract<SessionEvent, { kind: Kind }> => event.kind === kind)

const sameAsked = (one: AskedInSession, other: AskedInSession): boolean =>
  one.session === other.session &&
  one.packHash === other.packHash &&
  one.questions.length === other.questions.length &&
  one.questions.every((question, index) => question === other.questions[index])

/** What the log of a session comes to. `before` is the session as it was, of which what did not change stays the same. Throws where the log does not start with the start of a session: `soundSession` refuses it. */
export const sessionFrom = (standing: SessionStanding, before: Session | null = null): Session => {
  const [start] = standing.log
  if (start?.kind !== 'session-started') throw new Error('a session starts with session-started')
  // Where two facilitators said different things, the later counts, as everywhere.
  const current = [...currentOfSession(standing).values()].flatMap((events) => events.at(-1) ?? [])
  const plan = planOfSession(ofKind(current, 'session-set'))
  const asked: AskedInSession = { session: start.number, packHash: start.pack.hash, questions: plan.questions }
  const revealed = new Map<string, Set<number>>()
  for (const { question, vote, value } of ofKind(current, 'revealed-set'))
    if (value !== null) revealed.set(question, (revealed.get(question) ?? new Set()).add(vote))
  return {
    ...plan,
    id: start.session,
    number: start.number,
    pack: start.pack,
    startedAt: start.at,
    lastChangedAt: current.reduce((latest, { at }) => (at > latest ? at : latest), start.at),
    asked: before !== null && sameAsked(before.asked, asked) ? before.asked : asked,
    sent: ofKind(current, 'sending-set').flatMap(({ letters, value, at }) =>
      value === null ? [] : [{ letters, way: value, at }],
    ),
    devices: new Map(
      ofKind(current, 'device-set').flatMap(({ table, device, value }) =>
        value === null ? [] : [[deviceKey(table, device), value] as const],
      ),
    ),
    revealed,
    said: new Map(
      ofKind(current, 'said-set').flatMap(({ question, value }) =>
        value === null || value === '' ? [] : [[question, value] as const],
      ),
    ),
    settled: new Map(
      ofKind(current, 'settled-set').flatMap(({ question, value }) =>
        value === null ? [] : [[question, value] as const],
      ),
    ),
    agreed: ofKind(current, 'agreed-set').flatMap(({ action, value }) =>
      value === null ? [] : [{ id: action, ...value }],
    ),
  }
}

/** A session out of its events. */
export const foldSession = (whole: WholeSession): FoldedSession => {
  const standing = sessionStanding(whole)
  return { standing, session: sessionFrom(standing) }
}
