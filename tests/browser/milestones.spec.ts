import { expect, test, type Page } from '@playwright/test'
import { choice, goTo, goToQuestion, reviewIdOf, savedOnDevice, startReview } from './pages'

const openExample = async (page: Page, title: string): Promise<void> => {
  await page.goto('./')
  await page.getByRole('button', { name: `Open the example ${title}` }).click()
  await expect(page.locator('.overview-subject')).toContainText(title)
}

const compared = (page: Page) => page.getByRole('region', { name: 'Compare', exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('two years of a school are compared: what got worse first, then the figures and the areas', async ({ page }) => {
  await openExample(page, 'Example Academy, November 2025')
  await openExample(page, 'Example Academy, November 2026')
  await goTo(page, 'milestones')
  await compared(page)
    .getByLabel('From')
    .selectOption({ label: 'Another review: Example Academy, November 2025 (review date 10 November 2025)' })
  await compared(page).getByLabel('To').selectOption({ label: 'This review, now' })
  await expect(compared(page).getByText(/^\d+ answers? (is|are) lower than before/)).toBeVisible()
  const groups = async () =>
    (await compared(page).getByRole('heading', { level: 3 }).allTextContents()).map((title) =>
      title.replace(/: \d+$/, ''),
    )
  expect(await groups()).toEqual(['Lower than before', 'New gaps, and what nobody knows', 'Better than before'])
  await expect(compared(page).getByText('was in place, now partly in place').first()).toBeVisible()
  const figures = compared(page).getByRole('table', { name: 'The main figures, before and now' })
  await expect(figures.getByRole('columnheader', { name: '10 November 2025' })).toBeVisible()
  for (const figure of ['Critical safeguards', 'All questions', 'Score', 'How much is answered', 'Answers with proof'])
    await expect(figures.getByRole('rowheader', { name: figure })).toBeVisible()
  await expect(compared(page).locator('figcaption', { hasText: /^Score of each area/ })).toBeVisible()
  await compared(page).getByRole('button', { name: 'Swap' }).click()
  await expect(compared(page).getByRole('heading', { level: 3, name: 'Better than before: 1' })).toBeVisible()
  expect((await groups())[0]).toBe('Lower than before')
})

test('a saved version keeps a state to go back to; going back can be undone, and the history has all of it', async ({
  page,
}) => {
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 2).check()
  await goTo(page, 'milestones')
  await page.getByLabel('Name of the saved version').fill('To full governors')
  await page.getByRole('button', { name: 'Save a version' }).click()
  await expect(page.getByText('No change since.')).toBeVisible()

  await goToQuestion(page, 'lead-available')
  await choice(page, 'lead-available', 1).check()
  await goToQuestion(page, 'concerns-reach-lead')
  await choice(page, 'concerns-reach-lead', 0).check()
  await goTo(page, 'milestones')
  await expect(page.getByText('2 changes since.')).toBeVisible()
  await expect(compared(page).getByText('was in place, now partly in place')).toBeVisible()

  await page.getByRole('button', { name: /^Bring the review back to this saved version ?: To full governors$/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Bring the review back to “To full governors”' })
  await expect(dialog).toContainText('This puts back 2 answers')
  await dialog.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByText('The review is back at “To full governors”.')).toBeVisible()
  await savedOnDevice(page)
  await goToQuestion(page, 'lead-available')
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
  await goToQuestion(page, 'concerns-reach-lead')
  await expect(choice(page, 'concerns-reach-lead', 0)).toBeChecked()

  await goTo(page, 'history')
  const entries = page.getByRole('listitem').filter({ hasText: 'Answer' })
  await expect(entries).toHaveCount(7)
  // The very first answer: the field has moved on since.
  await page
    .getByRole('button', { name: /^Take this out again ?: Answer, Can staff reach/ })
    .first()
    .click()
  const asked = page.getByRole('dialog', { name: 'This has changed since' })
  await expect(asked).toContainText('Partly in place')
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  await expect(entries).toHaveCount(7)
})

test('a saved version is signed off by keyboard, says what has changed since, and each figure leads to its arithmetic and back', async ({
  page,
}) => {
  await openExample(page, 'Example Academy, November 2026')
  await goTo(page, 'milestones')
  await page.getByRole('button', { name: /^Sign off this saved version/ }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Sign off “/ })
  await dialog.getByLabel('Your name').fill('A. Example')
  await dialog.getByLabel('Your role').fill('Headteacher')
  await dialog.getByLabel(/^The answers are a true account/).press('Space')
  await dialog.getByLabel('Your role').press('Enter')
  await expect(dialog).toBeHidden()
  const signed = page.getByText(/^Signed off by A\. Example, Headteacher, on /)
  await expect(signed).toContainText('; no change since.')
  await expect(signed).toBeFocused()

  await goToQuestion(page, 'lead-available')
  await choice(page, 'lead-available', 1).check()
  await goTo(page, 'milestones')
  await expect(signed).toContainText('; 1 change since.')

  await goTo(page, 'results')
  const how = page.getByRole('button', { name: /^How ?: the score$/ })
  await how.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 3, name: 'Score' })).toBeFocused()
  await expect(page.getByRole('heading', { level: 3, name: 'Score' })).toBeInViewport()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(how).toBeFocused()
})

test('last year’s answers are carried along, count for nothing, and are confirmed one by one by keyboard', async ({
  page,
}) => {
  await openExample(page, 'Example Academy, November 2025')
  const lastYear = reviewIdOf(page)
  await goTo(page, 'milestones')
  await page.getByRole('button', { name: 'Start next year’s review' }).click()
  await expect(page.getByRole('heading', { level: 2, name: '0 of 60 questions answered' })).toBeVisible()
  expect(reviewIdOf(page)).not.toBe(lastYear)
  await page.getByRole('link', { name: 'Confirm them one by one' }).click()

  await expect(heading(page)).toContainText('1 of 60 earlier answers to confirm')
  const notice = page.getByText(/^Last year’s answer \(10 November 2025\): /)
  await expect(notice).toBeVisible()
  await expect(page.locator('fieldset[data-question] input:checked')).toHaveCount(0)
  const cards = page.locator('fieldset[data-question] .choice')
  await expect(cards.last()).toBeInViewport({ ratio: 1 })
  /** Where the first and the last choice stand below the heading: an open message lets the page scroll a little. */
  const places = async (): Promise<readonly number[]> => {
    const tops = await Promise.all([heading(page), cards.first(), cards.last()].map((part) => part.boundingBox()))
    return tops.map((box) => Math.round((box?.y ?? 0) - (tops[0]?.y ?? 0)))
  }
  const before = await places()
  await page.keyboard.press('s')
  await expect(page.getByRole('button', { name: /^Still so: / })).toBeHidden()
  await expect(notice).toBeVisible()
  expect(await places()).toEqual(before)
  await expect(page.locator('fieldset[data-question] input:checked')).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(heading(page)).toContainText('1 of 59 earlier answers to confirm')
  const button = page.getByRole('button', { name: /^Still so: / })
  for (let presses = 0; !(await button.evaluate((element) => element === document.activeElement)); presses += 1) {
    expect(presses).toBeLessThan(30)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page.locator('fieldset[data-question] input:checked')).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(heading(page)).toContainText('1 of 58 earlier answers to confirm')
  await page.keyboard.press('0')
  await expect(button).toBeHidden()
  await savedOnDevice(page)

  await goTo(page, '')
  await expect(page.getByRole('heading', { level: 2, name: '3 of 60 questions answered' })).toBeVisible()
  await goTo(page, 'milestones')
  await expect(compared(page).getByLabel('From')).toHaveValue(`review/${lastYear}`)
  await expect(
    compared(page)
      .getByText(/no longer answered/)
      .first(),
  ).toBeVisible()
})
