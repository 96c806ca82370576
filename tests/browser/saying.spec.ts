import { expect, test, type Page } from '@playwright/test'
import { choice, goTo, noteOn, readStore, savedOnDevice, startReview } from './pages'

/** What the app has screen readers say in passing. */
const said = (page: Page) => page.locator('[role="status"].visually-hidden > p').last()

test('that all is saved is said once for a review, and not again at each answer or pause', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) {
          if (node instanceof HTMLElement && node.parentElement?.matches('[role="status"].visually-hidden') === true)
            heard.push(node.textContent)
        }
    }).observe(document, { childList: true, subtree: true })
  })
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 2).check()
  await expect(said(page)).toHaveText('What you entered is saved.')
  await noteOn(page).fill('On the rota.')
  await noteOn(page).blur()
  await choice(page, 'lead-available', 1).check()
  await page.keyboard.press('Control+z')
  await expect(said(page)).toHaveText(/^Undone: Answer/)
  await savedOnDevice(page)
  const heard = await page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard)
  expect(heard.filter((text) => text.startsWith('What you entered'))).toEqual(['What you entered is saved.'])
})

test('undo and redo say what they changed, in one sentence', async ({ page }) => {
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 2).check()
  await page.keyboard.press('Control+z')
  await expect(said(page)).toHaveText(/^Undone: Answer, “.+”\.$/)
  await page.keyboard.press('Control+y')
  await expect(said(page)).toHaveText(/^Done again: Answer, “.+”\.$/)
})

test('an answer that is undone from another screen says so to everybody, and offers the way there', async ({
  page,
}) => {
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 2).check()
  await goTo(page, 'plan')
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Undone: Answer, “.+”\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Go there' }).click()
  await expect(page).toHaveURL(/question\/lead-available$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(choice(page, 'lead-available', 2)).not.toBeChecked()
})

test('the last undo leaves the focus on redo, and the last redo on undo', async ({ page }) => {
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 2).check()
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  const redo = page.getByRole('button', { name: 'Redo', exact: true })
  for (let steps = 0; steps < 5 && (await undo.isEnabled()); steps += 1) {
    await undo.focus()
    await page.keyboard.press('Enter')
  }
  await expect(undo).toBeDisabled()
  await expect(redo).toBeFocused()
  while (await redo.isEnabled()) await page.keyboard.press('Enter')
  await expect(undo).toBeFocused()
})

test('the statement on accessibility is one link away on every page, with its date, its standing and a switch for single keys', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).click()
  await expect(page.getByRole('heading', { name: 'Accessibility' })).toBeFocused()
  await expect(page.getByText(/WCAG\) 2\.2 at level AA.*in part.*26 November 2026/)).toBeVisible()
  await page.getByRole('checkbox', { name: 'Use single keys to answer and move' }).uncheck()
  await expect
    .poll(() => readStore(page, 'device'))
    .toContainEqual(
      expect.objectContaining({ key: 'preferences/answering', value: expect.objectContaining({ hasKeys: false }) }),
    )
  await startReview(page, 'Example Primary School')
  await page.keyboard.press('2')
  await expect(page.locator('input:checked[type="radio"]')).toHaveCount(0)
})
