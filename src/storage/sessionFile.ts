import * as z from 'zod/mini'
import { packReference } from '../core/content/packReference'
import { parsePack } from '../core/content/parsePack'
import { refuse, type Parsed } from '../core/content/problem'
import { schemaProblems } from '../core/content/schemaProblems'
import { mostEvents } from '../core/log/envelope'
import { inOrder } from '../core/log/log'
import { isFromNewerSession, sessionEventSchema, type SessionEvent } from '../core/workshop/sessionEvents'
import { soundSession } from '../core/workshop/sessionLog'
import type { SessionCopy } from './sessionStore'

/**
 * What a session's file is for: one of
 * - *facilitator* - the whole session, to go on with, or for another facilitator
 * - *participants* - what a device needs to take part: the plan, without notes, and nothing that came in
 */
export const sessionPurposes = ['facilitator', 'participants'] as const
export type SessionPurpose = (typeof sessionPurposes)[number]

const fileKind = 'unannounced-session'
const fileFormat = 1

/** What marks a file as a session's, before anything else of it is read. */
export const isSessionFile = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'file' in json && json.file === fileKind

const fileSchema = z.strictObject({
  file: z.literal(fileKind),
  format: z.literal(fileFormat),
  purpose: z.enum(sessionPurposes),
  pack: z.unknown(),
  events: z.array(z.unknown()).check(z.maxLength(mostEvents)),
})

/** What a device that takes part is told of a session. */
const isForParticipants = (event: SessionEvent): boolean =>
  event.kind === 'session-started' ||
  (event.kind === 'session-set' && event.part !== 'notes' && event.part !== 'review')

/** The text of a session's file. */
export const sessionFileText = ({ pack, log }: SessionCopy, purpose: SessionPurpose): string =>
  JSON.stringify(
    {
      file: fileKind,
      format: fileFormat,
      purpose,
      pack,
      events: purpose === 'participants' ? log.filter(isForParticipants) : log,
    },
    null,
    1,
  )

/** A session that was read from a file. */
export interface ReadSessionFile {
  readonly purpose: SessionPurpose
  readonly copy: SessionCopy
}

const newer =
  'This session was saved by a newer version of the app. Reload this page to get the newest, then open it again.'

/** A session out of a file, or all that is wrong with it and where. */
export const parseSessionFile = (json: unknown): Parsed<ReadSessionFile> => {
  if (typeof json === 'object' && json !== null && 'format' in json && Number(json.format) > fileFormat)
    return refuse(newer)
  const file = fileSchema.safeParse(json)
  if (!file.success) return { ok: false, problems: schemaProblems(file.error, json) }
  const { purpose, pack: packJson, events: eventsJson } = file.data
  if (eventsJson.some(isFromNewerSession)) return refuse(newer)
  const pack = parsePack(packJson)
  if (!pack.ok)
    return {
      ok: false,
      problems: pack.problems.map(({ where, what }) => ({ where: `checklist ${where}`.trim(), what })),
    }
  const events: SessionEvent[] = []
  for (const [index, event] of eventsJson.entries()) {
    const parsed = sessionEventSchema.safeParse(event)
    if (!parsed.success)
      return {
        ok: false,
        problems: schemaProblems(parsed.error, event).map(({ where, what }) => ({
          where: `event ${index + 1}, ${where}`,
          what,
        })),
      }
    events.push(parsed.data)
  }
  if (new Set(events.map(({ id }) => id)).size < events.length) return refuse('names an event twice', 'events')
  const sound = soundSession({ log: [...events].sort(inOrder), omitted: [] })
  if (!sound.ok) return sound
  const [first] = sound.value.log
  if (first?.kind !== 'session-started' || first.pack.hash !== packReference(pack.value).hash)
    return refuse('is another than the session was planned with', 'checklist')
  return { ok: true, value: { purpose, copy: { pack: pack.value, log: sound.value.log } } }
}
