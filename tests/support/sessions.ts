import type { Pack } from '../../src/core/content/pack'
import { packReference } from '../../src/core/content/packReference'
import type { Stamp } from '../../src/core/log/appending'
import { writeAnswerCode, type WorkshopAnswer } from '../../src/core/workshop/answerCode'
import { foldSession, type Session } from '../../src/core/workshop/session'
import type { SessionChange } from '../../src/core/workshop/sessionEvents'
import { appendingToSession, type SessionLog } from '../../src/core/workshop/sessionLog'

/** Sessions for tests: what happened in them is told as changes. */

/** A part of a plan. */
export const planned = (part: string, value: unknown): SessionChange =>
  ({ kind: 'session-set', part, value }) as SessionChange

const stampOf =
  (writer: string) =>
  (n: number): Stamp => ({
    writer,
    n,
    at: new Date(Date.UTC(2026, 10, 27, 9, 0, n)).toISOString(),
    by: 'facilitator',
  })

/** The log of a session with this number in which these changes were made, one after another, by one writer. */
export const sessionLog = (pack: Pack, changes: readonly SessionChange[], number = 4711): SessionLog =>
  goOn([], [{ kind: 'session-started', session: 's1', number, pack: packReference(pack) }, ...changes], 'w1')

/** A log that goes on with these changes, made by one writer who has written nothing in it before. */
export const goOn = (log: SessionLog, changes: readonly SessionChange[], writer: string): SessionLog => {
  const { add } = appendingToSession({ log, omitted: [] })
  const stamp = stampOf(writer)
  return [...log, ...changes.map((change, index) => add(change, stamp(index + 1)))]
}

export const sessionOfLog = (log: SessionLog): Session => foldSession({ log, omitted: [] }).session

/** What a table sends: its answers as a change of the session. `count` is how often it has sent. */
export const sending = (
  { asked, number }: Pick<Session, 'asked' | 'number'>,
  table: number,
  answers: readonly WorkshopAnswer[],
  { vote = 1, device = table + 100, count = 1 } = {},
): SessionChange => ({
  kind: 'sending-set',
  letters: writeAnswerCode({ session: number, vote, table, device, count, answers }, asked).replaceAll(' ', ''),
  value: 'typed',
})

/** How the columns of a table of counts begin. */
export const countColumns = [
  'Question',
  'Vote',
  'Not in place',
  'Partly in place',
  'In place',
  'In place and checked',
  'Don’t know',
] as const
