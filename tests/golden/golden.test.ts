import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { droppedActions } from '../../src/core/plan/droppedActions'
import { buildReport, variants } from '../../src/core/report/variants/buildReport'
import { answersTable, planAndAnswersReport, planTable } from '../../src/core/report/variants/planAndAnswers'
import { governorsTable } from '../../src/core/report/sections/governors'
import { planToCalendar } from '../../src/export/planToCalendar'
import { reportToDocx } from '../../src/export/reportToDocx'
import { reportToXlsx } from '../../src/export/reportToXlsx'
import { tableToCsv } from '../../src/export/tableToCsv'
import { drawReport } from '../../src/pdf/drawReport'
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

const files: readonly string[] = reviewCases.flatMap(({ name }) => [
  ...variants.flatMap(({ id }) => [`${name}.${id}`, `${name}.${id}.word`]),
  ...['spreadsheet', 'plan.csv', 'answers.csv', 'governors.csv', 'calendar.ics'].map((format) => `${name}.${format}`),
])
/** Where the golden text of a file lies. */
const golden = (file: string): string => `./${file}.txt`

const titlesOf = (entries: readonly ReadOutlineEntry[]): readonly string[] =>
  entries.flatMap(({ title, items }) => [title, ...titlesOf(items)])

describe.each(reviewCases)('the $name review', (reviewCase) => {
  const { name, input, copy } = reviewCase

  it.each(variants)('as a PDF, $id, says what was read and agreed, and its tags are sound', async ({ id, data }) => {
    const report = buildReport(id, input, optionsOf(reviewCase, data))
    const drawn = await drawReport(report, fonts, { createdAt: now })
    await expect(await pdfAsText(drawn)).toMatchFileSnapshot(golden(`${name}.${id}`))
    expect(await structureProblems(drawn.bytes)).toEqual([])
    expect(titlesOf((await readPdf(drawn.bytes)).outline)).toEqual(
      report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    )
  })

  it.each(variants)('as a Word document, $id, says what was read and agreed', async ({ id }) => {
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
          { ...input, dropped: droppedActions(input.pack, input.review, input.plan, copy), copy },
          { now, omitOwners: reviewCase.omitOwners },
        ),
      ),
    ).toMatchFileSnapshot(golden(`${name}.calendar.ics`))
  })
})

it('every golden file belongs to a report', () => {
  const found = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.txt'))
  expect(found.filter((file) => !files.includes(file.slice(0, -'.txt'.length)))).toEqual([])
})
