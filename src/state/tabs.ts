import type { ReviewEvent } from '../core/review/event'
import type { OmittedEvent } from '../core/review/omission'
import type { SessionEvent } from '../core/workshop/sessionEvents'

/** What was stored of a review. */
export interface Appended {
  readonly kind: 'appended'
  readonly review: string
  readonly events: readonly ReviewEvent[]
  readonly omitted: readonly OmittedEvent[]
}

/** What the tabs tell each other of a session; `session-stored`: it was stored whole, so the list is to be read again. */
export type SessionMessage =
  | { readonly kind: 'session-appended'; readonly session: string; readonly events: readonly SessionEvent[] }
  | { readonly kind: 'session-stored' | 'session-deleted'; readonly session: string }

/** What else the tabs of this app on one device tell each other. */
export type TabMessage =
  /** `archived`: a review was archived, or brought back. */
  { readonly kind: 'deleted' | 'stored' | 'archived'; readonly review: string } | { readonly kind: 'cleared' }

const openChannel = (): BroadcastChannel | null => {
  try {
    return new BroadcastChannel('unannounced')
  } catch {
    // Old browsers have none, and Firefox refuses it where a site may store nothing: then there is nothing to keep in step either.
    return null
  }
}

const channel = openChannel()

type Said = TabMessage | Appended | SessionMessage

const told = new Set<(message: Said) => void>()

/** Tells the other tabs, not this one. */
export const tellTabs = (message: Said): void => {
  channel?.postMessage(message)
  for (const tell of told) tell(message)
}

/** Has somebody told whatever the other tabs are, who may not be among them: a page that was opened from a folder may be alone. Returns how to stop. */
export const tellAlso = (tell: (message: Said) => void): (() => void) => {
  told.add(tell)
  return () => void told.delete(tell)
}

const hearers = new Set<(message: unknown) => void>()

/** Hears as another tab's what came another way. */
export const hearAlso = (message: unknown): void => {
  for (const hear of hearers) hear(message)
}
channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => hearAlso(data))

/** Hears whatever other tabs say, whichever version of the app they are of: it has to be parsed. Returns how to stop. */
export const onAnyMessage = (hear: (message: unknown) => void): (() => void) => {
  hearers.add(hear)
  return () => void hearers.delete(hear)
}

/** Read by hand, since the first page hears it: a schema would bring all of zod along. */
const parseMessage = (message: unknown): TabMessage | null => {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null
  const { kind } = message
  const parts = Object.keys(message).length
  if (kind === 'cleared') return parts === 1 ? { kind } : null
  if (kind !== 'deleted' && kind !== 'stored' && kind !== 'archived') return null
  return parts === 2 && 'review' in message && typeof message.review === 'string'
    ? { kind, review: message.review }
    : null
}

/** Hears the other tabs, save what they stored (`onAppended`). What another version of the app says in a way unknown here is passed over. Returns how to stop. */
export const onTabMessage = (hear: (message: TabMessage) => void): (() => void) =>
  onAnyMessage((said) => {
    const message = parseMessage(said)
    if (message !== null) hear(message)
  })
