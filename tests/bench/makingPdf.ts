import type { Browser, BrowserContext, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'

/* A PDF as somebody makes it who opens an example in the built app: from the click on "Download PDF" until the file is handed to the downloads. The clock is the page's own. */

export const example = 'Example Academy, November 2026'

/** A PDF that was made. */
export interface Made {
  /** From the click to the file. */
  readonly milliseconds: number
  /** The longest that the page could do nothing else meanwhile, in milliseconds; 0 where that was less than 50. */
  readonly longestBlock: number
  readonly bytes: Buffer
}

/** Notes on the page itself when a file is handed over (how many so far, and when), and how long it was blocked. */
const noteMaking = (): void => {
  const original = URL.createObjectURL.bind(URL)
  let count = 0
  URL.createObjectURL = (file) => {
    count += 1
    document.documentElement.dataset['made'] = `${count} ${performance.now()}`
    return original(file)
  }
  new PerformanceObserver((list) => {
    const { dataset } = document.documentElement
    const durations = list.getEntries().map(({ duration }) => duration)
    dataset['longestBlock'] = String(Math.max(Number(dataset['longestBlock'] ?? 0), ...durations))
  }).observe({ type: 'longtask' })
}

/** A page in a profile of its own, with nothing fetched; a service worker would fetch all of it meanwhile. */
const freshPage = async (browser: Browser, address: string): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.addInitScript(noteMaking)
  await page.goto(address)
  return { context, page }
}

/** Makes the next PDF of a page. */
const makePdf = async (page: Page, number: number): Promise<Made> => {
  const downloading = page.waitForEvent('download')
  const started = await page.getByRole('button', { name: 'Download PDF' }).evaluate((button: HTMLElement) => {
    document.documentElement.dataset['longestBlock'] = '0'
    const now = performance.now()
    button.click()
    return now
  })
  const bytes = readFileSync(await (await downloading).path())
  // What blocks a page is told once it has settled.
  const told = await page.evaluate(
    () =>
      new Promise<DOMStringMap>((resolve) =>
        requestIdleCallback(() => resolve({ ...document.documentElement.dataset }), { timeout: 1000 }),
      ),
  )
  const [count, at] = (told['made'] ?? '').split(' ').map(Number)
  if (count !== number || at === undefined) throw new Error(`${count} files were made, and ${number} were asked for`)
  return { milliseconds: at - started, longestBlock: Number(told['longestBlock']), bytes }
}

/** Makes the same PDF several times in a page that has fetched nothing of what makes it; `open` goes to its button. */
export const makePdfs = async (
  browser: Browser,
  address: string,
  open: (page: Page) => Promise<void>,
  times: number,
): Promise<readonly Made[]> => {
  const { context, page } = await freshPage(browser, address)
  await open(page)
  await page.getByRole('button', { name: 'Download PDF' }).waitFor()
  const made: Made[] = []
  for (let number = 1; number <= times; number += 1) made.push(await makePdf(page, number))
  await context.close()
  return made
}

/** Opens the example, and what makes one of its reports. */
export const openReport =
  (title: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: `Open the example ${example}` }).click()
    await page.getByRole('link', { name: 'Reports', exact: true }).click()
    await page.getByRole('button', { name: `Preview and make: ${title}` }).click()
  }

/** The middle one of some figures. */
export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
