import { expect, test, type Locator, type Page } from '@playwright/test'
import { paths } from '../../src/screens/paths'
import { faults, faultsOfSize, tooWide, tooWideWhenSpaced } from './faults'
import { makeSession, openSession } from './madeSessions'
import { goToAddress, tabTo, usualQuestions } from './pages'
import { answer, join } from './sessions'

const questions = usualQuestions().slice(0, 3)
const made = makeSession(questions, { title: 'Staff day', tables: 14 })

/** Makes a session on this device, too; the letters with which others join it. */
const lettersOf = async (page: Page): Promise<string> => {
  await openSession(page, made.file([]), 'collect')
  await page.getByRole('link', { name: 'Join', exact: true }).click()
  const letters = page.getByRole('list', { name: 'Letters to join this session' }).locator('code')
  await expect(letters.first()).toBeVisible()
  return (await letters.allTextContents()).join(' ')
}
const joined = async (page: Page, table = 7): Promise<void> => {
  const letters = await lettersOf(page)
  await goToAddress(page, '/join')
  await join(page, letters, table)
}
/** The number of the session that the address names. */
const sessionOn = (page: Page): number => Number(/take-part\/(\d+)/.exec(page.url())?.[1])
const codeIn = async (page: Page): Promise<string> =>
  (await page.getByRole('list', { name: 'Your answer code in letters' }).locator('code').allTextContents()).join('')

test('a letter that is mistyped is seen in its group at once, and the code is refused with it still there', async ({
  page,
}) => {
  const letters = await lettersOf(page)
  await goToAddress(page, '/join')
  const field = page.getByLabel('The code on the wall')
  const mistyped = `${letters.startsWith('Z') ? 'Y' : 'Z'}${letters.slice(1)}`
  await field.pressSequentially(mistyped.slice(0, 6))
  const groups = page.getByRole('list', { name: 'Groups so far' }).getByRole('listitem')
  await expect(groups).toHaveText([/2 to go$/])
  await field.fill(mistyped)
  await expect(groups).toHaveText([/look again$/, /right$/])
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Group 1 has a wrong letter/)).toBeVisible()
  await expect(field).toBeFocused()
  await field.fill(letters.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Number of your table')).toBeVisible()
})

test('a number that was wrong is changed, and the code has to be shown anew, since the one before does not say it', async ({
  page,
}) => {
  await joined(page, 7)
  await answer(page, [2, 1, 3])
  const before = await codeIn(page)
  await page.getByRole('button', { name: /^Table 7/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Change the number' })
  await expect(dialog).toContainText('A code was shown as table 7.')
  await dialog.getByLabel('Number of your table').fill('300')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Give a whole number from 1 to 250.')
  await dialog.getByLabel('Number of your table').fill('8')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Table 8/ })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Your answers' })).toBeVisible()
  await page.getByRole('button', { name: 'Show a new code' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your answer code, first vote' })).toBeVisible()
  expect(await codeIn(page)).not.toBe(before)
})

test('each question and the code have a place of their own: Back leads to the one before, and the page can be loaded anew', async ({
  page,
}) => {
  await joined(page)
  const code = await answer(page, [2, 1, 3])
  await page.reload()
  await expect(page.getByRole('img', { name: 'Your answer code' })).toBeVisible()
  expect(await codeIn(page)).toBe(code.replaceAll(' ', ''))
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Your answers' })).toBeVisible()
  await page.goBack()
  await expect(page.getByText('Question 3 of 3')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'In place and checked' })).toBeChecked()
  await page.reload()
  await expect(page.getByText('Question 3 of 3')).toBeVisible()
})

test('who goes on to the next vote too soon goes back to the one before as it was left; what was changed since is told at its code', async ({
  page,
}) => {
  await joined(page)
  await answer(page, [2, 1, 3])
  await page.getByRole('button', { name: 'Go on to the second vote' }).click()
  await expect(page.getByText(/^This is the second vote/)).toBeVisible()
  await page.getByRole('button', { name: 'Too soon? Back to the first vote' }).click()
  await expect(page.getByText(/^This is the second vote/)).toHaveCount(0)
  await page.locator('.part-list a').first().click()
  await page.getByRole('radio', { name: 'Don’t know' }).check()
  await goToAddress(page, paths.takePart(sessionOn(page), 'code'))
  await expect(page.getByText('You have changed 1 answer since. This code still says the one before.')).toBeVisible()
  await page.getByRole('button', { name: 'Show a new code' }).click()
  await expect(page.getByRole('heading', { name: 'This is the code of before' })).toHaveCount(0)
})

test('what was joined before is said, and goes on; what is forgotten can be put back', async ({ page }) => {
  const letters = await lettersOf(page)
  await goToAddress(page, '/join')
  await join(page, letters, 7)
  await answer(page, [2, 1, 3])
  await goToAddress(page, `/join/${letters.replaceAll(' ', '')}`)
  await expect(page.getByText('This device has joined before, as table 7: its answers are still here.')).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('3 of 3 answered')).toBeVisible()
  await goToAddress(page, '/join')
  const forget = page.getByRole('button', { name: /^Forget session/ })
  await forget.click()
  await expect(forget).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(forget).toBeVisible()
  await page.getByRole('link', { name: /^Go on with session/ }).click()
  await expect(page.getByText('3 of 3 answered')).toBeVisible()
})

test('by keyboard alone somebody joins, answers each question, and shows the code', async ({ page }) => {
  const letters = await lettersOf(page)
  await goToAddress(page, '/join')
  const reach = async (target: Locator): Promise<void> => {
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  }
  await tabTo(page, page.getByLabel('The code on the wall'))
  await page.keyboard.type(letters)
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Number of your table'))
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await reach(page.getByRole('link', { name: 'Start' }))
  for (const nth of [1, 2, 3]) {
    await expect(page.getByText(`Question ${nth} of 3`)).toBeVisible()
    await tabTo(page, page.getByRole('radio', { name: 'Not in place' }))
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'Partly in place' })).toBeChecked()
    await reach(page.getByRole('link', { name: nth === 3 ? 'Done' : 'Next' }))
  }
  await reach(page.getByRole('button', { name: 'Show our answer code' }))
  await expect(page.getByRole('img', { name: 'Your answer code' })).toBeVisible()
})

test('a phone’s screens have no fault that axe can find, and fit a narrow page with room between the letters', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const letters = await lettersOf(page)
  const found: string[] = []
  const look = async (name: string): Promise<void> => {
    found.push(...(await faults(page, name)), ...(await faultsOfSize(page, name)))
    found.push(...(await tooWide(page)).map((what) => `${name}: too wide: ${what}`))
    found.push(...(await tooWideWhenSpaced(page)).map((what) => `${name}: too wide when spaced: ${what}`))
  }
  await goToAddress(page, '/join')
  await page.getByLabel('The code on the wall').fill(`Z${letters.slice(1)}`)
  await look('typing the code')
  await join(page, letters, 7)
  await page.locator('.part-list a').first().click()
  await page.getByRole('button', { name: 'What the levels mean here' }).click()
  await page.getByRole('radio', { name: 'Partly in place' }).check()
  await look('a question')
  await page.getByRole('link', { name: 'All', exact: true }).click()
  await page.getByRole('button', { name: 'Show our answer code' }).click()
  await look('asking before the code')
  await page.getByRole('dialog').getByRole('button', { name: 'Show the code' }).click()
  await expect(page.getByRole('img', { name: 'Your answer code' })).toBeVisible()
  await look('the code')
  await page.getByRole('button', { name: /^Table 7/ }).click()
  await look('changing the number')
  expect(found).toEqual([])
})
