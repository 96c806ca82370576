import { emptyRows, fields, modelSheet, part, ticks } from '../sections/modelSheet'

/** What staff look for who watch over one child, until when, and what was decided then. */
export const monitoringPlan = modelSheet({
  id: 'monitoring-plan',
  forWhom: 'For the designated safeguarding lead and the staff who see the child',
  purpose:
    'Tells staff what to look for, where to write it and until when, once the lead has decided that a worry about a child is to be watched.',
  heading: 'Monitoring plan: watching over one child, with an end',
  filledIn: 'The lead fills it in with those staff before the watch begins, and writes the decision by the end date.',
  top: [['School', 'Date of this plan']],
  parts: [
    part(
      'The watch',
      fields(
        ['Child (reference or initials)', 'Asked for by (role), and date'],
        ['Begins on', 'Ends on (the lead decides)'],
        ['Worry, in one line'],
      ),
    ),
    part(
      'Signs to look for',
      emptyRows('What can be seen or heard, and not what somebody makes of it', 3, [
        ['Sign', 44],
        ['Who looks, and when', 30],
        ['Where it is written', 26],
      ]),
    ),
    part(
      'Before it begins',
      ticks(
        'The lead has judged that, from what is known today, the child needs neither 999 nor a referral now.',
        'All who watch can say the signs, the place to write and the end date.',
        'They know: a sign goes to the lead at once and does not wait for the end date. Danger now: 999 first.',
        'They know: look and listen. Do not search, follow or press the child with questions.',
      ),
    ),
    part(
      'What was seen or heard',
      emptyRows('On the day, by whoever saw or heard it; go on overleaf where there is more', 3, [
        ['Date, time', 15],
        ['Facts, and the child’s own words', 47],
        ['Written by (role)', 18],
        ['Lead told (date, time)', 20],
      ]),
    ),
    part(
      'Decision on or before the end date',
      ticks(
        'Refer to children’s social care.',
        'Offer help to the child or the family.',
        'Stop the watch.',
        'Watch once more, on a new sheet with an end date of its own.',
      ),
      fields(['Reason'], ['Decided by (role), and date', 'Staff who watched told on']),
    ),
  ],
  notes: [
    'Keep it in the child’s own child protection file, secure and apart from the pupil file. Whoever watches is told what they need, and keeps no copy.',
    'Use a reference or initials, as the school’s own rule says. Never write guesses, labels or another child’s name.',
    'It does not replace a referral: if at any time the child may be suffering harm, or be likely to, refer at once.',
  ],
})
