import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'

/** What facilitators and those who take part do in a session. */

/** Waits until the service worker has the whole app, so that the page needs no network any more. */
export const loaded = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.register('./sw.js')
    if (navigator.serviceWorker.controller !== null) return
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
  })

const levels = ['Not in place', 'Partly in place', 'In place', 'In place and checked'] as const

/** A phone that has the app and, where `isOffline`, no network any more. */
export const openPhone = async (
  browser: Browser,
  address: string,
  isOffline = false,
): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({
    serviceWorkers: isOffline ? 'allow' : 'block',
    locale: 'en-GB',
    viewport: { width: 375, height: 720 },
  })
  const page = await context.newPage()
  await page.goto(`${address}#/join`)
  if (isOffline) {
    await loaded(page)
    await context.setOffline(true)
    await page.reload()
  }
  return { context, page }
}

export const join = async (page: Page, letters: string, table: number): Promise<void> => {
  await page.getByLabel('The code on the wall').fill(letters)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByLabel('Number of your table').fill(String(table))
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your answers' })).toBeVisible()
}

/** Answers all questions, and gives the letters of the code that is then shown. */
export const answer = async (page: Page, given: readonly (0 | 1 | 2 | 3)[]): Promise<string> => {
  await page.locator('.part-list a').first().click()
  for (const level of given) {
    await page.getByRole('radio', { name: levels[level], exact: true }).check()
    await page.getByRole('link', { name: /^(?:Next|Done)$/ }).click()
  }
  await page.getByRole('button', { name: /^Show (?:our answer|a new) code$/ }).click()
  const letters = page.getByRole('list', { name: 'Your answer code in letters' }).locator('code')
  await expect(letters.first()).toBeVisible()
  return (await letters.allTextContents()).join(' ')
}

/** Plans a session with the first three questions of an area; its address. */
export const plan = async (page: Page): Promise<string> => {
  await page.goto('./#/workshops')
  await page.getByRole('button', { name: 'Plan a session' }).click()
  await page.getByLabel('Name of the session').fill('Staff day')
  await page.getByLabel('How many tables you expect').fill('10')
  const area = page.locator('.session-area').nth(2)
  await page.getByLabel('An area').selectOption({ index: 3 })
  await area.locator('summary').click()
  const boxes = area.getByRole('checkbox')
  for (let nth = (await boxes.count()) - 1; nth > 2; nth -= 1) await boxes.nth(nth).uncheck()
  await expect(page.getByText(/^3 questions, about 25 minutes/)).toBeVisible()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  return new URL(page.url()).hash.slice(1)
}
