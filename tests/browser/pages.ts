import { expect, type Browser, type Download, type Locator, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { questionsInScope, usualScope } from '../../src/core/content/applies'
import type { Pack } from '../../src/core/content/pack'
import { parsePack } from '../../src/core/content/parsePack'
import type { ReviewEvent } from '../../src/core/review/event'
import type { AnswerValue } from '../../src/core/review/answerValues'

/** How the browser tests move through the app: as people do, by role and name, and by the contract of tests/README.md. */

export const builtInPackJson = (): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL('../../content/haringey-2008/pack.json', import.meta.url), 'utf8'))

/** The ids of the questions that a review asks unless somebody chooses otherwise, in the order of the checklist. */
export const usualQuestions = (): readonly string[] =>
  questionsInScope(builtInPack(), usualScope(builtInPack())).map(({ id }) => id)

let parsedPack: Pack | null = null
/** The same, as the app has it once it is read. */
const builtInPack = (): Pack => {
  const read = parsedPack === null ? parsePack(builtInPackJson()) : null
  if (read?.ok === false) throw new Error('the built-in checklist is refused')
  return (parsedPack ??= read!.value)
}

/** Starts a review with nothing but a school's name; ends on its first question. */
export const startReview = async (page: Page, school: string): Promise<void> => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Start a review' }).click()
  await page.getByLabel('School’s name').fill(school)
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await expect(page.locator('fieldset[data-question]')).toBeVisible()
}

/** The id of the review that the address names. */
export const reviewIdOf = (page: Page): string => {
  const id = /#\/review\/([\w-]+)/.exec(page.url())?.[1]
  if (id === undefined) throw new Error(`${page.url()} names no review`)
  return id
}

/** Opens the example that has everything; its id. */
export const openExample = async (page: Page): Promise<string> => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Open the example Example Academy, November 2026' }).click()
  await expect(page).toHaveURL(/#\/review\//)
  return reviewIdOf(page)
}

/** Waits until what the page does by itself is drawn: what it hears of in the next frame, such as a new size, and draws in the one after that. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve())))),
  )

/** Goes to an address of the app. The page is not loaded anew; the screen before is on show until the new one is. */
export const goToAddress = async (page: Page, address: string): Promise<void> => {
  await page.evaluate(
    (hash) =>
      new Promise<void>((resolve) => {
        const before = window.location.hash
        window.addEventListener('hashchange', () => setTimeout(resolve), { once: true })
        window.location.hash = hash
        if (window.location.hash === before) resolve()
      }),
    address,
  )
  await expect(page.locator('main[aria-busy="false"]')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Goes to a screen of the review that is open: `''` is its overview. */
export const goTo = (page: Page, screen: string): Promise<void> =>
  goToAddress(page, `/review/${reviewIdOf(page)}${screen === '' ? '' : `/${screen}`}`)

export const questionOn = (page: Page, id: string): Locator => page.locator(`fieldset[data-question="${id}"]`)

export const goToQuestion = async (page: Page, id: string): Promise<void> => {
  await goTo(page, `question/${id}`)
  await expect(questionOn(page, id)).toBeVisible()
}

export const choice = (page: Page, id: string, value: AnswerValue): Locator =>
  questionOn(page, id).locator(`input[value="${value}"]`)

export const noteOn = (page: Page): Locator => page.getByRole('textbox', { name: 'Note', exact: true })

/** Where the page says that all is on this device: as long as it is so, and not only when it has just become so. */
export const saysSaved = (page: Page): Locator => page.locator('.save-state').getByText(/^Saved on this device/)

/** Resolves once the page says that all is on this device. */
export const savedOnDevice = (page: Page): Promise<void> => expect(saysSaved(page)).toBeVisible()

/** Presses Tab until something has the focus, as somebody without a mouse would. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor()
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target.toString()} cannot be reached by Tab`)
}

export interface ReadFile {
  readonly name: string
  readonly bytes: Buffer
}

export const readDownload = async (download: Download): Promise<ReadFile> => ({
  name: download.suggestedFilename(),
  bytes: readFileSync(await download.path()),
})

/** Presses a button that hands over a file, and reads it. */
export const downloadBy = async (page: Page, button: Locator): Promise<ReadFile> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readDownload(download)
}

/** Opens what stands behind the name of the review, and gives the button there that saves a copy. */
export const saveButton = async (page: Page): Promise<Locator> => {
  await page.locator('.review-bar .menu-button').click()
  return page.locator('.review-bar').getByRole('button', { name: /^(?:Save|Keep) a copy$/ })
}

export const saveFile = async (page: Page): Promise<ReadFile> => downloadBy(page, await saveButton(page))

export const fileInput = (page: Page): Locator => page.getByLabel('Open a file').and(page.locator('input'))

/** Chooses a file on the first page, as the file chooser would. */
export const openFile = async (page: Page, name: string, content: string | Buffer): Promise<void> => {
  await fileInput(page).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

/** The names of the reviews that the first page lists. */
export const listedReviews = async (page: Page): Promise<readonly string[]> => {
  await expect(page.getByRole('heading', { name: 'Try an example' })).toBeVisible()
  // The card of a review that cannot be opened is fetched by itself.
  await expect(page.locator('.home-reviews > li:empty')).toHaveCount(0)
  return page.getByRole('article').getByRole('heading').allTextContents()
}

/** Deletes a review on the first page. */
export const deleteReview = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: `Delete ${name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click()
}

type Stored = Readonly<Record<string, unknown>>

/** What a store of this device's database holds, read without the app. */
export const readStore = (
  page: Page,
  store: 'events' | 'drafts' | 'forms' | 'packs' | 'device',
): Promise<readonly Stored[]> =>
  page.evaluate(
    (name) =>
      new Promise<Stored[]>((resolve, reject) => {
        const opening = indexedDB.open('unannounced')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const database = opening.result
          const reading = database.transaction(name).objectStore(name).getAll()
          reading.addEventListener('success', () => {
            database.close()
            resolve(reading.result)
          })
        })
      }),
    store,
  )

/** Writes records into a store of this device's database, past the app. */
export const writeStore = (
  page: Page,
  store: 'events' | 'drafts' | 'forms' | 'packs' | 'device',
  records: readonly Stored[],
): Promise<void> =>
  page.evaluate(
    ([name, values]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('unannounced')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const database = opening.result
          const writing = database.transaction(name, 'readwrite')
          for (const value of values) writing.objectStore(name).put(value)
          writing.addEventListener('complete', () => {
            database.close()
            resolve()
          })
          writing.addEventListener('abort', () => reject(writing.error))
        })
      }),
    [store, records] as const,
  )

/** The events of a review file, or whatever else stands in its place. */
export const eventsIn = (bytes: Buffer): readonly ReviewEvent[] => JSON.parse(bytes.toString('utf8')).events

/** Runs in a page of another browser, which knows nothing of the first. */
export const elsewhere = async <Result>(
  browser: Browser,
  baseURL: string | undefined,
  run: (page: Page) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
  try {
    const page = await context.newPage()
    await page.goto('./')
    return await run(page)
  } finally {
    await context.close()
  }
}

/** Opens all that opens in the main part, also what is opened by that, or comes while it is opened. */
export const openAllThatOpens = async (page: Page): Promise<void> => {
  const closed = page.getByRole('main').locator('details:not([open]) > summary').filter({ visible: true })
  while ((await closed.count()) > 0) await closed.first().click()
}
