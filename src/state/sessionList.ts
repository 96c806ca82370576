import { create } from 'zustand'
import type { Pack } from '../core/content/pack'
import { packReference } from '../core/content/packReference'
import type { Problem } from '../core/content/problem'
import { sessionNumbers } from '../core/workshop/answerCode'
import { foldSession, type Session } from '../core/workshop/session'
import type { SessionChange } from '../core/workshop/sessionEvents'
import { appendingToSession, mergeSessions } from '../core/workshop/sessionLog'
import { deleteSession, listSessionIds, putSession, type SessionCopy } from '../storage/sessionStore'
import type { StorageRefusal } from '../storage/database'
import { newId, nextStamp } from './clock'
import { onDevice, pageStore } from './device'
import { facilitator, readHeldSession } from './openSession'
import { dropSession, keepSessionInPage, onSessionMessage } from './sessionSaving'
import { onTabMessage, tellTabs } from './tabs'

/** A session of this device, for the list. */
export type ListedSession =
  | { readonly kind: 'found'; readonly id: string; readonly session: Session; readonly copy: SessionCopy }
  | { readonly kind: 'damaged'; readonly id: string; readonly isNewer: boolean; readonly problems: readonly Problem[] }

/** The sessions of this device, the one changed last first. */
export interface SessionList {
  readonly status: 'loading' | 'ready' | 'unreadable'
  readonly sessions: readonly ListedSession[]
  /** Why this browser keeps nothing; `null`: it does. */
  readonly refusal: StorageRefusal | null
}

export const useSessionList = create<SessionList>()(() => ({ status: 'loading', sessions: [], refusal: null }))

const lastChanged = (item: ListedSession): string => (item.kind === 'found' ? item.session.lastChangedAt : '')

const listed = async (id: string): Promise<readonly ListedSession[]> => {
  const { stored } = await readHeldSession(id)
  switch (stored.kind) {
    case 'missing':
      return []
    case 'damaged':
      return [{ kind: 'damaged', id, isNewer: stored.isNewer, problems: stored.problems }]
    case 'found':
      return [
        {
          kind: 'found',
          id,
          session: foldSession({ log: stored.copy.log, omitted: [] }).session,
          copy: stored.copy,
        },
      ]
  }
}

const readSessions = async (): Promise<void> => {
  try {
    const read = await onDevice(listSessionIds)
    const ids = [...new Set([...(read.ok ? read.value : []), ...(await listSessionIds(pageStore))])]
    const sessions = (await Promise.all(ids.map(listed))).flat()
    useSessionList.setState({
      status: 'ready',
      sessions: sessions.sort((a, b) => (lastChanged(a) < lastChanged(b) ? 1 : -1)),
      refusal: read.ok ? null : read.refusal,
    })
  } catch {
    useSessionList.setState({ status: 'unreadable', sessions: [] })
  }
}

/** The list as it is being read; `null`: it is not. */
let reading: Promise<void> | null = null
/** Whether somebody asked for it while it was being read. */
let isAskedAgain = false

/** Reads what this device holds, once at a time: whoever asks meanwhile has it read once more. */
export const refreshSessionList = (): Promise<void> => {
  isAskedAgain = reading !== null
  reading ??= (async () => {
    do {
      isAskedAgain = false
      await readSessions()
    } while (isAskedAgain)
    reading = null
  })()
  return reading
}

/** Stores a whole session, and tells the other tabs and the list. Rejects where the disk is full. */
const store = async (id: string, copy: SessionCopy): Promise<void> => {
  const stored = await onDevice((device) => putSession(device, copy))
  if (!stored.ok) await keepSessionInPage(id, copy, stored.refusal)
  tellTabs({ kind: 'session-appended', session: id, events: [...copy.log] })
  tellTabs({ kind: 'session-stored', session: id })
  await refreshSessionList()
}

/** A number by which the codes of a session are told from those of others. */
const newNumber = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % sessionNumbers

/** Starts a session with this pack, planned as the changes say. Returns its id. */
export const startSession = async (pack: Pack, changes: readonly SessionChange[]): Promise<string> => {
  const id = newId()
  const { add } = appendingToSession({ log: [], omitted: [] })
  const start: SessionChange = {
    kind: 'session-started',
    session: id,
    number: newNumber(),
    pack: packReference(pack),
  }
  const log = [start, ...changes].map((change) => add(change, nextStamp(facilitator)))
  await store(id, { pack, log })
  return id
}

/** Starts a session that is planned as another was; what came in, was said and was agreed stays with that. Returns its id. */
export const repeatSession = ({
  copy,
  session,
}: Pick<Extract<ListedSession, { kind: 'found' }>, 'copy' | 'session'>): Promise<string> => {
  const { title, mode, school, questions, minutes, tables, unit, fewest, notes } = session
  const plan = { title, mode, school, questions: [...questions], minutes, tables, unit, fewest, notes }
  const changes = Object.entries(plan).flatMap(([part, value]) =>
    value === null ? [] : [{ kind: 'session-set', part, value } as SessionChange],
  )
  return startSession(copy.pack, changes)
}

/** What taking in a file did: `added` is how many of its events were new here. */
export type TakenSession =
  | { readonly ok: true; readonly id: string; readonly isNew: boolean; readonly added: number }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Takes in a session from a file: as a new one or, where it is here already, as the union of both. */
export const takeInSession = async (copy: SessionCopy): Promise<TakenSession> => {
  const { id } = foldSession({ log: copy.log, omitted: [] }).session
  const { stored } = await readHeldSession(id)
  const here = stored.kind === 'found' ? stored.copy : null
  const merged = mergeSessions({ log: here?.log ?? [], omitted: [] }, { log: copy.log, omitted: [] })
  if (!merged.ok) return merged
  await store(id, { pack: copy.pack, log: merged.value.log })
  return { ok: true, id, isNew: here === null, added: merged.value.log.length - (here?.log.length ?? 0) }
}

/** Removes a session from this device, in every tab, and returns it, so that it can be put back; `null` where it could not be read. Rejects where it could not be removed. */
export const removeSession = async (id: string): Promise<SessionCopy | null> => {
  const { stored } = await readHeldSession(id)
  const removed = await onDevice((device) => deleteSession(device, id))
  if (!removed.ok && removed.refusal !== 'off') throw new Error(`storage: ${removed.refusal}`)
  dropSession(id)
  tellTabs({ kind: 'session-deleted', session: id })
  await refreshSessionList()
  return stored.kind === 'found' ? stored.copy : null
}

/** Puts a removed session back as it was. */
export const restoreSession = (copy: SessionCopy): Promise<void> =>
  store(foldSession({ log: copy.log, omitted: [] }).session.id, copy)

/** Removes all sessions, in every tab. Rejects where one could not be removed. */
export const clearSessions = async (): Promise<void> => {
  for (const { id } of useSessionList.getState().sessions) await removeSession(id)
}

onSessionMessage(({ kind }) => {
  if (kind !== 'session-appended') void refreshSessionList()
})

onTabMessage(({ kind }) => {
  if (kind === 'cleared') void refreshSessionList()
})
