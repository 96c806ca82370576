import { expect, test } from '@playwright/test'
import { builtInPackJson, downloadBy, elsewhere, fileInput, listedReviews, saveFile, startReview } from './pages'

test('several files that are chosen together are all opened, and it is said what came of each', async ({
  page,
  browser,
  baseURL,
}) => {
  const files: { name: string; mimeType: string; buffer: Buffer }[] = []
  for (const school of ['First School', 'Second School']) {
    await startReview(page, school)
    const { name, bytes } = await saveFile(page)
    files.push({ name, mimeType: 'application/json', buffer: bytes })
  }
  const refused = { name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{') }
  const pack = {
    name: 'checklist.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...builtInPackJson(), id: 'another' })),
  }
  await elsewhere(browser, baseURL, async (other) => {
    await fileInput(other).setInputFiles([files[0]!, refused, pack, files[1]!])
    const summary = other.locator('.notice', { hasText: 'Several files were opened' })
    for (const { name } of files) await expect(summary).toContainText(name)
    await expect(summary).toContainText('1 file was not opened, and changed nothing:')
    await expect(summary).toContainText('holiday.json')
    await expect(summary).toContainText('Still to decide on: checklist.json')
    await summary.getByRole('button', { name: 'Open the next' }).click()
    await expect(other).toHaveURL(/#\/new$/)
    await other.getByRole('link', { name: 'reviews' }).first().click()
    expect([...(await listedReviews(other))].sort()).toEqual(['First School', 'Second School'])
  })
})

test('while a file is made the report dialog stays where it is, its heading and Close in sight', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Open the example Example Academy, November 2026' }).click()
  await page.getByRole('link', { name: 'Downloads', exact: true }).click()
  await page.getByRole('button', { name: 'Preview and make: Action plan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Action plan' })
  await downloadBy(page, dialog.getByRole('button', { name: 'Download PDF' }))
  await expect(dialog.getByText('is among your downloads')).toBeVisible()
  // Some browsers scroll it themselves to what came last: it must not be able to.
  expect(
    await dialog.evaluate((element) => {
      element.scrollTop = 500
      return element.scrollTop
    }),
  ).toBe(0)
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport()
})
