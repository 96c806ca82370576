import type { ReportInput } from '../../../src/core/report/reportInput'
import type { Change } from '../../../src/core/review/event'
import { goldenWith } from './reports'

/** What schools type that no column is as wide as: a web address of 94 characters, and a role of three. */
export const longAddress = `https://example-academy.sharepoint.com/sites/safeguarding/records/${'2026-referrals'.repeat(2)}`
export const longRole = 'Headteacher and designated-safeguarding-lead'

const planted: readonly Change[] = [
  { kind: 'contributor-set', contributor: 'head', value: { role: longRole, name: null } },
  {
    kind: 'contributor-set',
    contributor: 'link',
    value: { role: 'Safeguarding-and-inclusion link governor', name: null, isGovernor: true },
  },
  { kind: 'detail-set', detail: 'school', value: `Example Academy ${longAddress}` },
  ...['chronology/0', 'people-in-home/1'].flatMap((action): readonly Change[] => [
    { kind: 'action-set', action, property: 'owner', value: longRole },
    { kind: 'action-set', action, property: 'note', value: `See ${longAddress}` },
    { kind: 'action-set', action, property: 'wording', value: `Follow ${longAddress}` },
  ]),
  { kind: 'note-set', question: 'chronology', value: longAddress },
  {
    kind: 'evidence-set',
    evidence: 'e-long',
    value: { what: longAddress, where: longAddress, checkedOn: '2026-02-28', questions: ['chronology'] },
  },
  { kind: 'comment-set', comment: 'c-long', value: { question: 'chronology', text: longAddress } },
  { kind: 'view-set', area: 'records', contributor: 'link', value: 'disagree' },
  {
    kind: 'signature-set',
    signature: 's-long',
    value: {
      milestone: 'gone',
      fingerprint: '0'.repeat(64),
      name: longRole,
      role: longRole,
      meetingOn: '2026-12-08',
      minute: longAddress,
      attests: [],
    },
  },
]

/** What reports of the golden review are built from, with such texts in every field that a table shows. */
export const longReview: ReportInput = goldenWith(...planted)
