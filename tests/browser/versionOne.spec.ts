import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { choice, goTo, listedReviews, noteOn, readStore, savedOnDevice } from './pages'

/** What version 0.1 has stored in somebody's browser opens for ever. The records are its own, as they lay there. */

type Stores = Readonly<Record<'events' | 'drafts' | 'packs' | 'device', readonly Readonly<Record<string, unknown>>[]>>
const storesOf = (name: string): Stores =>
  JSON.parse(readFileSync(new URL(`../storage/fixtures/version-0.1/${name}.json`, import.meta.url), 'utf8')) as Stores

/** Makes the database as version 0.1 did, past the app. */
const storeAsThen = async (page: Page, stores: Stores): Promise<void> => {
  await page.goto('./icon.svg')
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('unannounced', 1)
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('events', { keyPath: ['review', 'id'] }).createIndex('review', 'review')
          opening.result.createObjectStore('drafts', { keyPath: ['review', 'field'] }).createIndex('review', 'review')
          opening.result.createObjectStore('packs', { keyPath: 'hash' })
          opening.result.createObjectStore('device', { keyPath: 'key' })
        })
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction(Object.keys(records), 'readwrite')
          for (const [store, values] of Object.entries(records))
            for (const value of values) writing.objectStore(store).put(value)
          writing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
          writing.addEventListener('abort', () => reject(writing.error))
        })
      }),
    stores,
  )
}

test('a head finds all that version 0.1 kept, the text that was being typed too, and goes on', async ({ page }) => {
  const stores = storesOf('database')
  await storeAsThen(page, stores)
  await page.goto('./')
  expect(await listedReviews(page)).toEqual(['Example Primary School'])
  const { review } = stores.events[0] as { readonly review: string }
  await page.goto(`./#/review/${review}/question/lead-available`)
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await expect(noteOn(page)).toHaveValue('Half a sent')
  await choice(page, 'lead-available', 3).check()
  await savedOnDevice(page)
  await goTo(page, 'governors')
  await expect(page.getByText('Who listens when the lead is away?').first()).toBeVisible()
  const before = new Set(stores.events.map(({ id }) => id))
  const kept = (await readStore(page, 'events')).filter(({ id }) => before.has(id))
  expect(kept).toEqual(stores.events)
})

test('a governor finds what they were sent and what they said of it', async ({ page }) => {
  const stores = storesOf('database-of-a-governor')
  await storeAsThen(page, stores)
  const { review } = stores.events[0] as { readonly review: string }
  await page.goto(`./#/review/${review}/area/noticing`)
  await expect(page.getByRole('radio', { name: 'Want to see evidence' })).toBeChecked()
  await expect(page.getByText('Who listens when the lead is away?').first()).toBeVisible()
})
