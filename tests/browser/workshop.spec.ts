import { expect, test } from '@playwright/test'
import { faults, tooWide } from './faults'
import { goToAddress } from './pages'
import { answer, join, openPhone, plan } from './sessions'

test('a table’s answers become a review to carry on with', async ({ page }) => {
  const session = await plan(page)
  await goToAddress(page, `${session}/collect`)
  await page.getByRole('button', { name: 'From paper' }).click()
  await page.locator('.collect-grid input').first().focus()
  await page.keyboard.type('20d')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 of 10 tables')).toBeVisible()
  await goToAddress(page, `${session}/report`)
  await page.getByRole('button', { name: 'Start a review here' }).click()
  await expect(page).toHaveURL(/#\/review\//)
  await expect(page.getByRole('heading', { name: /^3 of \d+ questions answered$/ })).toBeVisible()
})

test('two devices under one number are asked about, and a sheet is typed by keyboard alone', async ({
  page,
  browser,
}) => {
  test.slow()
  const session = await plan(page)
  await goToAddress(page, `${session}/join`)
  const letters = (
    await page.getByRole('list', { name: 'Letters to join this session' }).locator('code').allTextContents()
  ).join(' ')
  const phone = await openPhone(browser, page.url().split('#')[0]!)
  await join(phone.page, letters, 4)
  const code = await answer(phone.page, [2, 2, 2])
  expect(await faults(phone.page, 'the answer code')).toEqual([])
  expect(await tooWide(phone.page)).toEqual([])
  await phone.context.close()
  await goToAddress(page, `${session}/collect`)
  await page
    .getByRole('textbox', { name: 'Codes' })
    .fill(`${code}\n${code.slice(0, -1)}${code.endsWith('Z') ? 'Y' : 'Z'}`)
  await page.getByRole('button', { name: 'Take in', exact: true }).click()
  await expect(page.getByText(/^Line 2: Group \d has a wrong letter/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Codes' }).fill('')
  await page.getByRole('button', { name: 'From paper' }).click()
  await page.getByLabel('Number of the table').fill('4')
  await page.locator('.collect-grid input').first().focus()
  await page.keyboard.type('000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('A device and a sheet of paper sent as table 4')).toBeVisible()
  await expect(page.getByText('They differ on 3 of 3 questions.')).toBeVisible()
  expect(await faults(page, 'collecting')).toEqual([])
  await page.getByRole('button', { name: /^Only the sheet of paper counts$/ }).click()
  await expect(page.getByText('A device and a sheet of paper sent as table 4')).toHaveCount(0)
  await expect(page.getByText('1 sending left out: table 4.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('1 of 10 tables')).toBeVisible()
})

test('what is typed is kept when somebody goes straight on to another session', async ({ page }) => {
  const first = await plan(page)
  const second = await plan(page)
  await goToAddress(page, first)
  await page.getByLabel('Your own notes').pressSequentially('Bring the clicker')
  await goToAddress(page, second)
  await expect(page.getByLabel('Your own notes')).toHaveValue('')
  await goToAddress(page, first)
  await expect(page.getByLabel('Your own notes')).toHaveValue('Bring the clicker')
  await page.reload()
  await expect(page.getByLabel('Your own notes')).toHaveValue('Bring the clicker')
})
