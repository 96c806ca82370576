import { chromium, type Browser, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { PDFDocument } from 'pdf-lib'
import { variants } from '../../src/core/report/variants/buildReport'
import { testBrowser } from '../browser/chromium'
import globalSetup from '../browser/globalSetup'

/*
 * Every report as a PDF in Chromium, as somebody makes it who opens an example in the built app: from the click on
 * "Download PDF" until the file is handed to the downloads. The clock is the page's own.
 */

export interface MeasuredPdf {
  readonly name: string
  readonly pages: number
  readonly bytes: number
  /** Milliseconds for the first in a browser that has fetched nothing of the PDF code yet. */
  readonly first: number
  /** Milliseconds for one after that: the median. */
  readonly warm: number
}

const example = 'Example Academy, November 2026'
const warmRuns = 5

/** Notes on the page itself when a file is handed over: how many so far, and when. */
const noteDownloads = (): void => {
  const original = URL.createObjectURL.bind(URL)
  let count = 0
  URL.createObjectURL = (file) => {
    count += 1
    document.documentElement.dataset['made'] = `${count} ${performance.now()}`
    return original(file)
  }
}

/** How long the next PDF takes, and the file. */
const makePdf = async (
  page: Page,
  number: number,
): Promise<{ readonly milliseconds: number; readonly bytes: Buffer }> => {
  const downloading = page.waitForEvent('download')
  const started = await page.getByRole('button', { name: 'Download PDF' }).evaluate((button: HTMLElement) => {
    const now = performance.now()
    button.click()
    return now
  })
  const bytes = readFileSync(await (await downloading).path())
  const [count, at] = ((await page.locator('html').getAttribute('data-made')) ?? '').split(' ').map(Number)
  if (count !== number || at === undefined) throw new Error(`${count} files were made, and ${number} were asked for`)
  return { milliseconds: at - started, bytes }
}

const measure = async (browser: Browser, { title }: { readonly title: string }): Promise<MeasuredPdf> => {
  // Each in a profile of its own, with nothing fetched; the service worker would fetch all of it meanwhile.
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'block',
    baseURL: process.env['APP_ADDRESS'] ?? '',
  })
  const page = await context.newPage()
  await page.addInitScript(noteDownloads)
  await page.goto('./')
  await page.getByRole('button', { name: `Open the example ${example}` }).click()
  await page.getByRole('link', { name: 'Reports', exact: true }).click()
  await page.getByRole('button', { name: `Preview and make: ${title}` }).click()
  await page.getByRole('button', { name: 'Download PDF' }).waitFor()
  const first = await makePdf(page, 1)
  const warm: number[] = []
  for (let run = 0; run < warmRuns; run += 1) warm.push((await makePdf(page, run + 2)).milliseconds)
  await context.close()
  const pages = (await PDFDocument.load(first.bytes)).getPageCount()
  return {
    name: title,
    pages,
    bytes: first.bytes.length,
    first: first.milliseconds,
    warm: warm.sort((a, b) => a - b)[Math.floor(warmRuns / 2)] ?? 0,
  }
}

/** Each report in turn, as the app makes it where nothing is chosen. Throws where the app is not built. */
export const measurePdfs = async (): Promise<{
  readonly browser: string
  readonly example: string
  readonly measured: readonly MeasuredPdf[]
}> => {
  const close = await globalSetup()
  const { channel, launchOptions } = testBrowser()
  const browser = await chromium.launch({ ...launchOptions, ...(channel !== undefined && { channel }) })
  try {
    const measured: MeasuredPdf[] = []
    for (const variant of variants) measured.push(await measure(browser, variant))
    return { browser: `Chromium ${browser.version()}`, example, measured }
  } finally {
    await browser.close()
    await close()
  }
}
