import { expect, test, type Page } from '@playwright/test'
import { faults, faultsOfSize, sameNames, tooWide, tooWideWhenSpaced } from './faults'
import { listedReviews, readStore, reviewIdOf, tabTo, writeStore } from './pages'

interface Kept {
  readonly id: string
  readonly school: string
  readonly reviewDate: string
}

/** A device that holds as many reviews more as are given, each a copy of an example but for its school, its date and its name. */
const keep = async (page: Page, kept: readonly Kept[]): Promise<void> => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Open the example Example Primary School, under way' }).click()
  await expect(page).toHaveURL(/#\/review\//)
  const example = (await readStore(page, 'events')).filter(({ review }) => review === reviewIdOf(page))
  const changed = (event: Readonly<Record<string, unknown>>, { id, school, reviewDate }: Kept) => {
    const details: Readonly<Record<string, unknown>> = { school, reviewDate, title: null }
    if (event['kind'] === 'review-started') return { ...event, review: id, group: id }
    if (event['kind'] !== 'detail-set' || !(String(event['detail']) in details)) return event
    return { ...event, value: details[String(event['detail'])] }
  }
  await writeStore(
    page,
    'events',
    kept.flatMap((each) =>
      example.map(({ id, event }) => ({
        review: each.id,
        id,
        event: changed(event as Readonly<Record<string, unknown>>, each),
      })),
    ),
  )
  await page.goto('./')
  await page.reload()
  await expect(page.getByRole('article').first()).toBeVisible()
}

const several: readonly Kept[] = [
  { id: 'hilltop', school: 'Hill Top Infants', reviewDate: '2026-11-02' },
  { id: 'marys1', school: 'St. Mary’s Primary', reviewDate: '2026-11-03' },
  { id: 'marys2', school: 'SAINT MARYS PRIMARY', reviewDate: '2024-11-04' },
  { id: 'oakfield', school: 'Oakfield', reviewDate: '2026-08-31' },
]

const card = (page: Page, review: string) => page.locator(`[data-review="${review}"]`)

const archive = async (page: Page, review: string): Promise<void> => {
  await card(page, review).getByText('More', { exact: true }).click()
  await card(page, review)
    .getByRole('button', { name: /^Archive/ })
    .click()
  await expect(card(page, review)).toHaveCount(0)
}

test('a review that is archived stays so when the page is loaded again, is so in every tab, and comes back at one press', async ({
  page,
  context,
}) => {
  await keep(page, several)
  const other = await context.newPage()
  await other.goto('./')
  await expect(card(other, 'oakfield')).toBeVisible()
  await archive(page, 'oakfield')
  await expect(card(other, 'oakfield')).toHaveCount(0)
  await page.reload()
  await page.getByText('1 archived').click()
  await expect(card(page, 'oakfield')).toBeVisible()
  await card(page, 'oakfield')
    .getByRole('link', { name: /^Open Oakfield/ })
    .click()
  await expect(page).toHaveURL(/#\/review\/oakfield$/)
  await page.goBack()
  await card(page, 'oakfield').getByText('More', { exact: true }).click()
  await card(page, 'oakfield')
    .getByRole('button', { name: /^Bring back/ })
    .click()
  await expect(page.getByText('1 archived')).toHaveCount(0)
  await expect(card(page, 'oakfield')).toBeVisible()
  await expect(card(other, 'oakfield')).toBeVisible()
})

test('the search goes through schools and names, archived ones too, says what it finds, and is there again after Back', async ({
  page,
}) => {
  await keep(page, [...several, { id: 'again', school: 'Oakfield', reviewDate: '2026-09-01' }])
  await archive(page, 'marys1')
  await tabTo(page, page.getByRole('searchbox'))
  await page.keyboard.type('saint mary')
  const found = '2 reviews found, 1 of them archived'
  await expect(page.getByText(found).first()).toBeVisible()
  await expect(page.getByRole('status').getByText(found)).toBeAttached()
  expect(await listedReviews(page)).toEqual(['SAINT MARYS PRIMARY', 'St. Mary’s Primary'])
  await expect(card(page, 'marys1').getByText('Archived')).toBeVisible()
  await card(page, 'marys2')
    .getByRole('link', { name: /^Go on/ })
    .click()
  await expect(page).toHaveURL(/#\/review\/marys2$/)
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('saint mary')
  await page.getByRole('searchbox').fill('nowhere')
  await expect(page.getByText('No review on this device has “nowhere”')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('reviews stand by school and school year, the older years folded', async ({ page }) => {
  await keep(page, several)
  const shelf = (school: string) => page.getByRole('region', { name: school })
  await expect(shelf('Oakfield').getByText('2025/26')).toBeVisible()
  await expect(shelf('Hill Top Infants').getByText('2026/27')).toBeVisible()
  const marys = shelf('St. Mary’s Primary').or(shelf('SAINT MARYS PRIMARY'))
  await expect(marys).toHaveCount(1)
  await expect(marys.getByRole('article')).toHaveCount(1)
  await marys.getByText('2024/25: 1 review').click()
  await expect(marys.getByRole('article')).toHaveCount(2)
  await page.getByLabel('Sort by').selectOption('School')
  await expect(page.locator('.home-shelf h3')).toHaveText([
    'Example Primary School',
    'Hill Top Infants',
    'Oakfield',
    /Mary/i,
  ])
})

test('a long list has no fault that axe can find, nor two names that cannot be told apart, nor is it too wide for a phone', async ({
  page,
}) => {
  await keep(page, [
    ...several,
    { id: 'long', school: 'Ä'.repeat(300), reviewDate: '2026-11-05' },
    { id: 'again', school: 'Oakfield', reviewDate: '2026-08-30' },
  ])
  await archive(page, 'hilltop')
  await page.getByText('1 archived').click()
  await expect(card(page, 'hilltop')).toBeVisible()
  await page.getByRole('button', { name: 'Close this message' }).click()
  const found = [...(await faults(page, 'wide')), ...(await sameNames(page))]
  await page.setViewportSize({ width: 320, height: 640 })
  found.push(...(await faultsOfSize(page, 'narrow')), ...(await tooWide(page)), ...(await tooWideWhenSpaced(page)))
  expect(found).toEqual([])
})
