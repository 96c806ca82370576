import { describe, expect, it } from 'vitest'
import { planActions } from '../../../src/core/plan/planActions'
import { eventSchema, type Change } from '../../../src/core/review/event'
import { mergeLogs } from '../../../src/core/log/log'
import { wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { applicableQuestions, countedAnswer, evidenceFor, reviewName } from '../../../src/core/review/review'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { goldenLog } from '../../support/goldenReview'
import { answers, extended, pack, reviewOf, start } from '../../support/notation'

const phase = (value: 'primary' | 'secondary' | null): Change => ({ kind: 'detail-set', detail: 'phase', value })

describe('a review', () => {
  it('starts with nothing given, dated on the day that it was started', () => {
    expect(foldEvents(wholeLog(start))).toMatchObject({
      id: 'r1',
      group: 'g1',
      details: {
        school: null,
        title: null,
        phase: null,
        setting: null,
        inspectorate: null,
        reviewDate: '2026-11-23',
        nextReview: null,
        terms: [],
        governorsMeetings: [],
        aimHigher: false,
      },
      contributors: [],
      evidence: [],
      conflicts: [],
    })
  })

  it('that was started just after midnight in summer is dated on that day, the same for every reader', () => {
    expect(
      foldEvents(wholeLog(start.map((event) => ({ ...event, at: '2026-07-01T23:30:00Z' })))).details.reviewDate,
    ).toBe('2026-07-02')
  })

  it('cannot be had from a log without a start', () => {
    expect(() => foldEvents(wholeLog([]))).toThrow('a log starts with review-started')
    expect(() => foldEvents(wholeLog(answers('2').slice(1)))).toThrow('a log starts with review-started')
  })

  it('takes the last of each thing', () => {
    const review = reviewOf(
      '2 ?',
      { kind: 'answer-set', question: 'q1', value: 0 },
      { kind: 'detail-set', detail: 'school', value: 'Example Academy' },
      { kind: 'detail-set', detail: 'school', value: 'Example Primary School' },
      { kind: 'note-set', question: 'q1', value: 'First.' },
      { kind: 'note-set', question: 'q1', value: 'Second.' },
      { kind: 'flag-set', question: 'q1', value: true },
      { kind: 'flag-set', question: 'q2', value: true },
      { kind: 'flag-set', question: 'q2', value: false },
      { kind: 'contributor-set', contributor: 'head', value: { role: 'Teacher', name: null } },
      { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: null } },
      { kind: 'action-set', action: 'q1/0', property: 'owner', value: 'Bursar' },
      { kind: 'action-set', action: 'q1/0', property: 'due', value: '2027-01-08' },
      { kind: 'action-set', action: 'q1/0', property: 'owner', value: 'Head' },
    )
    expect(review.answers.get('q1')).toEqual({ kind: 'level', level: 0 })
    expect(review.answers.get('q2')).toEqual({ kind: 'dont-know' })
    expect(review.answeredBy.get('q1')).toBe('head')
    expect(review.details.school).toBe('Example Primary School')
    expect([...review.notes]).toEqual([['q1', 'Second.']])
    expect([...review.flags]).toEqual(['q1'])
    expect(review.contributors).toEqual([{ id: 'head', role: 'Head', name: null }])
    expect(review.actionEdits.get('q1/0')).toEqual({ owner: 'Head', due: '2027-01-08' })
  })

  it.each<[string, Change]>([
    ['an answer', { kind: 'answer-set', question: 'q1', value: null }],
    ['a count of cases', { kind: 'tally-set', question: 'q1', value: null }],
    ['a note', { kind: 'note-set', question: 'q2', value: null }],
    ['a note of blanks', { kind: 'note-set', question: 'q2', value: '  \n' }],
    ['a school', { kind: 'detail-set', detail: 'school', value: null }],
    ['a school of blanks', { kind: 'detail-set', detail: 'school', value: ' ' }],
    ['an evidence entry', { kind: 'evidence-set', evidence: 'e1', value: null }],
    ['a day to look again by', { kind: 'look-again-set', evidence: 'e1', value: null }],
    ['a contributor', { kind: 'contributor-set', contributor: 'head', value: null }],
    ['a wording', { kind: 'action-set', action: 'q1/0', property: 'wording', value: null }],
    ['a milestone', { kind: 'milestone-set', milestone: 'm1', value: null }],
    ['a governor’s view', { kind: 'view-set', area: 'a1', contributor: 'chair', value: null }],
    ['a comment', { kind: 'comment-set', comment: 'c1', value: null }],
    ['a signature', { kind: 'signature-set', signature: 's1', value: null }],
    ['a sign-off', { kind: 'sign-off-set', signOff: 'o1', value: null }],
    ['an earlier answer', { kind: 'earlier-answer-set', question: 'q1', value: null }],
    ['an agreement', { kind: 'agreement-set', question: 'q1', value: null }],
    ['an action of the school’s own', { kind: 'own-action-set', own: 'a1', value: null }],
    ['a rehearsal', { kind: 'rehearsal-set', rehearsal: 'v1', value: null }],
    ['a version that was moved to', { kind: 'pack-adopted', value: null }],
    ['a wording of blanks', { kind: 'action-set', action: 'q1/0', property: 'wording', value: '' }],
  ])('%s that is cleared is as if it had never been given', (_, clearing) => {
    const given: Readonly<Record<Change['kind'], Change | null>> = {
      'review-started': null,
      'pack-adopted': {
        kind: 'pack-adopted',
        value: {
          pack: { id: 'p', version: '2.0.0', hash: '1'.repeat(64) },
          revised: [{ question: 'q3', revision: 2 }],
        },
      },
      'reason-set': null,
      'flag-set': null,
      'tally-set': { kind: 'tally-set', question: 'q1', value: { day: '2026-12-03', results: ['yes', 'no'] } },
      'answer-set': { kind: 'answer-set', question: 'q1', value: 2 },
      'note-set': { kind: 'note-set', question: 'q2', value: 'A note' },
      'detail-set': { kind: 'detail-set', detail: 'school', value: 'Example Academy' },
      'evidence-set': {
        kind: 'evidence-set',
        evidence: 'e1',
        value: { what: 'A log', where: 'Office', checkedOn: null, questions: ['q1'] },
      },
      'look-again-set': { kind: 'look-again-set', evidence: 'e1', value: '2027-01-11' },
      'contributor-set': { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: null } },
      'action-set': { kind: 'action-set', action: 'q1/0', property: 'wording', value: 'Do it.' },
      'own-action-set': {
        kind: 'own-action-set',
        own: 'a1',
        value: { wording: 'Mend the gate.', question: null, comment: null, on: '2026-11-24' },
      },
      'rehearsal-set': {
        kind: 'rehearsal-set',
        rehearsal: 'v1',
        value: {
          startedOn: '2026-11-27',
          seed: 1,
          questions: ['q1'],
          minutes: 6,
          leadAway: false,
          askedBy: '',
          isOtherThanDoers: false,
        },
      },
      'rehearsal-ended-set': null,
      'rehearsal-found-set': null,
      'milestone-set': {
        kind: 'milestone-set',
        milestone: 'm1',
        value: { name: 'Autumn 2026', madeOn: '2026-11-23', covers: { start: 1 }, fingerprint: '0'.repeat(64) },
      },
      'view-set': { kind: 'view-set', area: 'a1', contributor: 'chair', value: 'want-evidence' },
      'comment-set': { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'Who checks it?' } },
      'comment-resolved-set': null,
      'signature-set': {
        kind: 'signature-set',
        signature: 's1',
        value: {
          milestone: 'm1',
          fingerprint: '0'.repeat(64),
          name: 'A. Example',
          role: 'Chair',
          meetingOn: '2026-12-08',
          minute: '7.2',
          attests: ['read', 'asked', 'seen-evidence', 'will-follow-up'],
        },
      },
      'sign-off-set': {
        kind: 'sign-off-set',
        signOff: 'o1',
        value: {
          milestone: 'm1',
          fingerprint: '0'.repeat(64),
          name: 'B. Example',
          role: 'Headteacher',
          states: ['true-account', 'seen-proof', 'plan-agreed'],
        },
      },
      'earlier-answer-set': {
        kind: 'earlier-answer-set',
        question: 'q1',
        value: { answer: 2, reason: null, reviewedOn: '2025-11-24' },
      },
      'agreement-set': {
        kind: 'agreement-set',
        question: 'q1',
        value: {
          answer: 1,
          reason: 'The rota has gaps.',
          views: [
            { role: 'Head', answer: 2 },
            { role: 'Class teacher', answer: 0 },
          ],
        },
      },
    }
    const before = given[clearing.kind]
    const log = extended(start, before === null ? [] : [before])
    expect(foldEvents(wholeLog(log))).not.toEqual({
      ...foldEvents(wholeLog(start)),
      lastChangedAt: foldEvents(wholeLog(log)).lastChangedAt,
    })
    const cleared = foldEvents(wholeLog(extended(log, [clearing])))
    expect(cleared).toEqual({ ...foldEvents(wholeLog(start)), lastChangedAt: cleared.lastChangedAt })
  })

  it('has a note on an unanswered question', () => {
    expect(reviewOf('', { kind: 'note-set', question: 'q1', value: 'Ask the office.' }).notes.get('q1')).toBe(
      'Ask the office.',
    )
  })

  it.each([
    ['A title', 'Example Academy', 'A title'],
    [null, 'Example Academy', 'Example Academy'],
    [null, null, 'Review without a name'],
  ])('with the title %s and the school %s is called: %s', (title, school, name) => {
    const { details } = reviewOf(
      '',
      { kind: 'detail-set', detail: 'title', value: title },
      { kind: 'detail-set', detail: 'school', value: school },
    )
    expect(reviewName(details)).toBe(name)
  })

  it('is told of each question which evidence serves it', () => {
    const review = reviewOf('', {
      kind: 'evidence-set',
      evidence: 'e1',
      value: { what: 'A log', where: '', checkedOn: null, questions: ['q1', 'q3'] },
    })
    expect(['q1', 'q2', 'q3'].map((id) => evidenceFor(review, id).length)).toEqual([1, 0, 1])
  })
})

describe('"not applicable"', () => {
  const [allowed, notAllowed] = pack('3n 3').questions

  it.each([
    ['allowed, with a reason', 'n n', allowed, 'not-applicable'],
    ['allowed, its reason missing', 'n! n', allowed, null],
    ['not allowed, with a reason', 'n n', notAllowed, null],
    ['not allowed, its reason missing', 'n n!', notAllowed, null],
  ])('%s, counts as: %s', (_, given, question, kind) => {
    expect(question === undefined ? undefined : (countedAnswer(question, reviewOf(given))?.kind ?? null)).toBe(kind)
  })

  it('finds its reason again when the answer comes back', () => {
    const away = reviewOf('n', { kind: 'answer-set', question: 'q1', value: 2 })
    const back = reviewOf(
      'n',
      { kind: 'answer-set', question: 'q1', value: 2 },
      { kind: 'answer-set', question: 'q1', value: 'not-applicable' },
    )
    expect(away.answers.get('q1')).toEqual({ kind: 'level', level: 2 })
    expect(back.answers.get('q1')).toEqual({ kind: 'not-applicable', reason: 'There are none here.' })
  })
})

describe('a question that is not asked of this school', () => {
  const mixed = pack('3:secondary 3:academy C5')

  it.each<[string, readonly Change[], string]>([
    ['of which nothing is known', [], 'q1 q2 q3'],
    ['that is a primary', [phase('primary')], 'q2 q3'],
    ['that is a secondary', [phase('secondary')], 'q1 q2 q3'],
    [
      'that is a maintained primary',
      [phase('primary'), { kind: 'detail-set', detail: 'setting', value: 'maintained' }],
      'q3',
    ],
    ['that is an academy', [{ kind: 'detail-set', detail: 'setting', value: 'academy' }], 'q1 q2 q3'],
  ])('a school %s is asked the rest', (_, details, asked) => {
    expect(
      applicableQuestions(mixed, reviewOf('', ...details))
        .map(({ id }) => id)
        .join(' '),
    ).toBe(asked)
  })

  it('keeps its answer, dormant: it counts nowhere, and again once the question applies', () => {
    const asked = answers('0 2 2', phase('secondary'))
    const dormant = foldEvents(wholeLog(extended(asked, [phase('primary')])))
    const again = foldEvents(wholeLog(extended(asked, [phase('primary'), phase('secondary')])))
    expect(dormant.answers.get('q1')).toEqual({ kind: 'level', level: 0 })
    expect(scoreReview(mixed, dormant).score).toEqual({ numerator: 16, denominator: 24 })
    expect(planActions(mixed, dormant).actions.map(({ id }) => id)).toEqual(['q3/2'])
    expect(scoreReview(mixed, again)).toEqual(scoreReview(mixed, foldEvents(wholeLog(asked))))
    expect(planActions(mixed, again)).toEqual(planActions(mixed, foldEvents(wholeLog(asked))))
  })
})

describe('the golden review', () => {
  it('is one log of two people on two devices, in order, with nothing left to settle', () => {
    expect(mergeLogs([...goldenLog].reverse(), [])).toEqual({ ok: true, value: goldenLog })
    expect(new Set(goldenLog.map(({ by }) => by))).toEqual(new Set(['head', 'lead']))
    expect(foldEvents(wholeLog(goldenLog)).conflicts).toEqual([])
  })
})

describe('an event', () => {
  it('of every kind is what the schema takes', () => {
    const log = answers(
      '2 ? n',
      { kind: 'note-set', question: 'q1', value: 'Zażółć' },
      { kind: 'flag-set', question: 'q1', value: true },
      { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: null } },
      { kind: 'detail-set', detail: 'terms', value: [{ start: '2026-09-01', end: '2026-10-23' }] },
      {
        kind: 'evidence-set',
        evidence: 'e1',
        value: { what: 'A log', where: 'Office', checkedOn: '2026-11-01', questions: ['q1'] },
      },
      { kind: 'action-set', action: 'q1/find-out', property: 'status', value: 'done' },
    )
    for (const event of [...log, ...goldenLog]) expect(eventSchema.parse(event)).toEqual(event)
  })

  it.each([
    ['an id without its count', { id: 'w' }],
    ['an id counted from 0', { id: 'w:0' }],
    ['a place of 0 in the order', { seq: 0 }],
    ['a place between two others', { seq: 1.5 }],
    ['a time without a zone', { at: '2026-11-23T09:00:00' }],
    ['a level above 3', { value: 4 }],
    ['a level as text', { value: '2' }],
    ['a field that is not known', { colour: 'red' }],
    ['a kind that is not known', { kind: 'answer-guessed' }],
  ])('with %s is refused', (_, broken) => {
    const [, event] = answers('2')
    expect(eventSchema.safeParse({ ...event, ...broken }).success).toBe(false)
    expect(eventSchema.safeParse(event).success).toBe(true)
  })
})
