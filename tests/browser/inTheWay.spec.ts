import { expect, test, type Locator } from '@playwright/test'
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

test('what had the focus and goes leaves it to what stands next, in sight: never to the page, nor to a heading far above', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  for (const school of ['One', 'Two', 'Three', 'Four']) await startReview(page, school)
  await page.getByRole('link', { name: 'Reviews', exact: true }).click()
  const press = async (button: Locator) => {
    await button.focus()
    await page.keyboard.press('Enter')
  }
  const isInSight = () => page.evaluate(() => {
    const { top = -1, bottom = -1 } = document.activeElement === document.body ? {} : (document.activeElement?.getBoundingClientRect() ?? {})
    return top >= 0 && bottom <= window.innerHeight
  })
  await press(page.getByRole('button', { name: /^Delete One/ }))
  await press(page.getByRole('button', { name: 'Delete it' }))
  await expect(page.getByText(/was deleted from this device/)).toBeVisible()
  await expect.poll(isInSight).toBe(true)
  await expect(page.getByRole('heading', { level: 1 })).not.toBeFocused()
  await press(page.getByRole('button', { name: /^Put One.* back/ }))
  await expect(page.getByRole('heading', { name: 'Reviews on this device' })).toBeFocused()
  expect(await isInSight()).toBe(true)
})

test('a message that is closed by keyboard gives the focus back to where it was, or to what stands next where that is gone', async ({ page }) => {
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 0).check()
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await page.getByRole('dialog').getByLabel('What it is').fill('The rota')
  await page.getByRole('dialog').getByRole('button', { name: 'Add evidence' }).click()
  await goTo(page, 'evidence')
  await page.getByRole('button', { name: /^Remove/ }).click()
  const add = page.getByRole('button', { name: 'Add evidence' })
  await expect(add).toBeFocused()
  await page.getByRole('button', { name: 'Close this message' }).focus()
  await page.keyboard.press('Enter')
  await expect(add).toBeFocused()
})
