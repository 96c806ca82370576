import * as fc from 'fast-check'
import { convertIcsCalendar, type IcsEvent } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { droppedActions, inCalendar } from '../../src/core/plan/droppedActions'
import { planActions } from '../../src/core/plan/planActions'
import type { Change } from '../../src/core/review/event'
import type { AnswerValue } from '../../src/core/review/answerValues'
import { noOtherPacks } from '../../src/core/review/adoption'
import type { Log } from '../../src/core/review/log'
import { wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import { droppedLookAgain } from '../../src/core/review/droppedLookAgain'
import { planToCalendar } from '../../src/export/planToCalendar'
import { answers, extended, pack, packJson, parsed, patched } from '../support/notation'

const sitting = (id: string, questions: readonly string[]) => ({
  id,
  title: `A visit: ${id}`,
  text: 'Look at it in one visit.',
  success: 'A dated note says what was found.',
  owner: 'Head',
  effort: 'small',
  questions,
})

/** One calendar into which a school imports one file after the other. */

const answer = (value: AnswerValue | null): Change => ({ kind: 'answer-set', question: 'q1', value })
const due = (value: string): Change => ({ kind: 'action-set', action: 'q1/0', property: 'due', value })
const done: Change = { kind: 'action-set', action: 'q1/0', property: 'status', value: 'done' }

const evidence = (checkedOn: string | null): Change => ({
  kind: 'evidence-set',
  evidence: 'e1',
  value: { what: 'Referral log', where: 'Locked cabinet', checkedOn, questions: [] },
})
const noEvidence: Change = { kind: 'evidence-set', evidence: 'e1', value: null }
const lookAgainBy = (value: string | null): Change => ({ kind: 'look-again-set', evidence: 'e1', value })

const fileOf = (log: Log, asked = pack('3n 3')): readonly IcsEvent[] => {
  const review = foldEvents(wholeLog(log))
  const plan = planActions(asked, review)
  const copy = { log, omitted: [] }
  const held = { pack: asked, otherPacks: noOtherPacks, ...copy }
  const text = planToCalendar(
    {
      review,
      plan,
      dropped: droppedActions(held, review, plan),
      inCalendar: inCalendar(held, review, plan),
      droppedLooks: droppedLookAgain(log, review),
      copy,
    },
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
  return calendarAfter(...logs.map((log) => fileOf(log)))
}

describe('a calendar that has imported an earlier file', () => {
  it('has the due date of a gap', () => {
    expect(calendarOver()).toEqual(['q1/0 on 2027-01-04'])
  })

  it.each<readonly [what: string, changes: readonly (readonly Change[])[], left: readonly string[]]>([
    ['loses the date of what is in place now by its question’s own page', [[answer(3)]], []],
    ['loses the old date, and has the new, where the next step is due', [[answer(1)]], ['q1/1 on 2027-03-08']],
    ['has a date that was moved, once', [[due('2027-01-29')], [due('2027-02-26')]], ['q1/0 on 2027-02-26']],
    [
      'loses the date of a question that does not apply',
      [[answer('not-applicable'), { kind: 'reason-set', question: 'q1', value: 'No boarders.' }]],
      [],
    ],
    ['loses the date of an answer that was emptied', [[answer(null)]], []],
    ['has the date back where the answer goes back', [[answer(3)], [answer(0)]], ['q1/0 on 2027-01-04']],
    [
      'keeps what was done in sight, as done',
      [[done], [answer(1)]],
      ['q1/0 on 2027-01-04, done', 'q1/1 on 2027-03-08'],
    ],
    [
      'has a day to look at evidence again by, once, wherever it is moved',
      [[answer(3), evidence(null), lookAgainBy('2027-01-11')], [lookAgainBy('2027-01-18')]],
      ['evidence/e1/look-again on 2027-01-18'],
    ],
    [
      'loses that day where it is taken back',
      [[answer(3), evidence(null), lookAgainBy('2027-01-11')], [lookAgainBy(null)]],
      [],
    ],
    [
      'loses that day where the evidence is taken away, and has it back with it',
      [[answer(3), evidence(null), lookAgainBy('2027-01-11')], [noEvidence], [evidence(null)]],
      ['evidence/e1/look-again on 2027-01-11'],
    ],
    [
      'keeps that day as done once the evidence was looked at, also where the evidence goes then',
      [[answer(3), evidence(null), lookAgainBy('2027-01-11')], [evidence('2027-01-12')], [noEvidence]],
      ['evidence/e1/look-again on 2027-01-11, done'],
    ],
  ])('%s', (_what, changes, left) => {
    expect(calendarOver(...changes)).toEqual(left)
  })

  it('is told what to look at again and when that was last done, and not where it is', () => {
    const log = extended(answers('3'), [evidence('2026-11-02'), lookAgainBy('2027-01-11')])
    const [entry] = fileOf(log)
    expect(entry).toMatchObject({
      summary: 'Safeguarding: look again at Referral log',
      description: 'Safeguarding: look again at Referral log\nLast checked: 2 November 2026',
      categories: ['Safeguarding'],
    })
    expect(JSON.stringify(entry)).not.toContain('cabinet')
    const [cancelled] = fileOf(extended(log, [lookAgainBy(null)], 'later'))
    expect(cancelled?.summary).toBe('Cancelled: Safeguarding: look again at Referral log')
    expect(cancelled?.uid).toBe(entry?.uid)
  })

  /** Checks in two sittings, a question to find out, an own action: with whatever a school can do to them. */
  const many = parsed(
    patched(packJson('C5 C5 C5 C5 C5 3 3n'), 'sittings', [
      sitting('visit', ['q1', 'q2', 'q3']),
      sitting('files', ['q4', 'q5']),
    ]),
  )
  const someChange = fc.oneof(
    fc
      .record({
        question: fc.integer({ min: 1, max: 7 }),
        value: fc.constantFrom(0, 1, 2, 2, 2, 3, 'dont-know', 'dont-know', null),
      })
      .map(({ question, value }): Change => ({
        kind: 'answer-set',
        question: `q${question}`,
        value: value as AnswerValue | null,
      })),
    fc
      .record({
        question: fc.integer({ min: 1, max: 7 }),
        start: fc.constantFrom('0', '2', '2', 'find-out'),
        edit: fc.constantFrom<readonly ['owner' | 'status', string | null]>(
          ['owner', 'Bursar'],
          ['owner', null],
          ['status', 'done'],
          ['status', null],
        ),
      })
      .map(
        ({ question, start, edit: [property, value] }) =>
          ({ kind: 'action-set', action: `q${question}/${start}`, property, value }) as Change,
      ),
    fc.boolean().map((value): Change => ({ kind: 'detail-set', detail: 'headIsLead', value })),
    fc.boolean().map((isThere): Change => ({
      kind: 'own-action-set',
      own: 'gate',
      value: isThere ? { wording: 'Mend the gate.', question: null, comment: null, on: '2026-11-24' } : null,
    })),
  )

  it('never keeps an entry that the last file does not have, whatever was done between two of them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(someChange, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (steps) => {
        const logs = steps.reduce<readonly Log[]>(
          (before, some) => [...before, extended(before.at(-1)!, some, `w${before.length}`)],
          [answers('2 2 2 2 2 ? ?')],
        )
        const files = logs.map((log) => fileOf(log, many))
        expect([...calendarAfter(...files)].sort()).toEqual([...calendarAfter(files.at(-1)!)].sort())
      }),
      { numRuns: 300 },
    )
  })

  it('has one entry for a sitting, and cancels nothing where nobody has parted it', () => {
    const file = fileOf(answers('2 2 2 2 2 3 3'), many)
    expect(file.map(({ summary, status }) => [summary, status])).toEqual([
      ['Safeguarding: A visit: visit', 'CONFIRMED'],
      ['Safeguarding: A visit: files', 'CONFIRMED'],
    ])
  })

  it('keeps the entries of last year’s review as they are: those of the next have others', () => {
    const [start] = answers('0')
    if (start?.kind !== 'review-started') throw new Error('a log starts with review-started')
    const next = [{ ...start, review: 'r2' }, ...answers('0').slice(1)]
    const [before, after] = [fileOf(answers('0')), fileOf(next)].map((file) => file.map(({ uid }) => uid))
    expect(before).toEqual(['r1/q1/0@unannounced.invalid'])
    expect(after).toEqual(['r2/q1/0@unannounced.invalid'])
  })

  it('is not taken back by an older file that is imported again', () => {
    const before = answers('0')
    const after = extended(before, [answer(3)], 'later')
    expect(calendarAfter(fileOf(before), fileOf(after), fileOf(before))).toEqual([])
  })
})
