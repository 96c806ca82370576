import { fields, modelSheet, part, rowsFor, ticks } from '../sections/modelSheet'

/** A sample of the single central record, held against the lists of who works here today. */
export const centralRecordCheck = modelSheet({
  id: 'central-record-check',
  forWhom: 'For the head, or somebody whom the head or the chair asks',
  purpose:
    'Shows whether everybody who works here today, and everybody who governs, has had each check that their role needs.',
  heading: 'Central record check: lists and a sample',
  filledIn:
    'The head, or somebody whom the head or the chair asks, fills it in with today’s lists beside the single central record.',
  top: [
    ['School', 'Date'],
    ['Kind of school', 'Checked by (role)'],
  ],
  parts: [
    part(
      'Everybody on today’s lists',
      rowsFor(
        'How many there are, and how many of them the record shows with every check',
        ['Group', 32],
        [
          'Staff, and trainees whom we pay',
          'Supply staff (agency confirmed)',
          'Other trainees (provider confirmed)',
          'Volunteers in regulated activity',
        ],
        [
          ['On the list', 12],
          ['All checks shown', 12],
          ['With a gap', 12],
          ['What was done about it, and when', 32],
        ],
      ),
    ),
    part(
      'Governors, trustees, members and proprietors',
      rowsFor(
        'How many serve today, and how many of them are shown to have had each check',
        ['Group', 32],
        ['Governors or trustees', 'Academy members', 'Proprietors'],
        [
          ['Serving', 12],
          ['Enhanced DBS', 12],
          ['Section 128', 12],
          ['What was done about a gap, and when', 32],
        ],
      ),
      fields(['Newest governor joined on', 'DBS check applied for on']),
    ),
    part(
      'Before this day ends',
      ticks(
        'Whoever lacks any check other than an awaited DBS certificate is kept away from pupils until it is done.',
        'Whoever awaits only that certificate has had every other check, the barred list too, and works under supervision today. Whoever supervises knows it.',
        'Nobody is barred; or somebody was found to be, left at once, and the head called the local authority’s designated officer (LADO).',
        'Old entries stand as they were. What was missing or late is a new note with today’s date.',
      ),
    ),
    [{ kind: 'page-break' }],
    part(
      'Five who began within 12 months',
      rowsFor(
        'The date of each check, or “not needed” for this role',
        ['Check', 30],
        [
          'Role; row in the record',
          'Started here on',
          'Identity',
          'Children’s barred list',
          'Enhanced DBS (or “awaited”)',
          'Prohibition from teaching',
          'Section 128',
          'Qualifications',
          'Right to work in the UK',
          'Further checks: time abroad',
          'Any other for this role',
          'All but the DBS before the start?',
          'DBS awaited: supervised by (role)',
        ],
        [
          ['Person 1', 14],
          ['Person 2', 14],
          ['Person 3', 14],
          ['Person 4', 14],
          ['Person 5', 14],
        ],
      ),
    ),
  ],
  notes: [
    'Keep it secure with the staff recruitment records, for those who may see them. It belongs in no child protection file.',
    'Never write on it a name, or anything that a DBS certificate says: the role and the row of the record will do.',
    'It replaces neither the record nor a single check, and five clean rows do not speak for the rest: hold the whole lists against the record, too. Five is our own figure.',
    'A maintained school applies for a new governor’s DBS check within 21 days, and may keep the proof of it anywhere safe. An academy or an independent school has it in the record.',
  ],
})
