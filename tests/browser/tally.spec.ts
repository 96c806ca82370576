import { expect, test, type Page } from '@playwright/test'
import { faults, faultsOfSize, tooWide } from './faults'
import { choice, goToQuestion, savedOnDevice, startReview, tabTo } from './pages'

const panel = (page: Page) => page.getByRole('region', { name: 'Keep count of the latest ten concerns' })
const opener = (page: Page) => page.getByRole('button', { name: 'Keep count of the latest ten concerns' })

test('ten concerns are counted by keyboard alone, and the answer that is offered is taken and stands', async ({
  page,
}) => {
  await startReview(page, 'Example Primary School')
  await goToQuestion(page, 'child-heard')
  await tabTo(page, opener(page))
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('button', { name: 'Yes' })).toBeFocused()
  await page.keyboard.type('yyyyyyynnp')
  await page.keyboard.press('Backspace')
  await expect(panel(page)).toContainText('9 of 10 counted')
  await page.keyboard.type('y')
  await expect(panel(page)).toContainText('8 of 10: some. That is “Partly in place”.')
  await expect(page.locator('input[type="radio"]:checked')).toHaveCount(0)
  await tabTo(page, panel(page).getByRole('button', { name: 'Choose “Partly in place”' }))
  await page.keyboard.press('Enter')
  await expect(choice(page, 'child-heard', 1)).toBeChecked()
  await expect(choice(page, 'child-heard', 1)).toBeFocused()
  await savedOnDevice(page)
  await page.reload()
  await expect(choice(page, 'child-heard', 1)).toBeChecked()
  await expect(page.getByText(/^Counted on .*: 8 of 10 concerns\.$/)).toBeVisible()
})

test('what was counted is there again where the page went away in the middle of it', async ({ page }) => {
  await startReview(page, 'Example Primary School')
  await goToQuestion(page, 'child-heard')
  await opener(page).click()
  await expect(panel(page).getByRole('button', { name: 'Yes' })).toBeFocused()
  await page.keyboard.type('yny')
  await savedOnDevice(page)
  await page.reload()
  await expect(page.getByText(/^Counted on .*: 2 of 3 concerns \(of ten to be looked at/)).toBeVisible()
  await page.getByRole('button', { name: 'Go on counting' }).click()
  await expect(panel(page)).toContainText('3 of 10 counted')
})

for (const [width, height] of [
  [1280, 800],
  [375, 812],
  [320, 640],
] as const) {
  test(`at ${width} px a thumb finds what it presses, nothing sticks out, and axe finds no fault`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await startReview(page, 'Example Primary School')
    await goToQuestion(page, 'child-heard')
    await opener(page).click()
    for (const name of ['Yes', 'No', 'No, but put right'])
      await panel(page).getByRole('button', { name, exact: true }).click()
    await panel(page).getByRole('button', { name: 'Case 2: No', exact: true }).click()
    const small = await panel(page)
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons
          .map((button) => ({ box: button.getBoundingClientRect(), name: button.textContent }))
          // Ten marks stand in two rows where there is least room: higher than a thumb, and a little narrower.
          .filter(({ box }) => box.height < 44 || box.width < 40)
          .map(({ name }) => name),
      )
    expect(small).toEqual([])
    expect(await tooWide(page)).toEqual([])
    expect([...(await faults(page, 'tally')), ...(await faultsOfSize(page, 'tally'))]).toEqual([])
    await panel(page).getByRole('button', { name: 'Take out case 2' }).click()
    await panel(page).getByRole('button', { name: 'Done' }).click()
    await expect(page.getByText(/^Counted on .*: 1 of 2 concerns, 1 put right or explained/)).toBeVisible()
    expect([...(await faults(page, 'counted')), ...(await tooWide(page))]).toEqual([])
  })
}
