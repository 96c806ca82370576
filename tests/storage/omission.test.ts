import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, ReviewEvent } from '../../src/core/review/event'
import { removedText } from '../../src/core/review/textSlots'
import { stampChange, type Log } from '../../src/core/review/log'
import { omitEvents } from '../../src/core/review/omitEvents'
import {
  omitNothing,
  type DataChoice,
  type OmitChoice,
  type OmittedEvent,
  type PartialLog,
  wholeLog,
} from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import type { Review } from '../../src/core/review/review'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { digestOf } from '../../src/core/review/digest'
import { fingerprintOf } from '../../src/core/review/fingerprint'
import { mergeCopies } from '../../src/core/review/merging'
import { goldenLog, goldenPack } from '../support/goldenReview'
import { answers, extended, start } from '../support/notation'
import { lived, merged, steps } from '../support/stories'

/** As canonical JSON has it: keys in order. */
const sortedKeys = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, sortedKeys(inner)]),
      )

const notes: OmitChoice = { ...omitNothing, notes: true }
const owners: OmitChoice = { ...omitNothing, owners: true, names: true }
const notesAndOwners: OmitChoice = { ...omitNothing, notes: true, owners: true, names: true }

const whole = (log: Log): PartialLog => ({ log, omitted: [] })
const without = (partial: PartialLog, choice: DataChoice, omit: OmitChoice = omitNothing): PartialLog =>
  omitEvents(partial, choice, omit)
const review = (whole: PartialLog): Review => foldEvents(whole)

const union = (...copies: readonly PartialLog[]): PartialLog =>
  copies.reduce((known, copy) => {
    const result = mergeCopies(known, copy)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return result.value
  })

const idsOf = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id)

const choice = fc.constantFrom<DataChoice>('history', 'current')
const omit = fc.record({
  notes: fc.boolean(),
  owners: fc.boolean(),
  names: fc.boolean(),
  places: fc.boolean(),
  comments: fc.boolean(),
  personalData: fc.boolean(),
})
const way = fc.tuple(choice, omit)
/** A log as three people made it, and three copies of what each had of it, each with something left out. */
const copies = fc.tuple(steps, way, way, way).map(([story, ...ways]) => {
  const { a, b, c } = lived(story)
  const [one, two, three] = [a, b, c].map((log, index) => without(whole(log), ...ways[index]!))
  return { all: merged(a, b, c), logs: [a, b, c], partial: [one!, two!, three!] as const }
})

describe('a log of which only what counts now is kept', () => {
  it('comes to the same review, whatever happened to it and whatever the clocks said', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const { a, b, c } = lived(story, { a: 1999, b: 2026, c: 2071 })
        const all = whole(merged(a, b, c))
        expect(review(without(all, 'current'))).toEqual(review(all))
      }),
    )
  })

  it('keeps what every event says but its texts, and of a note that was replaced only its place and its digest', () => {
    const shared = answers(
      '2 n',
      { kind: 'answer-set', question: 'q1', value: 3 },
      { kind: 'reason-set', question: 'q2', value: 'None.' },
      { kind: 'note-set', question: 'q1', value: 'One.' },
      { kind: 'note-set', question: 'q1', value: 'Two.' },
    )
    const both = union(
      whole(extended(shared, [{ kind: 'answer-set', question: 'q2', value: 0 }], 'a')),
      whole(extended(shared, [{ kind: 'answer-set', question: 'q2', value: 2 }], 'b')),
    )
    const { log, omitted } = without(both, 'current')
    expect(idsOf(log)).toEqual(['start:1', 'w:1', 'w:2', 'w:3', 'w:4', 'w:5', 'w:7', 'a:1', 'b:1'])
    expect(log[3]).toEqual({ ...shared[3], value: removedText })
    expect(omitted).toEqual([
      {
        format: 4,
        id: 'w:3',
        seq: 4,
        replaces: [],
        digest: digestOf(shared[3]!),
        kind: 'reason-set',
        texts: [{ digest: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown }],
      },
      { format: 4, id: 'w:6', seq: 7, replaces: [], digest: digestOf(shared[6]!), kind: 'note-set' },
    ])
  })

  it('of the golden review scores the same', () => {
    const { log, omitted } = without(whole(goldenLog), 'current')
    expect(log.length).toBe(goldenLog.length)
    expect(foldEvents({ log, omitted })).toEqual(foldEvents(wholeLog(goldenLog)))
    expect(scoreReview(goldenPack, foldEvents({ log, omitted }))).toEqual(
      scoreReview(goldenPack, foldEvents(wholeLog(goldenLog))),
    )
  })

  it('is the same when it is left out once more', () => {
    fc.assert(
      fc.property(steps, way, (story, [how, what]) => {
        const once = without(whole(lived(story).a), how, what)
        expect(without(once, how, what)).toEqual(once)
      }),
    )
  })
})

describe('what is left out of the page', () => {
  const log = answers(
    '2 n',
    { kind: 'note-set', question: 'q1', value: 'Ask the office.' },
    { kind: 'action-set', action: 'q1/2', property: 'note', value: 'Wait.' },
    { kind: 'action-set', action: 'q1/2', property: 'owner', value: 'Bursar' },
    { kind: 'action-set', action: 'q1/2', property: 'due', value: '2027-01-08' },
    { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: 'Somebody' } },
    { kind: 'contributor-set', contributor: 'lead', value: { role: 'Lead', name: null } },
  )

  it('is left out of the data, with its history too: notes', () => {
    for (const how of ['history', 'current'] as const) {
      const copy = without(
        whole(extended(log, [{ kind: 'note-set', question: 'q1', value: 'Ask again.' }])),
        how,
        notes,
      )
      expect(JSON.stringify(copy)).not.toMatch(/Ask|Wait/)
      expect(review(copy)).toEqual({
        ...review(whole(log)),
        notes: new Map(),
        actionEdits: new Map([['q1/2', { owner: 'Bursar', due: '2027-01-08' }]]),
      })
    }
  })

  it('keeps why a question does not apply: without it the score would be another', () => {
    expect(review(without(whole(log), 'current', notes)).answers).toEqual(review(whole(log)).answers)
    expect(review(without(whole(log), 'current', notes)).answers.get('q2')).toEqual({
      kind: 'not-applicable',
      reason: 'There are none here.',
    })
  })

  it('is left out of the data: owners of actions and names of contributors, whose roles stay', () => {
    const copy = without(whole(log), 'history', owners)
    expect(JSON.stringify(copy)).not.toMatch(/Bursar|Somebody/)
    expect(review(copy).contributors).toEqual([
      { id: 'head', role: 'Head', name: null },
      { id: 'lead', role: 'Lead', name: null },
    ])
    expect(review(copy).actionEdits.get('q1/2')).toEqual({ note: 'Wait.', due: '2027-01-08' })
    expect(idsOf(copy.log)).toContain('w:8')
    expect(idsOf(copy.omitted)).toEqual(['w:6', 'w:8'])
  })

  it('comes back from whoever has it, names too', () => {
    const copy = without(whole(log), 'current', notesAndOwners)
    expect(union(copy, whole(log))).toEqual(whole(log))
    expect(union(whole(log), copy)).toEqual(whole(log))
  })

  it('that somebody wrote anew without sight of it is a conflict, to be settled', () => {
    const copy = without(whole(log), 'current', notes)
    const change: Change = { kind: 'note-set', question: 'q1', value: 'Written anew.' }
    const event = stampChange(copy, change, { writer: 'x', n: 1, at: '2026-12-01T09:00:00Z', by: 'head' })
    const both = union({ ...copy, log: [...copy.log, event] }, whole(log))
    expect(review(both).conflicts.map(idsOf)).toEqual([['w:4', 'x:1']])
  })
})

describe('copies of which something is left out', () => {
  it('merge to the same whichever comes first, in whatever groups, and however often', () => {
    fc.assert(
      fc.property(copies, ({ partial: [a, b, c] }) => {
        const all = union(a, b, c)
        for (const order of [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ])
          expect(union(...order)).toEqual(all)
        expect(union(a, union(b, c))).toEqual(all)
        expect(union(all, a, all, b, c)).toEqual(all)
        expect(union(a, a)).toEqual(a)
      }),
    )
  })

  it('become whole again with those who have all of it', () => {
    fc.assert(
      fc.property(copies, ({ all, logs, partial }) => {
        const again = union(...partial, ...logs.map(whole))
        expect(again).toEqual(whole(all))
      }),
    )
  })

  it('without history come to the same review with an older copy: what was replaced does not come back', () => {
    fc.assert(
      fc.property(steps, fc.nat({ max: 14 }), (story, length) => {
        const { a, b, c } = lived(story)
        const all = whole(merged(a, b, c))
        const older = whole(merged(...Object.values(lived(story.slice(0, length)))))
        expect(review(union(without(all, 'current'), older))).toEqual(review(all))
      }),
    )
  })

  it('do not bring back a note that was replaced by one that is left out', () => {
    const older = answers('2', { kind: 'note-set', question: 'q1', value: 'Old.' })
    const newer = without(
      whole(extended(older, [{ kind: 'note-set', question: 'q1', value: 'New.' }])),
      'current',
      notes,
    )
    expect(review(union(newer, whole(older))).notes).toEqual(new Map())
  })

  it('go on from what they have: a change comes after what is left out', () => {
    const copy = without(whole(answers('2', { kind: 'note-set', question: 'q1', value: 'Last.' })), 'current', notes)
    expect(
      stampChange(
        copy,
        { kind: 'answer-set', question: 'q1', value: 3 },
        { writer: 'x', n: 1, at: '2026-12-01T09:00:00Z', by: 'head' },
      ),
    ).toMatchObject({ seq: 4, replaces: ['w:1'] })
  })
})

describe('a merge is refused, naming the event,', () => {
  const log = answers(
    '2 1',
    { kind: 'note-set', question: 'q1', value: 'One.' },
    { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: 'Somebody' } },
  )
  const copy = without(whole(log), 'current', notesAndOwners)
  const changedEvent = (id: string, change: object): PartialLog =>
    whole(log.map((event) => (event.id === id ? ({ ...event, ...change } as ReviewEvent) : event)))
  const changedOmission = (id: string, change: Partial<OmittedEvent>): PartialLog => ({
    ...copy,
    omitted: copy.omitted.map((event) => (event.id === id ? { ...event, ...change } : event)),
  })
  const misfit = 'does not fit the check code that stands for it in the other copy'
  const twice = 'is there twice and says two different things'

  it.each<[string, PartialLog, PartialLog, string, string]>([
    ['where a note is not the one that was left out', copy, changedEvent('w:3', { value: 'Two.' }), 'w:3', misfit],
    ['where only its date is another', copy, changedEvent('w:3', { at: '2026-11-24T10:00:00Z' }), 'w:3', misfit],
    [
      'where a name is not the one that was left out',
      copy,
      changedEvent('w:4', { value: { role: 'Head', name: 'Another' } }),
      'w:4',
      misfit,
    ],
    [
      'where the rest of what was left out is not what its digest says',
      {
        ...copy,
        log: copy.log.map((event) =>
          event.kind === 'contributor-set' ? { ...event, value: { role: 'Bursar', name: null } } : event,
        ),
      },
      whole(log),
      'w:4',
      misfit,
    ],
    ['where its place is another', changedOmission('w:3', { replaces: ['w:1'] }), whole(log), 'w:3', misfit],
    [
      'where two copies left out different things',
      copy,
      changedOmission('w:3', { digest: '0'.repeat(64) }),
      'w:3',
      twice,
    ],
    ['where two whole events differ', whole(log), changedEvent('w:1', { value: 0 }), 'w:1', twice],
  ])('%s', (_, one, two, id, what) => {
    expect(mergeCopies(one, two)).toEqual({ ok: false, problems: [{ where: `event ${id}`, what }] })
    expect(mergeCopies(two, one)).toEqual({ ok: false, problems: [{ where: `event ${id}`, what }] })
  })
})

describe('a fingerprint', () => {
  it('is the same whatever is left out', () => {
    fc.assert(
      fc.property(steps, way, way, (story, first, second) => {
        const all = whole(lived(story).a)
        const once = without(all, ...first)
        expect(fingerprintOf(once)).toBe(fingerprintOf(all))
        expect(fingerprintOf(without(once, ...second))).toBe(fingerprintOf(all))
      }),
    )
    expect(fingerprintOf(without(whole(goldenLog), 'current', notesAndOwners))).toBe(fingerprintOf(whole(goldenLog)))
  })

  it('does not depend on the order of events, nor on that of their fields', () => {
    const reordered = [...goldenLog]
      .reverse()
      .map((event) => Object.fromEntries(Object.entries(event).reverse()) as ReviewEvent)
    expect(fingerprintOf(whole(reordered))).toBe(fingerprintOf(whole(goldenLog)))
  })

  it('is another for every event that is added, taken away or changed in any place', () => {
    const log = answers('2 n', { kind: 'note-set', question: 'q1', value: 'One.' })
    const otherwise: Readonly<Record<string, unknown>> = { kind: 'flag-set', value: 'x', replaces: ['x:1'], seq: 99 }
    const changed = log.flatMap((event, index) => [
      ...Object.keys(event).map((key) =>
        log.map((other): ReviewEvent =>
          other === event ? ({ ...event, [key]: otherwise[key] ?? 'x' } as ReviewEvent) : other,
        ),
      ),
      log.filter((_, at) => at !== index),
    ])
    const all = [...changed, log, extended(log, [{ kind: 'flag-set', question: 'q1', value: true }])]
    expect(new Set(all.map((each) => fingerprintOf(whole(each)))).size).toBe(all.length)
  })

  it('is SHA-256 over the canonical JSON of id, seq, kind, replaces and digest, in which a text stands by a salted digest of its own', () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const [event] = extended(start, [{ kind: 'note-set', question: 'q1', value: 'One.' }], 'a').slice(1)
    const log: Log = [...start, { ...event!, salt: '0123456789abcdef' }]
    const text = sha256(`["${sha256('["0123456789abcdef",0]')}","One."]`)
    const digests = [
      `{"at":"2026-11-23T10:00:00Z","by":"head","format":4,"id":"a:1","kind":"note-set","question":"q1","replaces":[],"seq":2,"value":"${text}"}`,
      JSON.stringify(sortedKeys(start[0])),
    ].map(sha256)
    expect(log.map(digestOf)).toEqual([...digests].reverse())
    expect(fingerprintOf(whole(log))).toBe(
      sha256(`[["a:1",2,"note-set",[],"${digests[0]}"],["start:1",1,"review-started",[],"${digests[1]}"]]`),
    )
  })
})
