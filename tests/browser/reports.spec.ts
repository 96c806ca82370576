import { expect, test, type Locator, type Page } from '@playwright/test'
import mammoth from 'mammoth'
import { variants } from '../../src/core/report/variants/buildReport'
import { foldEvents } from '../../src/core/review/foldEvents'
import type { Review } from '../../src/core/review/review'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import type { ReviewCopy } from '../../src/core/review/reviewCopy'
import { parseReviewFile } from '../../src/storage/readReviewFile'
import { flat, readPdf, textOf } from '../pdf/readPdf'
import {
  choice,
  downloadBy,
  goTo,
  goToQuestion,
  noteOn,
  openFile,
  readDownload,
  saveFile,
  startReview,
  tabTo,
  type ReadFile,
} from './pages'

const openExample = async (page: Page): Promise<void> => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Open the example Example Academy, November 2026' }).click()
  await expect(page).toHaveURL(/#\/review\//)
  await goTo(page, 'report')
}

/** Begins a rehearsal, so that there is one to report on. */
const rehearse = async (page: Page): Promise<void> => {
  await goTo(page, 'rehearsals')
  await page.getByRole('button', { name: /^Draw \d+ and start$/ }).click()
  await expect(page.getByRole('group', { name: 'What came' })).toBeVisible()
  await goTo(page, 'report')
}

const opener = (page: Page, title: string): Locator => page.getByRole('button', { name: `Preview and make: ${title}` })

const textOfPdf = async ({ bytes }: ReadFile): Promise<{ readonly title: string | null; readonly text: string }> => {
  const read = await readPdf(new Uint8Array(bytes))
  if (read.root === null) throw new Error('the PDF has no structure')
  return {
    title: read.title,
    text: flat(read.root)
      .map((element) => textOf(read, element))
      .join('\n')
      .replace(/\s+/g, ' '),
  }
}

const beginning = ({ bytes }: ReadFile, count: number): string => bytes.subarray(0, count).toString('latin1')

const nameOf = (title: string): string => `Safeguarding ${title.charAt(0).toLowerCase()}${title.slice(1)}`

/** The reports that say whose they are; a model sheet is anybody's. */
const reviewReports = variants.filter(({ isModel }) => isModel !== true)

test('each report is made as a PDF that reads back its title and what its preview shows', async ({ page }) => {
  await openExample(page)
  await rehearse(page)
  for (const { id, title, name = nameOf(title), fileName = id, data } of reviewReports) {
    await opener(page, title).click()
    const dialog = page.getByRole('dialog', { name: title })
    const shown = await dialog
      .getByRole('region', { name: 'Preview of the pages' })
      .getByRole('heading')
      .allTextContents()
    const pdf = await downloadBy(page, dialog.getByRole('button', { name: 'Download PDF' }))
    expect(pdf.name).toBe(
      `Example-Academy-safeguarding-${fileName}-2026-11-09${data === 'none' ? '' : '-with-review-data'}.pdf`,
    )
    await expect(dialog.getByText('The PDF is among your downloads')).toBeVisible()
    const read = await textOfPdf(pdf)
    expect(read.title).toBe(`${name}: Example Academy, 9 November 2026`)
    expect(shown.length, title).toBeGreaterThan(2)
    for (const heading of shown) expect(read.text, title).toContain(heading)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
})

test('each report is made as a Word document, which says that it holds no data', async ({ page }) => {
  await openExample(page)
  for (const { id, title, fileName = id } of reviewReports) {
    await opener(page, title).click()
    const word = await downloadBy(page, page.getByRole('dialog').getByRole('button', { name: 'Download Word' }))
    expect(word.name).toBe(`Example-Academy-safeguarding-${fileName}-2026-11-09.docx`)
    const { value: text } = await mammoth.extractRawText({ buffer: word.bytes })
    expect(text, title).toContain('This file holds no data.')
    expect(text, title).not.toContain('This PDF')
    await expect(page.getByText('The Word document is among your downloads')).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

test('plan, answers and due dates are made for the school office', async ({ page }) => {
  await openExample(page)
  const made = (button: string) => downloadBy(page, page.getByRole('button', { name: button }))
  const workbook = await made('Download XLSX')
  expect(workbook.name).toBe('Example-Academy-safeguarding-plan-and-answers-2026-11-09.xlsx')
  expect(beginning(workbook, 2)).toBe('PK')
  const plan = await made('Download plan as CSV')
  expect(plan.name).toBe('Example-Academy-safeguarding-plan-2026-11-09.csv')
  expect(plan.bytes.toString('utf8')).toMatch(/^\uFEFF"When it is due","Action",/)
  const answers = await made('Download answers as CSV')
  expect(answers.bytes.toString('utf8')).toMatch(/^\uFEFF"Area","Question",/)
  expect(answers.bytes.toString('utf8').split('\r\n').length).toBeGreaterThan(59)
  const dates = await made('Download ICS')
  expect(dates.name).toBe('Example-Academy-safeguarding-due-dates-2026-11-09.ics')
  expect(dates.bytes.toString('utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
  const uids = (text: string) => text.match(/^UID:.*$/gm) ?? []
  expect(uids(dates.bytes.toString('utf8')).length).toBeGreaterThan(0)
  expect(uids((await made('Download ICS')).bytes.toString('utf8'))).toEqual(uids(dates.bytes.toString('utf8')))
})

test('a newer calendar cancels the date of a gap that is none any more, unless that is not wanted', async ({
  page,
}) => {
  const made = async () =>
    (await downloadBy(page, page.getByRole('button', { name: 'Download ICS' }))).bytes.toString('utf8')
  const sequenceIn = (text: string) => Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1])
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 0).check()
  await goTo(page, 'report')
  const before = await made()
  expect(before.match(/^STATUS:.*\r$/gm)).toEqual(['STATUS:CONFIRMED\r'])
  await goToQuestion(page, 'lead-available')
  await choice(page, 'lead-available', 1).check()
  await goTo(page, 'report')
  const after = await made()
  expect(
    after.match(/^(?:UID:.*\/lead-available\/.|STATUS:.*)(?=[@\r])/gm)?.map((line) => line.replace(/^UID:.*\//, '')),
  ).toEqual(['1', 'STATUS:CONFIRMED', '0', 'STATUS:CANCELLED'])
  expect(sequenceIn(after)).toBeGreaterThan(sequenceIn(before))
  await page.getByRole('checkbox', { name: 'Cancel 1 entry whose action is no longer in the plan' }).uncheck()
  expect((await made()).match(/^STATUS:.*\r$/gm)).toEqual(['STATUS:CONFIRMED\r'])
})

test('notes and owners that are left out of the tables are in none of them', async ({ page }) => {
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 0).check()
  await noteOn(page).fill('Seen on the rota.')
  await noteOn(page).blur()
  await goTo(page, 'report')
  const csv = async (button: string) =>
    (await downloadBy(page, page.getByRole('button', { name: button }))).bytes.toString('utf8')
  expect(await csv('Download answers as CSV')).toContain('Seen on the rota.')
  expect(await csv('Download plan as CSV')).toContain('"Owner"')
  await page.getByRole('checkbox', { name: 'Notes' }).check()
  await page.getByRole('checkbox', { name: 'Owners of actions' }).check()
  expect(await csv('Download answers as CSV')).not.toContain('Seen on the rota.')
  expect(await csv('Download plan as CSV')).not.toContain('"Owner"')
})

test('a PDF is drawn beside the page; where what draws it could not be fetched, it is once it can be', async ({
  page,
}) => {
  await startReview(page, 'Example Primary School')
  await goTo(page, 'report')
  await opener(page, 'Action plan').click()
  await page.route('**/assets/pdfWorker-*', (route) => route.abort())
  await page.getByRole('button', { name: 'Download PDF' }).click()
  await expect(page.getByText('The part of the app that makes the PDF could not be fetched.')).toBeVisible()
  await page.unroute('**/assets/pdfWorker-*')
  await page.route('**/assets/*.ttf', (route) => route.abort())
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Fetching what makes the PDF')).toBeHidden()
  await expect(page.getByText('The part of the app that makes the PDF could not be fetched.')).toBeVisible()
  await page.unroute('**/assets/*.ttf')
  const pdf = await downloadBy(page, page.getByRole('button', { name: 'Try again' }))
  expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining('/assets/pdfWorker-')])
})

test('characters that a PDF cannot print are named once it is made', async ({ page }) => {
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 0).check()
  await noteOn(page).fill('Asked again 🙂, in Hebrew: שלום')
  await noteOn(page).blur()
  await goTo(page, 'report')
  await opener(page, 'Full report').click()
  const pdf = await downloadBy(page, page.getByRole('button', { name: 'Download PDF' }))
  await expect(
    page.getByText('These characters cannot be printed, and □ stands in their place: 🙂 ש ל ו ם'),
  ).toBeVisible()
  expect((await textOfPdf(pdf)).text).toContain('Asked again □, in Hebrew: □□□□')
})

const copyIn = ({ bytes }: ReadFile): ReviewCopy => {
  const file = parseReviewFile(JSON.parse(bytes.toString('utf8')))
  if (!file.ok) throw new Error(file.problems.map(({ what }) => what).join('; '))
  return file.value.copy
}

const reviewIn = (copy: ReviewCopy): Review => foldEvents(copy)

test('a finished review comes back from its full report with the same scorecard and plan, in a browser that has never seen it', async ({
  page,
  browser,
  baseURL,
}) => {
  await openExample(page)
  const here = copyIn(await saveFile(page))
  await opener(page, 'Full report').click()
  const pdf = await downloadBy(page, page.getByRole('button', { name: 'Download PDF' }))
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
  const there = await context.newPage()
  await there.goto('./')
  await openFile(there, pdf.name, pdf.bytes)
  await expect(there).toHaveURL(/#\/review\//)
  const copy = copyIn(await saveFile(there))
  const [before, after] = [reviewIn(here), reviewIn(copy)]
  expect(scoreReview(copy.pack, after)).toEqual(scoreReview(here.pack, before))
  for (const part of [
    'answers',
    'answeredBy',
    'notes',
    'evidence',
    'actionEdits',
    'contributors',
    'details',
    'milestones',
  ] as const)
    expect(after[part], part).toEqual(before[part])
  await context.close()
})

test('a report is chosen, read and made by keyboard alone, and the focus goes back to where it came from', async ({
  page,
}) => {
  await openExample(page)
  const summary = opener(page, 'Governors’ summary')
  await tabTo(page, summary)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Governors’ summary' })
  await expect(dialog.getByRole('heading', { level: 2, name: 'Governors’ summary' })).toBeFocused()
  await tabTo(page, dialog.getByRole('radio', { name: /^No data/ }))
  await page.keyboard.press('ArrowUp')
  await expect(dialog.getByRole('radio', { name: 'With all its history' })).toBeChecked()
  await tabTo(page, dialog.getByRole('checkbox', { name: /^Owners/ }))
  await page.keyboard.press('Space')
  const preview = dialog.getByRole('region', { name: 'Preview of the pages' })
  await expect(
    preview.getByText(
      /^Notes, owners of actions, people’s names and where evidence is kept, from these pages and from the data/,
    ),
  ).toBeVisible()
  await tabTo(page, dialog.getByRole('button', { name: 'Download PDF' }))
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe(
    'Example-Academy-safeguarding-governors-summary-2026-11-09-with-review-data-and-history.pdf',
  )
  await expect(dialog.getByText('The PDF is among your downloads')).toBeInViewport()
  await tabTo(page, preview)
  await page.keyboard.press('End')
  await expect.poll(() => preview.evaluate((element) => element.scrollTop)).toBeGreaterThan(100)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(summary).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('button', { name: 'Close' }))
  await page.keyboard.press('Enter')
  await expect(summary).toBeFocused()
})

test('on a phone the dialog fills the screen and nothing in it has to be scrolled sideways', async ({ page }) => {
  for (const width of [375, 320]) {
    await page.setViewportSize({ width, height: 640 })
    await openExample(page)
    await opener(page, 'Full report').click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width, height: 640 })
    await expect(dialog.getByRole('button', { name: 'Download PDF' })).toBeInViewport({ ratio: 1 })
    const sideways = await dialog.evaluate((element) =>
      [element, ...element.querySelectorAll('.report-maker, .options, .report-preview, .report-paper')]
        .filter((box) => box.scrollWidth > box.clientWidth + 1)
        .map(({ className }) => className),
    )
    expect(sideways).toEqual([])
    await page.keyboard.press('Escape')
  }
})

test('a trainer prints a blank checklist from the first page without starting a review', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'print a blank checklist' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Blank sheets' })).toBeVisible()
  const pdf = await downloadBy(page, page.getByRole('button', { name: 'Download PDF' }))
  const { text } = await textOfPdf(pdf)
  expect(text).toContain('60 questions in 10 areas')
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await expect(page.getByRole('heading', { name: 'Try an example' })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('from a question to its model sheet as PDF and as Word, by keyboard alone', async ({ page }) => {
  await startReview(page, 'Example Primary School')
  await goToQuestion(page, 'lead-available')
  await tabTo(page, page.getByRole('link', { name: 'Rota', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Blank sheets' })).toBeFocused()
  await expect(page.getByRole('radio', { name: 'Rota' })).toBeChecked()
  const made = async (button: string): Promise<ReadFile> => {
    await tabTo(page, page.getByRole('button', { name: button }))
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    return readDownload(download)
  }
  const pdf = await made('Download PDF')
  expect(pdf.name).toBe('model-sheet-rota.pdf')
  const { text } = await textOfPdf(pdf)
  expect(text).toContain('Rota: who takes concerns, and when')
  expect(text).not.toContain('Example Primary School')
  const word = await made('Download Word')
  expect(word.name).toBe('model-sheet-rota.docx')
  const { value } = await mammoth.extractRawText({ buffer: word.bytes })
  expect(value).toContain('Rota: who takes concerns, and when')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Critical 1 of 14')
})
