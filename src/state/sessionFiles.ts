import { sessionFileText, type SessionPurpose } from '../storage/sessionFile'
import type { SessionCopy } from '../storage/sessionStore'

export type { SessionCopy, SessionPurpose }

/** The text of a session's file. */
export const sessionText = sessionFileText
