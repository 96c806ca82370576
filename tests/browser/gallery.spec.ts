import { expect, test, type Locator, type Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { faults, faultsOfSize, faultsWithin, needlessStops, tooWide, tooWideWhenSpaced } from './faults'
import { distFolder } from './globalSetup'
import { drawn } from './pages'
import { serveFolder, type StaticServer } from './staticServer'

/*
 * The page of the controls, which the development server shows at /src/gallery/ and no build of the app holds. It is
 * built here by itself: what it shows of each control, and says below it, is what is held.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const builtFolder = join(root, 'node_modules', '.cache', 'gallery')

let server: StaticServer
let address: string

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  await build({
    root,
    configFile: false,
    base: './',
    publicDir: 'src/app/static',
    logLevel: 'error',
    build: {
      outDir: builtFolder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(root, 'src', 'gallery', 'index.html') },
    },
  })
  server = await serveFolder(builtFolder)
  address = `${server.address}src/gallery/`
})

test.afterAll(() => server.close())

const title = (example: Locator): Promise<string> =>
  example.evaluate((element) => element.getAttribute('data-example') ?? '')

/** The addresses of the examples that are shown by themselves. */
const wholePages = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.gallery-example > p > a[href^="#/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

const show = async (page: Page, hash: string): Promise<void> => {
  await page.goto(`${address}${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

interface Step {
  readonly press: string
  readonly says: string | null
  readonly focus: string | null
}

/** What the page says that is done by keyboard, and what comes of it. */
const stepsOf = (shown: Locator): Promise<readonly Step[]> =>
  shown.locator('[data-press]').evaluateAll((lines) =>
    lines.map((line) => ({
      press: line.getAttribute('data-press') ?? '',
      says: line.getAttribute('data-says'),
      focus: line.getAttribute('data-focus'),
    })),
  )

const press = async (page: Page, keys: string): Promise<void> => {
  for (const key of keys.split(' ')) await page.keyboard.press(key)
  // The browser tells a page of a dialog that Escape has closed a moment later: before that nobody presses the next key.
  await drawn(page)
}

/** What has opened over the page or come up at its foot, and its words. */
const openedOn = (page: Page): Promise<readonly { readonly part: string; readonly words: string }[]> =>
  page.evaluate(() =>
    ['dialog[open]', '.toasts:has(.toast)'].flatMap((part) => {
      const opened = document.querySelector(part)
      return opened === null ? [] : [{ part, words: opened.textContent ?? '' }]
    }),
  )

test('no control has a fault that axe can find, in light or dark, wide or narrow, nor is too wide for 320 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await show(page, '')
  const found = [...(await faults(page, 'all controls'))]
  found.push(...(await needlessStops(page)).map((stop) => `a stop that does not scroll: ${stop}`))
  const alone = await wholePages(page)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const hash of ['#/', ...alone]) {
    await show(page, hash)
    found.push(...(await faultsOfSize(page, hash)))
    found.push(...(await tooWide(page)).map((what) => `${hash}: too wide at 320 px: ${what}`))
    found.push(...(await tooWideWhenSpaced(page)).map((what) => `${hash}: too wide at 320 px when spaced: ${what}`))
  }
  expect(found).toEqual([])
})

test('each control does by keyboard what is said below it, and what opens has no fault that axe can find', async ({
  context,
  page,
}) => {
  const found: string[] = []
  /** Goes through the steps of an example, from where the focus is. */
  const play = async (page: Page, example: Locator, steps: readonly Step[]) => {
    const name = await title(example)
    const looked = new Set<string>()
    for (const { press: keys, says, focus } of steps) {
      await test.step(`${name} ${keys}`, async () => {
        await press(page, keys)
        if (says !== null) await expect(example).toContainText(says)
        if (focus !== null) await expect(page.locator(':focus')).toHaveAccessibleName(focus)
      })
      for (const { part, words } of await openedOn(page)) {
        if (looked.has(words)) continue
        looked.add(words)
        found.push(...(await faultsWithin(page, `${name} after ${keys}`, part)))
      }
    }
  }
  await show(page, '')
  const alone = await wholePages(page)
  let played = 0
  for (const example of await page.locator('article[data-example]').all()) {
    const steps = await stepsOf(example)
    if (steps.length === 0) continue
    await example.getByRole('heading').first().focus()
    await play(page, example, steps)
    played += 1
  }
  for (const hash of alone) {
    // A page of its own, since one of them asks before it is left.
    const own = await context.newPage()
    await show(own, hash)
    await play(own, own.locator('main[data-example]'), await stepsOf(own.getByRole('complementary')))
    found.push(...(await faultsWithin(own, hash, 'main')))
    await own.close()
    played += 1
  }
  expect(played).toBeGreaterThan(20)
  expect(found).toEqual([])
})

test('with the system’s colours, what stands out by its ground has a line around it, and what has the focus a ring', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ forcedColors: 'active' })
  await show(page, '')
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('.button.primary, .notice, .input, .meter, kbd, .gallery-frame')]
        .filter((element) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(element)
          return element.matches(':not(.quiet)') && (borderTopStyle === 'none' || borderTopWidth === '0px')
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    ),
  ).toEqual([])
  const frameOf = (name: string) =>
    page.getByRole('button', { name, exact: true }).evaluate((button) => getComputedStyle(button).borderTopWidth)
  expect(await frameOf('Plan the walk')).not.toBe(await frameOf('Choose a map'))
  const withoutRing: string[] = []
  const seen = new Set<string>()
  for (;;) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement ?? document.body
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { top, bottom } = element.getBoundingClientRect()
      const all = [...document.querySelectorAll('*')]
      return {
        is: `${all.indexOf(element)} ${element.tagName} ${element.textContent?.slice(0, 40)}`,
        isBody: element === document.body,
        isRinged: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
        isSeen: bottom > 0 && top < window.innerHeight,
      }
    })
    if (at.isBody || seen.has(at.is)) break
    seen.add(at.is)
    if (!at.isRinged || !at.isSeen) withoutRing.push(at.is)
  }
  // Else the way through the page would have ended before it.
  expect(seen.size).toBeGreaterThan(40)
  expect(withoutRing).toEqual([])
})

test('the switch of colours shows the page as a device would that asks for them', async ({ page }) => {
  await show(page, '')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const choose = (name: string) => page.getByRole('radio', { name }).check()
  const asked = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme })
    return ground()
  }
  const light = await asked('light')
  const dark = await asked('dark')
  expect(light).not.toBe(dark)
  await choose('Light')
  expect(await ground()).toBe(light)
  await page.emulateMedia({ colorScheme: 'light' })
  await choose('Dark')
  expect(await ground()).toBe(dark)
  await choose('As on this device')
  expect(await ground()).toBe(light)
})

test('what cannot be used, or is busy, looks so, and a hint stands below the words of its choice', async ({ page }) => {
  await show(page, '')
  const looks = (target: Locator) =>
    target.evaluate((element) => {
      const { opacity, backgroundColor, borderTopColor } = getComputedStyle(element)
      return [opacity, backgroundColor, borderTopColor].join(' ')
    })
  const button = (name: string) => looks(page.getByRole('button', { name, exact: true }))
  const field = (name: string) => looks(page.getByRole('textbox', { name, exact: true }))
  expect(await button('Set off')).not.toBe(await button('Check the weather'))
  expect(await button('Fetching the forecast')).not.toBe(await button('Check the weather'))
  expect(await field('Name of the dog')).not.toBe(await field('Name of the leader'))
  const leftOf = (words: string) =>
    page
      .getByText(words, { exact: true })
      .first()
      .evaluate((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        return range.getBoundingClientRect().left
      })
  expect(Math.abs((await leftOf('On foot')) - (await leftOf('About two hours')))).toBeLessThan(1)
})

test('the app as it is built holds nothing of the page of controls', async ({ page }) => {
  await show(page, '')
  const titles = await page
    .locator('[data-example]')
    .evaluateAll((examples) => examples.map((example) => example.getAttribute('data-example') ?? ''))
  const built = readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ name, parentPath }) => ({ name, text: readFileSync(join(parentPath, name), 'utf8') }))
  expect(titles.length).toBeGreaterThan(30)
  expect(
    built
      .filter(({ name, text }) => /gallery|examples/i.test(name) || titles.some((one) => text.includes(one)))
      .map(({ name }) => name),
  ).toEqual([])
})
