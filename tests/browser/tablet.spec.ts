import { expect, test, type Page } from '@playwright/test'
import {
  choice,
  fileInput,
  goTo,
  goToQuestion,
  reviewIdOf,
  saveButton,
  savedOnDevice,
  startReview,
  writeStore,
} from './pages'

/** What differs on a device that is held and touched. */
test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true })

declare global {
  interface Window {
    readonly handedOver: string[]
  }
}

/** A device that hands files to other apps, and remembers which. */
const sharesFiles = (page: Page) =>
  page.addInitScript(() => {
    const handedOver: string[] = []
    Object.assign(window, { handedOver })
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files = [] }: ShareData) => {
        handedOver.push(...files.map(({ name }) => name))
      },
    })
  })

const handedOver = (page: Page) => page.evaluate(() => window.handedOver)

test('every file can be handed to another app, and nothing is said of downloads', async ({ page }) => {
  await sharesFiles(page)
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 2).check()
  await (await saveButton(page)).click()
  await expect(page.getByText('The review was saved as a file among this device’s files.')).toBeVisible()
  await page.getByRole('button', { name: 'Share it', exact: true }).click()
  await goTo(page, 'report')
  await page.getByRole('button', { name: 'Preview and make: Action plan' }).click()
  await page.getByRole('button', { name: 'Download PDF' }).click()
  await expect(page.getByText('The PDF is among this device’s files')).toBeVisible()
  await page.getByRole('button', { name: 'Share the PDF' }).click()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await page.getByRole('button', { name: 'Download XLSX' }).click()
  await page.getByRole('button', { name: 'Share the spreadsheet' }).click()
  await goTo(page, 'share')
  await page.getByRole('button', { name: 'Make the file for governors' }).click()
  await page.getByRole('button', { name: /^Share the file for governors/ }).click()
  await page.getByRole('button', { name: 'Share an invitation' }).click()
  await expect.poll(() => handedOver(page)).toHaveLength(5)
  expect((await handedOver(page)).map((name) => /\.(?:[a-z]+\.)?[a-z]+$/.exec(name)?.[0])).toEqual([
    '.review.json',
    '.pdf',
    '.xlsx',
    '.review.json',
    '.review.json',
  ])
  await expect(page.getByText('your downloads')).toHaveCount(0)
})

test('what is stored of a review that cannot be opened can be handed to another app as well', async ({ page }) => {
  await sharesFiles(page)
  await startReview(page, 'Example Primary School')
  await savedOnDevice(page)
  await writeStore(page, 'events', [
    {
      review: reviewIdOf(page),
      id: 'newer:1',
      event: { format: 4, kind: 'answer-rehearsed', question: 'lead-available' },
    },
  ])
  await page.reload()
  await page.getByRole('button', { name: 'Share what is stored' }).click()
  await expect.poll(() => handedOver(page)).toEqual(['review-of-a-newer-version.json'])
})

test('the file chooser offers every file, a protected one too', async ({ page }) => {
  await page.goto('./')
  await expect(fileInput(page)).not.toHaveAttribute('accept')
})

test('where the browser clears what is kept after a week, the reminder to save a file comes before somebody leaves', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { GestureEvent: class {} })
  })
  await startReview(page, 'Example Primary School')
  const reminder = page.getByRole('complementary', { name: 'Reminder to save a file' })
  const questions = ['lead-available', 'concerns-reach-lead', 'immediate-risk', 'child-heard', 'earlier-concerns']
  for (const question of questions) {
    await goToQuestion(page, question)
    await choice(page, question, 2).check()
    await page.getByRole('button', { name: 'Come back to this' }).click()
  }
  await expect(reminder).toContainText('This browser clears what a site keeps after seven days')
})
