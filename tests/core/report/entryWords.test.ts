import { describe, expect, it } from 'vitest'
import { actionId } from '../../../src/core/review/actionProperties'
import type { Change } from '../../../src/core/review/event'
import { entryWords, personWords } from '../../../src/core/report/words/entryWords'
import * as fc from 'fast-check'
import { extended, pack, start } from '../../support/notation'
import { change } from '../../support/stories'

const twoAreas = pack('C5 3n | 1')

/** What the last of these changes says: `subject | what | value`. */
const said = (...changes: readonly Change[]): string => {
  const log = extended(start, changes)
  const last = log.at(-1)
  if (last === undefined) throw new Error('nothing there')
  const { subject, what, value } = entryWords(twoAreas, log)(last)
  return `${subject} | ${what} | ${value}`
}

const fingerprint = '0'.repeat(64)

describe('what an entry says', () => {
  const cases: readonly (readonly [string, ...Change[]])[] = [
    ['Is q1 in place? | Answer | In place', { kind: 'answer-set', question: 'q1', value: 2 }],
    ['Is q1 in place? | Answer | Don’t know', { kind: 'answer-set', question: 'q1', value: 'dont-know' }],
    ['Is q2 in place? | Answer | Not applicable', { kind: 'answer-set', question: 'q2', value: 'not-applicable' }],
    [
      'Is q1 in place? | Answer | Cleared',
      { kind: 'answer-set', question: 'q1', value: 2 },
      { kind: 'answer-set', question: 'q1', value: null },
    ],
    [
      'Is q2 in place? | Why it does not apply | There are none.',
      { kind: 'reason-set', question: 'q2', value: 'There are none.' },
    ],
    ['Is q1 in place? | Note | Ask the office.', { kind: 'note-set', question: 'q1', value: 'Ask the office.' }],
    [
      'Is q1 in place? | Count of cases | Counted on 3 December 2026: 2 of 4 cases, 1 put right or explained',
      {
        kind: 'tally-set',
        question: 'q1',
        value: { day: '2026-12-03', results: ['yes', 'no', 'put-right', 'yes'] },
      },
    ],
    [
      'Is q1 in place? | Count of cases | Removed',
      { kind: 'tally-set', question: 'q1', value: { day: '2026-12-03', results: ['yes'] } },
      { kind: 'tally-set', question: 'q1', value: null },
    ],
    ['Is q1 in place? | Note | Cleared', { kind: 'note-set', question: 'q1', value: '  ' }],
    ['Is q1 in place? | Come back to this | Yes', { kind: 'flag-set', question: 'q1', value: true }],
    [
      'The review | School’s name | Example Academy',
      { kind: 'detail-set', detail: 'school', value: 'Example Academy' },
    ],
    ['The review | Setting | Academy or free school', { kind: 'detail-set', detail: 'setting', value: 'academy' }],
    ['The review | Phase | Not given', { kind: 'detail-set', detail: 'phase', value: null }],
    [
      'The review | Inspected by | Independent Schools Inspectorate (ISI)',
      { kind: 'detail-set', detail: 'inspectorate', value: 'isi' },
    ],
    ['The review | Review date | 23 November 2026', { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' }],
    [
      'The review | Term dates | 2 Sept 2026 to 23 Oct 2026',
      { kind: 'detail-set', detail: 'terms', value: [{ start: '2026-09-02', end: '2026-10-23' }] },
    ],
    [
      'The review | Full governors’ meetings | 8 Dec 2026; 23 Mar 2027',
      { kind: 'detail-set', detail: 'governorsMeetings', value: ['2026-12-08', '2027-03-23'] },
    ],
    ['The review | Aim higher | Yes', { kind: 'detail-set', detail: 'aimHigher', value: true }],
    [
      'Referral log | Evidence | Referral log, Office, last checked 2 November 2026, for 1 question',
      {
        kind: 'evidence-set',
        evidence: 'e1',
        value: { what: 'Referral log', where: 'Office', checkedOn: '2026-11-02', questions: ['q1'] },
      },
    ],
    [
      'Rota | Evidence | Rota, no place given, not checked yet, for 2 questions',
      {
        kind: 'evidence-set',
        evidence: 'e1',
        value: { what: 'Rota', where: '', checkedOn: null, questions: ['q1', 'q2'] },
      },
    ],
    [
      'Rota | Evidence | Removed',
      { kind: 'evidence-set', evidence: 'e1', value: { what: 'Rota', where: '', checkedOn: null, questions: ['q1'] } },
      { kind: 'evidence-set', evidence: 'e1', value: null },
    ],
    [
      'Lift q1 from 0. | Owner of the action | Bursar',
      { kind: 'action-set', action: actionId('q1', 0), property: 'owner', value: 'Bursar' },
    ],
    [
      'Lift q1 from 0. | Due date | By half-term',
      { kind: 'action-set', action: actionId('q1', 0), property: 'due', value: 'half-term' },
    ],
    [
      'Lift q1 from 0. | Due date | 30 November 2026',
      { kind: 'action-set', action: actionId('q1', 0), property: 'due', value: '2026-11-30' },
    ],
    [
      'Find out. (Is q1 in place?) | Status | In progress',
      { kind: 'action-set', action: actionId('q1', 'find-out'), property: 'status', value: 'in-progress' },
    ],
    [
      'Lift q1 from 0. | Wording of the action | As proposed',
      { kind: 'action-set', action: actionId('q1', 0), property: 'wording', value: null },
    ],
    [
      'Class teacher | Who takes part | Class teacher',
      { kind: 'contributor-set', contributor: 'c', value: { role: 'Class teacher', name: null } },
    ],
    [
      'Chair | Who takes part | Chair, One, as a governor',
      { kind: 'contributor-set', contributor: 'c', value: { role: 'Chair', name: 'One', isGovernor: true } },
    ],
    [
      'Chair | Who takes part | No longer takes part',
      { kind: 'contributor-set', contributor: 'c', value: { role: 'Chair', name: null } },
      { kind: 'contributor-set', contributor: 'c', value: null },
    ],
    [
      'Autumn 2026 | Saved version | Autumn 2026, made on 23 November 2026',
      {
        kind: 'milestone-set',
        milestone: 'm1',
        value: { name: 'Autumn 2026', madeOn: '2026-11-23', covers: { start: 1 }, fingerprint },
      },
    ],
    [
      'Area 1 | View of Chair | Want to see evidence',
      { kind: 'contributor-set', contributor: 'g', value: { role: 'Chair', name: null, isGovernor: true } },
      { kind: 'view-set', area: 'a1', contributor: 'g', value: 'want-evidence' },
    ],
    [
      'Is q1 in place? | Comment | Who checks?',
      { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'Who checks?' } },
    ],
    [
      'Is q1 in place? | Comment | Taken back',
      { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'Who checks?' } },
      { kind: 'comment-set', comment: 'c1', value: null },
    ],
    [
      'Is q1 in place? | Comment | Resolved: Who checks?',
      { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'Who checks?' } },
      { kind: 'comment-resolved-set', comment: 'c1', value: true },
    ],
    [
      'Is q1 in place? | Comment | Reopened: Who checks?',
      { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'Who checks?' } },
      { kind: 'comment-resolved-set', comment: 'c1', value: false },
    ],
    [
      'A saved version | Signature | One, Chair, meeting on 8 December 2026, 7.2',
      {
        kind: 'signature-set',
        signature: 's1',
        value: {
          milestone: 'm1',
          fingerprint,
          name: 'One',
          role: 'Chair',
          meetingOn: '2026-12-08',
          minute: '7.2',
          attests: ['read'],
        },
      },
    ],
    [
      'Is q1 in place? | Answer of the earlier review | In place, 24 November 2025',
      { kind: 'earlier-answer-set', question: 'q1', value: { answer: 2, reason: null, reviewedOn: '2025-11-24' } },
    ],
    [
      'Is q1 in place? | Agreed answer | Partly in place: As the rota shows., among Head and Class teacher',
      {
        kind: 'agreement-set',
        question: 'q1',
        value: {
          answer: 1,
          reason: 'As the rota shows.',
          views: [
            { role: 'Head', answer: 2 },
            { role: 'Class teacher', answer: 1 },
          ],
        },
      },
    ],
  ]
  it.each(cases.map(([words, ...changes]) => ({ words, changes })))('$words', ({ words, changes }) => {
    expect(said(...changes)).toBe(words)
  })

  it('says that the review was started', () => {
    expect(entryWords(twoAreas, start)(start[0]!)).toEqual({
      subject: 'The review',
      what: 'Review',
      value: 'Started',
      question: null,
      area: null,
    })
  })

  it('belongs to a question and its area, evidence to the only one that it is for, a view to its area', () => {
    const evidence = (id: string, questions: readonly string[]): Change => ({
      kind: 'evidence-set',
      evidence: id,
      value: { what: 'Log', where: '', checkedOn: null, questions: [...questions] },
    })
    const log = extended(start, [
      { kind: 'note-set', question: 'q3', value: 'x' },
      { kind: 'view-set', area: 'a1', contributor: 'g', value: 'accepted' },
      { kind: 'detail-set', detail: 'school', value: 'x' },
      evidence('e1', ['q3']),
      evidence('e2', ['q1', 'q3']),
      evidence('e3', []),
    ])
    expect(
      log
        .slice(1)
        .map(entryWords(twoAreas, log))
        .map(({ question, area }) => [question, area]),
    ).toEqual([
      ['q3', 'a2'],
      [null, 'a1'],
      [null, null],
      ['q3', 'a2'],
      [null, null],
      [null, null],
    ])
  })

  it('is never empty, whatever was done, and also where the pack does not know the question', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const log = extended(start, changes)
        for (const known of [twoAreas, pack('C5')]) {
          for (const words of log.map(entryWords(known, log)))
            expect([words.subject, words.what, words.value].every((part) => part.trim() !== '')).toBe(true)
        }
      }),
    )
  })
})

describe('who made an entry', () => {
  it('is told by role, by name where one was given, and is somebody where nothing is known', () => {
    const people = [
      { id: 'a', role: 'Head', name: null },
      { id: 'b', role: 'Chair', name: 'One' },
      { id: 'c', role: ' ', name: 'Two' },
    ]
    expect(['a', 'b', 'c', 'd'].map((id) => personWords(people, id))).toEqual([
      'Head',
      'Chair (One)',
      'Somebody',
      'Somebody',
    ])
  })
})
