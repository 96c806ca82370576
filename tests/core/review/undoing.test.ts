import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import type { AnswerValue } from '../../../src/core/review/answerValues'
import { mergeLogs } from '../../../src/core/log/log'
import { undoing, type Log } from '../../../src/core/review/log'
import { wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { answers, extended, start } from '../../support/notation'

const answer = (value: AnswerValue | null): Change => ({ kind: 'answer-set', question: 'q1', value })

const undone = (log: Log, eventId: string): Log => {
  const undo = undoing(wholeLog(log), eventId)
  return undo === null ? log : extended(log, [undo.change])
}

const lastId = (log: Log): string => log.at(-1)?.id ?? ''

const levelOf = (log: Log) => {
  const given = foldEvents(wholeLog(log)).answers.get('q1')
  return given?.kind === 'level' ? given.level : null
}

describe('undo', () => {
  it('puts back the value before', () => {
    const log = answers('2', answer(3))
    expect(undoing(wholeLog(log), 'w:2')).toEqual({ change: answer(2), hasMovedOn: false })
    expect(levelOf(undone(log, 'w:2'))).toBe(2)
  })

  it('clears the field where there was none before', () => {
    const log = answers('2')
    expect(undoing(wholeLog(log), 'w:1')).toEqual({ change: answer(null), hasMovedOn: false })
    expect(foldEvents(wholeLog(undone(log, 'w:1'))).answers.has('q1')).toBe(false)
  })

  it('never puts back the value of another field, whatever an event claims to have replaced', () => {
    const log = answers('2', { kind: 'note-set', question: 'q1', value: 'As shown.' })
    const forged = log.map((event) => (event.kind === 'note-set' ? { ...event, replaces: ['w:1'] } : event))
    expect(undoing(wholeLog(forged), 'w:2')?.change).toEqual({ kind: 'note-set', question: 'q1', value: null })
  })

  it('says where the field has moved on since', () => {
    const log = answers('1', answer(2), answer(3))
    expect(undoing(wholeLog(log), 'w:2')).toEqual({ change: answer(1), hasMovedOn: true })
    expect(undoing(wholeLog(log), 'w:3')?.hasMovedOn).toBe(false)
  })

  it('of an earlier step is not in doubt once the later ones are taken back, and so is their redo', () => {
    const twice = answers('1', answer(2))
    const once = undone(twice, 'w:2')
    expect(undoing(wholeLog(once), 'w:1')).toEqual({ change: answer(null), hasMovedOn: false })
    const none = undone(once, 'w:1')
    const again = undone(none, lastId(none))
    expect(undoing(wholeLog(again), lastId(once))).toEqual({ change: answer(2), hasMovedOn: false })
  })

  it('says where somebody else has changed the field without sight of it', () => {
    const shared = answers('1')
    const both = mergeLogs(extended(shared, [answer(2)], 'a'), extended(shared, [answer(3)], 'b'))
    for (const id of ['a:1', 'b:1'])
      expect(both.ok && undoing(wholeLog(both.value), id)).toEqual({ change: answer(1), hasMovedOn: true })
  })

  it('puts back the value that counted, where the change settled a conflict', () => {
    const shared = answers('1')
    const both = mergeLogs(extended(shared, [answer(2)], 'a'), extended(shared, [answer(3)], 'b'))
    const settled = extended(both.ok ? both.value : [], [answer(0)])
    expect(undoing(wholeLog(settled), lastId(settled))).toEqual({ change: answer(3), hasMovedOn: false })
  })

  it('of an undo is a redo', () => {
    const log = undone(answers('2', answer(3)), 'w:2')
    expect(levelOf(log)).toBe(2)
    expect(levelOf(undone(log, lastId(log)))).toBe(3)
  })

  it('is not to be had for the start of a log or an event that is not in it', () => {
    expect(undoing(wholeLog(answers('2')), 'start:1')).toBeNull()
    expect(undoing(wholeLog(answers('2')), 'w:9')).toBeNull()
  })

  it('keeps every event: the log only grows', () => {
    const log = answers('2', answer(3))
    expect(undone(log, 'w:2').slice(0, log.length)).toEqual(log)
  })

  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({
      kind: fc.constant('answer-set' as const),
      question: fc.constantFrom('q1', 'q2'),
      value: fc.constantFrom<AnswerValue | null>(0, 3, 'dont-know', 'not-applicable', null),
    }),
    fc.record({
      kind: fc.constant('reason-set' as const),
      question: fc.constantFrom('q1', 'q2'),
      value: fc.constantFrom('none here', ' ', null),
    }),
    fc.record({
      kind: fc.constant('note-set' as const),
      question: fc.constantFrom('q1', 'q2'),
      value: fc.constantFrom('a note', '', null),
    }),
    fc.record({
      kind: fc.constant('flag-set' as const),
      question: fc.constantFrom('q1', 'q2'),
      value: fc.constantFrom(true, false, null),
    }),
    fc.record({
      kind: fc.constant('detail-set' as const),
      detail: fc.constant('aimHigher' as const),
      value: fc.constantFrom(true, false, null),
    }),
    fc.record({
      kind: fc.constant('action-set' as const),
      action: fc.constantFrom('q1/0', 'q2/find-out'),
      property: fc.constant('status' as const),
      value: fc.constantFrom('done', 'in-progress', null),
    }),
    fc.record({
      kind: fc.constant('evidence-set' as const),
      evidence: fc.constantFrom('e1', 'e2'),
      value: fc.option(
        fc.record({
          what: fc.constant('A log'),
          where: fc.constantFrom('', 'Office'),
          checkedOn: fc.constant(null),
          questions: fc.constant<string[]>(['q1']),
        }),
      ),
    }),
  )

  it('step by step, the last first, leads back to the review before', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), fc.array(change, { maxLength: 6 }), (before, after) => {
        const log = extended(start, before)
        const longer = extended(log, after)
        const back = longer
          .slice(log.length)
          .reverse()
          .reduce((known, { id }) => undone(known, id), longer)
        expect(foldEvents(wholeLog(back))).toEqual({
          ...foldEvents(wholeLog(log)),
          lastChangedAt: foldEvents(wholeLog(back)).lastChangedAt,
        })
      }),
    )
  })
})
