import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { answersTable, planTable } from '../../src/core/report/variants/planAndAnswers'
import { tableToCsv } from '../../src/export/tableToCsv'
import { goldenInput } from '../support/goldenReview'
import { emptyInput, everything, hardTable, hardTexts, largePlan } from './cases'

const read = (csv: string): readonly (readonly string[])[] => parse(csv, { bom: true })

/** What a spreadsheet would run, however the field is quoted. */
const isRun = (text: string) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text)

test('plan and answers are read back field by field, dates as year, month and day', () => {
  for (const table of [planTable(goldenInput, everything), answersTable(goldenInput, everything)]) {
    const fields = table.rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.date)))
    expect(read(tableToCsv(table))).toEqual([table.columns.map(({ title }) => title), ...fields])
  }
})

test('a file begins with a byte order mark, quotes every field and ends each line by CRLF', () => {
  const csv = tableToCsv(planTable(goldenInput, everything))
  expect(csv.startsWith('\uFEFF"When it is due","Action",')).toBe(true)
  expect(csv.endsWith('"\r\n')).toBe(true)
  const lines = csv.slice(1, -2).split('"\r\n"')
  expect(lines.length).toBe(1 + goldenInput.plan.actions.length + goldenInput.plan.completed.length)
})

test('no field can be run as a formula, also not one with line breaks, blanks or full-width signs', () => {
  const [header = [], ...rows] = read(tableToCsv(hardTable))
  expect([...header, ...rows.flat()].filter(isRun)).toEqual([])
  expect(header).toEqual(['Kind', "'=Text", 'Day'])
  const shown = Object.fromEntries(rows.map(([kind, text]) => [kind, text]))
  for (const kind of ['formula', 'formula over two lines', 'plus', 'minus', 'at', 'tab', 'blank', 'full width'])
    expect(shown[kind]).toBe(`'${hardTexts[kind]}`)
  expect(shown['carriage return']).toBe("'\n=1+1")
})

test('quotes, markup, emoji and right-to-left words come through, and control characters become spaces', () => {
  const shown = Object.fromEntries(read(tableToCsv(hardTable)).map(([kind, text]) => [kind, text]))
  for (const kind of ['quotes', 'markup', 'code', 'emoji', 'right to left']) expect(shown[kind]).toBe(hardTexts[kind])
  expect(shown['controls']).toBe('a b c d e f')
})

test('a plan without an action is its header alone', () => {
  expect(read(tableToCsv(planTable(emptyInput, everything))).length).toBe(1)
})

test('400 actions with notes of 2,000 characters all come along', () => {
  const table = planTable({ ...goldenInput, plan: largePlan }, everything)
  expect(read(tableToCsv(table)).length).toBe(401)
})
