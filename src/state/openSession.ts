import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Pack } from '../core/content/pack'
import type { Problem } from '../core/content/problem'
import type { EventPlace } from '../core/log/log'
import { foldSession, sessionFrom, type FoldedSession, type Session } from '../core/workshop/session'
import { mergeSessions, sessionDocument, sessionStandingWith } from '../core/workshop/sessionLog'
import type { SessionEvent } from '../core/workshop/sessionEvents'
import { readSession, type StoredSession } from '../storage/sessionStore'
import type { RecordStore } from '../storage/recordStore'
import { nextStamp } from './clock'
import { onDevice, pageStore } from './device'
import {
  openDocument,
  type DocumentParts,
  type DocumentState,
  type DocumentUse,
  type OpenDocument,
  type ReadyDocument,
} from './document'
import { heldSession, isSessionInPageAlone, onSessionMessage, openSessionSaving } from './sessionSaving'
import { onTabMessage } from './tabs'

/** What a session is made of, as a document. */
export interface SessionParts extends DocumentParts {
  readonly event: SessionEvent
  readonly place: EventPlace
  readonly folded: FoldedSession
  readonly known: { readonly pack: Pack; readonly damaged: readonly Problem[] }
  readonly view: { readonly session: Session }
}

export type ReadySession = ReadyDocument<SessionParts>
export type SessionState = DocumentState<SessionParts>
export type SessionDocument = OpenDocument<SessionParts>

/** Sessions name nobody: whoever holds the device is the facilitator. */
export const facilitator = 'facilitator'

interface HeldSession {
  readonly stored: StoredSession
  /** `null`: nothing but what this page was saving has it. */
  readonly store: RecordStore | null
}

/** Reads a session where it is: on the device or, where that refuses it, in this page. Rejects where the device fails, and this page holds nothing of it. */
export const readHeldSession = async (id: string): Promise<HeldSession & { readonly refusal: string | null }> => {
  const held = heldSession(id)
  const inPage = async () => ({ stored: await readSession(pageStore, id), store: pageStore })
  const read = isSessionInPageAlone(id)
    ? { ...(await inPage()), refusal: null }
    : await onDevice(async (store) => ({ stored: await readSession(store, id), store })).then(
        async (served) =>
          served.ok ? { ...served.value, refusal: null } : { ...(await inPage()), refusal: served.refusal },
        (error: unknown) => {
          if (held === null) throw error
          return null
        },
      )
  if (read !== null && read.stored.kind === 'found' && held !== null) {
    const merged = mergeSessions({ log: read.stored.copy.log, omitted: [] }, { log: held.log, omitted: [] })
    if (merged.ok) return { ...read, stored: { ...read.stored, copy: { ...held, log: merged.value.log } } }
  }
  if (read !== null && (read.stored.kind !== 'missing' || held === null)) return read
  return held === null
    ? { stored: { kind: 'missing' }, store: null, refusal: read?.refusal ?? null }
    : { stored: { kind: 'found', copy: held, damaged: [] }, store: null, refusal: null }
}

/** Why a change of a session is not made; `null`: it is. */
const refusalOf = (
  { session }: ReadySession,
  change: { readonly kind: string; readonly part?: string },
): string | null =>
  change.kind === 'session-set' && change.part === 'questions' && session.sent.length > 0
    ? 'the questions of a session stay as they are once answers came in'
    : null

const sessionUse: DocumentUse<SessionParts> = {
  kind: sessionDocument,
  read: async (id) => {
    const { stored, store } = await readHeldSession(id)
    switch (stored.kind) {
      case 'missing':
        return { status: 'missing', refusal: null }
      case 'damaged': {
        const { isNewer, problems, records } = stored
        return { status: 'damaged', isNewer, problems, records }
      }
      case 'found':
        return {
          status: 'found',
          whole: { log: stored.copy.log, omitted: [] },
          known: { pack: stored.copy.pack, damaged: stored.damaged },
          whoGoesOn: () => facilitator,
          store,
        }
    }
  },
  merge: mergeSessions,
  fold: foldSession,
  foldMore: (before, events) => {
    const { standing } = sessionStandingWith(before.standing, events)
    return { standing, session: sessionFrom(standing, before.session) }
  },
  viewOf: (_known, { session }) => ({ session }),
  authorsIn: () => () => null,
  refusalOf,
  dated: (change) => change,
  nextStamp,
  openSaver: (id, { pack }, { log }, store, listener) => {
    const saver = openSessionSaving(id, { pack, log }, store, listener)
    return {
      save: (events, after) => saver.save(events, { pack, log: after.log }),
      hold: (after) => saver.hold({ pack, log: after.log }),
      status: saver.status,
      leave: saver.leave,
    }
  },
  listen: (id, { stored, deleted, cleared }) => {
    const stops = [
      onSessionMessage((message) => {
        if (message.session !== id) return
        if (message.kind === 'session-appended') stored({ log: message.events, omitted: [] })
        if (message.kind === 'session-deleted') deleted()
      }),
      onTabMessage(({ kind }) => {
        if (kind === 'cleared') cleared()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  },
  opened: () => undefined,
  reconnected: () => undefined,
  recorded: () => undefined,
}

/** The sessions of this page, by their ids. */
const opened = new Map<string, SessionDocument>()

/** A session of this device as a document of this page, which may not be open yet. */
export const sessionOf = (id: string): SessionDocument => {
  const document = opened.get(id) ?? openDocument(id, sessionUse)
  opened.set(id, document)
  return document
}

/** Lets go of all sessions but this one. What waits to be stored still is. */
export const closeOtherSessions = (id: string): void => {
  for (const [other, document] of opened) if (other !== id) document.close()
}

/** What is taken of how a session of this page stands, as it changes. */
export const useStateOfSession = <Taken>({ state }: SessionDocument, select: (open: SessionState) => Taken): Taken =>
  useStore(state, select)

/** The session of a part of the page. */
export const SessionContext = createContext<SessionDocument | null>(null)

/** The session that is shown here, to record in it. Throws outside the shell of any. */
export const useSessionDocument = (): SessionDocument => {
  const document = useContext(SessionContext)
  if (document === null) throw new Error('no session is shown here')
  return document
}

/** What a screen takes of the session that is shown here, drawn anew where that has changed; an object that is picked together counts by its parts. */
export function useSession<Taken>(select: (open: ReadySession) => Taken): Taken {
  return useStore(
    useSessionDocument().state,
    useShallow((open) => {
      if (open.status !== 'ready') throw new Error('no session is open')
      return select(open)
    }),
  )
}
