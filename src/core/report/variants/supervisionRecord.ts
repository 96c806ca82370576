import { emptyRows, fields, modelSheet, part, ticks } from '../sections/modelSheet'

/** One session of supervision of somebody who leads on cases. */
export const supervisionRecord = modelSheet({
  id: 'supervision-record',
  forWhom: 'For the supervisor of somebody who leads on cases',
  purpose: 'Shows that a planned session was held or made up, had room for worries, and put a decision to the test.',
  heading: 'Supervision record: one session',
  filledIn:
    'The supervisor fills one in on the day for each session that is due, and both sign. If a session is missed, the first part is filled in all the same.',
  top: [['School', 'Date due']],
  parts: [
    part(
      'The session',
      fields(
        ['Person supervised (role)', 'Date held'],
        ['Supervisor (role)', 'Next session due'],
        ['Supervisor’s experience or training for it'],
        ['If missed: why, and the date on which it was made up'],
      ),
    ),
    part(
      'Worries first',
      emptyRows('What weighs on the person supervised, before anything else', 4, [
        ['Worry (reference), or support needed', 42],
        ['What we agreed', 34],
        ['Who, and by when', 24],
      ]),
    ),
    part(
      'A decision that the supervisor questioned',
      emptyRows('One that the supervisor did not make', 2, [
        ['Child (reference), and decision', 26],
        ['Question that the supervisor asked', 26],
        ['Answer', 24],
        ['What came of it: who, by when', 24],
      ]),
    ),
    part(
      'Before we end',
      ticks(
        'Person supervised: I was asked for my worries first, and could say them.',
        'Anything that pointed to harm now was acted on at once, and did not wait for the end of the session.',
        'What was agreed for a child is written in that child’s own file.',
      ),
    ),
    part('Signed', fields(['Person supervised, and date', 'Supervisor, and date'])),
  ],
  notes: [
    'Keep it secure with the child protection records, apart from the children’s own files. Use a reference or initials for a child, as the school’s own rule says. Governors are given dates only.',
    'Never write on it a child’s full name, or anything about a colleague’s own health or home life.',
    'It replaces neither a child’s file nor a call for help: no worry waits for a session.',
    'A session a term where nothing else is set locally, and one decision tested within 12 months for each person, are our own figures.',
  ],
})
