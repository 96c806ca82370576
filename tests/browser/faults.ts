import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import { drawn } from './pages'

/** The standard that is held: WCAG 2.2 at level AA, and what axe counts as good practice. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What of it can differ between light and dark: nothing but colours does. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

const oneOfEach = 'data-one-of-each'

/**
 * Marks one text of each kind, which is what axe looks at the colours of: it takes milliseconds for every one, and a row of
 * a list looks like the next. Of one kind are those of one colour and size that stand in the same classes, all the way up.
 */
const markOneOfEach = (page: Page): Promise<void> =>
  page.evaluate((mark) => {
    const seen = new Set<string>()
    const placeOf = (element: Element | null): string =>
      element === null
        ? ''
        : `${placeOf(element.parentElement)}>${element.tagName}.${element.getAttribute('class') ?? ''}`
    for (const element of document.querySelectorAll('body *')) {
      element.removeAttribute(mark)
      const isText =
        element.matches('input, select, textarea') ||
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
      if (!isText || !element.checkVisibility()) continue
      const { color, backgroundColor, fontSize, fontWeight, opacity } = getComputedStyle(element)
      const kind = [placeOf(element), color, backgroundColor, fontSize, fontWeight, opacity].join()
      if (seen.has(kind)) continue
      seen.add(kind)
      element.setAttribute(mark, '')
    }
  }, oneOfEach)

declare global {
  interface Window {
    readonly axe?: typeof axe
  }
}

/** What axe finds wrong within the elements of a selector. To put axe into a page takes far longer than to let it look, so it stays there. */
const violations = async (page: Page, within: string, options: RunOptions) => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const looked = await page.evaluate(
    async ({ part, how }) => {
      const results = await window.axe!.run(part, how)
      const found = results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => ({
          rule: `${id} at ${target.join(' ')}`,
          why: failureSummary?.split('\n').at(1)?.trim() ?? '',
        })),
      )
      return { found, passed: results.passes.length }
    },
    // Of what passes it tells only that something does.
    { part: within, how: { ...options, resultTypes: ['violations' as const] } },
  )
  // Else it would have looked at nothing.
  expect(looked.passed).toBeGreaterThan(0)
  return looked.found
}

const only = (rules: readonly string[]): RunOptions => ({ runOnly: { type: 'rule', values: [...rules] } })

/** What axe finds wrong on what is shown, its colours in light and in dark, in a line each. */
export const faults = async (page: Page, name: string): Promise<readonly string[]> => {
  const found: string[] = []
  const look = async (how: string, within: string, options: RunOptions) => {
    for (const { rule, why } of await violations(page, within, options)) found.push(`${name}, ${how}: ${rule}: ${why}`)
  }
  // Of what lies half under the bar above the page only the rest would be measured, as if it were too small.
  await page.evaluate(() => window.scrollTo(0, 0))
  await look('whatever the colours', 'html', {
    runOnly: { type: 'tag', values: standard },
    rules: Object.fromEntries(rulesOfColour.map((rule) => [rule, { enabled: false }])),
  })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await markOneOfEach(page)
    await look(colorScheme, `[${oneOfEach}]`, only(rulesOfColour))
  }
  return found
}

/** The same of a part of the page, as it stands; in dark its colours alone. */
export const faultsWithin = async (page: Page, name: string, part: string): Promise<readonly string[]> => {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const options: RunOptions =
      colorScheme === 'light' ? { runOnly: { type: 'tag', values: standard } } : only(rulesOfColour)
    for (const { rule, why } of await violations(page, part, options))
      found.push(`${name}, ${colorScheme}: ${rule}: ${why}`)
  }
  return found
}

/** What differs between a wide and a narrow page: how large the targets are, and what scrolls by itself. */
export const faultsOfSize = async (page: Page, name: string): Promise<readonly string[]> => {
  await drawn(page)
  // As above: what a click has scrolled half under the dock would be measured as if it were too small.
  await page.evaluate(() => window.scrollTo(0, 0))
  const found = await violations(page, 'html', only(['target-size', 'scrollable-region-focusable']))
  return found.map(({ rule }) => `${name}, narrow: ${rule}`)
}

/** What stands out of the page on the right, so that it would have to be scrolled sideways. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `${element.tagName} ${element.className}`)
  })

/** The same with the most room between letters, words and lines that somebody may set for themselves (WCAG 1.4.12). */
export const tooWideWhenSpaced = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body, body *'))
      element.style.cssText += ';letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important'
  })
  const found = await tooWide(page)
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body, body *'))
      for (const name of ['letter-spacing', 'word-spacing', 'line-height']) element.style.removeProperty(name)
  })
  return found
}

/** Names that more than one control has, or links that lead to different places: whoever hears the name alone cannot tell them apart. A field is also named by the group that it is in. */
export const sameNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const words = (element: Element | null | undefined): string =>
      (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim().replaceAll(/\s+/g, ' ')
    const labelledBy = (element: Element): string =>
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => words(document.getElementById(id)))
        .join(' ')
    const ownName = (element: HTMLElement): string => {
      if (!element.matches('input, select, textarea')) return words(element)
      const { labels } = element as HTMLInputElement
      const group = element.closest('fieldset, [role="group"], form[aria-label]')
      return (
        [...(labels ?? [])].map(words).join(' ') +
        (element.getAttribute('aria-label') ?? '') +
        labelledBy(element) +
        (group === null
          ? ''
          : ` in ${words(group.querySelector('legend')) || group.getAttribute('aria-label') || words(group).slice(0, 60)} ${labelledBy(group)}`)
      )
    }
    const seen = new Map<string, string>()
    const twice = new Set<string>()
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')) {
      if (!element.checkVisibility() || (element.tabIndex < 0 && !element.matches('input[type="radio"]'))) continue
      const name = `${element.tagName} ${ownName(element)}`
      // A question among the sources is the same wherever it stands.
      const target =
        element.getAttribute('href') ?? (element.closest('.sources-links') === null ? String(seen.size) : name)
      if ((seen.get(name) ?? target) !== target) twice.add(name)
      seen.set(name, target)
    }
    return [...twice]
  })

/** What Tab stops at though there is nothing to do: a part of the page that does not scroll. */
export const needlessStops = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[tabindex="0"]:not(a, button, input, select, textarea, summary)')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          element.scrollWidth <= element.clientWidth &&
          element.scrollHeight <= element.clientHeight,
      )
      .map((element) => `${element.tagName} ${element.className}`),
  )
