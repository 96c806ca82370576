import { expect, test, type Page } from '@playwright/test'
import { goTo, openExample } from './pages'

const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY)

test('Back leads to where somebody was: the same height, and the link with the focus', async ({ page }) => {
  await openExample(page)
  await goTo(page, 'plan')
  const row = page.getByRole('article').nth(6)
  await row.getByRole('heading').getByRole('button').click()
  const link = row.locator('.plan-details').getByRole('link').first()
  await link.focus()
  const before = await scrolled(page)
  expect(before).toBeGreaterThan(500)
  await page.keyboard.press('Enter')
  await expect(page.locator('fieldset[data-question]')).toBeVisible()
  expect(await scrolled(page)).toBe(0)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
  await expect(link).toBeFocused()
  expect(Math.abs((await scrolled(page)) - before)).toBeLessThanOrEqual(2)
  await page.goForward()
  await expect(page.locator('fieldset[data-question]')).toBeVisible()
  expect(await scrolled(page)).toBe(0)
})

test('Back on a screen whose content is fetched leads to where somebody was, too', async ({ page }) => {
  await page.goto('./#/sources')
  const link = page.getByRole('main').getByRole('button', { name: /./ }).nth(40)
  await link.focus()
  // At once, since the screen may still grow.
  const before = await page.evaluate(() => {
    const { scrollY } = window
    window.location.hash = '#/about'
    return scrollY
  })
  expect(before).toBeGreaterThan(500)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^About/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(link).toBeFocused()
  await expect.poll(async () => Math.abs((await scrolled(page)) - before)).toBeLessThanOrEqual(2)
})

test('a screen that is reached by a link begins at its heading, though somebody was there before', async ({ page }) => {
  await openExample(page)
  await goTo(page, 'plan')
  await page.getByRole('article').nth(6).getByRole('checkbox').focus()
  await page.getByRole('link', { name: 'Results', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeFocused()
  await page.getByRole('link', { name: /^Plan(?: \d|$)/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeFocused()
  expect(await scrolled(page)).toBe(0)
})
