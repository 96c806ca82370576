import {
  changesToAction,
  answerChanges,
  contributorChanges,
  exampleDetailChanges,
  evidenceChanges,
  flagChanges,
  termsOf2026,
  type ExampleDetails,
  type ExampleReview,
  type Row,
} from './exampleReview'

const details: ExampleDetails = {
  scope: 'lessons',
  school: 'Example Primary School',
  phase: 'primary',
  setting: 'maintained',
  inspectorate: 'ofsted',
  reviewDate: '2026-11-09',
  terms: termsOf2026,
}

/** The critical questions first, as the app offers them. */
const criticalRows: readonly Row[] = [
  [
    'lead-available',
    2,
    'This term’s rota is on the staff room wall. The breakfast club leader, a lunchtime supervisor and a class teacher could all say whom to ring.',
  ],
  ['concerns-reach-lead', 2],
  ['immediate-risk', 2, 'Any decided the next morning have the reason written down.'],
  [
    'child-heard',
    1,
    'Some of the last ten say what the adult thought and not what the child said. The form has no box for it.',
  ],
  ['earlier-concerns', 2],
  ['hold-firm', 2],
  ['people-in-home', 0, 'Neither the local form nor ours asks. Add it to our own checklist this week.'],
  ['siblings-considered', 'dont-know', 'The deputy holds the notes of who was asked. Look together on Thursday.'],
  ['referral-answered-or-chased', 2, 'Fewer than 5 referrals in the year. All were answered or chased in time.'],
  ['chronology', 2],
  ['changes-passed-on', 2],
  [
    'single-central-record',
    3,
    'The school business manager keeps it. A governor compared it with the staff list and five files in September.',
  ],
]

const leadRows: readonly Row[] = [
  ['procedures-known', 2],
  ['early-help', 1, 'Offers are logged, but not every answer to them.'],
  ['helplines-shown', 2],
  ['referral-in-writing', 2],
  ['family-names', 1],
  ['decision-recorded', 1, 'Decisions not to refer have a date but not always a reason.'],
  ['advice-sought', 2],
  ['monitoring-plan', 2],
  ['records-secure', 2],
  ['recorded-promptly', 2],
  [
    'file-quality',
    'dont-know',
    'There was an audit, but was it in the last 12 months? The report is not in the folder.',
  ],
  ['file-transfer', 3],
  ['meetings-covered', 2],
  ['conference-report', 1],
  ['supervision-held', 1, 'Planned each term. The summer one was cancelled and not made up.'],
  ['time-for-records', 0, 'Records are written after school. Nothing is on the timetable.'],
  ['lead-training', 2],
  ['staff-training', 3],
  ['attendance-read', 2],
]

const governorRows: readonly Row[] = [
  ['governor-training', 1, 'Two who joined this year are booked for January.'],
  ['governor-checks', 2],
  ['policy-reviewed', 3],
  ['accountability', 'dont-know', 'I have seen a chart. Is it this year’s?'],
  ['filtering-monitoring', 1],
]

/** Example Primary School: three fifths done, with gaps in two critical safeguards and no band yet. */
export const examplePrimary: ExampleReview = {
  review: 'example-primary',
  group: 'example-primary-school',
  spells: [
    {
      by: 'headteacher',
      from: '2026-11-05T15:40:00.000Z',
      changes: [...contributorChanges, ...exampleDetailChanges(details), ...answerChanges(criticalRows)],
    },
    {
      by: 'lead',
      from: '2026-11-06T12:15:00.000Z',
      changes: [
        ...answerChanges(leadRows),
        ...flagChanges(['file-quality', 'plan-not-working', 'siblings-considered', 'supervisor-able']),
        ...evidenceChanges([
          {
            what: 'Rota of leads on call, autumn term',
            where: 'Staff room wall and shared calendar',
            checkedOn: '2026-11-02',
            questions: ['lead-available'],
          },
          {
            what: 'Referral log, names removed',
            where: 'Safeguarding cupboard, blue folder',
            checkedOn: '2026-10-14',
            questions: ['referral-answered-or-chased', 'referral-in-writing', 'earlier-concerns'],
          },
          {
            what: 'Staff training list',
            where: 'School office, training folder',
            checkedOn: '2026-09-10',
            questions: ['staff-training', 'lead-training'],
          },
          {
            what: 'Log of files sent and receipts',
            where: 'School office, locked cabinet',
            checkedOn: '2026-09-25',
            questions: ['file-transfer'],
          },
          {
            what: 'Half-termly notes on attendance',
            where: 'Attendance folder',
            checkedOn: '2025-09-19',
            questions: ['attendance-read'],
          },
          { what: 'Poster with numbers to call', where: '', checkedOn: null, questions: ['helplines-shown'] },
        ]),
        ...changesToAction('people-in-home', 0, {
          status: 'in-progress',
          note: 'Checklist redrafted on 6 November; deputies to see it on Monday.',
        }),
      ],
    },
    {
      by: 'link-governor',
      from: '2026-11-09T17:05:00.000Z',
      changes: [
        ...answerChanges(governorRows),
        ...flagChanges(['accountability']),
        ...changesToAction('child-heard', 1, { owner: 'Headteacher with the designated safeguarding lead' }),
      ],
    },
  ],
}
