import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import {
  choice,
  goTo,
  goToQuestion,
  listedReviews,
  noteOn,
  readStore,
  reviewIdOf,
  savedOnDevice,
  startReview,
} from './pages'

const school = 'Example Primary School'
const critical = ['lead-available', 'child-heard', 'hold-firm'] as const

/** The app's database is deleted from outside, as by the browser's own settings; another page of the same site does it. */
const deleteDatabase = async (context: BrowserContext): Promise<void> => {
  const outside = await context.newPage()
  await outside.goto('./icon.svg')
  await outside.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('unannounced').addEventListener('success', () => resolve())
      }),
  )
  await outside.close()
}

/** Counts what the page asks of storage, and lets storage be forbidden while the page's root says `data-storage="forbidden"`. */
const storageThatCanBeForbidden = (page: Page) =>
  page.addInitScript(() => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (...names) {
      if (sessionStorage.getItem('storage') === 'forbidden')
        throw new DOMException('The operation is insecure.', 'SecurityError')
      return open.apply(this, names)
    }
  })

const forbid = (page: Page) => page.evaluate(() => sessionStorage.setItem('storage', 'forbidden'))
const allow = (page: Page) => page.evaluate(() => sessionStorage.removeItem('storage'))
const lookAgain = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')))

const kindsOf = async (page: Page) =>
  (await readStore(page, 'events')).map(({ event }) => (event as { readonly kind: string }).kind)
const answersIn = async (page: Page) => (await kindsOf(page)).filter((kind) => kind === 'answer-set').length

/** A review with an answer to its first critical question whose storage is forbidden, and what was stored is deleted. */
const reviewThatIsInThePageAlone = async (page: Page, context: BrowserContext): Promise<void> => {
  await storageThatCanBeForbidden(page)
  await startReview(page, school)
  await choice(page, 'lead-available', 3).check()
  await savedOnDevice(page)
  await forbid(page)
  await deleteDatabase(context)
  await expect(page.getByRole('alert')).toContainText('Not saved: this browser keeps nothing.')
}

test('a connection that the browser closes is opened again, and what was answered meanwhile is stored', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype
    const connections = new Set<IDBDatabase>()
    IDBDatabase.prototype.transaction = function (...stores) {
      connections.add(this)
      return transaction.apply(this, stores)
    }
    document.addEventListener('close-storage', () => {
      for (const connection of connections) connection.close()
      connections.clear()
    })
  })
  await startReview(page, school)
  for (const [index, question] of critical.entries()) {
    await goToQuestion(page, question)
    await page.evaluate(() => document.dispatchEvent(new Event('close-storage')))
    await choice(page, question, 2).check()
    await savedOnDevice(page)
    expect(await answersIn(page)).toBe(index + 1)
  }
})

test('a database that is deleted under an open review is made again, with all that is open in it', async ({
  page,
  context,
}) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  const before = await readStore(page, 'events')
  const known = (await readStore(page, 'device')).filter(({ key }) => String(key).startsWith('contributor/'))
  expect(known).toHaveLength(1)
  await deleteDatabase(context)
  await expect.poll(() => readStore(page, 'events')).toEqual(before)
  await expect.poll(() => readStore(page, 'device')).toEqual(expect.arrayContaining(known))
  expect(await readStore(page, 'packs')).toHaveLength(1)
  await choice(page, 'lead-available', 1).check()
  await savedOnDevice(page)
  await page.reload()
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
})

test('twenty answers on a full disk are one chain of tries, with growing pauses', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-26T09:00:00Z') })
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...values) {
      const request = put.apply(this, values)
      if (document.documentElement.dataset['disk'] !== 'full' || this.name !== 'events') return request
      const { transaction } = this
      const { dataset } = document.documentElement
      // Each try is one transaction.
      if (Reflect.get(transaction, 'counted') !== true) {
        Reflect.set(transaction, 'counted', true)
        dataset['tries'] = String(Number(dataset['tries'] ?? 0) + 1)
        Object.defineProperty(transaction, 'error', { value: new DOMException('No room', 'QuotaExceededError') })
        queueMicrotask(() => transaction.abort())
      }
      return request
    }
  })
  await startReview(page, school)
  await savedOnDevice(page)
  // From here on the clock goes only as far as the test says.
  await page.clock.pauseAt(new Date('2026-11-26T10:00:00Z'))
  await page.evaluate(() => {
    document.documentElement.dataset['disk'] = 'full'
  })
  for (let answer = 0; answer < 20; answer += 1) await choice(page, 'lead-available', answer % 2 === 0 ? 1 : 2).check()
  await expect(page.getByText('20 changes are only in this page.')).toBeVisible()
  const tries = () => page.evaluate(() => Number(document.documentElement.dataset['tries']))
  expect(await tries()).toBe(1)
  for (let second = 0; second < 60; second += 1) await page.clock.runFor(1_000)
  // After 1, 2, 4, 8, 16 and 30 seconds, where twenty chains would have come to more than a hundred.
  expect(await tries()).toBeLessThanOrEqual(7)
  await page.evaluate(() => {
    document.documentElement.dataset['disk'] = 'well'
  })
  await page.clock.runFor(31_000)
  await savedOnDevice(page)
  expect(await answersIn(page)).toBe(20)
})

test('where storage is forbidden, leaving the page asks first, until a file is saved', async ({ page }) => {
  await storageThatCanBeForbidden(page)
  await page.goto('./')
  await forbid(page)
  await startReview(page, school)
  await choice(page, 'lead-available', 3).check()
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await expect(choice(page, 'lead-available', 3)).toBeChecked()
  await page.getByRole('button', { name: 'Save file' }).click()
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => page.isClosed()).toBe(true)
})

test('once storage is allowed, all that was entered while it was off is stored', async ({ page }) => {
  await storageThatCanBeForbidden(page)
  await page.goto('./')
  await forbid(page)
  await startReview(page, school)
  await choice(page, 'lead-available', 3).check()
  await expect(page.getByRole('alert')).toContainText('Not saved: this browser keeps nothing.')
  await allow(page)
  await lookAgain(page)
  await savedOnDevice(page)
  await page.reload()
  await expect(choice(page, 'lead-available', 3)).toBeChecked()
  await page.getByRole('link', { name: 'reviews' }).first().click()
  expect(await listedReviews(page)).toEqual([school])
})

test('the list of reviews is there once storage is allowed, without loading the page anew', async ({ page }) => {
  await storageThatCanBeForbidden(page)
  await startReview(page, school)
  await savedOnDevice(page)
  await forbid(page)
  await page.goto('./icon.svg')
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('This browser keeps nothing for this site')
  expect(await listedReviews(page)).toEqual([])
  await allow(page)
  await lookAgain(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(await listedReviews(page)).toEqual([school])
})

test('storage that is forbidden while a review is open keeps the review in the page, through a look at the list', async ({
  page,
  context,
}) => {
  await reviewThatIsInThePageAlone(page, context)
  await goToQuestion(page, 'child-heard')
  await choice(page, 'child-heard', 1).check()
  await page.getByRole('link', { name: 'reviews' }).first().click()
  expect(await listedReviews(page)).toEqual([school])
  await page.getByRole('link', { name: `Go on with ${school}` }).click()
  await allow(page)
  await lookAgain(page)
  await savedOnDevice(page)
  expect(await answersIn(page)).toBe(2)
})

test('a review whose storage went away is kept in the page while another is begun, and stored once storage is allowed', async ({
  page,
  context,
}) => {
  await reviewThatIsInThePageAlone(page, context)
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await page.getByRole('link', { name: 'Start a review' }).click()
  await page.getByLabel('School’s name').fill('Example Academy')
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await expect(page).toHaveTitle(/Example Academy/)
  await allow(page)
  await lookAgain(page)
  await savedOnDevice(page)
  await expect.poll(() => answersIn(page)).toBe(1)
  await page.reload()
  await page.getByRole('link', { name: 'reviews' }).first().click()
  expect([...(await listedReviews(page))].sort()).toEqual(['Example Academy', school])
})

test('a review whose page was loaded anew while storage is off is not called deleted', async ({ page }) => {
  await storageThatCanBeForbidden(page)
  await startReview(page, school)
  const id = reviewIdOf(page)
  await forbid(page)
  await page.goto(`./#/review/${id}`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'This review could not be read' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('This browser keeps nothing for this site')
  await expect(page.getByText(/it is gone/)).toHaveCount(0)
  await allow(page)
  await page.reload()
  await expect(page.locator('.review-name')).toHaveText(school)
})

test('a newer version that takes the database over is named, and nothing that is answered meanwhile is lost from the page', async ({
  page,
  context,
}) => {
  await startReview(page, school)
  await savedOnDevice(page)
  const outside = await context.newPage()
  await outside.goto('./icon.svg')
  await outside.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('unannounced', 99)
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve()
        })
      }),
  )
  await choice(page, 'lead-available', 2).check()
  await expect(page.getByRole('alert')).toContainText('Not saved: a newer version of Unannounced is in use here.')
  await expect(page.getByText('1 change is only in this page.')).toBeVisible()
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
})

test('the app works in a browser that allows no channel between tabs', async ({ page }) => {
  await page.addInitScript(() => {
    window.BroadcastChannel = class {
      constructor() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    } as unknown as typeof BroadcastChannel
  })
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
})

test('a text that is taken away while storage is off is not stored once it is allowed', async ({ page }) => {
  // Made up: the letter follows from the digits, and no local authority has this number.
  const upn = 'N999123426001'
  await storageThatCanBeForbidden(page)
  await page.goto('./')
  await forbid(page)
  await startReview(page, school)
  await noteOn(page).fill(`UPN ${upn}`)
  await noteOn(page).blur()
  await goTo(page, 'personal-data')
  await page
    .getByRole('button', { name: /^Take the text away for good: Note/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take it away for good' }).click()
  await expect(page.getByText(/^Nothing that looks like that was found/)).toBeVisible()
  await allow(page)
  await lookAgain(page)
  await savedOnDevice(page)
  expect(JSON.stringify(await readStore(page, 'events'))).not.toContain(upn)
  expect(await kindsOf(page)).toContain('review-started')
})
