import { expect, test, type Page } from '@playwright/test'
import { goTo, readStore, savedOnDevice, startReview } from './pages'

const first = (page: Page) => page.getByRole('region', { name: 'What would show it' }).getByRole('checkbox').first()
const rowField = (page: Page, label: string) => page.getByLabel(new RegExp(`^${label}: `))
const storedKinds = async (page: Page) =>
  (await readStore(page, 'events')).map(({ event }) => (event as { readonly kind?: string }).kind)

test('evidence is ticked, placed and dated in its row, and all of it stands after the page is loaded again', async ({
  page,
}) => {
  await startReview(page, 'Example Primary School')
  await first(page).check()
  await rowField(page, 'Where it is kept').pressSequentially('Shared drive, see https://example.org/rota?term=1')
  await rowField(page, 'Last checked').fill('2026-01-05')
  await rowField(page, 'Look again by').fill('2026-02-02')
  await rowField(page, 'Look again by').blur()
  await savedOnDevice(page)
  await page.reload()
  await expect(first(page)).toBeChecked()
  await expect(rowField(page, 'Where it is kept')).toHaveValue('Shared drive, see https://example.org/rota?term=1')
  await expect(rowField(page, 'Last checked')).toHaveValue('2026-01-05')
  await expect(rowField(page, 'Look again by')).toHaveValue('2026-02-02')
  await goTo(page, '')
  await expect(page.getByText('Look again at 1 piece of evidence')).toBeVisible()
  await page.getByRole('link', { name: 'See the evidence' }).click()
  await expect(page.getByText('Due for another look')).toBeVisible()
})

test('a place that was being typed when the tab was closed is there when the review is opened again', async ({
  page,
  context,
}) => {
  await startReview(page, 'Example Primary School')
  await first(page).check()
  await rowField(page, 'Where it is kept').pressSequentially('Locked cab')
  await expect.poll(() => readStore(page, 'drafts')).toMatchObject([{ change: { value: { where: 'Locked cab' } } }])
  const address = page.url()
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  await expect(rowField(again, 'Where it is kept')).toHaveValue('Locked cab')
  await savedOnDevice(again)
  await expect.poll(() => readStore(again, 'drafts')).toEqual([])
})

test('a date that is typed by keyboard counts once it is whole, and half of one changes nothing and says so', async ({
  page,
}) => {
  await startReview(page, 'Example Primary School')
  await first(page).check()
  const again = rowField(page, 'Look again by')
  await again.fill('2027-01-11')
  await again.blur()
  await expect.poll(() => storedKinds(page)).toContain('look-again-set')
  await again.press('Delete')
  await again.blur()
  await expect(page.getByText(/^This date is not complete/)).toBeVisible()
  await savedOnDevice(page)
  await page.reload()
  await expect(again).toHaveValue('2027-01-11')
})

test('a web address opens in a page of its own, which is not told where it was opened', async ({ page, context }) => {
  const asked: string[] = []
  await context.route('https://example.org/**', async (route) => {
    asked.push(`${route.request().url()} ${(await route.request().headerValue('referer')) ?? 'from nowhere'}`)
    await route.fulfill({ contentType: 'text/html', body: '<title>Rota</title>' })
  })
  await startReview(page, 'Example Primary School')
  await first(page).check()
  await rowField(page, 'Where it is kept').fill('See https://example.org/rota')
  await rowField(page, 'Where it is kept').blur()
  const link = page.getByRole('link', { name: 'example.org/rota (opens in a new tab)' })
  await expect(link).toBeVisible()
  // Nothing is asked of it before somebody follows it.
  expect(asked).toEqual([])
  const [opened] = await Promise.all([context.waitForEvent('page'), link.click()])
  await expect(opened).toHaveTitle('Rota')
  expect(asked).toEqual(['https://example.org/rota from nowhere'])
  expect(await opened.evaluate(() => window.opener === null)).toBe(true)
  await goTo(page, 'evidence')
  await expect(page.getByRole('link', { name: 'example.org/rota (opens in a new tab)' })).toBeVisible()
})

test('a list with what was ticked holds at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await startReview(page, 'Example Primary School')
  await first(page).check()
  await rowField(page, 'Where it is kept').fill(`https://example.org/${'rota'.repeat(40)}`)
  await rowField(page, 'Where it is kept').blur()
  await expect(page.getByText('Out of date, or details missing')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
