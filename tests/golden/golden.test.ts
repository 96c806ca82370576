import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { droppedActions, inCalendar } from '../../src/core/plan/droppedActions'
import { buildReport } from '../../src/core/report/variants/buildReport'
import { answersTable, planAndAnswersReport, planTable } from '../../src/core/report/variants/planAndAnswers'
import { governorsTable } from '../../src/core/report/sections/governors'
import { droppedLookAgain } from '../../src/core/review/droppedLookAgain'
import { planToCalendar } from '../../src/export/planToCalendar'
import { reportToDocx } from '../../src/export/reportToDocx'
import { reportToXlsx } from '../../src/export/reportToXlsx'
import { tableToCsv } from '../../src/export/tableToCsv'
import { drawReport } from '../../src/pdf/drawReport'
import { modelSheets, reviewReports } from '../core/report/reports'
import { fontBytes, readPdf, type ReadOutlineEntry } from '../pdf/readPdf'
import { structureProblems } from '../pdf/structureProblems'
import { optionsOf, reviewCases } from '../support/reviews'
import { calendarShown, pdfAsText, textFileShown, wordAsText, workbookAsText } from './asText'

/*
 * Three reviews through every report and format. Each file is read back and held against the text beside this one,
 * which somebody has read. After a change that is meant: `npx vitest run tests/golden -u`, then read the difference.
 */

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }
const now = new Date('2026-11-30T09:30:00Z')

const files: readonly string[] = [
  ...reviewCases.flatMap(({ name }) => [
    ...reviewReports.flatMap(({ id }) => [`${name}.${id}`, `${name}.${id}.word`]),
    ...['spreadsheet', 'plan.csv', 'answers.csv', 'governors.csv', 'calendar.ics'].map((format) => `${name}.${format}`),
  ]),
  ...modelSheets.flatMap(({ id }) => [`model.${id}`, `model.${id}.word`]),
]
/** Where the golden text of a file lies. */
const golden = (file: string): string => `./${file}.txt`

const titlesOf = (entries: readonly ReadOutlineEntry[]): readonly string[] =>
  entries.flatMap(({ title, items }) => [title, ...titlesOf(items)])

describe.each(reviewCases)('the $name review', (reviewCase) => {
  const { name, input, copy } = reviewCase

  it.each(reviewReports)(
    'as a PDF, $id, says what was read and agreed, and its tags are sound',
    async ({ id, data }) => {
      const report = buildReport(id, input, optionsOf(reviewCase, data))
      const drawn = await drawReport(report, fonts, { createdAt: now })
      await expect(await pdfAsText(drawn)).toMatchFileSnapshot(golden(`${name}.${id}`))
      expect(await structureProblems(drawn.bytes)).toEqual([])
      expect(titlesOf((await readPdf(drawn.bytes)).outline)).toEqual(
        report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
      )
    },
  )

  it.each(reviewReports)('as a Word document, $id, says what was read and agreed', async ({ id }) => {
    const report = buildReport(id, input, optionsOf(reviewCase, 'none'))
    await expect(await wordAsText(await reportToDocx(report))).toMatchFileSnapshot(golden(`${name}.${id}.word`))
  })

  it('as a workbook says what was read and agreed', async () => {
    await expect(
      await workbookAsText(await reportToXlsx(planAndAnswersReport(input, optionsOf(reviewCase, 'none')))),
    ).toMatchFileSnapshot(golden(`${name}.spreadsheet`))
  })

  it('as CSV says what was read and agreed', async () => {
    await expect(textFileShown(tableToCsv(planTable(input, optionsOf(reviewCase, 'none'))))).toMatchFileSnapshot(
      golden(`${name}.plan.csv`),
    )
    await expect(textFileShown(tableToCsv(answersTable(input, optionsOf(reviewCase, 'none'))))).toMatchFileSnapshot(
      golden(`${name}.answers.csv`),
    )
    await expect(textFileShown(tableToCsv(governorsTable(input, optionsOf(reviewCase, 'none'))))).toMatchFileSnapshot(
      golden(`${name}.governors.csv`),
    )
  })

  it('as a calendar says what was read and agreed', async () => {
    await expect(
      calendarShown(
        planToCalendar(
          {
            ...input,
            dropped: droppedActions(copy, input.review, input.plan),
            inCalendar: inCalendar(copy, input.review, input.plan),
            droppedLooks: droppedLookAgain(copy.log, input.review),
            copy,
          },
          { now, omitOwners: reviewCase.omitOwners },
        ),
      ),
    ).toMatchFileSnapshot(golden(`${name}.calendar.ics`))
  })
})

describe.each(modelSheets)('the model sheet $id', ({ id }) => {
  const reports = reviewCases.map((reviewCase) => buildReport(id, reviewCase.input, optionsOf(reviewCase, 'none')))

  it('is the same whatever the review', () => {
    for (const report of reports) expect(report).toEqual(reports[0])
  })

  it('says as a PDF and as a Word document what was read and agreed', async () => {
    for (const report of reports.slice(0, 1)) {
      await expect(await pdfAsText(await drawReport(report, fonts, { createdAt: now }))).toMatchFileSnapshot(
        golden(`model.${id}`),
      )
      await expect(await wordAsText(await reportToDocx(report))).toMatchFileSnapshot(golden(`model.${id}.word`))
    }
  })
})

it('every golden file belongs to a report', () => {
  const found = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.txt'))
  expect(found.filter((file) => !files.includes(file.slice(0, -'.txt'.length)))).toEqual([])
})
