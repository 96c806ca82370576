import { expect, test, type Locator, type Page } from '@playwright/test'
import { choice, goTo, readStore, savedOnDevice, startReview } from './pages'

const school = 'Example Primary School'

/** Types the first two parts of a date and leaves out the third, as a person does. */
const typePart = async (field: Locator): Promise<void> => {
  await field.focus()
  await field.pressSequentially('1203')
}

/** Takes away the part of a date that comes first. */
const deletePart = async (field: Locator): Promise<void> => {
  await field.focus()
  await field.press('Backspace')
}

const notComplete = (page: Page) => page.getByText('This date is not complete.')
const stored = async (page: Page) =>
  (await readStore(page, 'events')).map(({ event }) => event as { readonly kind: string; readonly detail?: string })

test('a piece of evidence whose date lacks a part is not stored, and says so beside the date', async ({ page }) => {
  await startReview(page, school)
  await goTo(page, 'evidence')
  await page.getByRole('button', { name: 'Add evidence' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What it is').fill('Cover rota')
  const date = dialog.getByLabel('Last checked')
  await typePart(date)
  await dialog.getByRole('button', { name: 'Add evidence' }).click()
  await expect(notComplete(page)).toBeVisible()
  await expect(date).toBeFocused()
  expect((await stored(page)).map(({ kind }) => kind)).not.toContain('evidence-set')
  await date.fill('2026-03-12')
  await expect(notComplete(page)).toBeHidden()
  await dialog.getByRole('button', { name: 'Add evidence' }).click()
  await expect(dialog).toBeHidden()
  await savedOnDevice(page)
  expect((await stored(page)).map(({ kind }) => kind)).toContain('evidence-set')
})

test('a review date that has lost a part, or was emptied, is not kept and moves no due date', async ({ page }) => {
  await startReview(page, school)
  await goTo(page, 'details')
  const date = page.getByLabel('Review date')
  await deletePart(date)
  await page.getByRole('button', { name: 'Keep these details' }).click()
  await expect(notComplete(page)).toBeVisible()
  await date.fill('')
  await page.getByRole('button', { name: 'Keep these details' }).click()
  await expect(page.getByText('Give the review date: due dates count from it, or from later answers.')).toBeVisible()
  await goTo(page, 'evidence')
  await goTo(page, 'details')
  expect((await stored(page)).filter(({ detail }) => detail === 'reviewDate')).toHaveLength(1)
})

test('a next review, a term and a meeting that lack a part of their date are not left out in silence', async ({
  page,
}) => {
  await startReview(page, school)
  await goTo(page, 'details')
  await page.getByRole('button', { name: 'Add a meeting' }).click()
  await page.getByRole('button', { name: 'Add a term' }).click()
  for (const field of ['Next review', 'First day', 'Last day', 'Day of the meeting'])
    await typePart(page.getByLabel(field))
  await page.getByRole('button', { name: 'Keep these details' }).click()
  await expect(notComplete(page)).toHaveCount(4)
})

test('a year far from now is asked about, and one that cannot be is refused in words', async ({ page }) => {
  await startReview(page, school)
  await goTo(page, 'details')
  const next = page.getByLabel('Next review')
  await next.fill('2062-11-27')
  await expect(page.getByText(/^That is \d+ years from now\. Is the year right\?$/)).toBeVisible()
  await next.fill('0202-11-27')
  await page.getByRole('button', { name: 'Keep these details' }).click()
  await expect(page.getByText('The year 0202 cannot be right. Enter a date between 2000 and 2099.')).toBeVisible()
})

test('just after midnight in summer it is the new day, in what is written and in what is proposed', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-07-01T23:30:00Z')
  await startReview(page, school)
  await choice(page, 'lead-available', 0).check()
  await goTo(page, 'history')
  await expect(page.getByRole('heading', { name: 'Today, 2 July 2026' })).toBeVisible()
  await expect(page.getByText('00:30').first()).toBeVisible()
  await expect(page.getByText('review date 2 July 2026')).toBeVisible()
  await goTo(page, 'milestones')
  await expect(page.getByLabel('Name')).toHaveValue(/^Summer 2026/)
})

test('a report that stays open overnight says the new day, and what has become overdue', async ({ page }) => {
  await page.clock.install({ time: '2026-11-26T21:00:00Z' })
  await startReview(page, school)
  await choice(page, 'lead-available', 0).check()
  await savedOnDevice(page)
  await goTo(page, 'report')
  await page.getByRole('button', { name: 'Preview and make: Action plan' }).click()
  const preview = page.getByRole('region', { name: 'Preview of the pages' })
  await expect(preview.getByText('26 November 2026').first()).toBeVisible()
  await expect(preview.getByText(/overdue/i)).toHaveCount(0)
  await page.clock.fastForward(12 * 24 * 60 * 60 * 1000)
  await expect(preview.getByText('8 December 2026').first()).toBeVisible()
  await expect(preview.getByText(/overdue/i).first()).toBeVisible()
})
