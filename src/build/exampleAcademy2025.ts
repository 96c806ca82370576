import { exampleAcademyDetails, exampleAcademyGroup, noSocialWorker } from './exampleAcademy'
import {
  changesToAction,
  answerChanges,
  contributorChanges,
  exampleDetailChanges,
  evidenceChanges,
  notApplicableChanges,
  type ExampleDetails,
  type ExampleReview,
  type Row,
} from './exampleReview'

const details: ExampleDetails = {
  ...exampleAcademyDetails,
  title: 'Example Academy, November 2025',
  reviewDate: '2025-11-10',
  nextReview: '2026-11-09',
  terms: [
    { start: '2025-09-01', end: '2025-10-24' },
    { start: '2025-11-03', end: '2025-12-19' },
    { start: '2026-01-05', end: '2026-02-13' },
    { start: '2026-02-23', end: '2026-03-27' },
    { start: '2026-04-13', end: '2026-05-22' },
    { start: '2026-06-01', end: '2026-07-21' },
  ],
}

const leadRows: readonly Row[] = [
  ['lead-available', 2],
  ['concerns-reach-lead', 2],
  ['procedures-known', 1, 'Supply staff get a leaflet, but the list of who was given it stops in June.'],
  ['immediate-risk', 1, 'Judgements are there. In some of the last ten the threshold is not named.'],
  ['child-heard', 1],
  ['early-help', 1],
  ['helplines-shown', 1, 'The poster by the canteen has an old number.'],
  ['earlier-concerns', 1],
  ['referral-in-writing', 2],
  ['hold-firm', 2],
  ['people-in-home', 0, 'Neither the local form nor our checklist asks, and nobody had noticed.'],
  ['family-names', 1],
  ['siblings-considered', 2],
  [
    'referral-answered-or-chased',
    1,
    'A referral from the spring has neither outcome nor chase. Rang social care on the day we found it.',
  ],
  ['decision-recorded', 1],
  ['advice-sought', 2],
  ['monitoring-plan', 1],
  ['records-secure', 2],
  ['chronology', 2],
  ['recorded-promptly', 2],
  ['file-quality', 0],
  ['file-transfer', 2],
  ['changes-passed-on', 2],
  ['worker-changes', 1],
  ['contact-kept', 1],
  ['accounts-compared', 'dont-know'],
  ['meetings-covered', 2],
  ['conference-authority', 1],
  ['conference-report', 1, 'Written the night before, most times. No colleague reads them first.'],
  ['dissent-minuted', 2],
  ['absence-followed-up', 0],
  ['core-group-kept', 1],
  ['missing-partners', 0],
  ['plan-not-working', 2],
  ['plan-actions', 1],
  ['relationships', 1],
  ['lead-training', 2],
  ['staff-training', 2],
  ['training-offer', 'dont-know', 'The partnership has a website. Nobody has looked this year.'],
  ['attendance-read', 1],
  ['prevent-risk', 2],
]

const headRows: readonly Row[] = [
  ['supervision-held', 1],
  ['supervisor-able', 1],
  ['time-for-records', 0],
  ['single-central-record', 3],
  ['governor-checks', 2],
  ['adult-concerns', 2],
  ['filtering-monitoring', 1, 'The review leaves out the sixth-form laptops.'],
  ['accountability', 1],
  ['practice-sampled', 0],
  ['quality-behind-figures', 0, 'Governors get numbers of concerns and nothing on how they were handled.'],
  ['actions-closed', 1],
  ['incident-reviews', 1],
  ['inspection-ready', 0],
]

const governorRows: readonly Row[] = [
  ['governor-training', 1],
  ['direction', 1],
  ['governor-challenge', 1, 'One visit note this year. My questions in it have no answer on record.'],
  ['policy-reviewed', 3],
  ['outside-view', 0],
]

/** Example Academy's first review: finished, five gaps in critical safeguards, held at "act now". */
export const exampleAcademy2025: ExampleReview = {
  review: 'example-academy-2025',
  group: exampleAcademyGroup,
  spells: [
    {
      by: 'lead',
      from: '2025-11-06T13:30:00.000Z',
      changes: [...contributorChanges, ...exampleDetailChanges(details), ...answerChanges(leadRows)],
    },
    {
      by: 'headteacher',
      from: '2025-11-07T08:10:00.000Z',
      changes: [...answerChanges(headRows), ...notApplicableChanges('social-worker-supervised', noSocialWorker)],
    },
    {
      by: 'link-governor',
      from: '2025-11-10T16:20:00.000Z',
      changes: [
        ...answerChanges(governorRows),
        ...evidenceChanges([
          {
            what: 'Single central record',
            where: 'Personnel office, restricted folder',
            checkedOn: '2025-10-08',
            questions: ['single-central-record', 'governor-checks'],
          },
          {
            what: 'Child protection policy',
            where: 'Academy website, safeguarding page',
            checkedOn: '2025-09-22',
            questions: ['policy-reviewed'],
          },
          {
            what: 'Training list',
            where: 'Personnel office, training folder',
            checkedOn: '2025-09-12',
            questions: ['staff-training', 'lead-training'],
          },
          {
            what: 'Referral log, names removed',
            where: 'Safeguarding office, restricted drive',
            checkedOn: '2025-11-06',
            questions: ['referral-in-writing', 'referral-answered-or-chased', 'siblings-considered'],
          },
          {
            what: 'Log of child protection meetings',
            where: 'Safeguarding office, restricted drive',
            checkedOn: '2025-10-20',
            questions: ['meetings-covered'],
          },
          { what: 'Rota of leads on call', where: '', checkedOn: '2025-09-03', questions: ['lead-available'] },
        ]),
      ],
    },
    {
      by: 'lead',
      from: '2025-12-12T14:00:00.000Z',
      changes: [
        ...changesToAction('people-in-home', 0, {
          status: 'done',
          note: 'Question added to our checklist on 14 November.',
        }),
        ...changesToAction('referral-answered-or-chased', 1, {
          status: 'done',
          note: 'Outcome received on 13 November. Log is read on Mondays and Thursdays.',
        }),
        ...changesToAction('immediate-risk', 1, { status: 'in-progress' }),
        ...changesToAction('file-quality', 0, {
          owner: 'Deputy designated safeguarding lead',
          due: '2026-02-06',
          status: 'in-progress',
        }),
      ],
    },
  ],
}
