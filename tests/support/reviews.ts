import { noOtherPacks } from '../../src/core/review/adoption'
import type { Pack } from '../../src/core/content/pack'
import type { CarriedData, ReportInput, ReportOptions } from '../../src/core/report/reportInput'
import type { Change } from '../../src/core/review/event'
import type { AnswerValue } from '../../src/core/review/answerValues'
import type { AreaView, Attestation } from '../../src/core/review/eventValues'
import type { Log } from '../../src/core/review/log'
import { coversOf } from '../../src/core/review/milestones'
import { reportInputOf } from '../../src/state/reportInput'
import { fingerprintOf } from '../../src/core/review/fingerprint'
import type { ReviewCopy } from '../../src/core/review/reviewCopy'
import { packReference } from '../../src/core/content/packReference'
import { goldenPack, goneOn } from './goldenReview'
import { dayOf } from './notation'
import { partOfPack } from './partOfPack'

/**
 * The three reviews whose every report is held against a golden file: *empty*, *half-done* and *finished*. The first two
 * ask a part of the built-in pack, so that their files can be read through; the last asks all of it.
 */
export interface ReviewCase {
  readonly name: 'empty' | 'half-done' | 'finished'
  readonly copy: ReviewCopy
  readonly input: ReportInput
  readonly omitNotes: boolean
  readonly omitOwners: boolean
  readonly omitNames: boolean
  readonly omitComments: boolean
}

/** The day on which every report of these reviews is made. */
const today = '2026-11-30'

/** How a report of one of these reviews is made. `data`: what the PDF says that it carries. */
export const optionsOf = (
  { omitNotes, omitOwners, omitNames, omitComments }: ReviewCase,
  data: CarriedData,
): ReportOptions => ({
  omitNotes,
  omitOwners,
  omitNames,
  omitComments,
  data,
  fingerprint: '0123456789abcdef'.repeat(4),
  today,
})

const smallPack = partOfPack(goldenPack, ['noticing', 'supervision'])

const startedOn = (pack: Pack, day: string): Log => [
  {
    kind: 'review-started',
    id: 'head-device:1',
    seq: 1,
    at: `${day}T08:30:00Z`,
    by: 'head',
    replaces: [],
    review: 'reviewed',
    group: 'example',
    pack: packReference(pack),
  },
]

const roles: readonly Change[] = [
  { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: null } },
  { kind: 'contributor-set', contributor: 'lead', value: { role: 'Designated safeguarding lead', name: null } },
]

const answer = (question: string, value: AnswerValue): Change => ({ kind: 'answer-set', question, value })
const note = (question: string, value: string): Change => ({ kind: 'note-set', question, value })
const comment = (id: string, question: string, text: string): Change => ({
  kind: 'comment-set',
  comment: id,
  value: { question, text },
})
const view = (contributor: string, area: string, value: AreaView): Change => ({
  kind: 'view-set',
  contributor,
  area,
  value,
})
const evidence = (
  id: string,
  what: string,
  where: string,
  checkedOn: string | null,
  ...questions: readonly string[]
): Change => ({ kind: 'evidence-set', evidence: id, value: { what, where, checkedOn, questions: [...questions] } })

/** What the app records of somebody who has entered a school's name, and has answered nothing. */
const empty = goneOn(startedOn(smallPack, '2026-11-23'), 'head-device', 'head', '2026-11-23', [
  { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: null } },
  { kind: 'detail-set', detail: 'school', value: 'Example Primary School' },
  { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' },
])

/** One of each: a gap, a critical safeguard that is not known, a claim that is backed, old evidence, a reason that is missing. */
const halfAnswered = goneOn(empty, 'lead-device', 'lead', '2026-11-24', [
  ...roles,
  answer('lead-available', 2),
  answer('concerns-reach-lead', 1),
  note('concerns-reach-lead', 'This note is left out of every report.'),
  answer('procedures-known', 0),
  answer('immediate-risk', 2),
  answer('child-heard', 'dont-know'),
  answer('helplines-shown', 3),
  answer('social-worker-supervised', 'not-applicable'),
  evidence('rota', 'This term’s rota of leads', 'Cupboard B, head’s office', '2026-11-02', 'lead-available'),
  evidence('posters', 'Photographs of the posters', '', '2026-09-14', 'helplines-shown'),
  evidence(
    'forms',
    'Forms of last year',
    'Shared drive, Safeguarding',
    '2025-11-22',
    'immediate-risk',
    'procedures-known',
  ),
  { kind: 'action-set', action: 'procedures-known/0', property: 'due', value: 'end-of-term' },
])

const halfDone = goneOn(halfAnswered, 'governor-device', 'governor', '2026-11-25', [
  { kind: 'contributor-set', contributor: 'governor', value: { role: 'Link governor', name: null, isGovernor: true } },
  view('governor', 'noticing', 'disagree'),
  comment('rota', 'lead-available', 'This comment is left out of every report.'),
])

/** Sentences, numbered so that one that is dropped or printed twice shows, up to 2,000 characters and a little more. */
const longNote = (sentence: string): string => {
  let text = ''
  for (let number = 1; text.length < 2000; number += 1) text += `${number > 1 ? ' ' : ''}${number}. ${sentence}`
  return text
}

/** By question id. */
const longNotes: Readonly<Record<string, string>> = {
  chronology: longNote(
    'The old system prints no chronology – until January each file has one on paper, “by hand”, and the deputy reads it.',
  ),
  'family-names': longNote(
    'Mae’r ysgol yn cofnodi pob pryder yr un diwrnod, ac mae’r pennaeth yn darllen y cofnod bob wythnos: ŵyl, tŷ, sgïo, Llŷn.',
  ),
  'helplines-shown': longNote(
    'Szkoła zapisuje każde zgłoszenie tego samego dnia, a dyrektor czyta je co tydzień; źródła są dołączone. Zażółć gęślą jaźń.',
  ),
  'early-help': longNote(
    'Nhà trường ghi lại mọi lo ngại ngay trong ngày, và hiệu trưởng đọc sổ mỗi tuần để không bỏ sót điều gì.',
  ),
  'staff-training': longNote(
    'Το σχολείο καταγράφει κάθε ανησυχία την ίδια μέρα, και ο διευθυντής διαβάζει το αρχείο κάθε εβδομάδα.',
  ),
  'records-secure': longNote(
    'A tab\there, a control character\u0007there, right to left: שלום and سلام, an emoji 👍🏽 and a family 👩‍👩‍👧.\nThen a new line.',
  ),
}

/** Critical questions by hand; the others in a pattern. */
const criticalAnswers: Readonly<Record<string, AnswerValue>> = {
  'concerns-reach-lead': 1,
  chronology: 0,
  'hold-firm': 1,
  'lead-available': 3,
  'single-central-record': 3,
  'siblings-considered': 'dont-know',
}
const pattern: readonly AnswerValue[] = [2, 3, 1, 2, 3, 2, 0, 3, 2, 'dont-know', 1, 3, 2, 2, 3]

const answersInSummer: readonly Change[] = goldenPack.questions.flatMap(
  ({ id, critical, notApplicable }, index): readonly Change[] => {
    if (notApplicable !== null)
      return [
        answer(id, 'not-applicable'),
        { kind: 'reason-set', question: id, value: 'The school employs no social worker, and none is placed here.' },
      ]
    return id === 'inspection-ready'
      ? []
      : [answer(id, critical ? (criticalAnswers[id] ?? 2) : (pattern[index % pattern.length] ?? 2))]
  },
)

const inSummer: readonly Change[] = [
  ...roles,
  { kind: 'detail-set', detail: 'school', value: 'Ysgol Gynradd Tŷ Ŵyn / Example Primary School' },
  { kind: 'detail-set', detail: 'phase', value: 'primary' },
  { kind: 'detail-set', detail: 'setting', value: 'maintained' },
  { kind: 'detail-set', detail: 'inspectorate', value: 'ofsted' },
  { kind: 'detail-set', detail: 'reviewDate', value: '2026-07-06' },
  ...answersInSummer,
  evidence(
    'rota',
    'Rota of leads',
    'Cupboard B, head’s office',
    '2026-06-30',
    'lead-available',
    'procedures-known',
    'immediate-risk',
  ),
  evidence(
    'register',
    'Single central record, checked by a governor',
    'Shared drive S:\\Personnel\\SCR',
    '2026-06-22',
    'single-central-record',
    'governor-checks',
  ),
  evidence(
    'referrals',
    'Referral log 2025–26',
    'Safeguarding system, report 14',
    '2025-11-22',
    'referral-in-writing',
    'referral-answered-or-chased',
  ),
]

const inAutumn: readonly Change[] = [
  { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' },
  { kind: 'detail-set', detail: 'nextReview', value: '2027-05-24' },
  {
    kind: 'detail-set',
    detail: 'terms',
    value: [
      { start: '2026-09-02', end: '2026-10-23' },
      { start: '2026-11-02', end: '2026-12-18' },
      { start: '2027-01-04', end: '2027-02-12' },
      { start: '2027-02-22', end: '2027-03-25' },
      { start: '2027-04-12', end: '2027-05-28' },
      { start: '2027-06-07', end: '2027-07-21' },
    ],
  },
  { kind: 'detail-set', detail: 'governorsMeetings', value: ['2026-12-08', '2027-03-16'] },
  answer('inspection-ready', 2),
  {
    kind: 'agreement-set',
    question: 'attendance-read',
    value: {
      answer: 3,
      reason: 'The attendance officer showed the list of the last four weeks, with who rang whom.',
      views: [
        { role: 'Head', answer: 3 },
        { role: 'Class teacher', answer: 1 },
        { role: 'Link governor', answer: 'dont-know' },
      ],
    },
  },
  answer('hold-firm', 2),
  answer('chronology', 1),
  answer('attendance-read', 3),
  answer('single-central-record', 2),
  answer('people-in-home', 1),
  ...Object.entries(longNotes).map(([question, value]) => note(question, value)),
  evidence(
    'rota',
    'This term’s rota of leads',
    'Cupboard B, head’s office',
    '2026-11-02',
    'lead-available',
    'procedures-known',
    'immediate-risk',
  ),
  evidence('minutes', 'Minutes of the full board', '', '2026-09-30', 'direction', 'governor-challenge'),
  evidence(
    'training',
    'Training record of all staff: Wójcik to Παπαδόπουλος',
    'Blue ring binder, main reception',
    null,
    'staff-training',
    'lead-training',
  ),
  {
    kind: 'action-set',
    action: 'chronology/1',
    property: 'wording',
    value: 'Finish the chronology of each open file – on paper, until the new system prints one.',
  },
  { kind: 'action-set', action: 'chronology/1', property: 'due', value: 'half-term' },
  { kind: 'action-set', action: 'chronology/1', property: 'status', value: 'in-progress' },
  { kind: 'action-set', action: 'chronology/1', property: 'note', value: longNotes['records-secure'] ?? '' },
  { kind: 'action-set', action: 'people-in-home/1', property: 'due', value: '2026-11-27' },
  { kind: 'action-set', action: 'people-in-home/1', property: 'owner', value: 'Deputy safeguarding lead' },
  { kind: 'action-set', action: 'concerns-reach-lead/1', property: 'due', value: 'governors-meeting' },
  { kind: 'action-set', action: 'hold-firm/1', property: 'status', value: 'done' },
]

/** What two governors made of it in November, and what came of it. */
const chairsViews: readonly Change[] = [
  {
    kind: 'contributor-set',
    contributor: 'chair',
    value: { role: 'Chair of governors', name: 'A. Example', isGovernor: true },
  },
  view('chair', 'noticing', 'accepted'),
  view('chair', 'referring', 'accepted'),
  view('chair', 'records', 'want-evidence'),
  view('chair', 'supervision', 'disagree'),
  comment(
    'chronology-when',
    'chronology',
    'By when does each open file have one? “Until January” was also the answer in July.',
  ),
  comment('posters-seen', 'helplines-shown', 'May we see the posters on the visit of 3 December?'),
]
const linkGovernorsViews: readonly Change[] = [
  { kind: 'contributor-set', contributor: 'link', value: { role: 'Link governor', name: null, isGovernor: true } },
  view('link', 'noticing', 'accepted'),
  view('link', 'records', 'want-evidence'),
  view('link', 'referring', 'want-evidence'),
  comment(
    'rota-read',
    'lead-available',
    'The rota hangs beside the staff room.\nIt named nobody for the club on Fridays.',
  ),
]

const milestone = (id: string, name: string, madeOn: string, log: Log): Change => ({
  kind: 'milestone-set',
  milestone: id,
  value: { name, madeOn, covers: coversOf(log), fingerprint: fingerprintOf({ log, omitted: [] }) },
})
const signed = (
  id: string,
  under: string,
  log: Log,
  name: string,
  role: string,
  meetingOn: string,
  minute: string,
  ...attests: readonly Attestation[]
): Change => ({
  kind: 'signature-set',
  signature: id,
  value: {
    milestone: under,
    fingerprint: fingerprintOf({ log, omitted: [] }),
    name,
    role,
    meetingOn,
    minute,
    attests: [...attests],
  },
})

const finished = ((): Log => {
  const summer = goneOn(startedOn(goldenPack, '2026-07-06'), 'head-device', 'head', '2026-07-06', inSummer)
  const kept = goneOn(summer, 'head-device', 'head', '2026-07-10', [
    milestone('summer', 'Summer 2026', '2026-07-10', summer),
  ])
  const autumn = goneOn(kept, 'lead-device', 'lead', '2026-11-23', inAutumn)
  // It is made to be sent, so nothing has changed since: what is compared is still the summer.
  const sent = goneOn(autumn, 'lead-device', 'lead', '2026-11-24', [
    milestone('autumn', 'Autumn 2026, to full governors', '2026-11-24', autumn),
  ])
  const chairs = goneOn(sent, 'chair-device', 'chair', '2026-11-26', [
    ...chairsViews,
    signed(
      'chair-summer',
      'summer',
      summer,
      'A. Example',
      'Chair of governors',
      '2026-07-14',
      'Full governing body, minute 9.1',
      'read',
      'asked',
      'will-follow-up',
    ),
  ])
  const links = goneOn(chairs, 'link-device', 'link', '2026-11-27', [
    ...linkGovernorsViews,
    signed(
      'link-autumn',
      'autumn',
      autumn,
      'B. Example',
      'Link governor',
      '2026-11-27',
      'Safeguarding committee, minute 3',
      'read',
      'asked',
      'seen-evidence',
      'will-follow-up',
    ),
  ])
  return goneOn(links, 'lead-device', 'lead', '2026-11-28', [
    comment('rota-answer', 'lead-available', 'Since 28 November the rota covers the club on Fridays too.'),
    { kind: 'comment-resolved-set', comment: 'posters-seen', value: true },
  ])
})()

const reviewed = (pack: Pack, log: Log): Pick<ReviewCase, 'copy' | 'input'> => {
  const copy = { pack, otherPacks: noOtherPacks, log, omitted: [] }
  return { copy, input: reportInputOf(copy, dayOf) }
}

const emptyReview: ReviewCase = {
  name: 'empty',
  ...reviewed(smallPack, empty),
  omitNotes: false,
  omitOwners: false,
  omitNames: false,
  omitComments: false,
}
const halfDoneReview: ReviewCase = {
  name: 'half-done',
  ...reviewed(smallPack, halfDone),
  omitNotes: true,
  omitOwners: true,
  omitNames: true,
  omitComments: true,
}
export const finishedReview: ReviewCase = {
  name: 'finished',
  ...reviewed(goldenPack, finished),
  omitNotes: false,
  omitOwners: false,
  omitNames: false,
  omitComments: false,
}

export const reviewCases: readonly ReviewCase[] = [emptyReview, halfDoneReview, finishedReview]
