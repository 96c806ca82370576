import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The standard that is held: WCAG 2.2 at level AA. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
/** What of it can differ between light and dark: nothing but colours does. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong on what is shown, in light and in dark, in a line each. Legacy mode leaves out frames, of which the app has none. */
export const faults = async (page: Page, name: string): Promise<readonly string[]> => {
  const found: string[] = []
  // Of what lies half under the bar above the page only the rest would be measured, as if it were too small.
  await page.evaluate(() => window.scrollTo(0, 0))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const { violations, passes } = await (colorScheme === 'light' ? axe.withTags(standard) : axe.withRules(rulesOfColour)).analyze()
    expect(passes.length).toBeGreaterThan(0)
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${name}, ${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary?.split('\n').at(1)?.trim()}`)))
  }
  return found
}

/** What stands out of the page on the right, so that it would have to be scrolled sideways. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth).map((element) => `${element.tagName} ${element.className}`)
  })
