import { expect, test, type Page } from '@playwright/test'
import { choice, questionOn, readStore, savedOnDevice, startReview } from './pages'
import { openProfile, withProfile } from './profile'

/** How far the chosen card stands out of what can be seen of the page, in px: above, below, and how tall it and the room for it are. */
const outOfSight = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('.choice:has(:checked)')?.getBoundingClientRect()
    if (card === undefined) throw new Error('nothing is chosen')
    const fixed = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((bar) => getComputedStyle(bar).position === 'sticky')
        .map((bar) => bar.getBoundingClientRect())
    const top = Math.max(0, ...fixed('.review-bar').map(({ bottom }) => bottom))
    const bottom = Math.min(window.innerHeight, ...fixed('.step-bar').map((bar) => bar.top))
    return { above: top - card.top, below: card.bottom - bottom, height: card.height, room: bottom - top }
  })

const expectInSight = async (page: Page, what: string) => {
  await expect(async () => {
    const { above, below, height, room } = await outOfSight(page)
    expect(above, `${what}: hidden above`).toBeLessThanOrEqual(1)
    if (height <= room - 40) expect(below, `${what}: hidden below`).toBeLessThanOrEqual(1)
  }).toPass()
}

for (const [width, height] of [
  [1280, 800],
  [375, 667],
  [320, 256],
] as const) {
  test(`the chosen answer of a critical question is in sight, however it was chosen, at ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await startReview(page, 'Example Primary School')
    for (const key of ['0', '3', '1', '2']) {
      await page.keyboard.press(key)
      await expectInSight(page, `key ${key}`)
    }
    await page.keyboard.press('0')
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
    ]) {
      await page.keyboard.press(key)
      await expectInSight(page, key)
    }
    for (const value of [3, 0, 2, 1] as const) {
      await choice(page, 'lead-available', value).check()
      await expectInSight(page, `click on ${value}`)
    }
  })
}

test('an answer that was reached by arrow key outlives a killed browser once the page says that it is saved, and is one answer', async () => {
  await withProfile(async (folder) => {
    const { page, kill } = await openProfile(folder)
    await startReview(page, 'Example Primary School')
    const address = page.url()
    await choice(page, 'lead-available', 0).check()
    for (const value of [1, 2, 3] as const) {
      await page.keyboard.press('ArrowDown')
      await expect(choice(page, 'lead-available', value)).toBeChecked()
    }
    await savedOnDevice(page)
    await kill()
    const { page: again, close } = await openProfile(folder)
    await again.goto(address)
    await expect(questionOn(again, 'lead-available')).toBeVisible()
    await expect(choice(again, 'lead-available', 3)).toBeChecked()
    await expect
      .poll(
        async () =>
          (await readStore(again, 'events')).filter((record) => JSON.stringify(record).includes('"answer-set"')).length,
      )
      .toBe(2)
    await close()
  })
})
