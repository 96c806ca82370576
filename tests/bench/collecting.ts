import { chromium, type Page } from '@playwright/test'
import { testBrowser } from '../browser/chromium'
import globalSetup from '../browser/globalSetup'
import { makeSession, openSession } from '../browser/madeSessions'
import { usualQuestions } from '../browser/pages'
import { median } from './makingPdf'

/** A thousand codes: as many tables as there can be, in each of four votes. */
const [tables, votes] = [250, 4]

/** From the press on "Take in" to the frame in which all are counted, and from there until all are stored, in ms. */
const takingIn = async (page: Page): Promise<{ readonly counted: number; readonly stored: number }> =>
  page.evaluate(async () => {
    const frame = () => new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
    const says = (selector: string, text: string): boolean =>
      document.querySelector(selector)?.textContent?.includes(text) === true
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Take in')
    const from = performance.now()
    button?.click()
    do await frame()
    while (!says('.collect-count', '250 of 250 tables'))
    const counted = performance.now() - from
    while (!says('.session-saved', 'Saved')) await frame()
    return { counted, stored: performance.now() - from - counted }
  })

/** Prints how long a thousand codes that are pasted take in the built app. */
export const measureCollecting = async (rounds: number, print: (line: string) => void): Promise<void> => {
  const stop = await globalSetup()
  const { channel, launchOptions } = testBrowser()
  const browser = await chromium.launch({ ...launchOptions, ...(channel !== undefined && { channel }) })
  try {
    for (const count of [10, usualQuestions().length]) {
      const questions = usualQuestions().slice(0, count)
      const made = makeSession(questions, { title: 'Large hall', tables })
      const answers = Array.from({ length: tables }, (_, table) =>
        questions.map((_question, at) => ([0, 1, 2, 3] as const)[(table + at) % 4] ?? null),
      )
      const codes = Array.from({ length: votes }, (_, before) => made.codes(before + 1, answers)).join('\n')
      const times: { readonly counted: number; readonly stored: number }[] = []
      for (let round = 0; round < rounds; round += 1) {
        const page = await browser.newPage({ baseURL: process.env['APP_ADDRESS'] ?? '', serviceWorkers: 'block' })
        await openSession(page, made.file([]), 'collect')
        await page.getByRole('textbox', { name: 'Codes' }).fill(codes)
        times.push(await takingIn(page))
        await page.close()
      }
      const told = (of: 'counted' | 'stored'): string => `${median(times.map((time) => time[of])).toFixed(0)} ms`
      print(
        `1,000 codes of ${count} questions pasted: counted on the screen after ${told('counted')}, stored ${told('stored')} later`,
      )
    }
  } finally {
    await browser.close()
    await stop()
  }
}
