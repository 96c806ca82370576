import type { ActionChange, ActionProperty } from '../../src/core/review/actionProperties'
import type { Detail } from '../../src/core/review/details'
import type { Change } from '../../src/core/review/event'
import type { EventKind } from '../../src/core/review/eventKinds'

type ChangeTo<Kind extends EventKind> = Extract<Change, { kind: Kind }>

const fingerprint = '0'.repeat(64)

/** One change of each detail. */
const ofEveryDetail: { readonly [Name in Detail]: Extract<Change, { kind: 'detail-set'; detail: Name }> } = {
  school: { kind: 'detail-set', detail: 'school', value: 'Example School' },
  title: { kind: 'detail-set', detail: 'title', value: 'Autumn' },
  phase: { kind: 'detail-set', detail: 'phase', value: 'primary' },
  setting: { kind: 'detail-set', detail: 'setting', value: 'academy' },
  boarding: { kind: 'detail-set', detail: 'boarding', value: true },
  inspectorate: { kind: 'detail-set', detail: 'inspectorate', value: 'ofsted' },
  reviewDate: { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' },
  nextReview: { kind: 'detail-set', detail: 'nextReview', value: '2027-11-22' },
  terms: { kind: 'detail-set', detail: 'terms', value: [{ start: '2026-09-01', end: '2026-12-18' }] },
  governorsMeetings: { kind: 'detail-set', detail: 'governorsMeetings', value: ['2026-12-08'] },
  scope: { kind: 'detail-set', detail: 'scope', value: 'whole' },
  aimHigher: { kind: 'detail-set', detail: 'aimHigher', value: true },
  load: { kind: 'detail-set', detail: 'load', value: 3 },
  headIsLead: { kind: 'detail-set', detail: 'headIsLead', value: true },
}

/** One change of each property of an action. */
const ofEveryProperty: { readonly [Name in ActionProperty]: ActionChange<Name> } = {
  wording: { kind: 'action-set', action: 'q1/0', property: 'wording', value: 'Lift it.' },
  owner: { kind: 'action-set', action: 'q1/0', property: 'owner', value: 'Bursar' },
  due: { kind: 'action-set', action: 'q1/0', property: 'due', value: '2027-01-08' },
  status: { kind: 'action-set', action: 'q1/0', property: 'status', value: 'in-progress' },
  note: { kind: 'action-set', action: 'q1/0', property: 'note', value: 'After the break.' },
  setAside: {
    kind: 'action-set',
    action: 'q1/0',
    property: 'setAside',
    value: { until: '2027-01-04', reason: 'The building works end then.' },
  },
}

/** At least one change of each kind of event but the start of a log, with a text wherever it may have one. A kind, a detail or a property that is not among them does not compile. */
const ofEveryKind: { readonly [Kind in Exclude<EventKind, 'review-started'>]: readonly ChangeTo<Kind>[] } = {
  'contributor-set': [
    { kind: 'contributor-set', contributor: 'chair', value: { role: 'Chair', name: 'One', isGovernor: true } },
  ],
  'detail-set': Object.values(ofEveryDetail),
  'pack-adopted': [
    {
      kind: 'pack-adopted',
      value: {
        pack: { id: 'p', version: '2.0.0', hash: fingerprint },
        revised: [{ question: 'q9', revision: 2 }],
      },
    },
  ],
  'answer-set': [{ kind: 'answer-set', question: 'q1', value: 1, on: '2026-11-23' }],
  'reason-set': [{ kind: 'reason-set', question: 'q1', value: 'No boarders.' }],
  'tally-set': [
    { kind: 'tally-set', question: 'q1', value: { day: '2026-12-03', results: ['yes', 'no', 'put-right'] } },
  ],
  'note-set': [{ kind: 'note-set', question: 'q1', value: 'Ask.' }],
  'flag-set': [{ kind: 'flag-set', question: 'q1', value: true }],
  'evidence-set': [
    {
      kind: 'evidence-set',
      evidence: 'e1',
      value: { what: 'Log', where: 'Office', checkedOn: '2026-11-01', questions: ['q1'] },
    },
  ],
  'look-again-set': [{ kind: 'look-again-set', evidence: 'e1', value: '2027-01-11' }],
  'action-set': Object.values(ofEveryProperty),
  'own-action-set': [
    {
      kind: 'own-action-set',
      own: 'a1',
      value: { wording: 'Mend the gate.', question: 'q1', comment: 'c1', on: '2026-11-24' },
    },
  ],
  'rehearsal-set': [
    {
      kind: 'rehearsal-set',
      rehearsal: 'v1',
      value: {
        startedOn: '2026-11-27',
        seed: 4711,
        questions: ['q1'],
        minutes: 6,
        leadAway: true,
        askedBy: 'Link governor',
        isOtherThanDoers: true,
      },
    },
  ],
  'rehearsal-ended-set': [{ kind: 'rehearsal-ended-set', rehearsal: 'v1', value: '2026-11-27' }],
  'rehearsal-found-set': [
    {
      kind: 'rehearsal-found-set',
      rehearsal: 'v1',
      question: 'q1',
      value: { outcome: 'shows-less', who: 'Office', where: 'Blue folder', lookedAt: 'The log', seconds: 240 },
    },
  ],
  'milestone-set': [
    {
      kind: 'milestone-set',
      milestone: 'm1',
      value: { name: 'Autumn', madeOn: '2026-11-23', covers: { start: 1 }, fingerprint },
    },
  ],
  'view-set': [{ kind: 'view-set', area: 'a1', contributor: 'chair', value: 'accepted' }],
  'comment-set': [{ kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'Who?' } }],
  'comment-resolved-set': [{ kind: 'comment-resolved-set', comment: 'c1', value: true }],
  'signature-set': [
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
  'sign-off-set': [
    {
      kind: 'sign-off-set',
      signOff: 'o1',
      value: { milestone: 'm1', fingerprint, name: 'Two', role: 'Headteacher', states: ['true-account'] },
    },
  ],
  'earlier-answer-set': [
    {
      kind: 'earlier-answer-set',
      question: 'q1',
      value: { answer: 'not-applicable', reason: 'No boarders.', reviewedOn: '2025-11-24' },
    },
  ],
  'agreement-set': [
    {
      kind: 'agreement-set',
      question: 'q1',
      value: { answer: 2, reason: 'Both saw it.', views: [{ role: 'Head', answer: 1 }] },
    },
  ],
}

export const everyChange: readonly Change[] = Object.values(ofEveryKind).flat()
