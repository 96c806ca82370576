import { expect, test } from '@playwright/test'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { distFolder } from './globalSetup'

test.use({ serviceWorkers: 'allow' })

const heading = 'Review your own safeguarding, before an inspector knocks'

test('opened from a folder, the page says that it needs a web address', async ({ page }) => {
  await page.goto(pathToFileURL(join(distFolder, 'index.html')).href)
  await expect(page.getByText('It was opened from a folder')).toBeVisible()
})

test('where its code cannot be fetched, the page says what to do', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('./')
  await expect(page.getByText('load this page again')).toBeVisible()
})

test('once the app is there, nothing of that is left', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  await expect(page.locator('.not-started')).toHaveCount(0)
})

test('in a frame of another page the app does not run, and offers to be opened by itself', async ({
  page,
  baseURL,
}) => {
  const server = createServer((_request, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(`<iframe src="${baseURL}" width="800" height="600"></iframe>`),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const bound = server.address()
    await page.goto(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { name: 'Unannounced does not run inside another page' })).toBeVisible()
    await expect(frame.getByRole('link', { name: 'Open it by itself' })).toHaveAttribute('target', '_blank')
    await expect(frame.getByRole('link', { name: 'Start a review' })).toHaveCount(0)
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('the page can ask nothing of another host, send no form, and turn no string into markup or a worker', async ({
  page,
}) => {
  const refusals: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') refusals.push(message.text())
  })
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  const thrown = await page.evaluate(async () => {
    const fails = async (run: () => unknown) =>
      Promise.resolve()
        .then(run)
        .then(
          () => false,
          () => true,
        )
    const form = document.createElement('form')
    form.action = 'https://example.com/'
    document.body.append(form)
    form.submit()
    new Image().src = 'https://example.com/picture.png'
    return {
      fetch: await fails(() => fetch('https://example.com/')),
      markup: await fails(() => {
        document.createElement('p').innerHTML = '<img>'
      }),
      worker: await fails(() => new Worker('https://example.com/worker.js')),
    }
  })
  expect(thrown).toEqual({ fetch: true, markup: true, worker: true })
  for (const directive of ['connect-src', 'form-action', 'img-src'])
    await expect.poll(() => refusals.some((text) => text.includes(directive)), directive).toBe(true)
})
