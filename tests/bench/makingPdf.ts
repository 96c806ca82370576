import type { Browser, BrowserContext, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'

/* A PDF as somebody makes it who opens an example in the built app: from the click on "Download PDF" until the file is handed to the downloads. The clock is the page's own. */

export const example = 'Example Academy, November 2026'

/** A PDF that was made. */
export interface Made {
  /** From the click to the file. */
  readonly milliseconds: number
  /** The most work that the page's own thread did in one go meanwhile, in milliseconds of its processor time, so that a busy machine adds nothing. */
  readonly longestBlock: number
  readonly bytes: Buffer
}

/** Notes on the page itself when a file is handed over: how many so far, and when. */
const noteMaking = (): void => {
  const original = URL.createObjectURL.bind(URL)
  let count = 0
  URL.createObjectURL = (file) => {
    count += 1
    document.documentElement.dataset['made'] = `${count} ${performance.now()}`
    return original(file)
  }
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

/** An event of a trace of Chromium, as far as it is needed here. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Processor time, in microseconds. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** What a trace holds: each task of a thread, with all that is within it. */
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/** The longest task of the page's own thread in a trace, in milliseconds. */
const longestBlockIn = (trace: Buffer): number => {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] }
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`
  const main = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  )
  return traceEvents
    .filter((event) => event.name === 'RunTask' && main.has(threadOf(event)))
    .reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0)
}

/** Makes the next PDF of a page. */
const makePdf = async (browser: Browser, page: Page, number: number): Promise<Made> => {
  await browser.startTracing(page, { categories })
  const downloading = page.waitForEvent('download')
  const started = await page.getByRole('button', { name: 'Download PDF' }).evaluate((button: HTMLElement) => {
    const now = performance.now()
    button.click()
    return now
  })
  const bytes = readFileSync(await (await downloading).path())
  const [count, at] = ((await page.locator('html').getAttribute('data-made')) ?? '').split(' ').map(Number)
  // The task that hands the file over has to end, too.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })))
  const longestBlock = longestBlockIn(await browser.stopTracing())
  if (count !== number || at === undefined) throw new Error(`${count} files were made, and ${number} were asked for`)
  return { milliseconds: at - started, longestBlock, bytes }
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
  for (let number = 1; number <= times; number += 1) made.push(await makePdf(browser, page, number))
  await context.close()
  return made
}

/** Opens the example, and what makes one of its reports. */
export const openReport =
  (title: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: `Open the example ${example}` }).click()
    await page.getByRole('link', { name: 'Downloads', exact: true }).click()
    await page.getByRole('button', { name: `Preview and make: ${title}` }).click()
  }

/** The middle one of some figures. */
export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
