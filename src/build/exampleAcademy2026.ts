import type { Change } from '../core/review/event'
import type { AreaView } from '../core/review/eventValues'
import type { Log } from '../core/review/log'
import { coversOf } from '../core/review/milestones'
import { fingerprintOf } from '../core/review/fingerprint'
import { exampleAcademyDetails, exampleAcademyGroup, noSocialWorker } from './exampleAcademy'
import { exampleAcademy2025 } from './exampleAcademy2025'
import {
  changesToAction,
  answerChanges,
  contributorChanges,
  exampleDetailChanges,
  earlierAnswersOf,
  evidenceChanges,
  notApplicableChanges,
  termsOf2026,
  type ExampleDetails,
  type ExampleReview,
  type Row,
} from './exampleReview'

const details: ExampleDetails = {
  ...exampleAcademyDetails,
  title: 'Example Academy, November 2026',
  reviewDate: '2026-11-09',
  nextReview: '2027-11-08',
  terms: termsOf2026,
}

const leadRows: readonly Row[] = [
  ['lead-available', 3, 'The link governor rang all four numbers on a training day in June. All answered.'],
  ['concerns-reach-lead', 3],
  ['procedures-known', 2],
  ['immediate-risk', 2, 'The form now names the threshold. The last ten all have it.'],
  ['child-heard', 2],
  ['early-help', 2],
  ['helplines-shown', 2],
  ['earlier-concerns', 2],
  ['referral-in-writing', 3],
  ['hold-firm', 2],
  ['people-in-home', 2, 'On our checklist since November 2025.'],
  ['family-names', 2],
  ['siblings-considered', 2],
  ['referral-answered-or-chased', 3, 'The deputy compared log with files in July: nothing was open.'],
  ['decision-recorded', 2],
  ['advice-sought', 2],
  ['monitoring-plan', 2],
  ['records-secure', 2],
  [
    'chronology',
    1,
    'In place last year. When files moved to the new system in September, some chronologies lost the entries from before the move.',
  ],
  ['recorded-promptly', 3],
  ['file-quality', 2],
  ['file-transfer', 3],
  ['changes-passed-on', 2],
  ['worker-changes', 2],
  ['contact-kept', 1, 'The sheet of local routes was missing. Wrote it on 6 November.'],
  ['accounts-compared', 1],
  ['meetings-covered', 3],
  ['conference-authority', 2],
  ['conference-report', 2, 'A head of year now reads each report for plain English before it goes.'],
  ['dissent-minuted', 2],
  ['absence-followed-up', 1],
  ['core-group-kept', 2],
  ['missing-partners', 1],
  ['plan-not-working', 2],
  ['plan-actions', 2],
  ['relationships', 2],
  ['lead-training', 3],
  ['staff-training', 3],
  ['training-offer', 2],
  ['attendance-read', 2],
  ['prevent-risk', 2],
]

const headRows: readonly Row[] = [
  ['supervision-held', 2],
  ['supervisor-able', 1, 'Agreements are signed. One supervisor has no dated training yet.'],
  ['time-for-records', 1, 'The lead has two hours a week. The deputies have none.'],
  ['single-central-record', 3],
  ['governor-checks', 3],
  ['adult-concerns', 2],
  ['filtering-monitoring', 3],
  ['accountability', 2],
  ['practice-sampled', 1],
  ['quality-behind-figures', 1, 'Each report has one look behind a figure. The spring one was missed.'],
  ['actions-closed', 2],
  ['incident-reviews', 1],
  [
    'inspection-ready',
    2,
    'Dry run on 30 September, without notice and with the lead away: one paper took 25 minutes to find, and is in the index now.',
  ],
]

const governorRows: readonly Row[] = [
  ['governor-training', 2],
  ['direction', 2],
  ['governor-challenge', 3, 'Four visits. The trust’s adviser followed three of my questions to their answers.'],
  ['policy-reviewed', 3],
  ['outside-view', 2],
]

/** The milestone that the head made to send the review to governors. */
const sentToGovernors = (before: Log): Change => ({
  kind: 'milestone-set',
  milestone: 'to-governors',
  value: {
    name: 'Autumn 2026, to full governors',
    madeOn: '2026-11-10',
    covers: coversOf(before),
    fingerprint: fingerprintOf({ log: before, omitted: [] }),
    sentTo: 'governors',
  },
})

const viewChanges = (contributor: string, views: Readonly<Record<string, AreaView>>): readonly Change[] =>
  Object.entries(views).map(([area, value]) => ({ kind: 'view-set', area, contributor, value }))

const commentChanges = (rows: readonly (readonly [question: string, text: string])[]): readonly Change[] =>
  rows.map(([question, text], index) => ({
    kind: 'comment-set',
    comment: `comment-${index + 1}`,
    value: { question, text },
  }))

/** Example Academy a year on: better in most, with one critical safeguard that slipped and holds the band at "mend". It began with the answers of the year before, to be confirmed. */
export const exampleAcademy2026: ExampleReview = {
  review: 'example-academy-2026',
  group: exampleAcademyGroup,
  spells: [
    {
      by: 'lead',
      from: '2026-11-05T13:30:00.000Z',
      changes: (_before, pack) => [
        ...contributorChanges,
        ...exampleDetailChanges(details),
        ...earlierAnswersOf(pack, exampleAcademy2025),
        ...answerChanges(leadRows),
      ],
    },
    {
      by: 'headteacher',
      from: '2026-11-06T08:10:00.000Z',
      changes: [
        ...answerChanges(headRows),
        ...notApplicableChanges('social-worker-supervised', noSocialWorker),
        ...changesToAction('supervisor-able', 1, {
          due: '2027-01-29',
          note: 'A place is booked on the January course.',
        }),
        ...changesToAction('time-for-records', 1, {
          wording: 'Put an hour a week for child protection records on the timetable of each deputy, from January.',
          due: '2027-01-08',
        }),
      ],
    },
    {
      by: 'link-governor',
      from: '2026-11-09T16:20:00.000Z',
      changes: [
        ...answerChanges(governorRows),
        ...evidenceChanges([
          {
            what: 'Rota of leads on call, and note of the June test',
            where: 'Staff room board; governors’ folder',
            checkedOn: '2026-09-04',
            questions: ['lead-available'],
          },
          {
            what: 'Referral log, names removed',
            where: 'Safeguarding office, restricted drive',
            checkedOn: '2026-10-12',
            questions: [
              'referral-in-writing',
              'referral-answered-or-chased',
              'earlier-concerns',
              'people-in-home',
              'family-names',
              'siblings-considered',
            ],
          },
          {
            what: 'Sample of ten concerns, names removed',
            where: 'Safeguarding office, restricted drive',
            checkedOn: '2026-10-19',
            questions: ['concerns-reach-lead', 'immediate-risk', 'child-heard', 'recorded-promptly'],
          },
          {
            what: 'Single central record',
            where: 'Personnel office, restricted folder',
            checkedOn: '2026-10-06',
            questions: ['single-central-record', 'governor-checks'],
          },
          {
            what: 'Child protection policy',
            where: 'Academy website, safeguarding page',
            checkedOn: '2026-09-21',
            questions: ['policy-reviewed', 'procedures-known'],
          },
          {
            what: 'Training list',
            where: 'Personnel office, training folder',
            checkedOn: '2026-09-18',
            questions: ['staff-training', 'lead-training', 'governor-training'],
          },
          {
            what: 'Link visit notes and the adviser’s follow-up',
            where: 'Governors’ folder',
            checkedOn: '2026-10-15',
            questions: ['governor-challenge', 'outside-view'],
          },
          {
            what: 'Log of child protection meetings and reports',
            where: 'Safeguarding office, restricted drive',
            checkedOn: '2026-10-20',
            questions: ['meetings-covered', 'conference-report', 'core-group-kept'],
          },
          {
            what: 'Filtering and monitoring review',
            where: 'IT office and governors’ folder',
            checkedOn: '2026-03-20',
            questions: ['filtering-monitoring'],
          },
          {
            what: 'Index of safeguarding documents and log of the dry run',
            where: 'Head’s office, red folder',
            checkedOn: '2026-09-30',
            questions: ['inspection-ready'],
          },
          {
            what: 'Log of files sent and receipts',
            where: 'Data office, locked cabinet',
            checkedOn: '2026-10-02',
            questions: ['file-transfer'],
          },
          {
            what: 'Prevent risk assessment',
            where: 'Academy drive, policies',
            checkedOn: '2025-10-10',
            questions: ['prevent-risk'],
          },
          {
            what: 'List of local contacts',
            where: '',
            checkedOn: '2026-09-11',
            questions: ['advice-sought', 'worker-changes'],
          },
          {
            what: 'Supervision plan and dates',
            where: 'Head’s office',
            checkedOn: null,
            questions: ['supervision-held'],
          },
        ]),
      ],
    },
    {
      by: 'lead',
      from: '2026-11-09T17:30:00.000Z',
      changes: [
        ...changesToAction('contact-kept', 1, { status: 'done' }),
        ...answerChanges([
          [
            'contact-kept',
            2,
            'The sheet of local routes was missing. It was written on 6 November, and deputies have it.',
          ],
        ]),
        ...changesToAction('absence-followed-up', 1, {
          status: 'done',
          note: 'Steps are complete. Ready to judge again.',
        }),
        ...changesToAction('chronology', 1, {
          owner: 'Deputy designated safeguarding lead',
          due: '2026-11-13',
          status: 'in-progress',
          note: 'The first are complete again.',
        }),
      ],
    },
    {
      by: 'headteacher',
      from: '2026-11-10T07:50:00.000Z',
      changes: (before) => [sentToGovernors(before)],
    },
    {
      by: 'chair',
      from: '2026-11-16T19:05:00.000Z',
      changes: [
        {
          kind: 'contributor-set',
          contributor: 'chair',
          value: { role: 'Chair of governors', name: null, isGovernor: true },
        },
        ...viewChanges('chair', {
          noticing: 'accepted',
          referring: 'accepted',
          records: 'want-evidence',
          supervision: 'disagree',
          adults: 'accepted',
        }),
        ...commentChanges([
          ['chronology', 'How many open files have no chronology today, and by which date will each have one?'],
          [
            'supervision-held',
            'The staff survey in October said that planned supervision was often moved. I would not have called this in place.',
          ],
          [
            'filtering-monitoring',
            'The review of March will be a year old in spring. Is the next one in the calendar?',
          ],
        ]),
      ],
    },
    {
      by: 'headteacher',
      from: '2026-11-17T08:00:00.000Z',
      changes: [{ kind: 'comment-resolved-set', comment: 'comment-3', value: true }],
    },
  ],
}
