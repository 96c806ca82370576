import { expect, test, type Page } from '@playwright/test'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { distFolder } from './globalSetup'
import { choice, downloadBy, goTo, questionOn, savedOnDevice } from './pages'
import { serveFolder } from './staticServer'

test.use({ serviceWorkers: 'allow' })

/** Waits until the service worker controls the page, which the first visit already comes to. */
const underControl = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.register('./sw.js')
    if (navigator.serviceWorker.controller !== null) return
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
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
  const missing = await page.evaluate(
    async (paths) => {
      const found = await Promise.all(paths.map(async (path) => (await fetch(`./${path}`).catch(() => null))?.ok ?? false))
      return paths.filter((_path, index) => !found[index])
    },
    servedFiles(),
  )
  expect(missing).toEqual([])
})

test('after one visit a review can be started, answered, loaded again and made a PDF of without a connection', async ({ page, context }) => {
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

test('a new version waits until the page asks for it, and then the old files are gone', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'unannounced-'))
  cpSync(distFolder, folder, { recursive: true })
  const change = (file: string, from: string | RegExp, to: string) => writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to))
  const server = await serveFolder(folder)
  const isNewer = () => page.evaluate(() => 'newer' in document.documentElement.dataset)
  try {
    await page.goto(server.address)
    await underControl(page)
    change('index.html', '<html ', '<html data-newer ')
    change('sw.js', /version = '\w+'/, "version = 'newer'")
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe('installed')
    await page.reload()
    expect(await isNewer()).toBe(false)
    await expect(async () => {
      await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.postMessage('activate-update'))
      await page.reload()
      expect(await isNewer()).toBe(true)
      expect(await page.evaluate(() => caches.keys())).toEqual(['unannounced /some/where/ newer'])
    }).toPass()
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
})
