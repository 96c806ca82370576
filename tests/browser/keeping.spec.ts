import { expect, test } from '@playwright/test'
import { choice, downloadBy, goToQuestion, readStore, savedOnDevice, startReview, usualQuestions } from './pages'

const school = 'Example Primary School'

test('the browser is asked once to keep what is stored, after the first answers of a review of one’s own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = async () => false
    StorageManager.prototype.persist = async () => {
      sessionStorage.setItem('asked', String(Number(sessionStorage.getItem('asked') ?? 0) + 1))
      return false
    }
  })
  const asked = () => page.evaluate(() => Number(sessionStorage.getItem('asked') ?? 0))
  const answered = async () => {
    for (const value of [0, 1, 2, 3] as const)
      await page
        .locator('fieldset[data-question] input')
        .and(page.locator(`[value="${value}"]`))
        .check()
    await savedOnDevice(page)
  }
  await page.goto('./')
  await page.getByRole('button', { name: 'Open the example Example Primary School, under way' }).click()
  await expect(page).toHaveURL(/#\/review\/example-primary/)
  await goToQuestion(page, 'lead-available')
  await answered()
  expect(await asked()).toBe(0)
  await startReview(page, school)
  await choice(page, 'lead-available', 0).check()
  await savedOnDevice(page)
  expect(await asked()).toBe(0)
  await answered()
  await expect.poll(asked).toBe(1)
  await expect
    .poll(async () => (await readStore(page, 'device')).find(({ key }) => key === 'preferences/persistent'))
    .toMatchObject({ value: false })
  await page.reload()
  await answered()
  expect(await asked()).toBe(1)
})

test('a review that was long in no file reminds of saving one, until a file is saved or it is put off', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-02T09:00:00Z'))
  await startReview(page, school)
  for (const id of usualQuestions().slice(0, 10)) {
    await goToQuestion(page, id)
    await choice(page, id, 2).check()
  }
  await savedOnDevice(page)
  const reminder = page.getByRole('complementary', { name: 'Reminder to save a file' })
  const onDay = async (day: number) => {
    await page.clock.setFixedTime(new Date(Date.UTC(2026, 10, day, 9)))
    await page.reload()
    await savedOnDevice(page)
  }
  await onDay(8)
  await expect(reminder).toHaveCount(0)
  await onDay(12)
  await expect(reminder).toContainText('Not saved as a file yet:')
  await reminder.getByRole('button', { name: 'Not now' }).click()
  await expect(reminder).toHaveCount(0)
  await onDay(14)
  await expect(reminder).toHaveCount(0)
  await onDay(20)
  await expect(reminder).toBeVisible()
  await downloadBy(page, reminder.getByRole('button', { name: 'Save a file' }))
  await expect(reminder).toHaveCount(0)
})
