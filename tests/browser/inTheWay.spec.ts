import { expect, test } from '@playwright/test'
import { choice, goTo, startReview } from './pages'

for (const [width, height] of [[1280, 800], [375, 667], [320, 256]] as const) {
  test(`a message that stays hides nothing that Tab comes to, at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await startReview(page, 'Example Primary School')
    await choice(page, 'lead-available', 2).check()
    await goTo(page, 'details')
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: 'Go there' })).toBeVisible()
    await page.getByRole('heading', { level: 1 }).focus()
    const hidden: string[] = []
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(() => {
        const focused = document.activeElement
        const toast = document.querySelector('.toast')?.getBoundingClientRect()
        if (focused === null || toast === undefined || focused.closest('.toasts, footer') !== null) return null
        const { top, bottom } = focused.getBoundingClientRect()
        return top >= toast.top && bottom <= toast.bottom ? focused.outerHTML.slice(0, 80) : null
      })
      if (found !== null) hidden.push(found)
    }
    expect(hidden).toEqual([])
  })
}

test('a row of the plan that its new status takes out of what is shown leaves the focus on how many are shown', async ({ page }) => {
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 1).check()
  await goTo(page, 'plan')
  await page.getByLabel('Status', { exact: true }).selectOption('not-started')
  const status = page.getByRole('article').first().getByLabel(/^Status/)
  await status.focus()
  await status.selectOption('in-progress')
  await expect(page.locator('.plan-shown')).toBeFocused()
})
