import { chromium, expect, test, type Page } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { codeCard, pictureOf, type GreyPicture, type Scene } from '../support/codePictures'
import { bitmapFile, filmOf } from '../support/pictureFiles'
import { testBrowser } from './chromium'
import { faults, tooWide } from './faults'
import { serveFolder, type StaticServer } from './staticServer'

/*
 * Reading codes by a camera: the browser plays a film that is made here in place of one. The page is the least one with
 * the control, under the policy of the app.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const builtFolder = join(root, 'node_modules', '.cache', 'camera-page')

const first = '3AHRZ6DX MV29GQY9 5CKT18FA PX4BJS0V 7ENW3AH1 RZ6DMV2Z 9GQY5CKC'
const second = 'https://example.org/unannounced/#/join/7ENW3AH1RZ6DMV2Z9GQY5'

let server: StaticServer

// The page is built once for all.
test.describe.configure({ mode: 'default' })

/** What `index.html` lets a page do. */
const policy = (): string => {
  const html = readFileSync(join(root, 'index.html'), 'utf8')
  const [found] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(html) ?? []
  if (found === undefined) throw new Error('index.html has no policy')
  return found
}

test.beforeAll(async () => {
  await build({
    root: fileURLToPath(new URL('./cameraPage', import.meta.url)),
    configFile: false,
    base: './',
    publicDir: join(root, 'src', 'app', 'static'),
    logLevel: 'error',
    plugins: [{ name: 'policy', transformIndexHtml: (html) => html.replace('<head>', `<head>${policy()}`) }],
    build: { outDir: builtFolder, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  })
  server = await serveFolder(builtFolder)
})

test.afterAll(() => server.close())

type Card = Pick<Scene, 'card'> & Partial<Scene>

const seen = (card: Card): GreyPicture =>
  pictureOf({ width: 640, height: 480, size: 260, blur: 1, yaw: 10, noise: 6, ...card })

const firstCode: Card = { card: codeCard(first) }
const blank: Card = { card: [[false]] }
const picturesPerSecond = 5

/** Two seconds of each card. */
const film = (...cards: readonly Card[]): Buffer =>
  filmOf(
    cards.flatMap((card) => {
      const pictures = [1, 2].map((nth) => seen({ ...card, nth }))
      return Array.from({ length: 2 * picturesPerSecond }, (_, at) => pictures[at % 2]!)
    }),
    picturesPerSecond,
  )

interface Opened {
  readonly page: Page
  /** What the page has complained of, the policy included. */
  readonly complaints: readonly string[]
}

/** Opens the page, and the camera on it, in a browser whose camera plays a film; `null`: it has none. Its user allows the camera or refuses it. */
const withCamera = async (
  played: Buffer | null,
  answer: 'allow' | 'deny',
  run: (opened: Opened) => Promise<void>,
): Promise<void> => {
  const file = test.info().outputPath('camera.y4m')
  if (played !== null) writeFileSync(file, played)
  const { channel, launchOptions } = testBrowser()
  const camera = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`]
  const browser = await chromium.launch({
    ...launchOptions,
    ...(channel !== undefined && { channel }),
    args: [
      ...launchOptions.args,
      answer === 'deny' ? '--use-fake-ui-for-media-stream=deny' : '--use-fake-ui-for-media-stream',
      ...(played === null ? [] : camera),
    ],
  })
  try {
    const page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce' })
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(server.address)
    await page.getByRole('button', { name: 'Open the camera' }).click()
    await run({ page, complaints })
  } finally {
    await browser.close()
  }
}

const codesOn = (page: Page) => page.getByRole('list', { name: 'Codes' }).getByRole('listitem')

interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const choosePhoto = (page: Page, file: ChosenFile): Promise<void> =>
  page.getByLabel('Read a photo instead').and(page.locator('input')).setInputFiles(file)

test('a camera reads one code after another, turned far aside or leaning far back', async () => {
  const aside = { ...firstCode, yaw: 40 }
  const leaning = { card: codeCard(second), pitch: 40 }
  await withCamera(film(aside, blank, leaning, blank), 'allow', async ({ page, complaints }) => {
    const codes = () => codesOn(page).allTextContents()
    await expect.poll(async () => [...new Set(await codes())].sort()).toEqual([first, second].sort())
    const read = await codes()
    for (const [index, text] of read.entries()) expect(text).not.toBe(read[index + 1])
    expect(complaints).toEqual([])
  })
})

test('a code that stays in view is read once, and what is shown then has no fault that axe can find', async () => {
  await withCamera(film(firstCode), 'allow', async ({ page, complaints }) => {
    await expect(page.getByText('Code read. Show the next one.')).toBeVisible()
    const picturesPlayed = () =>
      page.locator('video').evaluate((video: HTMLVideoElement) => video.getVideoPlaybackQuality().totalVideoFrames)
    const before = await picturesPlayed()
    expect(await faults(page, 'a camera')).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await tooWide(page)).toEqual([])
    // Longer than a code that is missed is still taken to be in view.
    await expect.poll(picturesPlayed).toBeGreaterThan(before + 3 * picturesPerSecond)
    await expect(codesOn(page)).toHaveText([first])
    expect(complaints).toEqual([])
  })
})

test('nothing of what a camera sees leaves the page or is kept, and it is let go of with the control', async () => {
  await withCamera(film(firstCode), 'allow', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await expect(codesOn(page)).toHaveText([first])
    expect(asked).toEqual([])
    const kept = await page.evaluate(async () => ({
      values: localStorage.length + sessionStorage.length,
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }))
    expect(kept).toEqual({ values: 0, cookies: '', databases: [], caches: [] })
    const track = await page
      .locator('video')
      .evaluateHandle((video: HTMLVideoElement) => (video.srcObject as MediaStream).getVideoTracks()[0])
    const stateOf = () => track.evaluate((one) => one?.readyState)
    expect(await stateOf()).toBe('live')
    await page.getByRole('button', { name: 'Close the camera' }).click()
    await expect.poll(stateOf).toBe('ended')
  })
})

test('where the camera is refused that is said, and a photo can be read instead', async () => {
  await withCamera(film(blank), 'deny', async ({ page, complaints }) => {
    await expect(page.getByText('This page may not use the camera')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    const choose = (name: string, buffer: Buffer) => choosePhoto(page, { name, mimeType: 'image/bmp', buffer })
    // Larger than what is looked at.
    const photo = pictureOf({
      card: codeCard(second),
      width: 2400,
      height: 1800,
      size: 900,
      blur: 2,
      yaw: 20,
      noise: 6,
    })
    await choose('code.bmp', bitmapFile(photo))
    await expect(codesOn(page)).toHaveText([second])
    await choose('blank.bmp', bitmapFile(seen(blank)))
    await expect(page.getByText('No code was found in one photo.')).toBeVisible()
    await choose('torn.bmp', bitmapFile(photo).subarray(0, 30))
    await expect(page.getByText('One file is not a photo that this browser can open.')).toBeVisible()
    await expect(codesOn(page)).toHaveText([second])
    expect(complaints).toEqual([])
  })
})

test('where there is no camera that is said', async () => {
  await withCamera(null, 'allow', async ({ page }) => {
    await expect(page.getByText('No camera was found')).toBeVisible()
  })
})

test('a code on the screen is read in light, dark and the system’s colours, and on paper', async () => {
  await withCamera(null, 'allow', async ({ page }) => {
    const ways = [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
      { media: 'print' },
    ] as const
    for (const [index, way] of ways.entries()) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen', ...way })
      const buffer = await page.getByRole('img', { name: 'A code' }).screenshot()
      await choosePhoto(page, { name: 'screen.png', mimeType: 'image/png', buffer })
      await expect(codesOn(page)).toHaveCount(index + 1)
    }
    await expect(codesOn(page)).toHaveText(ways.map(() => 'AB12CD34 EF56GH78'))
  })
})
