import { expect, test, type Page } from '@playwright/test'
import { paths } from '../../src/screens/paths'
import { choice, goToAddress, openExample, startReview } from './pages'
import { schoolScreens } from './screens'

/** How high the bar is, where its buttons are, and where the page under it begins, in px. */
const places = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    return {
      height: Math.round(box('.bar')?.height ?? 0),
      undo: Math.round(box('.undo')?.left ?? 0),
      tab: Math.round(box('.places a:nth-child(2)')?.left ?? 0),
      edge: Math.round(box('main h1')?.left ?? 0),
    }
  })

for (const width of [1366, 1280, 900, 375]) {
  test(`nothing in the bar moves while it says that it saves, however long the name, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await startReview(page, 'Example Church of England Voluntary Aided Primary School and Nursery')
    const before = await places(page)
    await choice(page, 'lead-available', 2).check()
    await expect(page.locator('.save-state')).toContainText(/Saved on this device .*\d/)
    expect(await places(page)).toEqual(before)
  })

  test(`the bar has one height, and every screen the same left edge, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const id = await openExample(page)
    const seen = new Map<string, readonly string[]>()
    // The board on a screen takes all of it.
    for (const { path } of schoolScreens.filter((screen) => screen.path(id) !== paths.show(id))) {
      await goToAddress(page, path(id))
      const { height, edge } = await places(page)
      const found = `bar ${height}, edge ${edge}`
      seen.set(found, [...(seen.get(found) ?? []), path('id')])
    }
    expect(seen.size, JSON.stringify([...seen])).toBe(1)
  })
}
