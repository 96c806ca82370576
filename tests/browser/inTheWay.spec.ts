import { expect, test, type Locator, type Page } from '@playwright/test'
import { choice, drawn, goTo, openExample, startReview } from './pages'
import { schoolScreens, show } from './screens'

declare global {
  interface Window {
    stopsSeen?: () => { readonly stops: number; readonly hidden: readonly string[] }
  }
}

/**
 * Presses Tab so many times, and tells what had the focus where none of it could be seen: out of sight, or under something
 * else (WCAG 2.4.11). The page looks by itself, before each key takes the focus on: to ask it takes longer than the key.
 */
const hiddenWhileTabbing = async (page: Page, presses: number): Promise<readonly string[]> => {
  await page.evaluate(() => {
    const points = [0.1, 0.5, 0.9]
    const between = (start: number, end: number, room: number, share: number) =>
      Math.max(start, 0) + (Math.min(end, room) - Math.max(start, 0)) * share
    const isSeen = (focused: Element) => {
      // A choice is its whole card.
      const target = focused.matches('input[type="radio"], input[type="checkbox"]')
        ? (focused.closest('label') ?? focused)
        : focused
      return [...target.getClientRects()]
        .filter(
          ({ left, right, top, bottom }) =>
            right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight,
        )
        .some(({ left, right, top, bottom }) =>
          points.some((across) =>
            points.some((down) => {
              const at = document.elementFromPoint(
                between(left, right, window.innerWidth, across),
                between(top, bottom, window.innerHeight, down),
              )
              return at !== null && (target.contains(at) || at.contains(target))
            }),
          ),
        )
    }
    const seen = { stops: 0, hidden: new Array<string>() }
    // What has the focus to begin with is where the app has put it.
    const first = document.activeElement
    const look = () => {
      const focused = document.activeElement
      if (focused === null || focused === document.body || focused === first) return
      seen.stops += 1
      if (!isSeen(focused)) seen.hidden.push(focused.outerHTML.slice(0, 120))
    }
    document.addEventListener('keydown', look, { capture: true })
    window.stopsSeen = () => {
      document.removeEventListener('keydown', look, { capture: true })
      look()
      return seen
    }
  })
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('Tab')
  const { stops, hidden } = await page.evaluate(() => window.stopsSeen!())
  // A page has fewer stops than that, and the focus leaves it in between.
  expect(stops).toBeGreaterThan(presses / 2)
  return hidden
}

for (const [width, height] of [
  [375, 667],
  [320, 256],
] as const) {
  test(`nothing that Tab comes to is hidden while a message stays, on any screen at ${width}×${height}`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    const id = await openExample(page)
    await goTo(page, 'question/lead-available')
    await choice(page, 'lead-available', 2).check()
    await goTo(page, 'details')
    await page.keyboard.press('Control+z')
    const message = page.getByRole('button', { name: 'Go there' })
    const hidden: string[] = []
    for (const screen of schoolScreens) {
      await show(page, screen, id)
      await expect(message).toBeVisible()
      hidden.push(...(await hiddenWhileTabbing(page, 30)).map((found) => `${screen.path('id')}: ${found}`))
    }
    expect([...new Set(hidden)]).toEqual([])
  })
}

for (const [width, height] of [
  [1280, 800],
  [320, 256],
] as const) {
  test(`nothing that Tab comes to in a dialog is hidden at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await startReview(page, 'Example Primary School')
    await choice(page, 'lead-available', 0).check()
    const hidden: string[] = []
    const goThrough = async (name: string) => {
      await expect(page.getByRole('dialog')).toBeVisible()
      // Nobody presses a key before a dialog is drawn, with the letters that it is set in.
      await page.evaluate(() => document.fonts.ready)
      await drawn(page)
      hidden.push(...(await hiddenWhileTabbing(page, 25)).map((found) => `${name}: ${found}`))
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    await page.getByRole('button', { name: 'Something else' }).click()
    await goThrough('evidence')
    await page.getByRole('button', { name: 'All questions' }).click()
    // What the dialog holds is fetched, and takes the focus once it is there.
    await expect(page.getByRole('dialog').locator('a[aria-current="page"]')).toBeFocused()
    await goThrough('all questions')
    await goTo(page, 'plan')
    await page.getByRole('button', { name: 'Add an action' }).first().click()
    await goThrough('an action')
    await page.getByRole('article').first().getByRole('heading').getByRole('button').click()
    await page.getByRole('button', { name: /^Change the wording/ }).click()
    await page.getByRole('button', { name: 'Change several' }).click()
    hidden.push(...(await hiddenWhileTabbing(page, 40)).map((found) => `the plan: ${found}`))
    await page.keyboard.press('Escape')
    await goTo(page, 'report')
    for (const name of ['Full report', 'Action plan']) {
      await page.getByRole('button', { name: `Preview and make: ${name}` }).click()
      await goThrough(name)
      await page.getByRole('button', { name: `Preview and make: ${name}` }).click()
      // The longest name that its button has.
      await page.getByRole('dialog').getByRole('radio', { name: 'The review as it is now' }).check()
      await expect(page.getByRole('button', { name: 'Download PDF with review data' })).toBeVisible()
      await goThrough(`${name} with data`)
    }
    expect([...new Set(hidden)]).toEqual([])
  })
}

test('what gets the focus below the buttons of a report comes out from there, however many rows they stand in', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await startReview(page, 'Example Primary School')
  await goTo(page, 'report')
  await page.getByRole('button', { name: 'Preview and make: Full report' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'The review as it is now' }).check()
  await expect(dialog.getByRole('button', { name: 'Download PDF with review data' })).toBeVisible()
  const covered = await dialog.getByRole('checkbox').evaluateAll((boxes: HTMLElement[]) =>
    boxes.map((box) => {
      const options = box.closest('.options')!
      const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom
      options.scrollTop += bottomOf(box) - (bottomOf(options) - 100)
      box.focus()
      return bottomOf(box) - document.querySelector('.downloads')!.getBoundingClientRect().top
    }),
  )
  expect(covered.length).toBeGreaterThan(2)
  expect(covered.filter((pixels) => pixels > 0)).toEqual([])
})

test('a message takes nothing of the foot of a page: what stands last can be read above it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 })
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 2).check()
  await goTo(page, 'details')
  await page.keyboard.press('Control+z')
  const message = page.locator('.toast')
  await expect(message).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  const [above, below] = [
    await page.getByRole('contentinfo').getByRole('link').last().boundingBox(),
    await message.boundingBox(),
  ]
  if (above === null || below === null) throw new Error('both are shown')
  expect(above.y + above.height).toBeLessThanOrEqual(below.y)
})

test('a row of the plan that its new status takes out of what is shown leaves the focus on how many are shown', async ({
  page,
}) => {
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 1).check()
  await goTo(page, 'plan')
  await page.getByRole('button', { name: 'Owner, area, order' }).click()
  await page.getByLabel('Status', { exact: true }).selectOption('not-started')
  const status = page
    .getByRole('article')
    .first()
    .getByLabel(/^Status/)
  await status.focus()
  await status.selectOption('in-progress')
  await expect(page.locator('.plan-shown')).toBeFocused()
})

test('what had the focus and goes leaves it to what stands next, in sight: never to the page, nor to a heading far above', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  for (const school of ['One', 'Two', 'Three', 'Four']) await startReview(page, school)
  await page.getByRole('link', { name: 'reviews' }).first().click()
  const press = async (button: Locator) => {
    await button.focus()
    await page.keyboard.press('Enter')
  }
  const isInSight = () =>
    page.evaluate(() => {
      const { top = -1, bottom = -1 } =
        document.activeElement === document.body ? {} : (document.activeElement?.getBoundingClientRect() ?? {})
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

test('a message that is closed by keyboard gives the focus back to where it was, or to what stands next where that is gone', async ({
  page,
}) => {
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 0).check()
  await page.getByRole('button', { name: 'Something else' }).click()
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
