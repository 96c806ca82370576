import { chromium } from '@playwright/test'
import { testBrowser } from '../browser/chromium'
import globalSetup from '../browser/globalSetup'
import { openExampleSession } from '../browser/screens'
import { goToAddress } from '../browser/pages'
import { median } from './makingPdf'

/** How often answers are shown and hidden again. */
const rounds = 24

/** From the key that shows a room its answers, or hides them, to the frame in which that is drawn, in ms: each time. */
const revealTimes = async (): Promise<readonly number[]> => {
  const stop = await globalSetup()
  const { channel, launchOptions } = testBrowser()
  const browser = await chromium.launch({ ...launchOptions, ...(channel !== undefined && { channel }) })
  try {
    const page = await browser.newPage({ baseURL: process.env['APP_ADDRESS'] ?? '', serviceWorkers: 'block' })
    await openExampleSession(page)
    await goToAddress(page, '/workshops/example-session/reveal')
    return await page.evaluate(async (times) => {
      const taken: number[] = []
      for (let round = 0; round < times; round += 1) {
        const from = performance.now()
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'r' }))
        await new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
        taken.push(performance.now() - from)
      }
      return taken
    }, rounds)
  } finally {
    await browser.close()
    await stop()
  }
}

/** Prints how long a reveal takes. A frame is 17 ms at 60 a second. */
export const measureRevealing = async (print: (line: string) => void): Promise<void> => {
  const times = await revealTimes()
  print(
    `Answers of ten tables shown or hidden, to the frame in which that is drawn: median ${median(times).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`,
  )
}
