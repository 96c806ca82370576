import { describe, expect, it } from 'vitest'
import { eventSchema, type Change } from '../../../src/core/review/event'
import type { EventKind } from '../../../src/core/review/eventKinds'
import { emptied, textsOf } from '../../../src/core/review/freeText'
import { omitEvents } from '../../../src/core/review/omitEvents'
import { omitNothing, wholeLog, type PartialLog } from '../../../src/core/review/omission'
import { redactEvents } from '../../../src/core/review/redaction'
import type { Omissible } from '../../../src/core/review/textSlots'
import { extended, start, today } from '../../support/notation'

/** Texts, each with the choices by which a copy goes without it; `null`: there is none. */
type Planted = Readonly<Record<string, Omissible | readonly Omissible[] | null>>

const detail = (value: Extract<Change, { kind: 'detail-set' }>): Change => value
const fingerprint = '0'.repeat(64)

/** Each kind of event with a text planted in every place for one. */
const planted: Readonly<Record<Exclude<EventKind, 'review-started'>, readonly (readonly [Change, Planted])[]>> = {
  'contributor-set': [
    [
      { kind: 'contributor-set', contributor: 'c', value: { role: 'TEXT 1', name: 'TEXT 2' } },
      { 'TEXT 1': null, 'TEXT 2': 'names' },
    ],
  ],
  'detail-set': [
    [detail({ kind: 'detail-set', detail: 'school', value: 'TEXT 1' }), { 'TEXT 1': null }],
    [detail({ kind: 'detail-set', detail: 'title', value: 'TEXT 1' }), { 'TEXT 1': null }],
    [detail({ kind: 'detail-set', detail: 'phase', value: 'primary' }), {}],
    [detail({ kind: 'detail-set', detail: 'reviewDate', value: today }), {}],
  ],
  'pack-adopted': [
    [
      {
        kind: 'pack-adopted',
        value: { pack: { id: 'p', version: '2.0.0', hash: fingerprint }, revised: [{ question: 'q1', revision: 2 }] },
      },
      {},
    ],
  ],
  'answer-set': [[{ kind: 'answer-set', question: 'q1', value: 2 }, {}]],
  'reason-set': [[{ kind: 'reason-set', question: 'q1', value: 'TEXT 1' }, { 'TEXT 1': null }]],
  'tally-set': [[{ kind: 'tally-set', question: 'q1', value: { day: '2026-12-03', results: ['yes'] } }, {}]],
  'note-set': [[{ kind: 'note-set', question: 'q1', value: 'TEXT 1' }, { 'TEXT 1': 'notes' }]],
  'flag-set': [[{ kind: 'flag-set', question: 'q1', value: true }, {}]],
  'evidence-set': [
    [
      {
        kind: 'evidence-set',
        evidence: 'e1',
        value: { what: 'TEXT 1', where: 'TEXT 2', checkedOn: today, questions: ['q1'] },
      },
      { 'TEXT 1': null, 'TEXT 2': 'places' },
    ],
  ],
  'look-again-set': [[{ kind: 'look-again-set', evidence: 'e1', value: today }, {}]],
  'action-set': [
    [{ kind: 'action-set', action: 'q1/0', property: 'wording', value: 'TEXT 1' }, { 'TEXT 1': null }],
    [{ kind: 'action-set', action: 'q1/0', property: 'owner', value: 'TEXT 1' }, { 'TEXT 1': 'owners' }],
    [{ kind: 'action-set', action: 'q1/0', property: 'note', value: 'TEXT 1' }, { 'TEXT 1': 'notes' }],
    [{ kind: 'action-set', action: 'q1/0', property: 'due', value: 'half-term' }, {}],
    [{ kind: 'action-set', action: 'q1/0', property: 'status', value: 'done' }, {}],
    [
      { kind: 'action-set', action: 'q1/0', property: 'setAside', value: { until: null, reason: 'TEXT 1' } },
      { 'TEXT 1': null },
    ],
  ],
  'own-action-set': [
    [
      { kind: 'own-action-set', own: 'a1', value: { wording: 'TEXT 1', question: null, comment: null, on: today } },
      { 'TEXT 1': null },
    ],
  ],
  'rehearsal-set': [
    [
      {
        kind: 'rehearsal-set',
        rehearsal: 'v1',
        value: {
          startedOn: today,
          seed: 1,
          questions: ['q1'],
          minutes: null,
          leadAway: false,
          askedBy: 'TEXT 1',
          isOtherThanDoers: false,
        },
      },
      { 'TEXT 1': 'notes' },
    ],
  ],
  'rehearsal-ended-set': [[{ kind: 'rehearsal-ended-set', rehearsal: 'v1', value: today }, {}]],
  'rehearsal-found-set': [
    [
      {
        kind: 'rehearsal-found-set',
        rehearsal: 'v1',
        question: 'q1',
        value: { outcome: 'put-off', who: 'TEXT 1', where: 'TEXT 2', lookedAt: 'TEXT 3', seconds: null },
      },
      { 'TEXT 1': 'notes', 'TEXT 2': ['notes', 'places'], 'TEXT 3': 'notes' },
    ],
  ],
  'milestone-set': [
    [
      {
        kind: 'milestone-set',
        milestone: 'm1',
        value: { name: 'TEXT 1', madeOn: today, covers: { w: 1 }, fingerprint },
      },
      { 'TEXT 1': null },
    ],
  ],
  'view-set': [[{ kind: 'view-set', area: 'a1', contributor: 'g', value: 'accepted' }, {}]],
  'comment-set': [
    [{ kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'TEXT 1' } }, { 'TEXT 1': 'comments' }],
  ],
  'comment-resolved-set': [[{ kind: 'comment-resolved-set', comment: 'c1', value: true }, {}]],
  'signature-set': [
    [
      {
        kind: 'signature-set',
        signature: 's1',
        value: {
          milestone: 'm1',
          fingerprint,
          name: 'TEXT 1',
          role: 'TEXT 2',
          meetingOn: today,
          minute: 'TEXT 3',
          attests: [],
        },
      },
      { 'TEXT 1': null, 'TEXT 2': null, 'TEXT 3': null },
    ],
  ],
  'sign-off-set': [
    [
      {
        kind: 'sign-off-set',
        signOff: 'o1',
        value: { milestone: 'm1', fingerprint, name: 'TEXT 1', role: 'TEXT 2', states: [] },
      },
      { 'TEXT 1': null, 'TEXT 2': null },
    ],
  ],
  'earlier-answer-set': [
    [
      {
        kind: 'earlier-answer-set',
        question: 'q1',
        value: { answer: 'not-applicable', reason: 'TEXT 1', reviewedOn: today },
      },
      { 'TEXT 1': null },
    ],
  ],
  'agreement-set': [
    [
      {
        kind: 'agreement-set',
        question: 'q1',
        value: { answer: 2, reason: 'TEXT 1', views: [{ role: 'TEXT 2', answer: 1 }] },
      },
      { 'TEXT 1': 'notes', 'TEXT 2': null },
    ],
  ],
}

const omitNames = { ...omitNothing, names: true, owners: true, places: true }
const choices: readonly Omissible[] = ['notes', 'owners', 'names', 'places', 'comments']
const textsIn = (log: PartialLog): readonly string[] =>
  [...new Set(JSON.stringify(log).match(/TEXT \d/g))].sort((a, b) => (a < b ? -1 : 1))
const logOf = (change: Change) => wholeLog(extended(start, [change]))

const cases = Object.values(planted)
  .flat()
  .map(([change, texts]) => ({ change, texts, name: JSON.stringify(change) }))

describe('a text that somebody typed', () => {
  it.each(cases)('is found wherever it stands: $name', ({ change, texts }) => {
    expect(logOf(change).log.slice(1).flatMap(textsOf)).toEqual(Object.keys(texts))
  })

  it.each(cases)('is left out of a copy by its choice and by no other: $name', ({ change, texts }) => {
    expect(textsIn(omitEvents(logOf(change), 'history', omitNothing))).toEqual(Object.keys(texts))
    const left = choices.map((choice) => [
      choice,
      textsIn(omitEvents(logOf(change), 'history', { ...omitNothing, [choice]: true })),
    ])
    expect(left).toEqual(
      choices.map((choice) => [choice, Object.keys(texts).filter((text) => ![texts[text]].flat().includes(choice))]),
    )
  })

  it.each(cases)('is gone once it is taken away, and the rest stays: $name', ({ change }) => {
    const whole = logOf(change)
    const redacted = redactEvents(whole, new Set(whole.log.slice(1).map(({ id }) => id)))
    expect(textsIn(redacted)).toEqual([])
    for (const [index, event] of redacted.log.entries()) {
      expect(emptied(event)).toEqual(event)
      expect(Object.keys(event)).toEqual(Object.keys(whole.log[index] ?? {}))
    }
  })

  it.each(cases)('is none where the field was cleared: $name', ({ change }) => {
    const before = logOf(change)
    for (const event of before.log.slice(1)) {
      const cleared = eventSchema.parse({ ...event, value: null })
      expect(textsOf(cleared)).toEqual([])
      expect(emptied(cleared)).toEqual(cleared)
      expect(omitEvents(wholeLog([...start, cleared]), 'history', omitNames).omitted).toEqual([])
    }
  })
})
