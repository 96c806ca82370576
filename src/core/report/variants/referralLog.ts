import { emptyRows, modelSheet, part } from '../sections/modelSheet'

/** What was decided on each concern, and what became of each referral. */
export const referralLog = modelSheet({
  id: 'referral-log',
  forWhom: 'For the designated safeguarding lead, or whoever stands in',
  purpose:
    'Shows what was decided on each concern and why, and for each referral that it went in writing, was answered or chased, and was pressed where the school disagreed.',
  heading: 'Referral log: concerns decided and referrals sent',
  filledIn: 'The lead, or whoever stands in, fills it in on the day of each step: after the call, never before it.',
  top: [
    ['School', 'Page begun on'],
    ['Local form, and limit for sending', 'Local limit for an answer'],
    ['Team manager’s number', 'Where the escalation policy is'],
  ],
  parts: [
    part(
      'Each concern, referred or not',
      emptyRows('What was decided, by whom and why', 4, [
        ['Child (reference)', 14],
        ['Date of concern', 13],
        ['What was decided', 27],
        ['Reason', 28],
        ['Decided by (role), and date', 18],
      ]),
    ),
    part(
      'Each referral',
      emptyRows('One row for each referral, with every chase until it is answered', 3, [
        ['Child (reference)', 14],
        ['Called on (date, time)', 14],
        ['Sent in writing (date, form); copy kept', 19],
        ['If no answer, chase on', 13],
        ['Chased or escalated: dates, with whom', 20],
        ['Answer: date, and what was decided', 20],
      ]),
    ),
    part(
      'Each referral turned down or passed to early help',
      emptyRows('The school agrees and says why, or challenges it', 2, [
        ['Child (reference)', 14],
        ['Social care’s answer, and date', 17],
        ['We agree, because (role, date)', 19],
        ['Or challenged: how, with whom, date', 19],
        ['What came of it, and date', 16],
        ['How the child is now, and date', 15],
      ]),
    ),
  ],
  notes: [
    'A child in danger now: 999 first. No call waits for this log, and a worry that grows is chased sooner. Where no limit for an answer is set locally, take three working days: our own figure.',
    'Keep it secure with the child protection records, but in no one child’s file, since it lists several. Use a reference or initials, as the school’s own rule says.',
    'Never write on it what happened to a child, a family’s name or address, or a date earlier than the day on which you write. What was left out is added under today’s date.',
    'It does not replace the child’s own child protection file: the full reasons and the copy of the referral belong there.',
  ],
})
