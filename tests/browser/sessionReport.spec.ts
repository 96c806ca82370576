import { expect, test, type Page } from '@playwright/test'
import mammoth from 'mammoth'
import { flat, readPdf, textOf } from '../pdf/readPdf'
import { faults, tooWide } from './faults'
import { downloadBy, goToAddress, listedReviews, openFile, type ReadFile } from './pages'
import { openExampleSession } from './screens'
import { plan } from './sessions'

const report = '/workshops/example-session/report'

const readText = async ({ bytes }: ReadFile): Promise<string> => {
  const pdf = await readPdf(new Uint8Array(bytes))
  return pdf.root === null
    ? ''
    : flat(pdf.root)
        .map((element) => textOf(pdf, element))
        .join('\n')
        .replace(/\s+/g, ' ')
}

const made = (page: Page, button: string) => downloadBy(page, page.getByRole('button', { name: button, exact: true }))

/** Types the answers of a table as if they had come on paper. */
const typeSheet = async (page: Page, keys: string): Promise<void> => {
  await page.locator('.collect-grid input').first().focus()
  await page.keyboard.type(keys)
  await page.keyboard.press('Enter')
}

test('each paper of a session is shown, and made as a PDF and for Word with what was shown', async ({ page }) => {
  test.slow()
  await openExampleSession(page)
  await goToAddress(page, report)
  for (const [paper, heading, file] of [
    [
      'Report',
      'Where it was furthest apart',
      /^workshop-Example-session-practising-on-a-written-up-school-report-2026-11-20$/,
    ],
    ['Certificate of attendance', 'Certificate of attendance', /^workshop-certificate-of-attendance$/],
    ['Answer sheet', 'Example session: practising on a written-up school', /-answer-sheet$/],
    ['Facilitator’s guide', 'If somebody is upset, or speaks of a real child', /-facilitators-guide$/],
    ['The school to rate', 'Example Academy: a made-up school', /-school-to-rate$/],
  ] as const) {
    await page.getByRole('radio', { name: paper, exact: true }).check()
    await expect(
      page.getByRole('region', { name: 'Preview of the pages' }).getByRole('heading', { name: heading }),
    ).toBeVisible()
    const pdf = await made(page, 'Download PDF')
    expect(pdf.name.replace(/\.pdf$/, '')).toMatch(file)
    expect(await readText(pdf)).toContain(heading)
    const word = await made(page, 'Download Word')
    expect((await mammoth.extractRawText({ buffer: word.bytes })).value, paper).toContain(heading)
  }
})

test('the votes go to a spreadsheet as rows, and as CSV', async ({ page }) => {
  await openExampleSession(page)
  await goToAddress(page, report)
  const workbook = await made(page, 'Download XLSX')
  expect(workbook.name).toMatch(/\.xlsx$/)
  expect(workbook.bytes.subarray(0, 2).toString('latin1')).toBe('PK')
  const csv = (await made(page, 'Download CSV')).bytes.toString('utf8')
  expect(csv).toMatch(/^\uFEFF"Question","Vote","Not in place",/)
  // Eight questions, voted on twice, under their heads.
  expect(csv.trimEnd().split('\r\n')).toHaveLength(17)
})

test('before any answer came in, what is printed beforehand is offered, and nothing to count', async ({ page }) => {
  const session = await plan(page)
  await goToAddress(page, `${session}/report`)
  await expect(page.getByText('No answers have come in yet')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Answer sheet', exact: true })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Download XLSX' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Save them as a review file' })).toHaveCount(0)
  expect((await made(page, 'Download PDF')).name).toBe('workshop-Staff-day-answer-sheet.pdf')
})

test('a table’s answers are handed over as a review file, which this device does not keep and another opens', async ({
  page,
}) => {
  const session = await plan(page)
  await goToAddress(page, `${session}/collect`)
  await page.getByRole('button', { name: 'From paper' }).click()
  await typeSheet(page, '20d')
  await typeSheet(page, '31-')
  await expect(page.getByText('2 of 10 tables')).toBeVisible()
  await goToAddress(page, `${session}/report`)
  await page.getByLabel('Whose answers').selectOption('Table 2, first vote')
  const file = await made(page, 'Save them as a review file')
  expect(file.name).toMatch(/^From-the-workshop-on-\d+-\w+-\d{4}-Table-2\.review\.json$/)
  await page.goto('./')
  expect(await listedReviews(page)).toEqual([])
  await openFile(page, file.name, file.bytes)
  await expect(page).toHaveURL(/#\/review\//)
  await expect(page.getByRole('heading', { name: /^2 of \d+ questions answered$/ })).toBeVisible()
})

test('two sessions are compared on the screen and as files', async ({ page }) => {
  test.slow()
  await openExampleSession(page)
  // The same plan again, answered by a table on paper.
  await goToAddress(page, '/workshops')
  await page.getByRole('button', { name: /^Use the plan of Example session/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
  await page.getByLabel('Name of the session').fill('After the training')
  const session = new URL(page.url()).hash.slice(1)
  await goToAddress(page, `${session}/collect`)
  await page.getByRole('button', { name: 'From paper' }).click()
  for (let table = 1; table <= 4; table += 1) await typeSheet(page, '22111111')
  await expect(page.getByText('4 of 10 tables')).toBeVisible()
  await goToAddress(page, '/workshops/compare')
  await page.getByRole('checkbox', { name: /^Example session/ }).check()
  await page.getByRole('checkbox', { name: /^After the training/ }).check()
  const preview = page.getByRole('region', { name: 'Preview of the pages' })
  await expect(preview.getByRole('heading', { name: 'What moved' })).toBeVisible()
  await expect(preview.getByText('The middle answer went up: Who is at home')).toBeVisible()
  await expect(preview.getByText(/^More chose what fits: .*Who is at home/)).toBeVisible()
  expect(await readText(await made(page, 'Download PDF'))).toContain('Side by side')
  expect((await made(page, 'Download XLSX')).name).toBe('workshops-compared-After-the-training.xlsx')
  expect(await faults(page, 'compared sessions')).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await tooWide(page)).toEqual([])
})

test('the page ends where its content does: what is for screen readers alone makes it no taller', async ({ page }) => {
  await openExampleSession(page)
  await goToAddress(page, report)
  await expect(page.getByRole('region', { name: 'Preview of the pages' })).toBeVisible()
  const { scrolls, foot } = await page.evaluate(() => ({
    scrolls: document.documentElement.scrollHeight,
    foot: Math.ceil((document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0) + window.scrollY),
  }))
  expect(scrolls).toBeLessThanOrEqual(Math.max(foot, 720) + 1)
})
