import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { faults, tooWide } from './faults'
import { downloadBy, goToAddress } from './pages'

test.use({ serviceWorkers: 'allow' })

/** Waits until the service worker has the whole app, so that the page needs no network any more. */
const loaded = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.register('./sw.js')
    if (navigator.serviceWorker.controller !== null) return
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
  })

const levels = ['Not in place', 'Partly in place', 'In place', 'In place and checked'] as const

/** The levels that each table chooses for each of three questions, first and when it votes again. */
const firstVote = (table: number): readonly (0 | 1 | 2 | 3)[] => [2, table % 2 === 0 ? 0 : 3, table < 3 ? 1 : 2]
const secondVote = (): readonly (0 | 1 | 2 | 3)[] => [2, 2, 2]

const openPhone = async (browser: Browser, address: string): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({
    serviceWorkers: 'allow',
    locale: 'en-GB',
    viewport: { width: 375, height: 720 },
  })
  const page = await context.newPage()
  await page.goto(`${address}#/join`)
  await loaded(page)
  await context.setOffline(true)
  await page.reload()
  return { context, page }
}

const join = async (page: Page, letters: string, table: number): Promise<void> => {
  await page.getByLabel('The code on the wall').fill(letters)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByLabel('Number of your table').fill(String(table))
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your answers' })).toBeVisible()
}

/** Answers all questions, and gives the letters of the code that is then shown. */
const answer = async (page: Page, given: readonly (0 | 1 | 2 | 3)[]): Promise<string> => {
  await page.locator('.part-list button').first().click()
  for (const level of given) {
    await page.getByRole('radio', { name: levels[level], exact: true }).check()
    await page.getByRole('button', { name: /^(?:Next|Done)$/ }).click()
  }
  await page.getByRole('button', { name: /^Show (?:our answer|a new) code$/ }).click()
  return (await page.getByRole('list', { name: 'Your answer code in letters' }).locator('code').allTextContents()).join(
    ' ',
  )
}

/** Plans a session with the first three questions of an area; its address. */
const plan = async (page: Page): Promise<string> => {
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

test('a whole session of ten tables without a network: planned, joined, answered, collected, shown, voted on again, and taken away', async ({
  page,
  context,
  browser,
}) => {
  test.slow()
  const session = await plan(page)
  await loaded(page)
  await context.setOffline(true)
  await page.reload()
  await goToAddress(page, `${session}/join`)
  const joinLetters = (
    await page.getByRole('list', { name: 'Letters to join this session' }).locator('code').allTextContents()
  ).join(' ')
  const address = page.url().split('#')[0]!

  const phones: { context: BrowserContext; page: Page }[] = []
  const first: string[] = []
  for (let table = 1; table <= 10; table += 1) {
    const phone = await openPhone(browser, address)
    phones.push(phone)
    await join(phone.page, joinLetters.toLowerCase(), table)
    first.push(await answer(phone.page, firstVote(table)))
  }
  // Leaving and coming back loses nothing.
  await phones[0]!.page.reload()
  await expect(phones[0]!.page.getByRole('img', { name: 'Your answer code' })).toBeVisible()

  await goToAddress(page, `${session}/collect`)
  await page
    .getByRole('textbox', { name: 'Codes' })
    .fill(first.map((code, index) => `Table ${index + 1}\n${code}`).join('\n'))
  await page.getByRole('button', { name: 'Take in', exact: true }).click()
  await expect(page.getByText('10 of 10 tables')).toBeVisible()

  await goToAddress(page, `${session}/reveal`)
  const [projector] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Open the projector’s window' }).click(),
  ])
  const spread = projector.getByRole('figure', { name: 'first vote' })
  await expect(projector.getByText('10 of 10 tables answered')).toBeVisible()
  await expect(spread).toHaveCount(0)
  await projector.keyboard.press('PageDown')
  await expect(spread).toContainText('10 answers')
  await projector.keyboard.press('PageDown')
  await expect(spread).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(spread.locator('.spread-count')).toHaveText(['5', '0', '0', '5', '0'])

  const second: string[] = []
  for (const { page: phone } of phones.slice(0, 5)) {
    await phone.getByRole('button', { name: 'Go on to the second vote' }).click()
    second.push(await answer(phone, secondVote()))
  }
  await goToAddress(page, `${session}/collect`)
  await page.getByRole('textbox', { name: 'Codes' }).fill(second.join('\n'))
  await page.getByRole('button', { name: 'Take in', exact: true }).click()
  await expect(page.getByText('5 of 10 tables')).toBeVisible()
  await goToAddress(page, `${session}/reveal`)
  await page.getByRole('navigation', { name: 'Questions of the session' }).getByRole('button').nth(1).click()
  await page.keyboard.press('r')
  await expect(projector.getByRole('figure', { name: 'second vote' }).locator('.spread-count')).toHaveText([
    '0',
    '0',
    '5',
    '0',
    '0',
  ])
  await expect(spread).toBeVisible()
  // Closed and opened again it shows what is on show.
  await projector.close()
  const [again] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Open the projector’s window' }).click(),
  ])
  await expect(again.getByRole('figure', { name: 'second vote' })).toBeVisible()
  expect(await faults(again, 'the projector')).toEqual([])
  await again.close()

  await page.getByLabel('What was said').fill('The phone rings out after four')
  await page.getByLabel('What to do').fill('Ask the office')
  await page.getByLabel('Who', { exact: true }).fill('Head')
  await page.getByLabel('What was said').focus()
  await goToAddress(page, `${session}/report`)
  await expect(page.getByText('The phone rings out after four')).toBeVisible()
  const pdf = await downloadBy(page, page.getByRole('button', { name: 'Download PDF' }))
  expect(pdf.name).toBe('workshop-Staff-day-report.pdf')
  for (const phone of phones) await phone.context.close()
})

test('a table’s answers become a review to carry on with', async ({ page }) => {
  const session = await plan(page)
  await goToAddress(page, `${session}/collect`)
  await page.getByRole('button', { name: 'From paper' }).click()
  await page.locator('.collect-grid input').first().focus()
  await page.keyboard.type('20d')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 of 10 tables')).toBeVisible()
  await goToAddress(page, `${session}/report`)
  await page.getByRole('button', { name: 'Start a review with them' }).click()
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
  await expect(page.getByText('2 devices sent as table 4')).toBeVisible()
  await expect(page.getByText('They differ on 3 questions.')).toBeVisible()
  expect(await faults(page, 'collecting')).toEqual([])
  await page.getByRole('button', { name: /^Only the sheet of paper counts$/ }).click()
  await expect(page.getByText('2 devices sent as table 4')).toHaveCount(0)
  await expect(page.getByText('1 sending left out: Table 4.')).toBeVisible()
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
