import { expect, test, type Page } from '@playwright/test'
import { faults, faultsOfSize, needlessStops, sameNames, tooWide, tooWideWhenSpaced } from './faults'
import { choice, goTo, goToQuestion, openAllThatOpens, openExample } from './pages'
import { openExampleSession, schoolScreens, sessionScreens, show, type Screen } from './screens'

/** An example, finished, with a gap in a critical safeguard and an answer that does not apply: something of everything is to be seen. */
/** The example, with an answer of each kind that asks for more. */
const openAnswered = async (page: Page): Promise<string> => {
  const id = await openExample(page)
  await goToQuestion(page, 'social-worker-supervised')
  await choice(page, 'social-worker-supervised', 'not-applicable').check()
  await goToQuestion(page, 'lead-available')
  await choice(page, 'lead-available', 0).check()
  return id
}

/** At a desk, on a tablet and on a wide phone, with text at twice its size (WCAG 1.4.4). */
const tooWideAtTwiceTheSize = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = []
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '212.5%'))
  for (const width of [1280, 820, 447]) {
    await page.setViewportSize({ width, height: 800 })
    found.push(...(await tooWide(page)).map((what) => `at ${width} px: ${what}`))
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  return found
}

const wide = { width: 1280, height: 800 }

/** All that is wrong with these screens, wide or narrow, light or dark. */
const allFaults = async (page: Page, screens: readonly Screen[], id: string): Promise<readonly string[]> => {
  const found: string[] = []
  for (const screen of screens) {
    const name = screen.path('id')
    await page.setViewportSize(wide)
    await show(page, screen, id)
    found.push(...(await faults(page, name)))
    found.push(...(await sameNames(page)).map((twice) => `${name}: twice ${twice}`))
    found.push(...(await needlessStops(page)).map((stop) => `${name}: a stop that does not scroll: ${stop}`))
    await page.setViewportSize({ width: 320, height: 640 })
    found.push(...(await faultsOfSize(page, name)))
    found.push(...(await tooWide(page)).map((what) => `${name}: too wide at 320 px: ${what}`))
    found.push(...(await tooWideWhenSpaced(page)).map((what) => `${name}: too wide at 320 px when spaced: ${what}`))
    found.push(...(await tooWideAtTwiceTheSize(page)).map((what) => `${name}: too wide ${what}`))
  }
  return found
}

/** Halves, so that both workers have some. */
const halves = [0, 1].map((half) => schoolScreens.filter((_, index) => index % 2 === half))

for (const [half, screens] of halves.entries()) {
  test(`no screen has a fault that axe can find, wide or narrow, light or dark, nor two names that cannot be told apart, nor has to be scrolled sideways: part ${half + 1}`, async ({
    page,
  }) => {
    expect(await allFaults(page, screens, await openAnswered(page))).toEqual([])
  })
}

test('nor has a screen of a workshop', async ({ page }) => {
  await openExampleSession(page)
  expect(await allFaults(page, Object.values(sessionScreens), '')).toEqual([])
})

test('the first page without reviews has no fault that axe can find, light and dark', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'Try an example' })).toBeVisible()
  expect(await faults(page, 'the first page without reviews')).toEqual([])
})

test('no dialog or message has a fault that axe can find, light and dark', async ({ page }) => {
  test.slow()
  const found: string[] = []
  const look = async (name: string) => found.push(...(await faults(page, name)))
  await openAnswered(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
  await look('the keys')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'All questions' }).click()
  await expect(page.getByRole('dialog', { name: 'All questions' })).toBeVisible()
  await look('all questions')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Something else' }).click()
  const evidence = page.getByRole('dialog', { name: 'Add evidence' })
  await evidence.getByRole('button', { name: 'Add evidence' }).click()
  await expect(evidence.getByText('Say what it is')).toBeVisible()
  await look('evidence that says nothing')
  await page.keyboard.press('Escape')
  await openAllThatOpens(page)
  await look('a question with all that opens')
  await page.getByRole('link', { name: /^Plan(?: \d|$)/ }).click()
  const row = page.getByRole('article').first()
  await row.getByRole('heading').getByRole('button').click()
  await row.getByRole('button', { name: /^Change the wording/ }).click()
  await look('an action')
  await row.getByRole('button', { name: /Change when this is due/ }).click()
  await look('the date of an action')
  await page.keyboard.press('Escape')
  await row.getByRole('checkbox', { name: /^Done/ }).check()
  await page.getByRole('button', { name: 'How dates are set' }).click()
  await look('an action that is done, and how dates are set')
  await page.getByRole('button', { name: 'Change several' }).click()
  await page.getByRole('button', { name: 'Select all shown' }).click()
  await look('several actions')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add an action' }).first().click()
  await page.getByRole('button', { name: 'Add to the plan' }).click()
  await expect(page.getByText('Say what is to be done.')).toBeVisible()
  await look('an action that says nothing')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Downloads', exact: true }).click()
  await page.getByRole('button', { name: 'Preview and make: Full report' }).click()
  await expect(page.getByRole('dialog', { name: 'Full report' })).toBeVisible()
  await look('a report')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Results', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible()
  await openAllThatOpens(page)
  await look('the results with all that opens')
  await page.goto('./#/new')
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await expect(page.getByText('Give the school’s name.')).toBeVisible()
  await openAllThatOpens(page)
  await look('a set-up without a name')
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await page.getByRole('button', { name: /^Delete/ }).click()
  await expect(page.getByText('never saved as a file')).toBeVisible()
  await look('the question before a review is deleted')
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByRole('heading', { name: 'Deleted just now' })).toBeVisible()
  await expect(page.getByText(/was deleted from this device/)).toBeVisible()
  await look('a message in passing')
  expect(found).toEqual([])
})

test('each screen has a title of its own, one heading of the first level, and one main part', async ({ page }) => {
  const id = await openAnswered(page)
  const titles: string[] = []
  for (const screen of schoolScreens) {
    const name = screen.path('id')
    await show(page, screen, id)
    await expect(page.getByRole('heading', { level: 1 }), name).toHaveCount(1)
    await expect(page.getByRole('main'), name).toHaveCount(1)
    await expect(page, name).toHaveTitle(/Unannounced$/)
    titles.push(await page.title())
  }
  // The statement on accessibility is a part of another page, and so is each blank sheet.
  expect(
    titles.filter((title, index) => titles.indexOf(title) !== index && !/^(About|Blank sheets)/.test(title)),
  ).toEqual([])
})

test('a report that is looked at has not to be scrolled sideways with text at twice its size', async ({ page }) => {
  await openAnswered(page)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '212.5%'
  })
  await page.setViewportSize({ width: 1280, height: 800 })
  await goTo(page, 'report')
  await page.getByRole('button', { name: 'Preview and make: Full report' }).click()
  await expect(page.locator('.report-paper').first()).toBeVisible()
  for (const width of [1280, 820, 447]) {
    await page.setViewportSize({ width, height: 800 })
    const beyond = await page
      .locator('.report-maker')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect.soft(beyond, `the report at ${width} px`).toBe(0)
  }
})
