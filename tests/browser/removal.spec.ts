import { expect, test, type BrowserContext } from '@playwright/test'
import { choice, deleteReview, listedReviews, noteOn, readStore, savedOnDevice, startReview } from './pages'

const school = 'Example Primary School'

/** Removes everything, in another tab. */
const removeEverything = async (context: BrowserContext): Promise<void> => {
  const other = await context.newPage()
  await other.goto('./#/about')
  await other.getByRole('button', { name: 'Remove everything from this device' }).click()
  await other.getByRole('button', { name: 'Remove it for good' }).click()
  await expect(other.getByText('Everything you entered was removed from this device.')).toBeVisible()
}

test('what is removed for good stays removed, whatever another tab has open, waits to store, or is typing', async ({
  page,
  context,
}) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await noteOn(page).pressSequentially('In the middle of')
  await removeEverything(context)
  await expect(page.getByRole('heading', { level: 1, name: 'Everything was removed from this device' })).toBeVisible()
  await expect(page.getByRole('button', { name: /put it back/i })).toHaveCount(0)
  await page.getByRole('link', { name: 'All reviews' }).click()
  expect(await listedReviews(page)).toEqual([])
  expect(await readStore(page, 'events')).toEqual([])
  expect(await readStore(page, 'drafts')).toEqual([])
})

test('what waits for room in one tab does not come back after everything was removed in another that it did not hear', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined
  })
  await startReview(page, school)
  await savedOnDevice(page)
  await removeEverything(context)
  await choice(page, 'lead-available', 2).click()
  await expect(page.getByRole('heading', { level: 1, name: 'This review was deleted in another tab' })).toBeVisible()
  expect(await readStore(page, 'events')).toEqual([])
})

test('a review that was deleted before everything was removed in another tab cannot be put back either', async ({
  page,
  context,
}) => {
  await startReview(page, school)
  await savedOnDevice(page)
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await deleteReview(page, school)
  await expect(page.getByRole('button', { name: `Put ${school} back` })).toBeVisible()
  await removeEverything(context)
  await expect(page.getByRole('button', { name: `Put ${school} back` })).toHaveCount(0)
  await expect(page.getByText(`“${school}” was deleted from this device.`)).toHaveCount(0)
  expect(await readStore(page, 'events')).toEqual([])
})

test('what cannot be reached is not called removed', async ({ page }) => {
  await startReview(page, school)
  await savedOnDevice(page)
  await page.goto('./#/about')
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError')
    }
  })
  await page.reload()
  await page.getByRole('button', { name: 'Remove everything from this device' }).click()
  await page.getByRole('button', { name: 'Remove it for good' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'It could not be removed' })).toBeVisible()
  await expect(page.getByText('Everything you entered was removed from this device.')).toHaveCount(0)
})
