import { expect, test, type Page } from '@playwright/test'
import {
  choice,
  deleteReview,
  eventsIn,
  goTo,
  goToQuestion,
  listedReviews,
  noteOn,
  openFile,
  readStore,
  reviewIdOf,
  saveFile,
  savedOnDevice,
  saysSaved,
  startReview,
} from './pages'

const school = 'Example Primary School'

/** While the page's root says `data-disk="full"`, every transaction that puts something fails when it is to be committed, as it does where there is no room. */
const diskThatCanFill = (page: Page) =>
  page.addInitScript(() => {
    const isFull = () => document.documentElement.dataset['disk'] === 'full'
    const puts = new WeakMap<IDBTransaction, number>()
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...values) {
      const request = put.apply(this, values)
      const { transaction } = this
      puts.set(transaction, 1 + (puts.get(transaction) ?? 0))
      request.addEventListener('success', () => {
        puts.set(transaction, (puts.get(transaction) ?? 0) - 1)
        if (isFull() && puts.get(transaction) === 0) {
          Object.defineProperty(transaction, 'error', { value: new DOMException('No room', 'QuotaExceededError') })
          transaction.abort()
        }
      })
      return request
    }
  })

/** While the page's root says `data-disk="slow"`, transactions that put something are open, and nothing of them is on disk. */
const diskThatCanHold = (page: Page) =>
  page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...values) {
      const holdOn = () => {
        if (document.documentElement.dataset['disk'] === 'slow') this.count().addEventListener('success', holdOn)
      }
      const request = put.apply(this, values)
      request.addEventListener('success', holdOn)
      return request
    }
  })

const setDisk = (page: Page, state: 'full' | 'slow' | 'well') =>
  page.evaluate((disk) => {
    document.documentElement.dataset['disk'] = disk
  }, state)

const storedKinds = async (page: Page) =>
  (await readStore(page, 'events')).map(({ event }) => (event as { readonly kind?: string }).kind)

test('a reload keeps every answer, note, flag and piece of evidence', async ({ page }) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await noteOn(page).fill('The rota covers the holidays.')
  await page.getByRole('button', { name: 'Come back to this' }).click()
  await page.getByRole('button', { name: 'Something else' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What it is').fill('Cover rota')
  await dialog.getByLabel('Where it is kept').fill('Shared drive, Safeguarding')
  await dialog.getByRole('button', { name: 'Add evidence' }).click()
  await savedOnDevice(page)
  await page.reload()
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await expect(noteOn(page)).toHaveValue('The rota covers the holidays.')
  await expect(page.getByRole('button', { name: 'Come back to this' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByLabel('Where it is kept: Cover rota')).toHaveValue('Shared drive, Safeguarding')
})

test('text that was being typed when the tab was closed is there when the review is opened again', async ({
  page,
  context,
}) => {
  await startReview(page, school)
  await noteOn(page).pressSequentially('Half a sent')
  await expect.poll(() => readStore(page, 'drafts')).toMatchObject([{ change: { value: 'Half a sent' } }])
  const address = page.url()
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  await expect(noteOn(again)).toHaveValue('Half a sent')
  await savedOnDevice(again)
  await expect.poll(() => readStore(again, 'drafts')).toEqual([])
  expect(await storedKinds(again)).toContain('note-set')
})

test('a draft stays until the text that it became is on disk', async ({ page }) => {
  await diskThatCanFill(page)
  await startReview(page, school)
  await noteOn(page).pressSequentially('Not to be lost')
  await expect.poll(() => readStore(page, 'drafts')).toMatchObject([{ change: { value: 'Not to be lost' } }])
  await setDisk(page, 'full')
  await noteOn(page).blur()
  await expect(page.getByRole('alert')).toContainText('Not saved: the disk is full.')
  expect(await readStore(page, 'drafts')).toMatchObject([{ change: { value: 'Not to be lost' } }])
  await setDisk(page, 'well')
  await savedOnDevice(page)
  expect(await readStore(page, 'drafts')).toEqual([])
})

test('the page says "saved" only once the browser has committed', async ({ page }) => {
  await diskThatCanHold(page)
  await startReview(page, school)
  await savedOnDevice(page)
  await setDisk(page, 'slow')
  await choice(page, 'lead-available', 3).check()
  await expect(page.getByText('Saving…')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Next', exact: true })).toHaveClass(/primary/)
  await expect(saysSaved(page)).toHaveCount(0)
  await setDisk(page, 'well')
  await savedOnDevice(page)
})

test('the page says "Saving…" as long as anything typed is not on disk, and tries again by itself', async ({
  page,
}) => {
  await diskThatCanFill(page)
  await startReview(page, school)
  await savedOnDevice(page)
  await setDisk(page, 'full')
  await noteOn(page).pressSequentially('Half a sent')
  await expect(page.getByText('Saving…')).toBeVisible()
  await expect(saysSaved(page)).toHaveCount(0)
  expect(await readStore(page, 'drafts')).toEqual([])
  await setDisk(page, 'well')
  await savedOnDevice(page)
})

test('on a full disk the page says so, keeps the answers on screen, and saves them by itself once there is room', async ({
  page,
}) => {
  await diskThatCanFill(page)
  await startReview(page, school)
  await setDisk(page, 'full')
  await choice(page, 'lead-available', 1).check()
  await expect(
    page
      .getByRole('alert')
      .filter({ hasText: 'Not saved: the disk is full. Make room, or save a file. Still trying.' }),
  ).toBeVisible()
  await goToQuestion(page, 'child-heard')
  await choice(page, 'child-heard', 2).check()
  await expect(saysSaved(page)).toHaveCount(0)
  await goToQuestion(page, 'lead-available')
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
  expect(await storedKinds(page)).not.toContain('answer-set')
  await setDisk(page, 'well')
  await savedOnDevice(page)
  await page.reload()
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
  await goToQuestion(page, 'child-heard')
  await expect(choice(page, 'child-heard', 2)).toBeChecked()
})

test('answers that wait for room on the disk are still there after a look at another review', async ({ page }) => {
  await diskThatCanFill(page)
  await startReview(page, 'Example Academy')
  const other = reviewIdOf(page)
  await startReview(page, school)
  const own = page.url()
  await setDisk(page, 'full')
  await choice(page, 'lead-available', 1).check()
  await expect(page.getByText(/^Not saved: the disk is full/)).toBeVisible()
  await page.evaluate((id) => {
    window.location.hash = `#/review/${id}/question/lead-available`
  }, other)
  await expect(page).toHaveTitle(/Example Academy/)
  await expect(choice(page, 'lead-available', 1)).not.toBeChecked()
  await page.evaluate((address) => {
    window.location.hash = new URL(address).hash
  }, own)
  await expect(page).toHaveTitle(/Example Primary School/)
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
  await setDisk(page, 'well')
  await savedOnDevice(page)
})

test('closing a tab that holds something unsaved asks first', async ({ page }) => {
  await diskThatCanFill(page)
  await startReview(page, school)
  await setDisk(page, 'full')
  await choice(page, 'lead-available', 1).check()
  await expect(page.getByText(/^Not saved/)).toBeVisible()
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
})

test('a review that cannot be stored when it is started says so, and the form keeps what was typed', async ({
  page,
}) => {
  await diskThatCanFill(page)
  await page.goto('./#/new')
  await page.getByLabel('School’s name').fill(school)
  await setDisk(page, 'full')
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await expect(page.getByRole('alert')).toContainText('The disk is full')
  await expect(page.getByLabel('School’s name')).toHaveValue(school)
  await setDisk(page, 'well')
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await savedOnDevice(page)
})

test('with storage switched off the app works from memory, says so, and its file opens where storage is on', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('This browser keeps nothing for this site')
  await startReview(page, school)
  await choice(page, 'lead-available', 3).check()
  await expect(page.getByRole('alert')).toContainText(
    'Not saved: this browser keeps nothing. Save a file before you close it.',
  )
  await goTo(page, 'plan')
  await expect(saysSaved(page)).toHaveCount(0)
  const file = await saveFile(page)
  await page.getByRole('link', { name: 'reviews' }).first().click()
  expect(await listedReviews(page)).toEqual([school])
  const elsewhere = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
  try {
    const there = await elsewhere.newPage()
    await there.goto('./')
    await openFile(there, file.name, file.bytes)
    await expect(there).toHaveURL(/#\/review\//)
    await goToQuestion(there, 'lead-available')
    await expect(choice(there, 'lead-available', 3)).toBeChecked()
    await savedOnDevice(there)
  } finally {
    await elsewhere.close()
  }
})

test('a deleted review is gone, and comes back whole when it is put back, however much later', async ({ page }) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  const before = await readStore(page, 'events')
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await deleteReview(page, school)
  await expect(page.getByText(`“${school}” was deleted from this device.`)).toBeVisible()
  expect(await listedReviews(page)).toEqual([])
  expect(await readStore(page, 'events')).toEqual([])
  await page.getByRole('button', { name: `Put ${school} back` }).click()
  await expect(page.getByRole('article').getByRole('heading', { name: school })).toBeVisible()
  expect(await readStore(page, 'events')).toEqual(before)
})

test('a review that is deleted in another tab says so, and can be put back with what was being typed', async ({
  page,
  context,
}) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  await noteOn(page).pressSequentially('In the middle of')
  const other = await context.newPage()
  await other.goto('./')
  await deleteReview(other, school)
  await expect(page.getByRole('heading', { level: 1, name: 'This review was deleted in another tab' })).toBeVisible()
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await expect(noteOn(page)).toHaveValue('In the middle of')
  await expect(other.getByRole('article').getByRole('heading', { name: school })).toBeVisible()
  await page.reload()
  await expect(noteOn(page)).toHaveValue('In the middle of')
})

test('what is saved as a file is what is stored', async ({ page }) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 'dont-know').check()
  await savedOnDevice(page)
  const events = eventsIn((await saveFile(page)).bytes)
  const stored = (await readStore(page, 'events')).map(({ event }) => event)
  expect(events).toHaveLength(stored.length)
  expect(events).toEqual(expect.arrayContaining(stored))
})
