import { convertIcsCalendar, type IcsEvent } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { droppedActions } from '../../src/core/plan/droppedActions'
import { planActions } from '../../src/core/plan/planActions'
import type { Change } from '../../src/core/review/event'
import type { AnswerValue } from '../../src/core/review/answerValues'
import type { Log } from '../../src/core/review/log'
import { wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import { planToCalendar } from '../../src/export/planToCalendar'
import { answers, extended, pack } from '../support/notation'

/** One calendar into which a school imports one file after the other. */

const answer = (value: AnswerValue | null): Change => ({ kind: 'answer-set', question: 'q1', value })
const due = (value: string): Change => ({ kind: 'action-set', action: 'q1/0', property: 'due', value })
const done: Change = { kind: 'action-set', action: 'q1/0', property: 'status', value: 'done' }

const fileOf = (log: Log): readonly IcsEvent[] => {
  const asked = pack('3n 3')
  const review = foldEvents(wholeLog(log))
  const plan = planActions(asked, review)
  const copy = { log, omitted: [] }
  const text = planToCalendar(
    { review, plan, dropped: droppedActions(asked, review, plan, copy), copy },
    { now: new Date('2026-11-24T09:30:00Z') },
  )
  return convertIcsCalendar(undefined, text).events ?? []
}

/** RFC 5546: of two that say something of one UID the one with the higher SEQUENCE holds. What is cancelled goes. */
const calendarAfter = (...files: readonly (readonly IcsEvent[])[]): readonly string[] => {
  const kept = new Map<string, IcsEvent>()
  for (const event of files.flat())
    if ((event.sequence ?? 0) > (kept.get(event.uid)?.sequence ?? -1)) kept.set(event.uid, event)
  return [...kept.values()]
    .filter(({ status }) => status !== 'CANCELLED')
    .map(
      ({ uid, summary, start }) =>
        `${uid.replace(/^r1\/|@.*$/g, '')} on ${start.date.toISOString().slice(0, 10)}${summary.startsWith('Done: ') ? ', done' : ''}`,
    )
}

/** The calendar after a file at the start and one after each group of changes. */
const calendarOver = (...changes: readonly (readonly Change[])[]): readonly string[] => {
  const logs = changes.reduce<readonly Log[]>(
    (before, some) => [...before, extended(before.at(-1)!, some, `w${before.length}`)],
    [answers('0')],
  )
  return calendarAfter(...logs.map(fileOf))
}

describe('a calendar that has imported an earlier file', () => {
  it('has the due date of a gap', () => {
    expect(calendarOver()).toEqual(['q1/0 on 2026-12-21'])
  })

  it.each<readonly [what: string, changes: readonly (readonly Change[])[], left: readonly string[]]>([
    ['loses the date of what is in place now by its question’s own page', [[answer(3)]], []],
    ['loses the old date, and has the new, where the next step is due', [[answer(1)]], ['q1/1 on 2027-02-15']],
    ['has a date that was moved, once', [[due('2027-01-29')], [due('2027-02-26')]], ['q1/0 on 2027-02-26']],
    [
      'loses the date of a question that does not apply',
      [[answer('not-applicable'), { kind: 'reason-set', question: 'q1', value: 'No boarders.' }]],
      [],
    ],
    ['loses the date of an answer that was emptied', [[answer(null)]], []],
    ['has the date back where the answer goes back', [[answer(3)], [answer(0)]], ['q1/0 on 2026-12-21']],
    [
      'keeps what was done in sight, as done',
      [[done], [answer(1)]],
      ['q1/0 on 2026-12-21, done', 'q1/1 on 2027-02-15'],
    ],
  ])('%s', (_what, changes, left) => {
    expect(calendarOver(...changes)).toEqual(left)
  })

  it('is not taken back by an older file that is imported again', () => {
    const before = answers('0')
    const after = extended(before, [answer(3)], 'later')
    expect(calendarAfter(fileOf(before), fileOf(after), fileOf(before))).toEqual([])
  })
})
