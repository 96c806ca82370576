import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import type { AnswerValue } from '../../../src/core/review/answerValues'
import {
  historyOf,
  isShown,
  omittedWhole,
  undoRefusal,
  type HistoryEntry,
  type HistoryFilter,
} from '../../../src/core/review/history'
import { omitEvents } from '../../../src/core/review/omitEvents'
import { redactEvents } from '../../../src/core/review/redaction'
import { undoing, type Log } from '../../../src/core/review/log'
import { omitNothing, wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { answers, extended, start } from '../../support/notation'
import { merged, lived, steps } from '../../support/stories'

const whole = (log: Log) => historyOf({ log, omitted: [] })
const answer = (value: AnswerValue | null, question = 'q1'): Change => ({ kind: 'answer-set', question, value })
const note = (value: string | null): Change => ({ kind: 'note-set', question: 'q1', value })
const told = (entries: readonly HistoryEntry[]) => entries.map(({ event, state }) => `${event.id} ${state}`)
const all: HistoryFilter = { by: null, kind: null, area: null, question: null, onlyCurrent: false }

describe('the history', () => {
  it('tells every event of a log exactly once, the last in order first', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const log = merged(...Object.values(lived(story)))
        expect(whole(log).map(({ event }) => event)).toEqual([...log].reverse())
      }),
    )
  })

  it('says what counts, what was replaced, and what is in conflict', () => {
    const shared = answers('2')
    expect(told(whole(extended(shared, [answer(3)])))).toEqual(['w:2 counts', 'w:1 replaced', 'start:1 counts'])
    const both = merged(extended(shared, [answer(3)], 'a'), extended(shared, [answer(1)], 'b'))
    expect(told(whole(both))).toEqual(['b:1 in-conflict', 'a:1 in-conflict', 'w:1 replaced', 'start:1 counts'])
  })

  it('says of exactly those that they stand which the review rests on', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const log = merged(...Object.values(lived(story)))
        const entries = whole(log)
        const { conflicts } = foldEvents(wholeLog(log))
        expect(new Set(entries.filter(({ state }) => state === 'in-conflict').map(({ event }) => event))).toEqual(
          new Set(conflicts.flat()),
        )
        for (const { event, now, state } of entries) expect(now.includes(event)).toBe(state !== 'replaced')
      }),
    )
  })

  it('has the value that an entry took the place of, and what stands there now', () => {
    const [last, middle] = whole(answers('1', answer(2), answer(3)))
    expect(last).toMatchObject({ before: [{ value: 2 }], now: [{ value: 3 }] })
    expect(middle).toMatchObject({ before: [{ value: 1 }], now: [{ value: 3 }], state: 'replaced' })
  })

  it('says what was redacted, and what came without its text', () => {
    const log = answers('2', note('A text'), note('Another'))
    const redacted = historyOf(redactEvents({ log, omitted: [] }, new Set(['w:2'])))
    expect(redacted.map(({ event, text, earlier }) => `${event.id} ${text} ${earlier}`)).toEqual([
      'w:3 whole redacted',
      'w:2 redacted here',
      'w:1 whole here',
      'start:1 whole here',
    ])
    const current = omitEvents({ log, omitted: [] }, 'current', omitNothing)
    expect(historyOf(current).map(({ event, earlier }) => `${event.id} ${earlier}`)).toEqual([
      'w:3 missing',
      'w:1 here',
      'start:1 here',
    ])
    expect(omittedWhole(current)).toBe(1)
    const named = extended(log, [{ kind: 'contributor-set', contributor: 'c', value: { role: 'Head', name: 'One' } }])
    const nameless = omitEvents({ log: named, omitted: [] }, 'history', {
      ...omitNothing,
      owners: true,
      names: true,
    })
    expect(historyOf(nameless)[0]).toMatchObject({ text: 'omitted' })
    expect(omittedWhole(nameless)).toBe(0)
  })

  it('knows the questions of an entry: also those of evidence, of actions, and of comments that were taken back', () => {
    const evidence = (...questions: string[]): Change => ({
      kind: 'evidence-set',
      evidence: 'e',
      value: { what: 'Log', where: '', checkedOn: null, questions },
    })
    const log = extended(start, [
      evidence('q1'),
      evidence('q2', 'q3'),
      { kind: 'action-set', action: 'q4/find-out', property: 'owner', value: 'Head' },
      { kind: 'comment-set', comment: 'c', value: { question: 'q5', text: 'Who?' } },
      { kind: 'comment-set', comment: 'c', value: null },
      { kind: 'comment-resolved-set', comment: 'c', value: true },
    ])
    expect(
      whole(log)
        .map(({ questions }) => questions.join(' '))
        .reverse(),
    ).toEqual(['', 'q1', 'q1 q2 q3', 'q4', 'q5', 'q5', 'q5'])
  })

  it('looks at its events in proportion to the log: twice as many entries, twice as many looks', () => {
    const looksAt = (length: number): number => {
      let looks = 0
      const last = new Map<string, string>()
      const log: Log = [
        ...start,
        ...Array.from({ length }, (_, index) => {
          const question = `q${index % 60}`
          const id = `w:${index + 1}`
          const before = last.get(question)
          last.set(question, id)
          const event = {
            id,
            seq: index + 2,
            at: '2026-11-23T10:00:00Z',
            by: 'head',
            replaces: before === undefined ? [] : [before],
            kind: 'answer-set' as const,
            question,
            value: 2 as const,
          }
          return Object.defineProperty(event, 'id', {
            enumerable: true,
            get: () => {
              looks += 1
              return id
            },
          })
        }),
      ]
      expect(whole(log).filter((entry) => isShown(entry, { ...all, onlyCurrent: true }, new Map()))).toHaveLength(61)
      return looks
    }
    expect(looksAt(4_000) / looksAt(2_000)).toBeCloseTo(2, 1)
  })
})

describe('the filter of the history', () => {
  const areaOf = new Map([
    ['q1', 'a1'],
    ['q2', 'a2'],
  ])
  const log = extended(start, [
    answer(2),
    answer(3),
    answer(1, 'q2'),
    note('A note'),
    { kind: 'view-set', area: 'a2', contributor: 'g', value: 'accepted' },
    { kind: 'detail-set', detail: 'school', value: 'Example Primary School' },
  ])
  const ids = (filter: Partial<HistoryFilter>) =>
    whole(log)
      .filter((entry) => isShown(entry, { ...all, ...filter }, areaOf))
      .map(({ event }) => event.id)

  it.each([
    ['a kind', { kind: 'answers' }, ['w:3', 'w:2', 'w:1']],
    ['an area, with the governors’ views on it', { area: 'a2' }, ['w:5', 'w:3']],
    ['a question', { area: 'a1', question: 'q1' }, ['w:4', 'w:2', 'w:1']],
    ['what counts now', { kind: 'answers', onlyCurrent: true }, ['w:3', 'w:2']],
    ['a person', { by: 'somebody' }, []],
  ] satisfies readonly (readonly [string, Partial<HistoryFilter>, readonly string[]])[])(
    'leaves %s',
    (_, filter, left) => {
      expect(ids(filter)).toEqual(left)
    },
  )
})

describe('undoing an entry of the history', () => {
  const undone = (log: Log, id: string): Log => {
    const back = undoing(wholeLog(log), id)
    return back === null ? log : extended(log, [back.change], 'undo')
  }

  it('puts back what was there before, and loses nothing', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (story, choice) => {
        const log = merged(...Object.values(lived(story)))
        const entries = whole(log)
        const entry = entries[choice % entries.length]!
        if (undoRefusal(entry, entry.event.by, new Set()) !== null) return
        const after = undone(log, entry.event.id)
        expect(after.slice(0, log.length)).toEqual(log)
        const [now, ...others] = whole(after).find(({ event }) => event.id === after.at(-1)!.id)!.now
        expect(others).toEqual([])
        const before = entry.before.at(-1)
        expect(now !== undefined && 'value' in now ? now.value : undefined).toEqual(
          before !== undefined && 'value' in before ? before.value : null,
        )
      }),
    )
  })

  it('can itself be undone', () => {
    const log = undone(answers('1', answer(3)), 'w:2')
    expect(foldEvents(wholeLog(undone(log, 'undo:1'))).answers.get('q1')).toEqual({ kind: 'level', level: 3 })
  })

  const refusal = (partial: Parameters<typeof historyOf>[0], id: string, me = 'head', signed = new Set<string>()) =>
    undoRefusal(
      historyOf(partial).find(({ event }) => event.id === id)!,
      me,
      signed,
    )

  it('is refused for the start, for what was redacted or stood on it, and where the earlier value is not here', () => {
    const log = answers('2', note('A text'), note('Another'), note('A third'))
    expect(refusal({ log, omitted: [] }, 'start:1')).toBe('start')
    const redacted = redactEvents({ log, omitted: [] }, new Set(['w:2']))
    expect([refusal(redacted, 'w:2'), refusal(redacted, 'w:3'), refusal(redacted, 'w:4')]).toEqual([
      'redacted',
      'redacted',
      null,
    ])
    expect(refusal(omitEvents({ log, omitted: [] }, 'current', omitNothing), 'w:4')).toBe('missing')
  })

  it('is not offered where what was there before counts already', () => {
    const log = answers('1', answer(3), answer(1))
    expect([refusal({ log, omitted: [] }, 'w:2'), refusal({ log, omitted: [] }, 'w:3')]).toEqual(['already', null])
  })

  it('is left to whoever said it, where it is a view, a comment or a signature', () => {
    const log = extended(start, [
      { kind: 'comment-set', comment: 'c', value: { question: 'q1', text: 'Who?' } },
      { kind: 'comment-resolved-set', comment: 'c', value: true },
    ])
    expect([
      refusal({ log, omitted: [] }, 'w:1', 'somebody'),
      refusal({ log, omitted: [] }, 'w:1', 'head'),
      refusal({ log, omitted: [] }, 'w:2', 'somebody'),
    ]).toEqual(['of-another', null, null])
  })

  it('is refused for a milestone that somebody has signed', () => {
    const log = extended(start, [
      {
        kind: 'milestone-set',
        milestone: 'm',
        value: { name: 'Autumn', madeOn: '2026-11-23', covers: { start: 1 }, fingerprint: '0'.repeat(64) },
      },
    ])
    expect([
      refusal({ log, omitted: [] }, 'w:1', 'head', new Set(['m'])),
      refusal({ log, omitted: [] }, 'w:1'),
    ]).toEqual(['signed', null])
  })
})
