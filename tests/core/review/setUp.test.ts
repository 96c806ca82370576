import { describe, expect, it } from 'vitest'
import { detailChanges } from '../../../src/core/review/detailChanges'
import type { Change } from '../../../src/core/review/event'
import { participantChanges, participantsOf } from '../../../src/core/review/participants'
import { wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { extended, reviewOf, start } from '../../support/notation'

const named = (contributor: string, role: string): Change => ({
  kind: 'contributor-set',
  contributor,
  value: { role, name: null },
})

describe('the details of a review', () => {
  const before = reviewOf('', { kind: 'detail-set', detail: 'school', value: 'Example Academy' }).details

  it('need no change where they are as they were', () => {
    expect(detailChanges(before, before)).toEqual([])
  })

  it('are changed by what is different alone, and cleared by null', () => {
    expect(detailChanges(before, { ...before, school: null, phase: 'primary' })).toEqual([
      { kind: 'detail-set', detail: 'school', value: null },
      { kind: 'detail-set', detail: 'phase', value: 'primary' },
    ])
  })

  it('say nothing of dates where there are none, and clear those that go', () => {
    const terms = [{ start: '2026-09-02', end: '2026-12-18' }]
    const recorded = detailChanges(null, before).map((change) => change.kind === 'detail-set' && change.detail)
    expect(recorded).toEqual(['school', 'reviewDate'])
    expect(detailChanges({ ...before, terms }, before)).toEqual([{ kind: 'detail-set', detail: 'terms', value: null }])
  })

  it('come out as they were put in', () => {
    const after = {
      ...before,
      title: 'Autumn',
      inspectorate: 'isi' as const,
      aimHigher: true,
      terms: [{ start: '2026-09-02', end: '2026-12-18' }],
      governorsMeetings: ['2026-12-01', '2027-03-16'],
      nextReview: '2027-11-01',
    }
    expect(foldEvents(wholeLog(extended(start, detailChanges(null, after)))).details).toEqual(after)
    const back = extended(extended(start, detailChanges(null, after)), detailChanges(after, before))
    expect(foldEvents(wholeLog(back)).details).toEqual(before)
  })
})

describe('who takes part', () => {
  it('is everybody who was ever named, with whether they still do', () => {
    const log = extended(start, [
      named('a', 'Headteacher'),
      named('b', 'Governor'),
      { kind: 'contributor-set', contributor: 'a', value: null },
    ])
    expect(participantsOf(wholeLog(log))).toEqual([
      { id: 'a', role: 'Headteacher', name: null, takesPart: false },
      { id: 'b', role: 'Governor', name: null, takesPart: true },
    ])
  })

  it('is changed for those alone who come or go', () => {
    const before = participantsOf(wholeLog(extended(start, [named('a', 'Headteacher'), named('b', 'Governor')])))
    const after = [
      ...before.map((participant) => ({ ...participant, takesPart: participant.id === 'a' })),
      { id: 'c', role: 'Class teacher', name: null, takesPart: true },
    ]
    expect(participantChanges(before, after)).toEqual([
      { kind: 'contributor-set', contributor: 'b', value: null },
      named('c', 'Class teacher'),
    ])
  })
})
