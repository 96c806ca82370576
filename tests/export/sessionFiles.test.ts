import { parse } from 'csv-parse/sync'
import mammoth from 'mammoth'
import readExcelFile from 'read-excel-file/universal'
import { expect, it } from 'vitest'
import { exampleSessionLog } from '../../src/build/exampleSession'
import { answerSheet } from '../../src/core/report/session/answerSheet'
import { sessionReport, sessionVotes, sessionWorkbook } from '../../src/core/report/session/sessionReport'
import { criticalQuestions } from '../../src/core/workshop/choosing'
import { reportToDocx } from '../../src/export/reportToDocx'
import { reportToXlsx } from '../../src/export/reportToXlsx'
import { tableToCsv } from '../../src/export/tableToCsv'
import { writtenUpSchool } from '../../src/state/writtenUpSchools'
import { builtInPack } from '../pdf/exampleReport'
import { countColumns, planned, sessionLog, sessionOfLog } from '../support/sessions'

const pack = builtInPack()
const session = sessionOfLog(exampleSessionLog(pack))
const input = { pack, session, school: await writtenUpSchool('example-academy-mixed'), on: '2026-11-20' }

const heldFirm = 'Does the school press its case when it judges that a child needs protection and others disagree?'

it('the votes of a session are rows of a CSV, two for each question that was voted on twice', () => {
  const [head = [], ...rows] = parse(tableToCsv(sessionVotes(input)), { bom: true }) as readonly (readonly string[])[]
  expect(head.slice(0, 7)).toEqual(countColumns)
  expect(rows).toHaveLength(16)
  expect(rows.filter(([question]) => question === heldFirm).map((row) => row.slice(1, 7))).toEqual([
    ['1', '1', '4', '3', '1', '1'],
    ['2', '0', '9', '1', '0', '0'],
  ])
})

it('a workbook has them as numbers, with what was agreed on the second sheet', async () => {
  const sheets = await readExcelFile(new Blob([await reportToXlsx(sessionWorkbook(input))]))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['About', 'Answers by vote', 'What was agreed', 'What was said'])
  const [, votes, agreed] = sheets
  expect(votes?.data.find(([question]) => question === heldFirm)?.slice(1, 7)).toEqual([1, 1, 4, 3, 1, 1])
  expect(agreed?.data.length).toBe(2)
})

it('a Word document has the counts as a table, and a sheet to answer on has all its boxes', async () => {
  const textOf = async (bytes: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
  const report = await textOf(await reportToDocx(sessionReport(input)))
  expect(report).toContain('Refusals challenged: First vote: 1 not in place, 4 partly in place')
  expect(report).toContain('Look at our own last five records')
  const critical = sessionOfLog(sessionLog(pack, [planned('questions', criticalQuestions(pack))]))
  const sheet = await textOf(await reportToDocx(answerSheet(pack, critical)))
  expect(sheet.match(/☐/g)).toHaveLength(17 * 5)
})
