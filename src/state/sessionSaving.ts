import * as z from 'zod/mini'
import { idSchema, mostEvents } from '../core/log/envelope'
import { sessionEventSchema, type SessionEvent } from '../core/workshop/sessionEvents'
import { appendSession, countSession, deleteSession, putSession, type SessionCopy } from '../storage/sessionStore'
import type { StorageRefusal } from '../storage/database'
import type { RecordStore } from '../storage/recordStore'
import { pageStore } from './device'
import type { Keeping, SaveListener } from './saver'
import { createSavers } from './savers'
import { onCleared } from './clearing'
import { onAnyMessage, onTabMessage, tellTabs, type SessionMessage } from './tabs'
import { forgetUnsaved } from './unsaved'

/*
 * How sessions are saved, and what the tabs of a device tell each other of them. It goes by the same channel as what they
 * say of reviews; a tab of an older version passes it over.
 */

const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('session-appended'),
    session: idSchema,
    events: z.array(sessionEventSchema).check(z.maxLength(mostEvents)),
  }),
  z.strictObject({ kind: z.literal('session-stored'), session: idSchema }),
  z.strictObject({ kind: z.literal('session-deleted'), session: idSchema }),
])

/** Hears what other tabs say of sessions. Returns how to stop. */
export const onSessionMessage = (hear: (message: SessionMessage) => void): (() => void) =>
  onAnyMessage((said) => {
    const message = messageSchema.safeParse(said)
    if (message.success) hear(message.data)
  })

const keeping: Keeping<SessionEvent, SessionCopy> = {
  append: appendSession,
  count: countSession,
  sizeOf: ({ log }) => log.length,
  put: putSession,
  remove: deleteSession,
  stored: (session, events, isWhole) => {
    if (events.length > 0) tellTabs({ kind: 'session-appended', session, events })
    if (isWhole) tellTabs({ kind: 'session-stored', session })
  },
  gone: (session) => dropSession(session),
}

const savers = createSavers(keeping)

/** A session as this page holds it, for when the device's own cannot be read; `null`: it does not. */
export const heldSession = (session: string): SessionCopy | null => savers.of(session)?.copy() ?? null

/** Whether the device refuses a session, so that it is kept in this page until that allows it. */
export const isSessionInPageAlone = (session: string): boolean => savers.of(session)?.isInPageAlone() ?? false

/** Notes that all of a session that this page holds is in a file now: closing the page would lose none of it. */
export const noteSessionInFile = (session: string): void => savers.of(session)?.noteInFile()

/** Keeps a whole session in this page since storage refuses it, see `Savers`. */
export const keepSessionInPage = (session: string, copy: SessionCopy, why: StorageRefusal): Promise<void> =>
  savers.keepInPage(session, copy, why)

/** Saving of a session that is opened now, see `Savers`. */
export const openSessionSaving = (
  session: string,
  copy: SessionCopy,
  storedOn: RecordStore | null,
  listener: SaveListener,
) => savers.open(session, copy, storedOn, listener)

/** Forgets all that this page holds of a session that was deleted, so that no rest of it is stored later. */
export const dropSession = (session: string): void => {
  savers.end(session)
  forgetUnsaved(session)
  void deleteSession(pageStore, session)
}

/** The same of all. */
const dropSessions = (): void => savers.end(null)

onTabMessage(({ kind }) => {
  if (kind === 'cleared') dropSessions()
})
onCleared(dropSessions)

onSessionMessage((message) => {
  if (message.kind === 'session-deleted') dropSession(message.session)
})
