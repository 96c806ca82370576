import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import type { Contestant } from './contestants'
import type { StoredReview } from './longChecklist'
import { install } from './onThePage'

/** A contestant with a review in a browser of its own, which keeps it from round to round. */
export interface Seat {
  readonly contestant: Contestant
  readonly review: StoredReview
  readonly site: string
  readonly context: BrowserContext
}

/** How the machine and the network are held back. */
export interface Conditions {
  /** How many times slower than it is the processor is made. */
  readonly slowdown: 1 | 4
  readonly network: 'here' | 'slow 4G'
}

export const unhindered: Conditions = { slowdown: 1, network: 'here' }

/** As Lighthouse holds a page back for its mobile runs. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

/** Longer than anything takes that is measured here, on a machine that is busy with something else. */
const patienceMs = 300_000

/** Seats a contestant: opens a browser profile, and has the page keep the review in it. */
export const seat = async (
  browser: Browser,
  contestant: Contestant,
  site: string,
  review: StoredReview,
): Promise<Seat> => {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    // It would fetch all of the app while the first page is measured.
    serviceWorkers: 'block',
  })
  context.setDefaultTimeout(patienceMs)
  await context.addInitScript(install)
  const page = await context.newPage()
  await contestant.store(page, site, review)
  await page.close()
  return { contestant, review, site, context }
}

/** An empty page that is held back so and keeps nothing fetched, and how to ask the browser about it. It is closed afterwards. */
export const onNewPage = async <Result>(
  { context }: Seat,
  { slowdown, network }: Conditions,
  run: (page: Page, devTools: CDPSession) => Promise<Result>,
): Promise<Result> => {
  const page = await context.newPage()
  try {
    const devTools = await context.newCDPSession(page)
    await devTools.send('Network.enable')
    await devTools.send('Network.setCacheDisabled', { cacheDisabled: true })
    if (network === 'slow 4G') await devTools.send('Network.emulateNetworkConditions', slow4G)
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await run(page, devTools)
  } finally {
    await page.close()
  }
}
