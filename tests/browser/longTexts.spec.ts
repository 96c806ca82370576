import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { ReviewEvent } from '../../src/core/review/event'
import { mapSlots } from '../../src/core/review/freeText'
import { paths } from '../../src/screens/paths'
import { tooWide } from './faults'
import { builtInPackJson, goToAddress, openFile, reviewIdOf } from './pages'
import { schoolScreens } from './screens'

/** Longer than a phone is wide, and without a place to break. */
const longAddress = `https://intranet.example.org/${'safeguarding_2026_evidence_'.repeat(2)}index.html`

/** The example, with this address in the place of each of its texts. */
const withLongTexts = (purpose: object | null): string => {
  const file = JSON.parse(
    readFileSync(new URL('../../content/examples/example-academy-2026.json', import.meta.url), 'utf8'),
  ) as { readonly events: readonly ReviewEvent[] }
  return JSON.stringify({
    ...file,
    pack: builtInPackJson(),
    ...(purpose !== null && { purpose }),
    events: file.events.map((event) => mapSlots(event, (text) => (text === null || text === '' ? text : longAddress))),
  })
}

const wideOn = async (page: Page, addresses: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 640 })
    for (const address of addresses) {
      await goToAddress(page, address)
      found.push(...(await tooWide(page)).map((element) => `${address} at ${width} px: ${element}`))
    }
  }
  return found
}

test('a web address in every text makes no screen of the school’s wider than a phone', async ({ page }) => {
  expect(longAddress.length).toBeGreaterThan(90)
  await page.goto('./')
  await openFile(page, 'long.review.json', withLongTexts(null))
  await expect(page).toHaveURL(/#\/review\//)
  const id = reviewIdOf(page)
  expect(
    await wideOn(
      page,
      schoolScreens.map(({ path }) => path(id)),
    ),
  ).toEqual([])
})

test('a web address in every text makes no screen of a governor’s wider than a phone', async ({ page }) => {
  await page.goto('./')
  await openFile(page, 'long.review.json', withLongTexts({ for: 'governors', milestone: 'to-governors' }))
  await page.getByLabel('Your role').fill('Link governor')
  await page.getByRole('button', { name: 'Review as a governor' }).click()
  await expect(page).toHaveURL(/#\/review\//)
  const id = reviewIdOf(page)
  expect(
    await wideOn(page, [
      paths.overview(id),
      paths.governorArea(id, 'noticing'),
      paths.plan(id),
      paths.governorSign(id),
    ]),
  ).toEqual([])
})
