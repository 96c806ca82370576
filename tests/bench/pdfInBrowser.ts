import { chromium, type Browser } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { variants } from '../../src/core/report/variants/buildReport'
import { testBrowser } from '../browser/chromium'
import globalSetup from '../browser/globalSetup'
import { example, makePdfs, median, openReport, type Made } from './makingPdf'
import { servePlain } from './plainPdf/servePlain'

/** How long PDFs take to make, in milliseconds, and how long the page is blocked by it. */
export interface PdfTimes {
  /** The first in a page that has fetched nothing of the PDF code yet. */
  readonly first: number
  /** One after that: the median. */
  readonly warm: number
  readonly firstBlock: number
  readonly warmBlock: number
}

export interface MeasuredPdf {
  readonly name: string
  readonly pages: number
  readonly bytes: number
  readonly times: PdfTimes
}

/** One report made by the app and its tables made plainly, in turns: the medians of all rounds. */
export interface ComparedPdf {
  readonly name: string
  readonly ours: PdfTimes
  readonly plain: PdfTimes
  /** Ours as a multiple of the plain one, of each round. */
  readonly ratios: readonly number[]
}

const warmRuns = 5
/** The one that the project exists for, and the longest. */
const comparedVariants = variants.filter(({ id }) => id === 'action-plan' || id === 'full-report')

const timesOf = ([first, ...warm]: readonly Made[]): PdfTimes => ({
  first: first?.milliseconds ?? 0,
  warm: median(warm.map(({ milliseconds }) => milliseconds)),
  firstBlock: first?.longestBlock ?? 0,
  warmBlock: Math.max(...warm.map(({ longestBlock }) => longestBlock)),
})

const mediansOf = (all: readonly PdfTimes[]): PdfTimes => ({
  first: median(all.map(({ first }) => first)),
  warm: median(all.map(({ warm }) => warm)),
  firstBlock: median(all.map(({ firstBlock }) => firstBlock)),
  warmBlock: median(all.map(({ warmBlock }) => warmBlock)),
})

const measure = async (browser: Browser, app: string, title: string): Promise<MeasuredPdf> => {
  const made = await makePdfs(browser, app, openReport(title), 1 + warmRuns)
  const bytes = made[0]?.bytes ?? Buffer.of()
  const pages = (await PDFDocument.load(bytes)).getPageCount()
  return { name: title, pages, bytes: bytes.length, times: timesOf(made) }
}

const compare = async (
  browser: Browser,
  app: string,
  plain: string,
  rounds: number,
  { id, title }: (typeof variants)[number],
): Promise<ComparedPdf> => {
  const [ofOurs, ofPlain]: [PdfTimes[], PdfTimes[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    ofOurs.push(timesOf(await makePdfs(browser, app, openReport(title), 1 + warmRuns)))
    ofPlain.push(timesOf(await makePdfs(browser, `${plain}?report=${id}`, async () => {}, 1 + warmRuns)))
  }
  return {
    name: title,
    ours: mediansOf(ofOurs),
    plain: mediansOf(ofPlain),
    ratios: ofOurs.map(({ warm }, round) => warm / (ofPlain[round]?.warm ?? Number.NaN)),
  }
}

/** Each report in turn, as the app makes it where nothing is chosen, and two of them beside their tables alone, plainly made. Throws where the app is not built. */
export const measurePdfs = async (
  rounds: number,
): Promise<{
  readonly browser: string
  readonly example: string
  readonly rounds: number
  readonly measured: readonly MeasuredPdf[]
  readonly compared: readonly ComparedPdf[]
}> => {
  const close = await globalSetup()
  const app = process.env['APP_ADDRESS'] ?? ''
  const plain = await servePlain()
  const { channel, launchOptions } = testBrowser()
  const browser = await chromium.launch({ ...launchOptions, ...(channel !== undefined && { channel }) })
  try {
    const compared: ComparedPdf[] = []
    for (const variant of comparedVariants) compared.push(await compare(browser, app, plain.address, rounds, variant))
    const measured: MeasuredPdf[] = []
    for (const { title } of variants) measured.push(await measure(browser, app, title))
    return { browser: `Chromium ${browser.version()}`, example, rounds, measured, compared }
  } finally {
    await browser.close()
    await plain.close()
    await close()
  }
}
