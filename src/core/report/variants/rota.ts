import { emptyRows, fields, modelSheet, part, rowsFor, ticks } from '../sections/modelSheet'

/** Who takes concerns in each school hour, with cover. */
export const rota = modelSheet({
  id: 'rota',
  forWhom: 'For the designated safeguarding lead, with a copy for every member of staff',
  purpose: 'Shows staff whom to call about a child in every school hour, and who covers when the lead is away.',
  heading: 'Rota: who takes concerns, and when',
  filledIn: 'The designated safeguarding lead fills it in before each week or term, and gives all staff a copy.',
  top: [['School', 'Week or term from']],
  parts: [
    part(
      'If nobody answers',
      fields(
        ['Senior leader, number', 'Another school’s lead, number'],
        ['Children’s social care, by day', 'By night and at weekends'],
      ),
    ),
    part(
      'Each day',
      rowsFor(
        'Nobody stands here who is not trained as a lead, and no school hour is left out',
        ['Day', 13],
        ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
        [
          ['School hours', 15],
          ['First to call', 22],
          ['Number', 16],
          ['Cover', 18],
          ['Cover’s number', 16],
        ],
      ),
    ),
    part(
      'Trips, clubs and holidays',
      emptyRows('For staff who are with pupils outside school hours, or away from the school', 2, [
        ['Activity', 32],
        ['Date and hours', 22],
        ['Whom staff there call', 28],
        ['Number', 18],
      ]),
    ),
    part(
      'All staff, supply staff too, have been told',
      ticks(
        'A child in danger now: 999 first, then the lead. Any other worry about a child: the lead, at once.',
        'If nobody answers: a senior leader or children’s social care, whom anybody may ring.',
      ),
    ),
    part(
      'How it went (on the lead’s own copy)',
      emptyRows('Days on which the lead was away, or somebody was not reached', 2, [
        ['Date', 14],
        ['Who covered', 24],
        ['Trained as a lead?', 18],
        ['Who was not reached, and what was done', 44],
      ]),
      fields(['Five staff asked, each alone, on', 'How many knew whom to call']),
    ),
  ],
  notes: [
    'Put it where staff look and pupils and visitors do not. The lead keeps the old ones with the safeguarding papers, in no child’s file.',
    'Never write on it a child’s name or anything about a worry.',
    'It does not show that calls are answered. A worry about an adult who works or helps here goes to the head at once, and one about the head to the chair and the local authority’s designated officer (LADO).',
  ],
})
