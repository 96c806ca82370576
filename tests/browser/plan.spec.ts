import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Change } from '../../src/core/review/event'
import { paths } from '../../src/screens/paths'
import type { ReviewCopy } from '../../src/core/review/reviewCopy'
import { exampleCopy, exampleNames, savedFile } from './exampleFile'
import { downloadBy, goTo, goToAddress, openFile, reviewIdOf, startReview, choice, tabTo } from './pages'

const today = new Date('2026-11-26T10:00:00Z')

const openPlan = async (page: Page, copy: ReviewCopy): Promise<void> => {
  await page.clock.setFixedTime(today)
  await page.goto('./')
  await openFile(page, 'kept.review.json', savedFile(copy))
  await expect(page).toHaveURL(/#\/review\//)
  await goToAddress(page, paths.plan(reviewIdOf(page)))
}

const rows = (page: Page): Locator => page.locator('.plan-action:visible')

/** Where each row begins on the page, and how high it is, in CSS pixels. */
const measured = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all.map((row) => {
      const { top, height } = row.getBoundingClientRect()
      return { top: top + window.scrollY, height }
    }),
  )

for (const { width, height, firstBy, lowerThan } of [
  { width: 1280, height: 800, firstBy: 400, lowerThan: 100 },
  { width: 375, height: 740, firstBy: 460, lowerThan: 150 },
])
  for (const name of exampleNames)
    test(`the first thing to do stands within ${firstBy} px at ${width} px, and each is lower than ${lowerThan} px: ${name}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await openPlan(page, exampleCopy(name))
      const found = await measured(page)
      expect(found.length).toBeGreaterThan(10)
      expect(found[0]?.top).toBeLessThan(firstBy)
      expect(found.filter((row) => row.height >= lowerThan)).toEqual([])
      // Nothing is wider than the page.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })

test('a row says all of its title once it is open, and its own questions lead on', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 })
  await openPlan(page, exampleCopy('example-academy-2026'))
  const row = rows(page).first()
  const title = row.locator('.title')
  const hidden = () => title.evaluate((element) => element.scrollHeight - element.clientHeight)
  expect(await hidden()).toBeGreaterThan(0)
  await row.getByRole('heading').getByRole('button').click()
  expect(await hidden()).toBe(0)
  await row.locator('.plan-details').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/question\//)
  await page.goBack()
  // Whoever comes back finds the row as they left it.
  await expect(rows(page).first().locator('.plan-details')).toBeVisible()
})

/** Answers three questions of one sitting "in place", so that their checks are what is left. */
const oneSitting = (copy: ReviewCopy): readonly Change[] => {
  const [sitting] = copy.pack.sittings ?? []
  if (sitting === undefined) throw new Error('the checklist has no sittings')
  return [
    { kind: 'detail-set', detail: 'aimHigher', value: true },
    ...sitting.questions.map((question): Change => ({ kind: 'answer-set', question, value: 2 })),
  ]
}

test('a sitting is ticked, what was checked of it is recorded in one go, and what was not is still to be done', async ({
  page,
}) => {
  const copy = exampleCopy('example-primary', oneSitting)
  const [sitting] = copy.pack.sittings ?? []
  await openPlan(page, copy)
  const row = page.getByRole('article', { name: sitting?.title ?? '', exact: true })
  await row.getByRole('checkbox', { name: /^Done/ }).check()
  const boxes = row.getByRole('group', { name: 'Checked' }).getByRole('checkbox')
  const of = await boxes.count()
  expect(of).toBeGreaterThan(1)
  await boxes.first().check()
  await row.getByRole('button', { name: 'Record ‘In place and checked’ for the one ticked' }).click()
  await expect(page.getByText('Recorded ‘In place and checked’ for 1 question.')).toBeVisible()
  const done = page.getByText('Done: 1', { exact: true })
  await expect(done).toBeVisible()
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
  await expect(done).toBeHidden()
  await row.getByRole('heading').getByRole('button').click()
  await expect(boxes).toHaveCount(of)
})

test('several are changed in one step, on a phone, with what is selected in sight above the bar', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 })
  await openPlan(page, exampleCopy('example-primary'))
  await page.getByRole('button', { name: 'Change several' }).click()
  const statuses = () =>
    rows(page)
      .getByRole('combobox', { name: /^Status of/ })
      .evaluateAll((all) => all.map((select) => (select as HTMLSelectElement).value))
  const before = await statuses()
  const boxes = page.getByRole('checkbox', { name: /^Select/ })
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  const bar = page.getByRole('form', { name: 'Change several' })
  expect((await bar.boundingBox())?.height).toBeLessThan(740 / 2)
  await bar.getByLabel('Status').selectOption('In progress')
  await bar.getByRole('button', { name: 'Change 2' }).click()
  await expect(page.getByText('Changed 2 actions.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  expect((await statuses()).slice(0, 2)).toEqual(['in-progress', 'in-progress'])
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(statuses).toEqual(before)
})

test('a row whose date changes stays under the eye, with the focus', async ({ page }) => {
  await openPlan(page, exampleCopy('example-academy-2025'))
  const row = rows(page).nth(0)
  const name = await row.getByRole('heading').textContent()
  const before = (await measured(page))[0]?.top
  const due = row.getByRole('button', { name: /Change when this is due/ })
  await due.click()
  await row.getByLabel('Due date').fill('2027-06-01')
  await row.getByRole('button', { name: 'Set when it is due' }).click()
  await expect(row.getByText('Due 1 June 2027')).toBeAttached()
  await expect(due).toBeFocused()
  await expect(row.getByRole('heading')).toHaveText(name ?? '')
  expect((await measured(page))[0]?.top).toBe(before)
})

test('by keyboard alone, somebody opens the plan, gives a step another owner, ticks it and records its answer', async ({
  page,
}) => {
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 1).focus()
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('link', { name: /^Plan(?: \d|$)/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const row = rows(page).first()
  await tabTo(page, row.getByLabel(/^Owner of/))
  // The last of the list, by its first letter.
  await page.keyboard.press('A')
  await expect(row.getByLabel('Owner', { exact: true })).toBeFocused()
  await page.keyboard.type('Deputy head')
  await page.keyboard.press('Enter')
  await expect(row.getByLabel(/^Owner of/)).toBeFocused()
  await expect(row.getByLabel(/^Owner of/)).toHaveValue('Deputy head')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(row.getByRole('checkbox', { name: /^Done/ })).toBeFocused()
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Record ‘In place’' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Recorded ‘In place’\./)).toBeVisible()
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  await goTo(page, 'question/lead-available')
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
})

test('the calendar of the plan is the one of the downloads', async ({ page }) => {
  await openPlan(page, exampleCopy('example-primary'))
  const here = await downloadBy(page, page.getByRole('button', { name: 'Put dates in a calendar' }))
  await goTo(page, 'report')
  const there = await downloadBy(page, page.getByRole('button', { name: 'Download ICS' }))
  expect(here.name).toBe(there.name)
  expect(here.bytes.toString()).toBe(there.bytes.toString())
})

test('a plan with 400 actions of the school’s own opens, and goes on in parts', async ({ page }) => {
  await openPlan(
    page,
    exampleCopy('example-primary', () =>
      Array.from({ length: 400 }, (_, index): Change => ({
        kind: 'own-action-set',
        own: `own${index}`,
        value: { wording: `Number ${index}.`, question: null, comment: null, on: '2026-11-23' },
      })),
    ),
  )
  await expect(rows(page)).toHaveCount(100)
  await page.getByRole('button', { name: 'Show 100 more' }).click()
  await expect(rows(page)).toHaveCount(200)
})
