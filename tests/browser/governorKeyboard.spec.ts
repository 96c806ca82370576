import { expect, test, type Locator, type Page } from '@playwright/test'
import { governorKinds } from '../../src/core/review/governor'
import { readFile } from '../../src/storage/readFile'
import { exampleCopy, sentFile } from './exampleFile'
import { faults, faultsOfSize, sameNames, tooWide, tooWideWhenSpaced } from './faults'
import {
  eventsIn,
  fileInput,
  goToAddress,
  openAllThatOpens,
  readDownload,
  readStore,
  reviewIdOf,
  savedOnDevice,
  tabTo,
} from './pages'
import { governorScreens, show as showScreen } from './screens'

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })

const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

const way = (page: Page): Locator => page.getByRole('navigation', { name: 'Previous and next' })

/** Opens the file and takes up what it offers, by keyboard; ends on what a governor reads first. */
const reviewAsGovernor = async (page: Page, role: string): Promise<void> => {
  await page.goto('./')
  await fileInput(page).setInputFiles({
    name: 'sent.review.json',
    mimeType: 'application/json',
    buffer: Buffer.from(sentFile(exampleCopy('example-primary'))),
  })
  await tabTo(page, page.getByLabel('Your role'))
  await page.keyboard.type(role)
  await press(page, page.getByRole('button', { name: 'Review as a governor' }))
  await expect(heading(page)).toContainText('Example Primary School')
  await expect(heading(page)).toBeFocused()
}

test('a governor reads, gives a view of every area, comments, signs and sends back by keyboard alone', async ({
  page,
}) => {
  await reviewAsGovernor(page, 'Link governor')
  await expect(page.getByText('You read this as Link governor.')).toBeVisible()
  await expect(page.getByRole('heading', { name: /critical safeguards/ }).first()).toBeVisible()
  await press(page, way(page).getByRole('link', { name: 'Go through the areas' }))
  const [, of = ''] = /Area 1 of (\d+)/.exec((await heading(page).textContent()) ?? '') ?? []
  const areas = Number(of)
  expect(areas).toBeGreaterThan(1)
  await press(page, page.getByRole('button', { name: /^Add a comment/ }).first())
  await expect(page.getByLabel('Your comment')).toBeFocused()
  await page.keyboard.type('Who stands in while both are away?')
  await press(page, page.getByRole('button', { name: 'Done' }))
  await expect(page.getByText('Who stands in while both are away?')).toBeVisible()
  for (let area = 1; area <= areas; area += 1) {
    await expect(heading(page)).toContainText(`Area ${area} of ${areas}`)
    if (area > 1) await expect(heading(page)).toBeFocused()
    await tabTo(page, page.getByRole('radio', { name: 'Accepted' }))
    await page.keyboard.press('Space')
    if (area === 2) await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: area === 2 ? 'Want to see evidence' : 'Accepted' })).toBeChecked()
    await press(page, way(page).getByRole('link', { name: area < areas ? 'Next area' : 'Read the plan' }))
  }
  await expect(heading(page)).toHaveText('Plan')
  await press(page, way(page).getByRole('link', { name: 'Sign and send back' }))
  await expect(heading(page)).toHaveText('Sign and send back')
  for (const box of await page.getByRole('checkbox').all()) {
    await tabTo(page, box)
    await page.keyboard.press('Space')
  }
  await tabTo(page, page.getByLabel('Your name'))
  await page.keyboard.type('A. Example')
  await expect(page.getByLabel('Your role')).toHaveValue('Link governor')
  await tabTo(page, page.getByLabel('Date of the meeting'))
  // The same day in whatever order the browser takes day and month.
  await page.keyboard.type('12122026')
  await tabTo(page, page.getByLabel('Minute'))
  await page.keyboard.type('Full governing body, minute 7.2')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Signed: A. Example, Link governor')).toBeVisible()
  await expect(page.getByText('12 December 2026, Full governing body, minute 7.2')).toBeVisible()
  await expect(page.getByText(`In it: ${areas} views, 1 comment, 1 signature.`)).toBeVisible()
  await savedOnDevice(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, page.getByRole('button', { name: 'Send back: save the file' })),
  ])
  const { name, bytes } = await readDownload(download)
  expect(name).toMatch(/^Example-Primary-School-governor-reply-.*\.review\.json$/)
  await expect(page.getByText(/all sent back \d/)).toBeVisible()
  const said = eventsIn(bytes).filter(({ kind }) => kind !== 'review-started' && kind !== 'detail-set')
  expect(said.filter(({ kind }) => !governorKinds.has(kind))).toEqual([])
  expect(new Set(said.map(({ by }) => by)).size).toBe(1)
  expect(said.filter(({ kind }) => kind === 'view-set')).toHaveLength(areas)
  expect(said.filter(({ kind }) => kind === 'signature-set')).toHaveLength(1)
})

test('what a governor sends back as a PDF holds the same entries', async ({ page }) => {
  await reviewAsGovernor(page, 'Link governor')
  await page.getByRole('link', { name: 'Areas', exact: true }).click()
  await page.getByRole('radio', { name: 'Disagree' }).check()
  await page.getByRole('link', { name: 'Sign and send back' }).first().click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as a PDF' }).click(),
  ])
  const { name, bytes } = await readDownload(download)
  expect(name).toMatch(/governors-record.*\.pdf$/)
  const opened = await readFile(new File([new Uint8Array(bytes)], name, { type: 'application/pdf' }))
  if (opened.kind !== 'review') throw new Error(`${name} holds no review`)
  expect(opened.purpose?.for).toBe('reply')
  expect(opened.copy.log.map(({ kind }) => kind)).toEqual([
    'review-started',
    'detail-set',
    'contributor-set',
    'view-set',
  ])
  await expect(page.getByText(/all sent back \d/)).toBeVisible()
})

test('a comment that was being typed when the tab was closed is there when the review is opened again', async ({
  page,
  context,
}) => {
  await reviewAsGovernor(page, 'Link governor')
  await page.getByRole('link', { name: 'Areas', exact: true }).click()
  // Until its code is here, what is read first stays, and has such a button too.
  await expect(heading(page)).toHaveText(/Area 1 of/)
  await page
    .getByRole('button', { name: /^Add a comment/ })
    .first()
    .click()
  await page.getByLabel('Your comment').pressSequentially('Who checks the log?')
  await expect.poll(async () => JSON.stringify(await readStore(page, 'drafts'))).toContain('Who checks the log?')
  const address = page.url()
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByText('Who checks the log?')).toBeVisible()
  await expect(again.getByText('1 entry not sent back yet')).toBeVisible()
  await expect.poll(() => readStore(again, 'drafts')).toEqual([])
})

const screens: readonly (readonly [heading: string | RegExp, path: string])[] = [
  [/Example Primary School/, ''],
  [/Area 1 of/, '/area/noticing'],
  ['There is no such area', '/area/no-such-area'],
  ['Sign and send back', '/sign'],
  ['Plan', '/plan'],
]

const show = async (page: Page, id: string, [title, path]: (typeof screens)[number]): Promise<void> => {
  await goToAddress(page, `/review/${id}${path}`)
  await expect(heading(page)).toHaveText(title)
}

for (const [how, width, look] of [
  ['any fault that axe can find, light or dark', 1280, faults],
  ['a fault that axe can find only where it is narrow', 375, faultsOfSize],
] as const) {
  test(`no governor’s screen has ${how}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await reviewAsGovernor(page, 'Link governor')
    const id = reviewIdOf(page)
    const found: string[] = []
    for (const screen of governorScreens) {
      await showScreen(page, screen, id)
      const name = screen.path('id')
      found.push(...(await look(page, name)), ...(await sameNames(page)).map((twice) => `${name}: twice ${twice}`))
    }
    await show(page, id, screens[3]!)
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await expect(page.getByText(/^Give your name/)).toBeVisible()
    found.push(...(await look(page, 'a signature without a name')))
    await show(page, id, screens[1]!)
    await page
      .getByRole('button', { name: /^Add a comment/ })
      .first()
      .click()
    await page.getByLabel('Your comment').fill('Who checks it?')
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('radio', { name: 'Disagree' }).check()
    await openAllThatOpens(page)
    found.push(...(await look(page, 'an area with a comment and a view')))
    await show(page, id, screens[0]!)
    await openAllThatOpens(page)
    found.push(...(await look(page, 'what is read first, with all that opens')))
    await show(page, id, screens[3]!)
    await page.getByRole('button', { name: 'Send back: save the file' }).click()
    await expect(page.getByText('The file is among your downloads')).toBeVisible()
    found.push(...(await look(page, 'after sending back')))
    expect(found).toEqual([])
  })
}

test('no governor’s screen has to be scrolled sideways at 320 px, nor with text at twice its size', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await reviewAsGovernor(page, 'Link governor')
  const id = reviewIdOf(page)
  for (const screen of governorScreens) {
    await showScreen(page, screen, id)
    expect.soft([...(await tooWide(page)), ...(await tooWideWhenSpaced(page))], screen.path('id')).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '212.5%'
  })
  for (const screen of governorScreens) {
    await showScreen(page, screen, id)
    expect.soft([...(await tooWide(page)), ...(await tooWideWhenSpaced(page))], screen.path('id')).toEqual([])
  }
})
