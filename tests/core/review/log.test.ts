import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, ReviewEvent } from '../../../src/core/review/event'
import type { AnswerValue } from '../../../src/core/review/answerValues'
import { inOrder, mergeLogs } from '../../../src/core/log/log'
import { currentEvents, stampChange, type Log } from '../../../src/core/review/log'
import { wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { answers, extended, start } from '../../support/notation'
import { lived, merged, steps, writers } from '../../support/stories'

const answer = (question: string, value: AnswerValue | null): Change => ({ kind: 'answer-set', question, value })

describe('logs of three writers', () => {
  it('merge to the same whichever comes first, in whatever groups, and however often', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const { a, b, c } = lived(story)
        const all = merged(a, b, c)
        for (const logs of [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ])
          expect(merged(...logs)).toEqual(all)
        expect(merged(a, merged(b, c))).toEqual(all)
        expect(merged(merged(a, b), c)).toEqual(all)
        expect(merged(all, a, all, b)).toEqual(all)
        expect(merged(a, a)).toEqual(a)
      }),
    )
  })

  it('come to one review on every device', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const { a, b, c } = lived(story)
        expect(foldEvents(wholeLog(merged(c, b, a)))).toEqual(foldEvents(wholeLog(merged(a, b, c))))
      }),
    )
  })

  it('come to the same review whatever their clocks say', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const { a, b, c } = lived(story)
        const astray = lived(story, { a: 1999, b: 2026, c: 2071 })
        const withoutClocks = (log: Log) => {
          const {
            lastChangedAt: _,
            conflicts,
            views,
            comments,
            signatures,
            earlierAnswers,
            ...review
          } = foldEvents(wholeLog(log))
          const dateless = [...views, ...comments, ...signatures].map((entry) => ({ ...entry, at: null }))
          const dayless = [...earlierAnswers].map(([id, answer]) => [id, { ...answer, reviewedOn: null }])
          return { ...review, dateless, dayless, conflicts: conflicts.map((events) => events.map(({ id }) => id)) }
        }
        expect(withoutClocks(merged(astray.a, astray.b, astray.c))).toEqual(withoutClocks(merged(a, b, c)))
      }),
    )
  })

  it('stay in order, each id once, and lose nothing', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const logs = lived(story)
        const all = merged(logs.a, logs.b, logs.c)
        expect([...all].sort(inOrder)).toEqual(all)
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
        for (const name of writers) for (const event of logs[name]) expect(all).toContainEqual(event)
      }),
    )
  })

  it('conflict only where two wrote without sight of each other, and one more change settles it', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const { a, b, c } = lived(story)
        expect(foldEvents(wholeLog(lived(story.filter(({ writer: name }) => name === 'a')).a)).conflicts).toEqual([])
        let all = merged(a, b, c)
        for (const events of foldEvents(wholeLog(all)).conflicts) {
          expect(new Set(events.map(({ id }) => id.split(':')[0])).size).toBe(events.length)
          const [counting] = events.slice(-1)
          if (counting !== undefined) all = extended(all, [counting], 'd')
        }
        expect(foldEvents(wholeLog(all)).conflicts).toEqual([])
      }),
    )
  })
})

describe('a merge', () => {
  it('keeps both values where two changed the same, shows them, and counts the later in order', () => {
    const shared = answers('2')
    const both = merged(extended(shared, [answer('q1', 1)], 'b'), extended(shared, [answer('q1', 3)], 'a'))
    const review = foldEvents(wholeLog(both))
    expect(review.conflicts.map((events) => events.map(({ id }) => id))).toEqual([['a:1', 'b:1']])
    expect(review.answers.get('q1')).toEqual({ kind: 'level', level: 1 })
  })

  it('counts the change that was made with more of the log in sight, whatever the ids', () => {
    const shared = answers('2')
    const both = merged(
      extended(shared, [answer('q2', 0), answer('q1', 3)], 'a'),
      extended(shared, [answer('q1', 1)], 'b'),
    )
    expect(foldEvents(wholeLog(both)).answers.get('q1')).toEqual({ kind: 'level', level: 3 })
  })

  it('has no conflict where two changed different things', () => {
    const shared = answers('2 2')
    const both = merged(extended(shared, [answer('q1', 1)], 'a'), extended(shared, [answer('q2', 3)], 'b'))
    expect(foldEvents(wholeLog(both)).conflicts).toEqual([])
  })

  it('has no conflict where one saw what the other wrote', () => {
    const first = extended(answers('2'), [answer('q1', 1)], 'a')
    const second = extended(first, [answer('q1', 3)], 'b')
    expect(foldEvents(wholeLog(merged(second, first))).conflicts).toEqual([])
  })

  it('does not show a conflict that one of the two has taken back and settled', () => {
    const shared = answers('2')
    const both = merged(extended(shared, [answer('q1', 1)], 'a'), extended(shared, [answer('q1', 3)], 'b'))
    const settled = extended(both, [answer('q1', 1)], 'a')
    expect(settled.at(-1)?.replaces).toEqual(['a:1', 'b:1'])
    expect(foldEvents(wholeLog(settled)).conflicts).toEqual([])
    expect(foldEvents(wholeLog(settled)).answers.get('q1')).toEqual({ kind: 'level', level: 1 })
  })

  it('refuses the same id with other content, naming the event, whichever comes first', () => {
    const log = answers('2')
    const other = log.map((event): ReviewEvent =>
      event.id === 'w:1' && event.kind === 'answer-set' ? { ...event, value: 3 } : event,
    )
    for (const [one, two] of [
      [log, other],
      [other, log],
      [[], [...log, ...other]],
    ] as const) {
      expect(mergeLogs(one, two)).toEqual({
        ok: false,
        problems: [{ where: 'event w:1', what: 'is there twice and says two different things' }],
      })
    }
  })

  it('takes an event with half a character, as a cut or a bad paste leaves it', () => {
    const log = answers('2', { kind: 'note-set', question: 'q1', value: 'cut \ud83d' })
    expect(merged(log, structuredClone(log))).toEqual(log)
  })

  it('takes an event for the same whatever the order of its fields', () => {
    const log = answers('2')
    const reordered = log.map((event) => Object.fromEntries(Object.entries(event).reverse()) as ReviewEvent)
    expect(merged(log, reordered)).toEqual(log)
  })
})

describe('a stamped change', () => {
  it('replaces what its author saw, where that is said: what came meanwhile stands beside it', () => {
    const stamp = (n: number) => ({ writer: 'near', n, at: '1970-01-01T00:00:00Z', by: 'head' })
    const note = (value: string): Change => ({ kind: 'note-set', question: 'q1', value })
    const first = stampChange(wholeLog(start), note('First.'), stamp(1))
    const theirs = stampChange(wholeLog([...start, first]), note('Theirs.'), stamp(2))
    const log = [...start, first, theirs]
    const mine = stampChange(wholeLog(log), note('Mine.'), stamp(3), [first.id])
    expect(mine.replaces).toEqual([first.id])
    expect(currentEvents(wholeLog([...log, mine])).get('note-set/q1')).toEqual([theirs, mine])
    expect(stampChange(wholeLog(log), note('Mine.'), stamp(3)).replaces).toEqual([theirs.id])
  })

  it('comes after all that its author has seen, and replaces what is current in its field', () => {
    const seen = extended(answers('2 2'), [answer('q1', 3)], 'far')
    const event = stampChange(wholeLog(seen), answer('q1', 0), {
      writer: 'near',
      n: 7,
      at: '1970-01-01T00:00:00Z',
      by: 'governor',
    })
    expect(event).toEqual({
      format: 4,
      kind: 'answer-set',
      question: 'q1',
      value: 0,
      id: 'near:7',
      seq: 5,
      at: '1970-01-01T00:00:00Z',
      by: 'governor',
      replaces: ['far:1'],
    })
  })

  it('comes one after the highest that its author has seen, however many events that were', () => {
    const shared = answers('2')
    const both = merged(extended(shared, [answer('q1', 1)], 'a'), extended(shared, [answer('q2', 3)], 'b'))
    expect(both.map(({ seq }) => seq)).toEqual([1, 2, 3, 3])
    expect(extended(both, [answer('q3', 0)], 'a').at(-1)?.seq).toBe(4)
  })

  it.each<[string, Change, readonly string[]]>([
    ['an answer replaces the answer to that question', answer('q1', 0), ['w:1']],
    ['a note replaces no answer', { kind: 'note-set', question: 'q1', value: 'x' }, []],
    [
      'an action’s owner replaces no date',
      { kind: 'action-set', action: 'q1/0', property: 'owner', value: 'Head' },
      [],
    ],
    [
      'an action’s date replaces its date',
      { kind: 'action-set', action: 'q1/0', property: 'due', value: '2027-01-01' },
      ['w:2'],
    ],
    [
      'the date of another step is another field',
      { kind: 'action-set', action: 'q1/1', property: 'due', value: '2027-01-01' },
      [],
    ],
    ['a detail replaces that detail', { kind: 'detail-set', detail: 'phase', value: 'special' }, ['w:3']],
    ['another detail replaces nothing', { kind: 'detail-set', detail: 'setting', value: 'academy' }, []],
    ['an evidence entry replaces itself', { kind: 'evidence-set', evidence: 'e1', value: null }, ['w:4']],
    ['a contributor replaces themself', { kind: 'contributor-set', contributor: 'head', value: null }, ['w:5']],
  ])('%s', (_, next, replaces) => {
    const log = extended(start, [
      answer('q1', 2),
      { kind: 'action-set', action: 'q1/0', property: 'due', value: '2026-12-01' },
      { kind: 'detail-set', detail: 'phase', value: 'primary' },
      {
        kind: 'evidence-set',
        evidence: 'e1',
        value: { what: 'A log', where: 'Office', checkedOn: null, questions: ['q1'] },
      },
      { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: null } },
    ])
    expect(extended(log, [next], 'x').at(-1)?.replaces).toEqual(replaces)
  })

  it('leaves one current event in each field of a log with one writer', () => {
    const log = answers('2 2', answer('q1', 0), answer('q1', 1), answer('q1', null))
    expect(
      [...currentEvents(wholeLog(log))].map(([field, events]) => `${field}: ${events.map(({ id }) => id).join(' ')}`),
    ).toEqual(['review-started: start:1', 'answer-set/q1: w:5', 'answer-set/q2: w:2'])
  })
})
