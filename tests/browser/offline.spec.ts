import { expect, test, type Page } from '@playwright/test'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { distFolder } from './globalSetup'
import { choice, downloadBy, goTo, questionOn, savedOnDevice } from './pages'
import { serveFolder, type Host } from './staticServer'

test.use({ serviceWorkers: 'allow' })

/** Waits until the service worker controls the page, which the first visit already comes to. */
const underControl = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.register('./sw.js')
    if (navigator.serviceWorker.controller !== null) return
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
  })

/** All files that a page could ask for, by their paths in `dist`. */
const servedFiles = (): readonly string[] =>
  readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(distFolder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('.') && path !== 'index.html' && path !== 'sw.js')

test('after one visit the page and every file of the app are there without a connection', async ({ page, context }) => {
  await page.goto('./')
  await underControl(page)
  await context.setOffline(true)
  await page.goto('./?from=a-link#/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const missing = await page.evaluate(async (paths) => {
    const found = await Promise.all(
      paths.map(async (path) => (await fetch(`./${path}`).catch(() => null))?.ok ?? false),
    )
    return paths.filter((_path, index) => !found[index])
  }, servedFiles())
  expect(missing).toEqual([])
})

test('after one visit a review can be started, answered, loaded again and made a PDF of without a connection', async ({
  page,
  context,
}) => {
  await page.goto('./')
  await underControl(page)
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('link', { name: 'Start a review' }).click()
  await page.getByLabel('School’s name').fill('Example Academy')
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await choice(page, 'lead-available', 1).check()
  await savedOnDevice(page)
  await page.reload()
  await expect(questionOn(page, 'lead-available')).toBeVisible()
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
  await goTo(page, 'results')
  await expect(page.getByRole('heading', { name: 'Gaps in critical safeguards' })).toBeVisible()
  await goTo(page, 'report')
  await page.getByRole('button', { name: 'Preview and make: Action plan' }).click()
  const pdf = await downloadBy(page, page.getByRole('button', { name: 'Download PDF' }))
  expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
})

/** The app on a host of its own, whose files can be replaced as a new version's are. Goes when the test ends. */
const onHost = async (run: (address: string, folder: string) => Promise<void>, host: Host = {}): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'unannounced-'))
  cpSync(distFolder, folder, { recursive: true })
  const server = await serveFolder(folder, host)
  try {
    await run(server.address, folder)
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
}

/** Puts another version in the place of the one that is served: each file of code under another name, as a build does, and the old ones gone. */
const deploy = (folder: string): void => {
  const code = readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name))
  const renamed = (text: string) => code.reduce((whole, name) => whole.replaceAll(name, `newer-${name}`), text)
  for (const name of code) {
    const content = renamed(readFileSync(join(folder, 'assets', name), 'utf8'))
    rmSync(join(folder, 'assets', name))
    writeFileSync(join(folder, 'assets', `newer-${name}`), content)
  }
  const change = (file: string, from: string | RegExp, to: string) =>
    writeFileSync(join(folder, file), renamed(readFileSync(join(folder, file), 'utf8')).replace(from, to))
  change('index.html', '<html ', '<html data-newer ')
  change('sw.js', /version = '\w+'/, "version = 'newer'")
}

/** Looks for another version, and waits until it has taken over, or could not be kept. */
const lookForUpdate = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const workers = new Map<string, string>()
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) workers.set(versionId, status)
  })
  await session.send('ServiceWorker.enable')
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  // One of the two goes, in any case. It takes over at once, or where the one before is at work just then once that is
  // stopped: Chrome stops what has been idle for half a minute, but not under a debugger, as it is here.
  await expect(async () => {
    const has = (status: string) => [...workers.values()].includes(status)
    for (const [versionId, status] of workers)
      if (has('installed') && status === 'activated') await session.send('ServiceWorker.stopWorker', { versionId })
    expect(has('redundant')).toBe(true)
    expect(has('installing') || has('installed') || has('activating')).toBe(false)
  }).toPass()
  await session.detach()
}

const isNewer = (page: Page) => page.evaluate(() => 'newer' in document.documentElement.dataset)

const hosts: Readonly<Record<string, Host>> = {
  'says that answers vary by origin': { headers: { Vary: 'Origin' } },
  'says that answers vary by everything': { headers: { Vary: '*' } },
  'has no type for the manifest': { types: { '.webmanifest': 'application/octet-stream' } },
}

for (const [what, host] of Object.entries(hosts)) {
  test(`offline and after an update the app works from a host that ${what}`, async ({ page, context }) => {
    await onHost(async (address, folder) => {
      await page.goto(address)
      await underControl(page)
      await context.setOffline(true)
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.goto(`${address}#/about`)
      await expect(page.getByText('The whole app is kept on this device')).toBeVisible()
      await context.setOffline(false)
      deploy(folder)
      await lookForUpdate(page)
      await expect(page.getByText('A new version is ready')).toBeVisible()
      await page.reload()
      expect(await isNewer(page)).toBe(true)
      await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
      await context.setOffline(true)
      await page.reload()
      expect(await isNewer(page)).toBe(true)
      await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
    }, host)
  })
}

for (const [what, host] of Object.entries({
  'answers 404 for': { types: { '.webmanifest': null } },
  'sends a page in place of': { types: { '.webmanifest': null }, hasPageForAll: true },
})) {
  test(`a host that ${what} one file keeps nothing else from working offline, and About names it`, async ({
    page,
    context,
  }) => {
    await onHost(async (address) => {
      await page.goto(address)
      await underControl(page)
      await context.setOffline(true)
      await page.goto(`${address}#/about`)
      await page.reload()
      await expect(page.getByText('The app is kept on this device, but for 1 file')).toBeVisible()
      await expect(page.getByText('manifest.webmanifest')).toBeVisible()
    }, host)
  })
}

test('a page that is open goes on with the parts of its own version, online and offline, and offers the new one until it is taken', async ({
  page,
  context,
}) => {
  await onHost(async (address, folder) => {
    await page.goto(address)
    await underControl(page)
    await page.reload()
    deploy(folder)
    await lookForUpdate(page)
    const offer = page.getByRole('button', { name: 'Use it now' })
    await expect(offer).toBeVisible()
    await page.getByRole('link', { name: 'Sources' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Where it comes from' })).toBeVisible()
    await context.setOffline(true)
    await page.getByRole('link', { name: 'About' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
    expect(await isNewer(page)).toBe(false)
    await expect(offer).toBeVisible()
    await offer.click()
    await expect.poll(() => isNewer(page)).toBe(true)
    await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
    await expect(offer).toBeHidden()
  })
})

test('the files of an older version go once no page of it is open', async ({ page, context }) => {
  await onHost(async (address, folder) => {
    await page.goto(address)
    await underControl(page)
    deploy(folder)
    await lookForUpdate(page)
    await expect(page.getByRole('button', { name: 'Use it now' })).toBeVisible()
    await page.goto('about:blank')
    await page.close()
    const next = await context.newPage()
    await next.goto(address)
    await expect.poll(() => next.evaluate(() => caches.keys())).toEqual(['unannounced /some/where/ newer'])
  })
})

test('a version of which the host lacks a part that it needs to start does not take the place of one that works', async ({
  page,
}) => {
  await onHost(async (address, folder) => {
    await page.goto(address)
    await underControl(page)
    deploy(folder)
    rmSync(join(folder, 'assets'), { recursive: true })
    await lookForUpdate(page)
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing)).toBeNull()
    await page.reload()
    expect(await isNewer(page)).toBe(false)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(async () => (await caches.keys()).some((name) => name.endsWith('newer')))).toBe(false)
  })
})

test('what else lies below the path of the app is none of its business', async ({ page }) => {
  await onHost(async (address, folder) => {
    writeFileSync(join(folder, 'other.html'), '<title>Another page</title>')
    await page.goto(address)
    await underControl(page)
    await page.goto(`${address}other.html`)
    await expect(page).toHaveTitle('Another page')
  })
})
