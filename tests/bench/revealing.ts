import { chromium, type Page } from '@playwright/test'
import type { WorkshopAnswer } from '../../src/core/workshop/answerCode'
import { testBrowser } from '../browser/chromium'
import globalSetup from '../browser/globalSetup'
import { makeSession, openSession, type SentVote } from '../browser/madeSessions'
import { median } from './makingPdf'

/** How often answers are shown and hidden again. */
const rounds = 24

/** What so many tables answered, each level as often as any other. */
const voteOf = (tables: number): SentVote =>
  Array.from({ length: tables }, (_, index) => [(index % 4) as WorkshopAnswer])

/** From the key that shows a room its answers, or hides them: until all is laid out, and until the frame in which it is drawn, in ms, each time. */
const revealTimes = (page: Page) =>
  page.evaluate(async (times) => {
    const taken: { readonly laidOut: number; readonly drawn: number }[] = []
    for (let round = 0; round < times; round += 1) {
      const from = performance.now()
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'r' }))
      // React draws what a key does before anything else; to ask for a size makes the browser lay it out.
      await Promise.resolve()
      const isLaidOut = document.body.offsetHeight > 0
      const laidOut = performance.now() - from
      await new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
      if (isLaidOut) taken.push({ laidOut, drawn: performance.now() - from })
    }
    return taken
  }, rounds)

/** Prints how long a reveal takes, with two votes beside each other: as dots, and as bars. A frame is 17 ms at 60 a second. */
export const measureRevealing = async (print: (line: string) => void): Promise<void> => {
  const stop = await globalSetup()
  const { channel, launchOptions } = testBrowser()
  const browser = await chromium.launch({ ...launchOptions, ...(channel !== undefined && { channel }) })
  try {
    for (const [tables, marks] of [
      [40, 'dots'],
      [60, 'bars'],
    ] as const) {
      const page = await browser.newPage({ baseURL: process.env['APP_ADDRESS'] ?? '', serviceWorkers: 'block' })
      const made = makeSession(['lead-available'], { tables })
      await openSession(page, made.file([voteOf(tables), voteOf(tables)]))
      const times = await revealTimes(page)
      const [laidOut, drawn] = [times.map((each) => each.laidOut), times.map((each) => each.drawn)]
      print(
        `Two votes of ${tables} tables shown or hidden, as ${marks}: laid out after ${median(laidOut).toFixed(1)} ms (longest ${Math.max(...laidOut).toFixed(1)}), drawn after ${median(drawn).toFixed(1)} ms (longest ${Math.max(...drawn).toFixed(1)})`,
      )
      await page.close()
    }
  } finally {
    await browser.close()
    await stop()
  }
}
