import { expect, test, type Locator, type Page } from '@playwright/test'
import { choice, goTo, startReview } from './pages'

/** What is drawn of an element in the system's colours: its borders, outline and background. */
const drawn = (target: Locator, pseudo: string | null = null): Promise<string> =>
  target.evaluate((element, part) => {
    const style = getComputedStyle(element, part)
    return [style.borderBottomColor, style.outlineStyle, style.outlineColor, style.backgroundColor].join(' ')
  }, pseudo)

const withSystemColours = async (page: Page): Promise<void> => {
  await page.emulateMedia({ forcedColors: 'active' })
  await startReview(page, 'Example Primary School')
}

test('with the system’s colours, the chosen answer, the screen that is open and a mark that is set are told from the others by a line', async ({
  page,
}) => {
  await withSystemColours(page)
  await choice(page, 'lead-available', 2).check()
  const card = (value: 1 | 2) => page.locator(`.choice:has(input[value="${value}"])`)
  await page.getByRole('heading', { level: 1 }).focus()
  expect(await drawn(card(2))).not.toBe(await drawn(card(1)))
  const tabs = page.getByRole('navigation', { name: 'This review' }).getByRole('link')
  expect(await drawn(tabs.and(page.locator('[aria-current]')))).not.toBe(
    await drawn(tabs.and(page.locator(':not([aria-current])')).first()),
  )
  const flag = page.getByRole('button', { name: 'Come back to this' })
  const before = await drawn(flag)
  await flag.click()
  await page.getByRole('heading', { level: 1 }).focus()
  expect(await drawn(flag)).not.toBe(before)
})

test('with the system’s colours, what has the focus has a ring, and a meter shows how far it is', async ({ page }) => {
  await withSystemColours(page)
  await page.keyboard.press('Shift+Tab')
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
    'solid',
  )
  await choice(page, 'lead-available', 2).check()
  await goTo(page, '')
  const meter = page.locator('.meter').first()
  const looks = (share: number) =>
    meter
      .evaluate(
        (element, value) => element instanceof HTMLProgressElement && (element.value = value * element.max),
        share,
      )
      .then(() => meter.screenshot())
  expect((await looks(0)).equals(await looks(0.5))).toBe(false)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with the system’s ${colorScheme} colours, charts are drawn in them: what is filled stands out from what is not, and words from what is below them`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.goto('./')
    await page.getByRole('button', { name: 'Open the example Example Academy, November 2026' }).click()
    await expect(page).toHaveURL(/#\/review\//)
    await goTo(page, 'results')
    for (const name of ['How this was worked out', 'Against the findings and recommendations'])
      await page.getByRole('heading', { level: 2, name }).click()
    await expect(page.locator('.blocks-bars .value').first()).toBeVisible()
    const system = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      const read = (name: string) => {
        probe.style.color = name
        return getComputedStyle(probe).color
      }
      return { ink: read('CanvasText'), paper: read('Canvas'), highlight: read('Highlight') }
    })
    const fillOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fill)
    expect(system.ink).not.toBe(system.paper)
    expect(await fillOf('.blocks-bars .value')).toBe(system.highlight)
    expect([system.ink, system.paper]).not.toContain(system.highlight)
    expect(await fillOf('.blocks-bars .track')).toBe(system.paper)
    expect(await fillOf('.blocks-bars .axis text')).toBe(system.ink)
    for (const [selector, colour] of [
      ['.fill-good', system.paper],
      ['.fill-gap', system.ink],
      ['text.tone-of-ink', system.ink],
      ['text.tone-of-on-fill', system.paper],
    ] as const)
      expect(await fillOf(`.results-coverage ${selector}`), selector).toBe(colour)
  })
}
