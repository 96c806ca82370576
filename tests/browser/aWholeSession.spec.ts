import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { faults } from './faults'
import { downloadBy, goToAddress } from './pages'
import { answer, join, loaded, openPhone, plan } from './sessions'

test.use({ serviceWorkers: 'allow' })

/** The levels that each table chooses for each of three questions, first and when it votes again. */
const firstVote = (table: number): readonly (0 | 1 | 2 | 3)[] => [2, table % 2 === 0 ? 0 : 3, table < 3 ? 1 : 2]
const secondVote = (): readonly (0 | 1 | 2 | 3)[] => [2, 2, 2]

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
    const phone = await openPhone(browser, address, true)
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
  // It goes on where it was left to collect them: at the second question, with its answers shown, those of the new vote not yet.
  await expect(spread).toBeVisible()
  await expect(projector.getByRole('figure', { name: 'second vote' })).toHaveCount(0)
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
  expect(pdf.name).toMatch(/^workshop-Staff-day-report-\d{4}-\d\d-\d\d\.pdf$/)
  for (const phone of phones) await phone.context.close()
})
