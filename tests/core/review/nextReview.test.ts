import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { filters, matchesFilter } from '../../../src/core/review/answering'
import { nextReviewChanges, packForNext } from '../../../src/core/review/nextReview'
import { confirming } from '../../../src/core/review/confirming'
import { wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import type { Review } from '../../../src/core/review/review'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { anyCase } from '../../support/arbitraries'
import { extended, pack, packJson, parsed, patched, reviewOf, start } from '../../support/notation'

const day = '2027-11-22'

/** The review that follows one, as it begins. */
const next = (packLine: string, review: Review, nextPack = pack(packLine)): Review =>
  foldEvents(wholeLog(extended(start, nextReviewChanges(pack(packLine), review, nextPack, day))))

describe('next year’s review', () => {
  it('has no answer and no score: last year’s answers count for nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        const begun = next(packLine, reviewOf(given.join(' ')))
        const { counts, score } = scoreReview(pack(packLine), begun)
        expect(begun.answers.size).toBe(0)
        expect(counts.unanswered).toBe(counts.questions)
        expect(score).toBeNull()
      }),
    )
  })

  it('carries along each answer that counted, with its reason and its day', () => {
    const begun = next(
      '3 3 3n 3n 3',
      reviewOf('2 ? n n!', { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' }),
    )
    expect(Object.fromEntries(begun.earlierAnswers)).toEqual({
      q1: { answer: 2, reason: null, reviewedOn: '2026-11-23', revision: null, isOwn: false },
      q2: { answer: 'dont-know', reason: null, reviewedOn: '2026-11-23', revision: null, isOwn: false },
      q3: {
        answer: 'not-applicable',
        reason: 'There are none here.',
        reviewedOn: '2026-11-23',
        revision: null,
        isOwn: false,
      },
    })
  })

  it('carries along no answer to a question that is asked no longer, or may no longer be left out; one that means something else by now is carried along, to be confirmed', () => {
    const changed = [
      ['questions.0.revision', 2],
      ['questions.1.id', 'q9'],
      ['questions.2.notApplicable', null],
    ] as const
    const later = parsed(
      changed.reduce<unknown>((json, [path, value]) => patched(json, path, value), packJson('3 3 3n 3')),
    )
    expect([...next('3 3 3n 3', reviewOf('2 2 n 2'), later).earlierAnswers.keys()]).toEqual(['q1', 'q4'])
  })

  it('takes along the school, who answers, the dates to come and the evidence as it is listed; not governors, notes, flags or the plan', () => {
    const evidence: Change = {
      kind: 'evidence-set',
      evidence: 'e1',
      value: { what: 'Log', where: 'Office', checkedOn: '2026-10-01', questions: ['q1'] },
    }
    const begun = next(
      '3',
      reviewOf(
        '2',
        evidence,
        { kind: 'detail-set', detail: 'school', value: 'Example Primary School' },
        { kind: 'detail-set', detail: 'title', value: 'Last year' },
        { kind: 'detail-set', detail: 'phase', value: 'primary' },
        { kind: 'detail-set', detail: 'setting', value: 'academy' },
        { kind: 'detail-set', detail: 'boarding', value: false },
        { kind: 'detail-set', detail: 'scope', value: 'whole' },
        { kind: 'detail-set', detail: 'inspectorate', value: 'ofsted' },
        { kind: 'detail-set', detail: 'nextReview', value: '2027-11-22' },
        {
          kind: 'detail-set',
          detail: 'terms',
          value: [
            { start: '2026-09-01', end: '2026-12-18' },
            { start: '2027-01-04', end: '2027-11-21' },
            { start: '2027-09-01', end: day },
            { start: '2027-09-01', end: '2027-12-17' },
          ],
        },
        { kind: 'detail-set', detail: 'governorsMeetings', value: ['2027-01-12', '2027-12-07'] },
        { kind: 'contributor-set', contributor: 'head', value: { role: 'Headteacher', name: null } },
        {
          kind: 'contributor-set',
          contributor: 'chair',
          value: { role: 'Chair of governors', name: 'A. Example', isGovernor: true },
        },
        { kind: 'note-set', question: 'q1', value: 'A note' },
        { kind: 'flag-set', question: 'q1', value: true },
        { kind: 'action-set', action: 'q1/0', property: 'owner', value: 'Head' },
        { kind: 'comment-set', comment: 'c', value: { question: 'q1', text: 'Who?' } },
      ),
    )
    expect(begun.details).toEqual({
      school: 'Example Primary School',
      title: 'Example Primary School, November 2027',
      phase: 'primary',
      setting: 'academy',
      boarding: false,
      scope: 'whole',
      inspectorate: 'ofsted',
      reviewDate: day,
      nextReview: null,
      terms: [
        { start: '2027-09-01', end: day },
        { start: '2027-09-01', end: '2027-12-17' },
      ],
      governorsMeetings: ['2027-12-07'],
      aimHigher: false,
      headIsLead: false,
      load: 2,
    })
    expect(begun.contributors).toEqual([{ id: 'head', role: 'Headteacher', name: null }])
    expect(begun.evidence).toEqual([
      { id: 'e1', what: 'Log', where: 'Office', checkedOn: '2026-10-01', questions: ['q1'] },
    ])
    expect([
      begun.notes.size,
      begun.flags.size,
      begun.actionEdits.size,
      begun.comments.length,
      begun.milestones.length,
    ]).toEqual([0, 0, 0, 0, 0])
  })

  it('is made with the checklist that comes with the app where that is the same and no older', () => {
    const version = (value: string, id = 'example') =>
      parsed(patched(patched(packJson('3'), 'version', value), 'id', id))
    const chosen = (own: ReturnType<typeof version>, builtIn: ReturnType<typeof version>) =>
      packForNext(own, builtIn) === builtIn ? 'built in' : 'own'
    expect(chosen(version('1.9.0'), version('1.10.0'))).toBe('built in')
    expect(chosen(version('1.0.0'), version('1.0.0'))).toBe('built in')
    expect(chosen(version('2.0.0'), version('1.10.0'))).toBe('own')
    expect(chosen(version('1.0.0', 'own-pack'), version('1.1.0'))).toBe('own')
  })
})

describe('an answer of an earlier review', () => {
  it('is to be confirmed until there is an answer', () => {
    const [question] = pack('3').questions
    const begun = nextReviewChanges(pack('3'), reviewOf('2'), pack('3'), day)
    const matching = (...changes: readonly Change[]) =>
      filters.filter((filter) =>
        matchesFilter(question!, foldEvents(wholeLog(extended(start, [...begun, ...changes]))), filter),
      )
    expect(matching()).toEqual(['unanswered', 'to-confirm'])
    expect(matching({ kind: 'answer-set', question: 'q1', value: 1 })).toEqual([])
    expect(matchesFilter(question!, reviewOf(''), 'to-confirm')).toBe(false)
  })

  it('is confirmed by the answer that it was, with the reason where it has one', () => {
    const [open, optional] = pack('3 3n').questions
    const notMoved = reviewOf('')
    expect(confirming(open!, { answer: 2, reason: null, reviewedOn: day }, notMoved)).toEqual([
      { kind: 'answer-set', question: 'q1', value: 2 },
    ])
    expect(confirming(optional!, { answer: 'not-applicable', reason: 'None.', reviewedOn: day }, notMoved)).toEqual([
      { kind: 'answer-set', question: 'q2', value: 'not-applicable' },
      { kind: 'reason-set', question: 'q2', value: 'None.' },
    ])
    expect(confirming(open!, { answer: 'not-applicable', reason: 'None.', reviewedOn: day }, notMoved)).toBeNull()
  })
})
