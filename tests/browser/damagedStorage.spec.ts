import { expect, test } from '@playwright/test'
import {
  choice,
  downloadBy,
  goTo,
  listedReviews,
  readStore,
  reviewIdOf,
  savedOnDevice,
  startReview,
  writeStore,
} from './pages'

const school = 'Example Primary School'

test('a damaged record is named and left alone, and the rest of the review opens', async ({ page }) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  const review = reviewIdOf(page)
  const garbage = { review, id: 'damaged:7', event: { kind: 'answer-set', question: 'child-heard', value: 9 } }
  await writeStore(page, 'events', [garbage])
  await page.reload()
  await expect(page.getByText('Some of what is stored for this review cannot be read')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'event damaged:7, value' })).toBeVisible()
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await choice(page, 'lead-available', 3).check()
  await savedOnDevice(page)
  expect(await readStore(page, 'events')).toContainEqual(garbage)
})

test('a review whose start is damaged cannot be opened, says so, and hands over what is stored', async ({ page }) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  const records = await readStore(page, 'events')
  const start = records.find(({ event }) => (event as { readonly kind: string }).kind === 'review-started')
  await writeStore(page, 'events', [{ ...start, event: 'garbage' }])
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'This review cannot be opened' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'the start of the review cannot be read' })).toBeVisible()
  const { bytes } = await downloadBy(page, page.getByRole('button', { name: 'Save what is stored' }))
  expect(JSON.parse(bytes.toString('utf8'))).toEqual(await readStore(page, 'events'))
  await page.getByRole('link', { name: 'All reviews' }).click()
  expect(await listedReviews(page)).toEqual(['A review that cannot be opened'])
})

test('an address of a review or a question that is not there says so and leads on', async ({ page }) => {
  await page.goto('./#/review/nosuchreview/question/lead-available')
  await expect(page.getByRole('heading', { level: 1, name: 'This review is not on this device' })).toBeVisible()
  await page.getByRole('link', { name: 'All reviews' }).click()
  await expect(page.getByRole('heading', { name: 'Try an example' })).toBeVisible()
  await startReview(page, school)
  await goTo(page, 'question/no-such-question')
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such question' })).toBeVisible()
  await page.goto('./#/no/such/page')
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible()
})

test('what a newer version of the app has stored is left as it is, and the page says so', async ({ page }) => {
  await page.goto('./icon.svg')
  const version = () =>
    page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'unannounced')?.version)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('unannounced', 99)
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('reviews'))
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve()
        })
      }),
  )
  await startReview(page, school)
  await expect(page.getByRole('alert')).toContainText('Not saved')
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await expect(page.getByRole('alert')).toContainText('Your reviews were stored by a newer version of Unannounced')
  expect(await version()).toBe(99)
  await page.getByRole('button', { name: `Save file of ${school}` }).click()
  await expect(page.getByText('The review was saved as a file among your downloads.')).toBeVisible()
})

test('a review in which a newer version stored something is not opened in part, is named for what it is, and is handed over as it is', async ({
  page,
}) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  const newer = {
    review: reviewIdOf(page),
    id: 'newer:1',
    event: { format: 4, kind: 'answer-rehearsed', question: 'lead-available' },
  }
  await writeStore(page, 'events', [newer])
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'This review is from a newer version' })).toBeVisible()
  await expect(page.getByText(/damaged/)).toHaveCount(0)
  const { bytes } = await downloadBy(page, page.getByRole('button', { name: 'Save what is stored' }))
  expect(JSON.parse(bytes.toString('utf8'))).toEqual(await readStore(page, 'events'))
  await page.getByRole('link', { name: 'All reviews' }).click()
  expect(await listedReviews(page)).toEqual(['A review from a newer version of Unannounced'])
  expect(await readStore(page, 'events')).toContainEqual(newer)
})
