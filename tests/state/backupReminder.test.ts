import { describe, expect, it } from 'vitest'
import { dayIn } from '../../src/core/math/calendar'
import { stampChange, type Log } from '../../src/core/review/log'
import { wholeLog } from '../../src/core/review/omission'
import type { Change } from '../../src/core/review/event'
import { changesSinceSaved } from '../../src/state/backupStanding'
import { backupReminder } from '../../src/state/backupReminder'
import { dayOf, start } from '../support/notation'

const day = (n: number): string => `2026-11-${String(n).padStart(2, '0')}T09:00:00.000Z`

/** A log that was started on the first, in which each of these days brings so many changes, each to a question of its own. */
const changedOn = (changes: Readonly<Record<number, number>>): Log => {
  let n = 0
  let log: Log = start.slice(0, 1).map((event) => ({ ...event, at: day(1) }))
  for (const [at, count] of Object.entries(changes)) {
    for (let index = 0; index < count; index += 1) {
      n += 1
      const change: Change = { kind: 'note-set', question: `q${n}`, value: 'Seen.' }
      log = [...log, stampChange(wholeLog(log), change, { writer: 'w2', n, at: day(Number(at)), by: 'head' })]
    }
  }
  return log
}

const reminded = (log: Log, backedUpAt: string | null, at: string, reminderPutOffAt: string | null = null) =>
  backupReminder({ log, backedUpAt, reminderPutOffAt }, at, dayOf)

describe('a reminder to save a file', () => {
  it('comes once ten things were changed and the last file is seven days old', () => {
    const log = changedOn({ 2: 3, 4: 10 })
    expect(reminded(log, day(3), day(9))).toBeNull()
    expect(reminded(log, day(3), day(10))).toEqual({ daysAgo: 7, changes: 10 })
    expect(reminded(changedOn({ 2: 3, 4: 9 }), day(3), day(28))).toBeNull()
  })

  it('comes after a day where much was changed', () => {
    expect(reminded(changedOn({ 4: 39 }), day(3), day(5))).toBeNull()
    expect(reminded(changedOn({ 4: 40 }), day(3), day(4))).toEqual({ daysAgo: 1, changes: 40 })
    expect(reminded(changedOn({ 3: 40 }), day(2), day(2))).toBeNull()
  })

  it('counts days as people do: a file of Monday morning is two days old on Wednesday before that hour, and one of last night is of yesterday', () => {
    const log = changedOn({ 4: 40 })
    expect(reminded(log, '2026-11-03T09:00:00.000Z', '2026-11-05T07:00:00.000Z')).toMatchObject({ daysAgo: 2 })
    expect(reminded(log, '2026-11-03T23:50:00.000Z', '2026-11-04T08:00:00.000Z')).toMatchObject({ daysAgo: 1 })
  })

  it('comes in the first minute of the seventh day, wherever the reader is, also over a change of the clocks', () => {
    const log = changedOn({ 4: 40 }).map((event) => ({ ...event, at: '2026-03-27T12:00:00.000Z' }))
    // In London the clocks went forward on 29 March: that day had 23 hours.
    expect(
      backupReminder(
        { log, backedUpAt: '2026-03-26T23:59:00.000Z', reminderPutOffAt: null },
        '2026-04-01T23:00:00.000Z',
        dayIn('Europe/London'),
      ),
    ).toMatchObject({ daysAgo: 7 })
  })

  it('comes on the same day where the browser clears what a site keeps after a week without a visit', () => {
    const known = { log: changedOn({ 3: 10 }), backedUpAt: day(2), reminderPutOffAt: null }
    expect(backupReminder(known, day(3), dayOf)).toBeNull()
    expect(backupReminder({ ...known, isCleared: true }, day(3), dayOf)).toEqual({ daysAgo: 1, changes: 10 })
    expect(backupReminder({ ...known, log: changedOn({ 3: 9 }), isCleared: true }, day(3), dayOf)).toBeNull()
    expect(backupReminder({ ...known, reminderPutOffAt: day(3), isCleared: true }, day(4), dayOf)).toBeNull()
  })

  it('counts from the start where there was no file yet', () => {
    expect(reminded(changedOn({ 1: 12 }), null, day(7))).toBeNull()
    expect(reminded(changedOn({ 1: 12 }), null, day(8))).toEqual({ daysAgo: null, changes: 12 })
  })

  it('stays away for seven days once it is put off', () => {
    const log = changedOn({ 2: 20 })
    expect(reminded(log, null, day(16), day(10))).toBeNull()
    expect(reminded(log, null, day(17), day(10))).not.toBeNull()
  })
})

describe('what was changed since the last file', () => {
  it('counts a thing that was changed several times once, and nothing that is in the file', () => {
    const log = changedOn({ 2: 2, 5: 1 })
    const again = stampChange(
      wholeLog(log),
      { kind: 'note-set', question: 'q3', value: 'Seen twice.' },
      { writer: 'w3', n: 1, at: day(6), by: 'head' },
    )
    expect(changesSinceSaved([...log, again], day(3))).toBe(1)
    expect(changesSinceSaved([...log, again], null)).toBe(3)
    expect(changesSinceSaved([...log, again], day(7))).toBe(0)
  })

  it('is right for each log that is asked about, also one that goes on otherwise than the last', () => {
    const log = changedOn({ 4: 3 })
    const more = (question: string) => [
      ...log,
      stampChange(
        wholeLog(log),
        { kind: 'note-set', question, value: 'Seen.' },
        { writer: 'w3', n: 1, at: day(5), by: 'head' },
      ),
    ]
    expect(changesSinceSaved(log, null)).toBe(3)
    expect(changesSinceSaved(more('q9'), null)).toBe(4)
    expect(changesSinceSaved(more('q1'), null)).toBe(3)
    expect(changesSinceSaved(changedOn({ 4: 9 }), null)).toBe(9)
    expect(changesSinceSaved(log, null)).toBe(3)
  })
})
