import { expect, test, type Page } from '@playwright/test'
import { openActions } from '../../src/core/plan/arrangeActions'
import { planActions } from '../../src/core/plan/planActions'
import type { Change } from '../../src/core/review/event'
import { foldEvents } from '../../src/core/review/foldEvents'
import { paths } from '../../src/screens/paths'
import type { ReviewCopy } from '../../src/core/review/reviewCopy'
import { exampleCopy, savedFile, sentFile } from './exampleFile'
import { openFile, reviewIdOf } from './pages'
import { governorScreens, schoolScreens, show, type Screen } from './screens'

/** A day that is nothing else in an example, and long past on the day of these tests. */
const passed = '2026-03-03'
const passedInWords = /\b3 Mar(?:ch)? 2026\b/
const today = new Date('2026-11-26T10:00:00Z')

/** Puts the due dates of the first three open actions back, which in every example are of critical safeguards, too. */
const late = (copy: ReviewCopy): readonly Change[] =>
  openActions(planActions(copy.pack, foldEvents(copy)))
    .slice(0, 3)
    .map(({ id }) => ({ kind: 'action-set', action: id, property: 'due', value: passed }))

/** What on a page says that day without saying that it is overdue, and how often it says it at all. */
const saidOf = (page: Page) =>
  page.locator('main').evaluate((main, pattern) => {
    const day = new RegExp(pattern)
    const holders = [...main.querySelectorAll('*')].filter((element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && day.test(textContent ?? ''),
      ),
    )
    const places = holders.map((element) => (element.closest('li, tr, dd, p') ?? element).textContent ?? '')
    return { times: places.length, silent: places.filter((place) => !/overdue/i.test(place)) }
  }, passedInWords.source)

/** Visits screens, and names each place that shows the day and not the word; the screens that show the day. */
const walk = async (page: Page, screens: readonly Screen[], id: string) => {
  const silent: string[] = []
  const showing: string[] = []
  for (const screen of screens) {
    await show(page, screen, id)
    const said = await saidOf(page)
    if (said.times > 0) showing.push(screen.path(id))
    // The history tells what somebody entered on a day, not how it stands now.
    if (screen.path(id) !== paths.history(id))
      silent.push(...said.silent.map((place) => `${screen.path('id')}: ${place}`))
  }
  return { silent, showing }
}

test('every screen that shows a due date in the past says that it is overdue', async ({ page }) => {
  await page.clock.setFixedTime(today)
  await page.goto('./')
  await openFile(page, 'late.review.json', savedFile(exampleCopy('example-academy-2026', late)))
  await expect(page).toHaveURL(/#\/review\//)
  const id = reviewIdOf(page)
  const { silent, showing } = await walk(page, schoolScreens, id)
  expect(silent).toEqual([])
  expect(showing).toEqual(expect.arrayContaining([paths.overview(id), paths.results(id), paths.plan(id)]))
})

test('every screen of a governor that shows a due date in the past says that it is overdue', async ({ page }) => {
  await page.clock.setFixedTime(today)
  await page.goto('./')
  await openFile(page, 'sent.review.json', sentFile(exampleCopy('example-primary', late)))
  await page.getByLabel('Your role').fill('Chair of governors')
  await page.getByRole('button', { name: 'Review as a governor' }).click()
  await expect(page).toHaveURL(/#\/review\//)
  const id = reviewIdOf(page)
  const { silent, showing } = await walk(page, governorScreens, id)
  expect(silent).toEqual([])
  expect(showing).toEqual(expect.arrayContaining([paths.overview(id), paths.plan(id)]))
})
