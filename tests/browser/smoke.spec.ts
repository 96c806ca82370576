import { expect, test } from '@playwright/test'

test.use({ serviceWorkers: 'allow' })

test('the built app starts below any path of a static host, asks for its own files alone and keeps to its content security policy', async ({
  page,
  baseURL,
}) => {
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('response', (response) => {
    if (!response.ok() || !response.url().startsWith(baseURL ?? 'unknown'))
      troubles.push(`${response.status()} ${response.url()}`)
  })
  await page.goto('./')
  await expect(page).toHaveTitle(/Unannounced/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(troubles).toEqual([])
})
