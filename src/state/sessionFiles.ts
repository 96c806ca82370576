import { parseJson } from '../core/content/parseJson'
import { sayProblem } from '../core/content/problem'
import { foldSession } from '../core/workshop/session'
import type { SessionLog } from '../core/workshop/sessionLog'
import { largestFileBytes, largestMegabytes } from '../storage/fileLimits'
import { isSessionFile, parseSessionFile, sessionFileText, type SessionPurpose } from '../storage/sessionFile'
import type { SessionCopy } from '../storage/sessionStore'
import { takeInSession } from './sessionList'

export type { SessionCopy, SessionPurpose }

/** The text of a session's file. */
export const sessionText = sessionFileText

/** What a file turned out to be that was chosen to be collected: one of - *text*, in which codes may stand - *session*, another copy of the same session, which was taken in - *refused*. */
export type CollectedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'session'; readonly added: number; readonly log: SessionLog }
  | { readonly kind: 'refused'; readonly why: string }

/** As many files as are read in one go: more than any room sends. */
export const mostCollectedFiles = 300
/** More than a text of several thousand codes has. */
const largestTextBytes = 1_000_000

/** What no text has, and most other files do: a zero, or bytes that are no letters. */
const isNoText = /[\0\uFFFD]/

const refused = (why: string): CollectedFile => ({ kind: 'refused', why })

/** Reads a file that was chosen to be collected in a session. Changes nothing but by a copy of that very session. */
export const takeInFile = async (file: File, session: string): Promise<CollectedFile> => {
  if (file.size > largestFileBytes)
    return refused(`is larger than ${largestMegabytes} MB, which no file of a session is.`)
  if (file.type.startsWith('image/')) return refused('is a picture. Under “By camera” photos of codes are read, too.')
  const text = await file.text().catch(() => null)
  if (text === null) return refused('could not be read.')
  if (isNoText.test(text)) return refused('is neither a text with codes nor a file of a session.')
  if (!/^\s*\{/.test(text))
    return file.size > largestTextBytes ? refused('is too long for a text of codes.') : { kind: 'text', text }
  const json = parseJson(text)
  if (!json.ok || !isSessionFile(json.value)) return refused('is no file of a session, nor one of codes.')
  const read = parseSessionFile(json.value)
  if (!read.ok) return refused(read.problems.slice(0, 3).map(sayProblem).join('; '))
  const { copy } = read.value
  if (foldSession({ log: copy.log, omitted: [] }).session.id !== session) return refused('is of another session.')
  const taken = await takeInSession(copy)
  return taken.ok
    ? { kind: 'session', added: taken.added, log: copy.log }
    : refused(taken.problems.slice(0, 3).map(sayProblem).join('; '))
}
