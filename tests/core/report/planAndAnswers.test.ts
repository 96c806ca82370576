import { levelText } from '../../../src/core/report/words/levelText'
import { expect, test } from 'vitest'
import { cellText, type Cell } from '../../../src/core/report/blocks'
import { answersTable, planAndAnswersReport, planTable } from '../../../src/core/report/variants/planAndAnswers'
import { goldenInput } from '../../support/goldenReview'
import { packJson, parsed, patched, reviewOf } from '../../support/notation'
import type { Change } from '../../../src/core/review/event'
import { goldenWith, inputFor, inputOf } from './reports'

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
    'When it is due': 'This half-term',
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

/** The plan of a review of the notation as a table. */
const planOf = (packLine: string, given: string, ...changes: readonly Change[]) =>
  planTable(inputOf(packLine, given, ...changes), everything)

const titlesOf = ({ columns }: typeof plan): readonly string[] => columns.map(({ title }) => title)

test('what is due later than usual says by how many school weeks; where nothing is, there is no column for it', () => {
  const table = planOf('3 3 3 3 3 3', '0 0 0 0 0 0')
  const at = titlesOf(table).indexOf('Later than usual by')
  expect(table.rows.map((cells) => cells[at])).toEqual(['', '', '', '', '1 school week', '2 school weeks'])
  expect(titlesOf(planOf('3', '0'))).not.toContain('Later than usual by')
})

test('what is set aside says until when, why, and which critical gap stays; where nothing is, there is no column for it', () => {
  const never: Change = {
    kind: 'action-set',
    action: 'q1/0',
    property: 'setAside',
    value: { until: null, reason: 'No hall.' },
  }
  const table = planOf('C5 3', '0 0', never)
  expect(rowWith(table, 'Action', 'Lift q1 from 0.')).toMatchObject({
    'When it is due': 'What we will not do',
    Due: 'Not planned',
    'Not now, or not at all':
      'We will not do this: No hall.\nThe gap in this critical safeguard stays: no other action closes it.',
  })
  expect(titlesOf(planOf('C5', '0'))).not.toContain('Not now, or not at all')
})

test('what is found out in one meeting names its questions, and what to do', () => {
  expect(planOf('3 3', '? ?').rows.map((cells) => cells[1])).toEqual([
    'Find out: Is q1 in place? and Is q2 in place?\nFind out.',
  ])
})

test('what the school has added says so', () => {
  const own: Change = {
    kind: 'own-action-set',
    own: 'mine',
    value: { wording: 'Ask the office.', question: null, comment: null, on: '2026-11-23' },
  }
  expect(rowWith(planOf('3', '3', own), 'Action', 'Ask the office.')).toMatchObject({
    Step: 'Added by the school',
    Question: '',
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

test('evidence says by when to look at it again, where such a day was given', () => {
  const evidence = goldenInput.review.evidence.find(({ what }) => what === 'Training record of all staff')
  const again = goldenWith({ kind: 'look-again-set', evidence: evidence!.id, value: '2027-01-11' })
  expect(rowWith(answersTable(again, everything), 'Question', question('staff-training'))['Evidence']).toContain(
    'never checked; look again by 11 Jan 2027',
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

test('what was counted has a column of its own, where anything was', () => {
  const isCounted = ({ title }: { readonly title: string }) => title === 'Counted'
  expect(answers.columns.some(isCounted)).toBe(false)
  const review = reviewOf('2 1', {
    kind: 'tally-set',
    question: 'q2',
    value: { day: '2026-12-03', results: ['yes', 'no'] },
  })
  const counting = parsed(patched(packJson('3 3'), 'questions.1.counts', { of: 'all', what: 'plans' }))
  const table = answersTable(inputFor(counting, review), everything)
  expect(table.rows.map((cells) => cells[table.columns.findIndex(isCounted)])).toEqual([
    '',
    '3 December 2026: 1 of 2 plans',
  ])
})
