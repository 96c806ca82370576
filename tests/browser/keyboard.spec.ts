import { expect, test, type Locator, type Page } from '@playwright/test'
import { choice, noteOn, savedOnDevice, tabTo } from './pages'

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** On question `position`, with the focus on its heading. */
const onQuestion = async (page: Page, position: number): Promise<void> => {
  await expect(heading(page)).toContainText(`Critical ${position} of 14`)
  await expect(heading(page)).toBeFocused()
}

/** From the first page to the first question, without a mouse. */
const startByKeyboard = async (page: Page): Promise<void> => {
  await page.goto('./')
  await tabTo(page, page.getByRole('link', { name: 'Start a review' }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Start a review')
  await expect(heading(page)).toBeFocused()
  await tabTo(page, page.getByLabel('School’s name'))
  await page.keyboard.type('Example Primary School')
  await page.keyboard.press('Enter')
  await onQuestion(page, 1)
}

test('the first five questions are answered by keyboard alone, and each move puts the focus on the heading', async ({
  page,
}) => {
  await startByKeyboard(page)
  await page.keyboard.press('2')
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await expect(choice(page, 'lead-available', 2)).toBeFocused()
  await page.keyboard.press('Enter')
  await onQuestion(page, 2)
  await page.keyboard.press('0')
  await expect(choice(page, 'concerns-reach-lead', 0)).toBeChecked()
  await page.keyboard.press('j')
  await onQuestion(page, 3)
  await page.keyboard.press('d')
  await expect(choice(page, 'immediate-risk', 'dont-know')).toBeChecked()
  await page.keyboard.press('J')
  await onQuestion(page, 4)
  await page.keyboard.press('1')
  await expect(choice(page, 'child-heard', 1)).toBeChecked()
  await page.keyboard.press('Enter')
  await onQuestion(page, 5)
  await page.keyboard.press('3')
  await expect(choice(page, 'earlier-concerns', 3)).toBeChecked()
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: 'Come back to this' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('k')
  await onQuestion(page, 4)
  await expect(choice(page, 'child-heard', 1)).toBeChecked()
  await savedOnDevice(page)
})

test('arrow keys and Space choose an answer as in any group of radio buttons', async ({ page }) => {
  await startByKeyboard(page)
  await tabTo(page, choice(page, 'lead-available', 0))
  await page.keyboard.press('Space')
  await expect(choice(page, 'lead-available', 0)).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
  await page.keyboard.press('ArrowUp')
  await expect(choice(page, 'lead-available', 0)).toBeChecked()
})

test('Ctrl+Z takes an answer back, Ctrl+Y and Ctrl+Shift+Z give it again', async ({ page }) => {
  await startByKeyboard(page)
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(choice(page, 'lead-available', 1)).not.toBeChecked()
  await page.keyboard.press('Control+y')
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
  await page.keyboard.press('Control+Shift+Z')
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await savedOnDevice(page)
  await page.reload()
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
})

test('single keys are letters while a note is typed, and answer nothing', async ({ page }) => {
  await startByKeyboard(page)
  await page.keyboard.press('2')
  await tabTo(page, noteOn(page))
  await page.keyboard.type('0123 dnjkf?')
  await expect(noteOn(page)).toHaveValue('0123 dnjkf?')
  await page.keyboard.press('Control+z')
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await expect(heading(page)).toContainText('Critical 1 of 14')
  await expect(page.getByRole('button', { name: 'Come back to this' })).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('“?” shows the keys; Escape closes them and gives the focus back; switched off, keys do nothing', async ({
  page,
}) => {
  await startByKeyboard(page)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(help).toBeVisible()
  await page.keyboard.press('2')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(heading(page)).toBeFocused()
  await expect(choice(page, 'lead-available', 2)).not.toBeChecked()
  await page.keyboard.press('?')
  await tabTo(page, help.getByRole('checkbox', { name: 'Use single keys to answer and move' }))
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await page.keyboard.press('j')
  await expect(choice(page, 'lead-available', 2)).not.toBeChecked()
  await onQuestion(page, 1)
  await tabTo(page, choice(page, 'lead-available', 0))
})

test('Tab goes on through everything on a question to the end of the page: nothing holds it', async ({ page }) => {
  await startByKeyboard(page)
  await page.keyboard.press('0')
  const last = page.getByRole('contentinfo').getByRole('link').last()
  const focused = () =>
    page.evaluate(() => {
      const elements = [...document.querySelectorAll('*')]
      return document.activeElement === null ? -1 : elements.indexOf(document.activeElement)
    })
  for (let presses = 0; !(await isFocused(last)); presses += 1) {
    const before = await focused()
    await page.keyboard.press('Tab')
    expect(await focused(), `after ${presses} presses`).toBeGreaterThan(before)
  }
})

test('a head comes by keyboard alone from the set-up over a gap, its evidence and the plan to the PDF', async ({
  page,
}) => {
  const press = async (target: Locator): Promise<void> => {
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  }
  await startByKeyboard(page)
  await page.keyboard.press('0')
  await press(page.getByRole('button', { name: 'Something else' }))
  const evidence = page.getByRole('dialog', { name: 'Add evidence' })
  await tabTo(page, evidence.getByLabel('What it is'))
  await page.keyboard.type('Rota of the lead and the deputies')
  await press(evidence.getByRole('button', { name: 'Add evidence' }))
  await expect(evidence).toBeHidden()
  await expect(page.getByRole('button', { name: 'Something else' })).toBeFocused()
  await press(page.getByRole('link', { name: /^Plan(?: \d|$)/ }))
  await expect(heading(page)).toHaveText(/^Plan: /)
  await expect(heading(page)).toBeFocused()
  await press(page.getByRole('link', { name: 'Downloads', exact: true }))
  await expect(heading(page)).toBeFocused()
  await press(page.getByRole('button', { name: /^Preview and make: Action plan/ }))
  const dialog = page.getByRole('dialog', { name: /Action plan/ })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(dialog.getByRole('button', { name: /Download PDF/ })),
  ])
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
})
