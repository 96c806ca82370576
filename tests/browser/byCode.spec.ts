import { expect, test, type Page } from '@playwright/test'
import { goToAddress, openExample } from './pages'

/** Types a sheet on which every question has the same answer. */
const typeSheet = async (page: Page, key: string): Promise<void> => {
  const cells = page.locator('.collect-grid input')
  await cells.first().focus()
  await page.keyboard.type(key.repeat(await cells.count()))
  await page.keyboard.press('Enter')
}

test('people of one school answer by code; what they came to is recorded as agreed in their review, and can be undone', async ({
  page,
}) => {
  const id = await openExample(page)
  await goToAddress(page, `/review/${id}/share`)
  await page.getByRole('button', { name: 'Ask people by code' }).click()
  await expect(page.getByRole('list', { name: 'Letters to join this session' })).toBeVisible()
  await page.getByRole('link', { name: 'Collect', exact: true }).click()
  await page.getByRole('button', { name: 'From paper' }).click()
  for (const [nth, key] of ['2', '1', '2', '3'].entries()) {
    await typeSheet(page, key)
    await expect(page.getByText(nth === 0 ? '1 person' : `${nth + 1} people`, { exact: true })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Reveal', exact: true }).click()
  const stage = page.getByRole('region', { name: 'What the room sees' })
  await expect(stage).not.toContainText('Person 2')
  await page.getByRole('button', { name: 'Show the answers' }).click()
  await expect(stage).toContainText('Person 2: Partly in place')
  await page.getByLabel('What the room came to').selectOption({ label: 'In place' })
  await page.getByRole('link', { name: 'Back to the review' }).click()
  await expect(page.getByRole('heading', { name: '4 people answered by code' })).toBeVisible()
  await page.getByRole('button', { name: 'Record it as agreed' }).click()
  await expect(page.getByRole('heading', { name: 'Agreed: 1' })).toBeVisible()
  await expect(page.getByText(/^Before: .*Partly in place: Person 2/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page.getByRole('heading', { name: 'Agreed: 1' })).toHaveCount(0)
  await goToAddress(page, '/')
  await page.getByRole('link', { name: '4 people answered by code: compare answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Compare answers' })).toBeVisible()
})
