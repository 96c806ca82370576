import type { Pack } from '../core/content/pack'
import type { Problem } from '../core/content/problem'
import { schemaProblems } from '../core/content/schemaProblems'
import { inOrder } from '../core/log/log'
import { isFromNewerSession, sessionEventSchema, type SessionEvent } from '../core/workshop/sessionEvents'
import type { SessionLog } from '../core/workshop/sessionLog'
import { readPacks } from './storedReview'
import type { RecordStore } from './recordStore'

/** A session with its pack, as it is stored and as a file holds it. */
export interface SessionCopy {
  readonly pack: Pack
  readonly log: SessionLog
}

/** What this device holds of a session. */
export type StoredSession =
  | { readonly kind: 'found'; readonly copy: SessionCopy; readonly damaged: readonly Problem[] }
  | { readonly kind: 'missing' }
  /** `isNewer`: a newer version of the app stored some of it; else the start of its log or its pack cannot be read. */
  | {
      readonly kind: 'damaged'
      readonly isNewer: boolean
      readonly problems: readonly Problem[]
      readonly records: readonly unknown[]
    }

/** Reads a session; damaged records are reported and left alone. */
export const readSession = async (store: RecordStore, session: string): Promise<StoredSession> => {
  const records = await store.read(['sessions'], (all) => all.of('sessions', session))
  if (records.length === 0) return { kind: 'missing' }
  if (records.some(({ event }) => isFromNewerSession(event)))
    return { kind: 'damaged', isNewer: true, problems: [], records }
  const damaged: Problem[] = []
  const log: SessionEvent[] = []
  for (const { id, event } of records) {
    const parsed = sessionEventSchema.safeParse(event)
    if (parsed.success) log.push(parsed.data)
    else
      damaged.push(
        ...schemaProblems(parsed.error, event).map(({ where, what }) => ({ where: `event ${id}, ${where}`, what })),
      )
  }
  log.sort(inOrder)
  const refuse = (problems: readonly Problem[]): StoredSession => ({
    kind: 'damaged',
    isNewer: false,
    problems: [...damaged, ...problems],
    records,
  })
  const [first] = log
  if (first?.kind !== 'session-started')
    return refuse([{ where: 'events', what: 'the start of the session cannot be read' }])
  const { packs, problems } = await readPacks(store, [first.pack.hash])
  const pack = packs.get(first.pack.hash)
  return pack === undefined ? refuse(problems) : { kind: 'found', copy: { pack, log }, damaged }
}

/** Appends events, and resolves only when they are on disk. Stores nothing and returns `false` where nothing of the session is there: it was deleted meanwhile. */
export const appendSession = (store: RecordStore, session: string, events: readonly SessionEvent[]): Promise<boolean> =>
  store.write(['sessions'], async (records) => {
    if ((await records.count('sessions', session)) === 0) return false
    for (const event of events) records.put('sessions', { session, id: event.id, event })
    return true
  })

/** How many events of a session are stored. */
export const countSession = (store: RecordStore, session: string): Promise<number> =>
  store.read(['sessions'], (records) => records.count('sessions', session))

/** Stores a session with its pack in one go, beside what is there of it. */
export const putSession = (store: RecordStore, { pack, log }: SessionCopy): Promise<void> =>
  store.write(['sessions', 'packs'], async (records) => {
    const [first] = log
    if (first?.kind !== 'session-started') throw new Error('a session starts with session-started')
    records.put('packs', { hash: first.pack.hash, pack })
    for (const event of log) records.put('sessions', { session: first.session, id: event.id, event })
  })

/** Removes a session. Its pack stays: others may use it. */
export const deleteSession = (store: RecordStore, session: string): Promise<void> =>
  store.write(['sessions'], async (records) => records.deleteOf('sessions', session))

/** The ids of all sessions on this device. */
export const listSessionIds = (store: RecordStore): Promise<readonly string[]> =>
  store.read(['sessions'], (records) => records.reviews('sessions'))
