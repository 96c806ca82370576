import readExcelFile from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import type { Block, Cell, Report } from '../../src/core/report/blocks'
import { planAndAnswersReport } from '../../src/core/report/variants/planAndAnswers'
import { reportToXlsx } from '../../src/export/reportToXlsx'
import { goldenInput, goldenReport } from '../support/goldenReview'
import {
  emptyInput,
  everything,
  hardTable,
  hardTexts,
  largePlan,
  longNote,
  parsedXml,
  partsOf,
  reportOf,
} from './cases'

type Table = Extract<Block, { kind: 'table' }>

const tablesOf = ({ blocks }: Report): readonly Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'chart' ? [block.table] : []))

const read = async (bytes: Uint8Array<ArrayBuffer>) => readExcelFile(new Blob([bytes]), { trim: false })

const rowsOf = async (report: Report, sheet: string) => {
  const found = (await read(await reportToXlsx(report))).find((one) => one.sheet === sheet)
  if (found === undefined) throw new Error(`no sheet "${sheet}"`)
  return found.data
}

/** What a program that reads the sheet has to find: an instant for a date, and nothing for an empty text. */
const asRead = (cell: Cell): string | Date | null =>
  typeof cell === 'string' ? (cell === '' ? null : cell) : new Date(`${cell.date}T00:00:00Z`)

const oneColumn = (caption: string, ...texts: readonly string[]): Table => ({
  kind: 'table',
  caption,
  headerColumn: 0,
  columns: [{ title: 'Text', share: 1 }],
  rows: texts.map((text) => [text]),
  empty: 'Nothing.',
})

test('plan and answers are read back cell by cell, dates as real dates', async () => {
  const report = planAndAnswersReport(goldenInput, everything)
  const sheets = await read(await reportToXlsx(report))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['About', 'Plan', 'Answers'])
  for (const [index, { columns, rows }] of tablesOf(report).entries()) {
    expect(sheets[index + 1]?.data).toEqual([
      columns.map(({ title }) => title),
      ...rows.map((cells) => cells.map(asRead)),
    ])
  }
  expect(sheets[1]?.data.length).toBe(1 + goldenInput.plan.actions.length + goldenInput.plan.completed.length)
})

test('every table of a report becomes a sheet with all its rows', async () => {
  const sheets = await read(await reportToXlsx(goldenReport))
  const tables = tablesOf(goldenReport)
  expect(sheets.slice(1).map(({ data }) => data.length)).toEqual(
    tables.map(({ rows, empty }) => 1 + (rows.length === 0 && empty !== '' ? 1 : rows.length)),
  )
  expect(sheets.slice(1).map(({ data }) => data[0])).toEqual(
    tables.map(({ columns }) => columns.map(({ title }) => title)),
  )
})

test('a sheet’s header row is frozen, filters all its rows and no others, and stands on each printed page', async () => {
  const report = planAndAnswersReport(goldenInput, everything)
  const parts = partsOf(await reportToXlsx(report))
  const [plan, answers] = tablesOf(report)
  const sheet = parsedXml(parts['xl/worksheets/sheet2.xml'] ?? '')
  expect(sheet.querySelector('sheetView > pane')?.getAttribute('state')).toBe('frozen')
  expect(sheet.querySelector('sheetView > pane')?.getAttribute('ySplit')).toBe('1')
  expect(sheet.querySelector('sheetView > pane')?.getAttribute('topLeftCell')).toBe('A2')
  expect(sheet.querySelector('autoFilter')?.getAttribute('ref')).toBe(`A1:N${1 + (plan?.rows.length ?? 0)}`)
  expect(
    parsedXml(parts['xl/worksheets/sheet3.xml'] ?? '')
      .querySelector('autoFilter')
      ?.getAttribute('ref'),
  ).toBe(`A1:H${1 + (answers?.rows.length ?? 0)}`)
  const names = [...parsedXml(parts['xl/workbook.xml'] ?? '').querySelectorAll('definedName')].map((name) => [
    name.getAttribute('name'),
    name.getAttribute('localSheetId'),
    name.textContent,
  ])
  expect(names).toContainEqual(['_xlnm._FilterDatabase', '1', `'Plan'!$A$1:$N$${1 + (plan?.rows.length ?? 0)}`])
  expect(names).toContainEqual(['_xlnm.Print_Titles', '2', "'Answers'!$1:$1"])
})

test('a count is a number, so that a spreadsheet can go on with it, and what is not shown is no number', async () => {
  const table: Table = {
    ...oneColumn('Votes'),
    columns: [
      { title: 'Question', share: 3 },
      { title: 'In place', share: 1, align: 'end' },
    ],
    rows: [
      ['First', { text: '12', number: 12 }],
      ['Second', { text: '0', number: 0 }],
      ['Third', '–'],
    ],
  }
  expect(await rowsOf({ ...goldenReport, blocks: [table] }, 'Votes')).toEqual([
    ['Question', 'In place'],
    ['First', 12],
    ['Second', 0],
    ['Third', '–'],
  ])
})

/** The order that the format demands (ECMA-376, CT_Worksheet), of the elements that are used here. */
const order = [
  'sheetPr',
  'sheetViews',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'pageMargins',
  'pageSetup',
  'headerFooter',
]

test('every part is well-formed XML, and the parts of a sheet stand in the order of the format', async () => {
  const parts = partsOf(
    await reportToXlsx(reportOf({ kind: 'facts', facts: [{ term: 'School', value: 'A & B' }] }, hardTable)),
  )
  for (const [path, text] of Object.entries(parts)) {
    const root = parsedXml(text).documentElement
    if (!path.startsWith('xl/worksheets/sheet')) continue
    const found = [...root.children].map(({ tagName }) => order.indexOf(tagName))
    expect(found).toEqual([...found].sort((a, b) => a - b))
    expect(found).not.toContain(-1)
  }
})

test('nothing is a formula: what looks like one is stored and formatted as text, and shown as it is', async () => {
  const parts = partsOf(await reportToXlsx(reportOf(hardTable)))
  expect(Object.values(parts).filter((text) => /<f[ >/]/.test(text))).toEqual([])
  const styles = parsedXml(parts['xl/styles.xml'] ?? '')
  const formats = new Map(
    [...styles.querySelectorAll('numFmt')].map((format) => [
      format.getAttribute('numFmtId'),
      format.getAttribute('formatCode'),
    ]),
  )
  const formatOf = (cell: Element) =>
    formats.get(
      styles.querySelectorAll('cellXfs > xf')[Number(cell.getAttribute('s'))]?.getAttribute('numFmtId') ?? null,
    )
  const texts = [...parsedXml(parts['xl/worksheets/sheet2.xml'] ?? '').querySelectorAll('c[t="s"]')]
  expect(texts.length).toBe(3 + 2 * Object.keys(hardTexts).length)
  expect(new Set(texts.map(formatOf))).toEqual(new Set(['@']))
  const shown = Object.fromEntries(
    (await rowsOf(reportOf(hardTable), '=Hard texts what ever')).slice(1).map(([kind, text]) => [kind, text]),
  )
  for (const kind of [
    'formula',
    'formula over two lines',
    'plus',
    'minus',
    'at',
    'tab',
    'blank',
    'full width',
    'quotes',
    'markup',
    'emoji',
    'right to left',
  ]) {
    expect(shown[kind]).toBe(hardTexts[kind])
  }
})

test('what XML cannot hold becomes a space or □, and line breaks stay', async () => {
  const shown = Object.fromEntries(
    (await rowsOf(reportOf(hardTable), '=Hard texts what ever')).slice(1).map(([kind, text]) => [kind, text]),
  )
  expect(shown['controls']).toBe('a b c d e f')
  expect(shown['half']).toBe('half □ here')
  expect(shown['breaks']).toBe('one\ntwo\nthree')
  expect(shown['carriage return']).toBe('\n=1+1')
})

test('a text that Excel would read as the code of a character is written so that Excel shows the text', async () => {
  const strings = partsOf(await reportToXlsx(reportOf(hardTable)))['xl/sharedStrings.xml'] ?? ''
  expect(strings).toContain('_x005F_x0041_ and _x005F_x000D_')
})

test('a text longer than a cell holds is cut off visibly, and never inside a character', async () => {
  const [, [text] = []] = await rowsOf(reportOf(oneColumn('Long', '😀'.repeat(20_000))), 'Long')
  expect(String(text).length).toBeLessThanOrEqual(32_767)
  expect(String(text)).toMatch(/^(?:😀)+… \(cut off here: a cell holds no more\)$/u)
})

test('sheets have the names of their tables, shortened and told apart as Excel demands', async () => {
  const captions = [
    'Actions, the most pressing first of all',
    'Actions, the most pressing foremost',
    'ABOUT',
    "'Quoted'",
    'history',
    '///',
    'What/is: this?',
    'x'.repeat(300),
    'X'.repeat(300),
    '😀'.repeat(20),
  ]
  const names = (await read(await reportToXlsx(reportOf(...captions.map((caption) => oneColumn(caption, 'a')))))).map(
    ({ sheet }) => sheet,
  )
  expect(names).toEqual([
    'About',
    'Actions, the most pressing',
    'Actions, the most pressing (2)',
    'ABOUT (2)',
    'Quoted',
    'history (2)',
    'Table',
    'What is this',
    'x'.repeat(31),
    `${'X'.repeat(27)} (2)`,
    '😀'.repeat(15),
  ])
})

test('the first sheet says what the file is: title, marking, facts, statements, a row for each tile of a board, and the tables’ full captions', async () => {
  const report = reportOf(
    { kind: 'facts', facts: [{ term: 'School', value: '=Example' }] },
    { kind: 'statement', tone: 'gap', title: 'Gaps', text: '13 of 15 in place: 2 gaps.' },
    {
      kind: 'board',
      caption: 'Critical safeguards',
      tiles: [
        { mark: 'in-place', name: 'Lead…', inFull: 'Lead always reachable', words: 'In place' },
        { mark: 'dont-know', name: 'Checks', inFull: 'Checks', words: 'Don’t know' },
      ],
    },
    oneColumn('A caption that is longer than the name of a sheet', 'a'),
  )
  expect((await rowsOf(report, 'About')).flat().filter((cell) => cell !== null)).toEqual([
    report.title,
    report.marking,
    'School',
    '=Example',
    'Gaps',
    '13 of 15 in place: 2 gaps.',
    'Critical safeguards',
    'Lead always reachable',
    'In place',
    'Checks',
    'Don’t know',
    'In this file',
    'A caption that is longer than',
    'A caption that is longer than the name of a sheet',
  ])
})

test('of a review without an answer there are all questions, and the sentence that stands for an empty plan', async () => {
  const sheets = await read(await reportToXlsx(planAndAnswersReport(emptyInput, everything)))
  expect(sheets[1]?.data.slice(1).map(([first]) => first)).toEqual([
    'No action yet: the plan follows from the answers, and no question is answered.',
  ])
  expect(sheets[2]?.data.slice(1).map((row) => row[3])).toEqual(emptyInput.pack.questions.map(() => 'Unanswered'))
})

test('400 actions with notes of 2,000 characters all come along', async () => {
  const report = planAndAnswersReport({ ...goldenInput, plan: largePlan }, everything)
  const rows = (await rowsOf(report, 'Plan')).slice(1)
  const note = tablesOf(report)[0]?.columns.findIndex(({ title }) => title === 'Note') ?? -1
  expect(rows.length).toBe(400)
  expect(new Set(rows.map((row) => row[note]))).toEqual(new Set([longNote]))
})

test('dates before Excel’s calendar begins are words', async () => {
  const table: Table = {
    ...oneColumn('Days'),
    rows: [[{ date: '1899-12-31', text: '31 Dec 1899' }], [{ date: '1900-03-01', text: '1 Mar 1900' }]],
  }
  expect(await rowsOf(reportOf(table), 'Days')).toEqual([['Text'], ['31 Dec 1899'], [new Date('1900-03-01T00:00:00Z')]])
})
