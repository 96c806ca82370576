import { levelText } from '../../../src/core/report/words/levelText'
import { expect, test } from 'vitest'
import { cellText, type Cell } from '../../../src/core/report/blocks'
import { answersTable, planAndAnswersReport, planTable } from '../../../src/core/report/variants/planAndAnswers'
import { goldenInput } from '../../support/goldenReview'

const everything = { omitNotes: false, omitOwners: false, today: '2026-11-23' } as const

const plan = planTable(goldenInput, everything)
const answers = answersTable(goldenInput, everything)

/** A row by its columns' titles. */
const rowWith = (
  { columns, rows }: typeof plan,
  title: string,
  text: string,
): Readonly<Record<string, Cell | undefined>> => {
  const index = columns.findIndex((column) => column.title === title)
  const row = rows.find((cells) => cellText(cells[index] ?? '') === text)
  return Object.fromEntries(columns.map((column, at) => [column.title, row?.[at]]))
}

const question = (id: string): string => goldenInput.pack.questions.find((one) => one.id === id)?.text ?? ''

test('the plan has one row for each action, with what the school changed in it', () => {
  expect(plan.rows.length).toBe(goldenInput.plan.actions.length + goldenInput.plan.completed.length)
  expect(plan.rows.every((cells) => cells.length === plan.columns.length)).toBe(true)
  expect(rowWith(plan, 'Question', question('chronology'))).toMatchObject({
    Priority: 'Now',
    Action: 'Start a chronology in each open file – on paper, until the new system prints one.',
    Area: 'Records',
    Step: 'Not in place → Partly in place',
    Owner: 'Deputy safeguarding lead',
    Due: { date: '2026-11-27', text: '27 Nov 2026' },
    Status: 'In progress',
    Note: 'Four files done on 20 November; nine to go.',
    'Adds to the score': '0.9 percentage points',
  })
})

test('actions that are done stand last', () => {
  const status = plan.columns.findIndex(({ title }) => title === 'Status')
  const done = plan.rows.map((cells) => cells[status] === 'Done')
  expect(done.indexOf(true)).toBe(goldenInput.plan.actions.length)
})

test('every question that is asked has a row: its answer in words, the level as described, note, evidence and reason', () => {
  expect(answers.rows.length).toBe(goldenInput.scorecard.counts.questions)
  const single = goldenInput.pack.questions.find(({ id }) => id === 'single-central-record')
  expect(rowWith(answers, 'Question', question('single-central-record'))).toMatchObject({
    Critical: 'Yes',
    Answer: 'In place and checked',
    'What the answer says': levelText(single!, 3),
    Evidence:
      'Single central record, checked by a governor; kept: Shared drive S:\\Personnel\\SCR; last checked 14 Oct 2026',
    'Why it does not apply': '',
  })
  expect(rowWith(answers, 'Answer', 'Not applicable')).toMatchObject({
    'What the answer says': '',
    'Why it does not apply': 'The school has no social worker of its own: none is employed or placed here.',
  })
  expect(rowWith(answers, 'Answer', 'Don’t know')).toMatchObject({ 'What the answer says': '' })
  expect(rowWith(answers, 'Question', question('staff-training'))['Evidence']).toContain(
    'Training record of all staff; kept: Blue ring binder, main reception; never checked',
  )
})

test('notes and owners that are left out leave no trace, not even a column', () => {
  const report = planAndAnswersReport(goldenInput, { ...everything, omitNotes: true, omitOwners: true })
  const text = JSON.stringify(report)
  for (const note of [...goldenInput.review.notes.values(), 'Four files done'])
    expect(text).not.toContain(JSON.stringify(note).slice(1, -1))
  expect(text).not.toContain('Deputy safeguarding lead"')
  expect(
    report.blocks
      .flatMap((block) => (block.kind === 'table' ? block.columns.map(({ title }) => title) : []))
      .filter((title) => title === 'Note' || title === 'Owner'),
  ).toEqual([])
})
